#include "core/report/document.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <utility>

namespace core {

using namespace Qt::StringLiterals;
using Cell = Document::Cell;

Cell Cell::absent()
{
    return {.kind = Kind::Absent};
}

Cell Cell::ofText(const QString &text, const QString &reference)
{
    return {.kind = Kind::Text, .text = text, .reference = reference};
}

Cell Cell::ofCount(qint64 number, const QString &reference)
{
    return {.kind = Kind::Count, .number = number, .reference = reference};
}

Cell Cell::ofRate(qint64 hundredths, const QString &reference)
{
    return {.kind = Kind::Rate, .number = hundredths, .reference = reference};
}

Cell Cell::ofPoints(qint64 hundredths, const QString &reference)
{
    return {.kind = Kind::Points, .number = hundredths, .reference = reference};
}

Cell Cell::ofMoney(qint64 fen, const QString &reference)
{
    return {.kind = Kind::Money, .number = fen, .reference = reference};
}

Cell Cell::ofDate(QDate date, const QString &reference)
{
    if (!date.isValid())
        return absent();
    return {.kind = Kind::Date, .number = date.toJulianDay(), .reference = reference};
}

Cell Cell::ofLight(Light light, const QString &reference)
{
    return {.kind = Kind::Light, .number = static_cast<qint64>(light), .reference = reference};
}

QString Cell::shown() const
{
    switch (kind) {
    case Kind::Blank:
        return {};
    case Kind::Absent:
        return u"—"_s;
    case Kind::Text:
        return text;
    case Kind::Count:
        return measureText(Measure::Count, number);
    case Kind::Rate:
        return measureText(Measure::Rate, number);
    case Kind::Points:
        return (number > 0 ? u"+"_s : QString()) + measureText(Measure::Rate, number);
    case Kind::Money:
        return measureText(Measure::Money, number);
    case Kind::Date:
        return date().toString(Qt::ISODate);
    case Kind::Light:
        return lightWord(light());
    }
    Q_UNREACHABLE();
}

bool Cell::isNumber() const
{
    return kind == Kind::Count || kind == Kind::Rate || kind == Kind::Points || kind == Kind::Money;
}

Light Cell::light() const
{
    return kind == Kind::Light ? static_cast<Light>(number) : Light::None;
}

QDate Cell::date() const
{
    return kind == Kind::Date ? QDate::fromJulianDay(number) : QDate();
}

QString Document::Run::shown() const
{
    return isRetyped() ? QCoreApplication::translate("core", "%1〔计算值%2〕").arg(text, computed)
                       : text;
}

Document::Paragraph::Paragraph(const QString &text)
    : runs{{.text = text}}
{ }

Document::Paragraph::Paragraph(std::vector<Run> pieces)
    : runs(std::move(pieces))
{ }

QString Document::Paragraph::text() const
{
    QString text;
    for (const auto &run : runs)
        text += run.shown();
    return text;
}

bool Document::Line::isEmpty() const
{
    return left.isEmpty() && middle.isEmpty() && right.isEmpty();
}

namespace {

using Places = QSet<std::pair<int, int>>;

/// The places a header cell covers are no longer free.
void take(Places &taken, const PlacedHeader &placed)
{
    for (int down = 0; down < placed.cell->rows; ++down) {
        for (int right = 0; right < placed.cell->columns; ++right)
            taken.insert({placed.row + down, placed.column + right});
    }
}

} // namespace

std::vector<PlacedHeader> placedHeader(const Document::Table &table)
{
    std::vector<PlacedHeader> placed;
    Places taken;
    for (int row = 0; row < static_cast<int>(table.header.size()); ++row) {
        int column = 0;
        for (const auto &cell : table.header[static_cast<size_t>(row)]) {
            while (taken.contains({row, column}))
                ++column;
            placed.push_back({&cell, row, column});
            take(taken, placed.back());
            column += cell.columns;
        }
    }
    return placed;
}

std::vector<Cell> carriedCells(const Document::Table &table, size_t end, const QString &name)
{
    std::vector<Cell> cells(table.columns.size());
    for (const int column : table.carried) {
        const auto at = static_cast<size_t>(column);
        if (at >= cells.size())
            continue;
        for (size_t row = 0; row < std::min(end, table.rows.size()); ++row) {
            const auto &known = table.rows[row];
            if (known.total || at >= known.cells.size() || !known.cells[at].isNumber())
                continue;
            cells[at].kind = known.cells[at].kind;
            cells[at].number += known.cells[at].number;
        }
    }
    for (auto &cell : cells) {
        if (cell.kind == Cell::Kind::Blank) {
            cell = Cell::ofText(name);
            break;
        }
    }
    return cells;
}

} // namespace core
