#include "core/exchange/sheetscan.h"

namespace core {

namespace {

constexpr qsizetype kKeptNotes = 100;

} // namespace

bool SheetScan::row(const SheetRow &row)
{
    ++m_rowCount;
    RowCells *kept = row.index < kTopRows ? &m_top[row.index] : nullptr;
    for (const SheetCell &cell : row.cells) {
        m_hiddenRows |= cell.flags.testFlag(CellFlag::HiddenRow);
        m_hiddenColumns |= cell.flags.testFlag(CellFlag::HiddenColumn);
        if (kept != nullptr)
            kept->insert(cell.column, keptCell(cell));
    }
    return true;
}

void SheetScan::note(const SheetNote &note)
{
    if (m_notes.size() < kKeptNotes)
        m_notes.append(note);
}

QString SheetScan::headingAt(quint32 row, quint32 column, const SheetMerge **merge) const
{
    for (const SheetMerge &each : m_merges) {
        const bool inside
            = row >= each.top && row <= each.bottom && column >= each.left && column <= each.right;
        if (!inside)
            continue;
        if (merge != nullptr)
            *merge = &each;
        return textOf(m_top.value(each.top).value(each.left));
    }
    return textOf(m_top.value(row).value(column));
}

} // namespace core
