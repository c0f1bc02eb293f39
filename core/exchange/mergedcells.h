#pragma once

#include "core/exchange/sheetscan.h"

#include <QSet>

namespace core {

/// Puts the value of a merge that goes over several rows of data into each of them.
class MergedCells
{
public:
    /// `lastHeader`: the last row of the heading, from 0; `columns`: only in these, empty: in all.
    MergedCells(
        const std::vector<SheetMerge> &merges, quint32 lastHeader, const QSet<quint32> &columns)
    {
        for (const SheetMerge &merge : merges)
            if (merge.bottom > merge.top && merge.top > lastHeader
                && (columns.isEmpty() || columns.contains(merge.left)))
                m_starting[merge.top].append(merge);
    }

    void fill(quint32 row, RowCells &cells);

private:
    struct Open
    {
        SheetMerge merge;
        CellValue value;
    };
    QHash<quint32, QList<SheetMerge>> m_starting; // by their first row
    QMap<quint32, Open> m_open; // one a column: merges do not overlap
};

} // namespace core
