#include "core/report/guardedfigures.h"

#include "core/report/documentcells.h"

#include <QCoreApplication>

namespace core {

using namespace Qt::StringLiterals;

namespace {

using Cell = Document::Cell;

QString shown(Cell cell, qint64 value)
{
    cell.number = value;
    return cell.shown();
}

void takeWords(GuardedFigures &figures, const DocumentCell &cell)
{
    constexpr qsizetype kDecimals = 2;
    const QString &text = cell.cell.text;
    bool isNumber = false;
    const qint64 value = text.toLongLong(&isNumber);
    if (isNumber) {
        figures.words.emplace_back(cell.cell.reference, GuardedFigures::Known{value, cell.label});
        return;
    }
    const auto point = text.indexOf(u'.');
    if (point < 0 || text.size() - point - 1 != kDecimals)
        return;
    const qint64 rate = QString(text).remove(u'.').toLongLong(&isNumber);
    if (isNumber)
        figures.rateWords.emplace_back(
            cell.cell.reference, GuardedFigures::Known{rate, cell.label});
}

void take(GuardedFigures &figures, const DocumentCell &cell)
{
    const Cell &value = cell.cell;
    // what leads to a row of its own is no count of rows
    if (value.reference.isEmpty() || value.reference.startsWith("list/"_L1))
        return;
    if (value.kind == Cell::Kind::Text)
        return takeWords(figures, cell);
    const bool isRate = value.kind == Cell::Kind::Rate;
    if (!isRate && value.kind != Cell::Kind::Count && value.kind != Cell::Kind::Money)
        return;
    auto &known = isRate ? figures.rates : figures.counts;
    const auto [first, isNew]
        = known.try_emplace(value.reference, GuardedFigures::Known{value.number, cell.label});
    if (!isNew && first->second.value != value.number) {
        figures.twice.append(
            QCoreApplication::translate("core", "同一数字两处不同：%1 为 %2，%3 为 %4。")
                .arg(first->second.label, shown(value, first->second.value), cell.label,
                    value.shown()));
    }
}

} // namespace

GuardedFigures guardedFigures(const std::vector<const Document *> &documents)
{
    GuardedFigures figures;
    for (const auto *document : documents) {
        for (const auto &cell : cellsOf(*document))
            take(figures, cell);
    }
    return figures;
}

} // namespace core
