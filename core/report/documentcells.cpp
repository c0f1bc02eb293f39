#include "core/report/documentcells.h"

#include <QRegularExpression>

namespace core {

using namespace Qt::StringLiterals;

namespace {

using Cell = Document::Cell;

bool isFigure(const Cell &cell)
{
    return cell.isNumber() || cell.kind == Cell::Kind::Light;
}

/// What stands above each column, groups first.
std::vector<QString> columnLabels(const Document::Table &table)
{
    std::vector<QString> labels(table.columns.size());
    for (const auto &[cell, row, column] : placedHeader(table)) {
        for (int each = column; each < column + cell->columns; ++each) {
            QString &label = labels[size_t(each)];
            label += (label.isEmpty() || cell->text.isEmpty() ? u""_s : u" "_s) + cell->text;
        }
    }
    return labels;
}

/// The first words of a row.
QString rowLabel(const Document::Row &row)
{
    for (const auto &cell : row.cells) {
        if (cell.kind == Cell::Kind::Text && !cell.text.isEmpty())
            return cell.text;
    }
    return {};
}

void addTable(std::vector<DocumentCell> &cells, const Document::Table &table, int index)
{
    const auto labels = columnLabels(table);
    for (size_t row = 0; row < table.rows.size(); ++row) {
        const QString name = rowLabel(table.rows[row]);
        for (size_t column = 0; column < table.rows[row].cells.size(); ++column) {
            const Cell &cell = table.rows[row].cells[column];
            if (!isFigure(cell))
                continue;
            cells.push_back(
                {u"%1!%2%3"_s.arg(index + 1).arg(columnLetters(int(column))).arg(row + 1),
                    name + u" · "_s + labels[column], index, cell});
        }
    }
}

Cell::Kind kindOf(Measure measure)
{
    switch (measure) {
    case Measure::Count:
        return Cell::Kind::Count;
    case Measure::Rate:
        return Cell::Kind::Rate;
    case Measure::Money:
        return Cell::Kind::Money;
    }
    Q_UNREACHABLE();
}

/// One bar after the other; of groups, category by category.
void addSeries(std::vector<DocumentCell> &cells, const Chart &chart, const Chart::Series &series,
    const QString &place)
{
    for (size_t i = 0; i < std::min(chart.categories.size(), series.values.size()); ++i) {
        if (!series.values[i])
            continue;
        const auto &category = chart.categories[i];
        const QString key = series.keys.empty() ? category.key : series.keys.at(i);
        cells.push_back({u"%1.%2"_s.arg(place).arg(i + 1),
            QStringList{chart.title, series.name, category.label}.join(u" · "_s), -1,
            {kindOf(series.measure), *series.values[i], {}, key}});
    }
}

void addCharts(std::vector<DocumentCell> &cells, const Document::Charts &charts, int &count)
{
    for (const auto &chart : charts.charts) {
        const QString place = u"G%1"_s.arg(++count);
        addSeries(cells, chart, chart.bars, place);
        for (size_t group = 0; group < chart.groups.size(); ++group)
            addSeries(cells, chart, chart.groups[group], u"%1.%2"_s.arg(place).arg(group + 1));
    }
}

/// Numbers of sentences: known by what they are called.
void addRuns(std::vector<DocumentCell> &cells, const Document::Paragraph &paragraph, int &count)
{
    for (const auto &run : paragraph.runs) {
        if (run.figure.isEmpty())
            continue;
        cells.push_back(
            {u"S%1"_s.arg(++count), run.figure, -1, Cell::ofText(run.text, run.reference)});
    }
}

/// Rows count from 1.
Cell *cellOf(Document::Table &table, const QString &letters, int row)
{
    if (row < 1 || size_t(row) > table.rows.size())
        return nullptr;
    auto &cells = table.rows[size_t(row) - 1].cells;
    for (size_t column = 0; column < cells.size(); ++column) {
        if (columnLetters(int(column)) == letters)
            return &cells[column];
    }
    return nullptr;
}

} // namespace

std::vector<DocumentCell> cellsOf(const Document &document)
{
    std::vector<DocumentCell> cells;
    int tables = 0;
    int tiles = 0;
    int charts = 0;
    int runs = 0;
    for (const auto &block : document.blocks) {
        if (const auto *table = std::get_if<Document::Table>(&block))
            addTable(cells, *table, tables++);
        if (const auto *group = std::get_if<Document::Tiles>(&block)) {
            for (const auto &tile : group->tiles)
                cells.push_back({u"K%1"_s.arg(++tiles), tile.label, -1, tile.value});
        }
        if (const auto *group = std::get_if<Document::Charts>(&block))
            addCharts(cells, *group, charts);
        if (const auto *paragraph = std::get_if<Document::Paragraph>(&block))
            addRuns(cells, *paragraph, runs);
    }
    return cells;
}

Cell *cellAt(Document &document, const QString &place)
{
    static const QRegularExpression inTable(u"^(\\d+)!([A-Z]+)(\\d+)$"_s);
    static const QRegularExpression onTile(u"^K(\\d+)$"_s);
    const auto tableMatch = inTable.match(place);
    const auto tileMatch = onTile.match(place);
    int tables = 0;
    int tiles = 0;
    for (auto &block : document.blocks) {
        auto *table = std::get_if<Document::Table>(&block);
        auto *group = std::get_if<Document::Tiles>(&block);
        if (table && ++tables == tableMatch.captured(1).toInt())
            return cellOf(*table, tableMatch.captured(2), tableMatch.captured(3).toInt());
        for (size_t i = 0; group && i < group->tiles.size(); ++i) {
            if (++tiles == tileMatch.captured(1).toInt())
                return &group->tiles[i].value;
        }
    }
    return nullptr;
}

QString columnLetters(int column)
{
    constexpr int kLetters = 26;
    QString letters;
    for (int rest = column; rest >= 0; rest = rest / kLetters - 1)
        letters.prepend(QChar(u'A' + char16_t(rest % kLetters)));
    return letters;
}

int tableCount(const Document &document)
{
    return int(std::count_if(document.blocks.begin(), document.blocks.end(),
        [](const auto &block) { return std::holds_alternative<Document::Table>(block); }));
}

} // namespace core
