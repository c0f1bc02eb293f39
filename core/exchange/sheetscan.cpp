#include "core/exchange/sheetscan.h"

namespace core {

namespace {

constexpr qsizetype kKeptNotes = 100;
constexpr std::size_t kLongestHead = 2'000; // bytes
constexpr int kMostTopMerges = 4'000; // no honest heading has more

/// A heading is short; of a long text its begin is enough to show.
CellValue keptHead(SheetCell cell)
{
    if (cell.text.size() > kLongestHead) {
        std::size_t end = kLongestHead;
        while (end > 0 && (static_cast<quint8>(cell.text[end]) & 0xC0) == 0x80)
            --end;
        cell.text = cell.text.substr(0, end);
    }
    return keptCell(cell);
}

quint32 cellKey(quint32 row, quint32 column)
{
    return row * SheetScan::kTopColumns + column;
}

} // namespace

bool SheetScan::row(const SheetRow &row)
{
    ++m_rowCount;
    RowCells *kept = row.index < kTopRows ? &m_top[row.index] : nullptr;
    for (const SheetCell &cell : row.cells) {
        m_hiddenRows |= cell.flags.testFlag(CellFlag::HiddenRow);
        m_hiddenColumns |= cell.flags.testFlag(CellFlag::HiddenColumn);
        if (kept != nullptr && cell.column < kTopColumns)
            kept->insert(cell.column, keptHead(cell));
    }
    return true;
}

void SheetScan::note(const SheetNote &note)
{
    if (m_notes.size() < kKeptNotes)
        m_notes.append(note);
}

void SheetScan::setMerges(std::span<const SheetMerge> merges)
{
    m_merges.assign(merges.begin(), merges.end());
    m_topMerges.clear();
    int taken = 0;
    for (std::size_t i = 0; i < m_merges.size() && taken < kMostTopMerges; ++i) {
        const SheetMerge &merge = m_merges[i];
        if (merge.top >= kTopRows || merge.left >= kTopColumns)
            continue;
        ++taken;
        for (quint32 row = merge.top; row <= merge.bottom && row < kTopRows; ++row)
            for (quint32 column = merge.left; column <= merge.right && column < kTopColumns;
                 ++column)
                m_topMerges.insert(cellKey(row, column), static_cast<qsizetype>(i));
    }
}

QString SheetScan::headingAt(quint32 row, quint32 column, const SheetMerge **merge) const
{
    if (row >= kTopRows || column >= kTopColumns)
        return {};
    const auto found = m_topMerges.constFind(cellKey(row, column));
    if (found == m_topMerges.constEnd())
        return textOf(m_top.value(row).value(column));
    const SheetMerge &over = m_merges[static_cast<std::size_t>(*found)];
    if (merge != nullptr)
        *merge = &over;
    return textOf(m_top.value(over.top).value(over.left));
}

} // namespace core
