#include "core/report/charttable.h"

#include <QCoreApplication>

namespace core {

namespace {

using Cell = Document::Cell;

QString titled(const QString &name, Measure measure)
{
    const auto suffix = measureSuffix(measure);
    return suffix.isEmpty() ? name
                            : QCoreApplication::translate("core", "%1（%2）").arg(name, suffix);
}

struct Column
{
    const Chart::Series *series;
    bool isCategory; // opened by the category's key
};

std::vector<Column> columnsOf(const Chart &chart)
{
    std::vector<Column> columns;
    if (!chart.bars.values.empty())
        columns.push_back({&chart.bars, true});
    for (const auto &line : chart.lines)
        columns.push_back({&line, columns.empty()});
    for (const auto &group : chart.groups)
        columns.push_back({&group, false});
    return columns;
}

template <class T>
T at(const std::vector<T> &list, size_t index)
{
    return index < list.size() ? list[index] : T();
}

} // namespace

Cell measuredCell(Measure measure, const std::optional<qint64> &value, const QString &reference)
{
    if (!value)
        return Cell::absent();
    switch (measure) {
    case Measure::Count:
        return Cell::ofCount(*value, reference);
    case Measure::Rate:
        return Cell::ofRate(*value, reference);
    case Measure::Money:
        return Cell::ofMoney(*value, reference);
    }
    Q_UNREACHABLE();
}

Document::Table chartTable(const Chart &chart)
{
    Document::Table table{.title = chart.title, .columns = {{Document::Align::Left}}};
    const auto columns = columnsOf(chart);
    std::vector<Document::HeaderCell> header{{QString()}};
    for (const auto &column : columns) {
        table.columns.emplace_back();
        header.push_back({titled(column.series->name, column.series->measure)});
    }
    const auto axis = chart.lines.empty() ? chart.bars.measure : chart.lines.front().measure;
    if (chart.reference) {
        table.columns.emplace_back();
        header.push_back({titled(chart.reference->label, axis)});
    }
    const bool isStacked = chart.kind == Chart::Kind::Stacked;
    if (isStacked) {
        table.columns.emplace_back();
        header.push_back({QCoreApplication::translate("core", "合计")});
    }
    table.header = {header};
    for (size_t index = 0; index < chart.categories.size(); ++index) {
        const auto &category = chart.categories[index];
        Document::Row row{{Cell::ofText(category.label)}};
        for (const auto &[series, isCategory] : columns) {
            row.cells.push_back(measuredCell(series->measure, at(series->values, index),
                isCategory ? category.key : at(series->keys, index)));
        }
        if (chart.reference)
            row.cells.push_back(measuredCell(axis, chart.reference->value));
        if (isStacked)
            row.cells.push_back(Cell::ofCount(chart.sumOf(index), category.key));
        table.rows.push_back(std::move(row));
    }
    return table;
}

Document chartPaper(Document frame, const Chart &chart)
{
    constexpr int kHeight = 105; // millimetres
    auto untitled = chart;
    untitled.title.clear(); // stands over the page
    auto table = chartTable(untitled);
    frame.blocks.emplace_back(Document::Charts{{std::move(untitled)}, kHeight});
    frame.blocks.emplace_back(std::move(table));
    return frame;
}

} // namespace core
