#include "core/exchange/mergedcells.h"

namespace core {

void MergedCells::fill(quint32 row, RowCells &cells)
{
    for (auto open = m_open.begin(); open != m_open.end(); ++open)
        if (row > open->merge.top && row <= open->merge.bottom && cells.value(open.key()).isEmpty())
            cells.insert(open.key(), open->value);
    const auto starting = m_starting.value(row);
    for (const SheetMerge &merge : starting)
        if (const CellValue value = cells.value(merge.left); !value.isEmpty())
            m_open.insert(merge.left, {merge, value});
}

} // namespace core
