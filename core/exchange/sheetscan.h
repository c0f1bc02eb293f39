#pragma once

#include "core/exchange/cellvalues.h"

#include <QHash>
#include <QList>
#include <QMap>

#include <vector>

namespace core {

/// The cells of one row by their column, from 0.
using RowCells = QMap<quint32, CellValue>;

/// What has to be known of a sheet before its rows can be judged: its top, its merges, its extent.
class SheetScan : public RowSink
{
public:
    /// Rows of the top that are kept: where a heading can stand, and enough below it to see what
    /// its columns hold.
    static constexpr quint32 kTopRows = 60;
    static constexpr quint32 kTopColumns = 512;

    bool row(const SheetRow &row) override;
    void note(const SheetNote &note) override;
    void setMerges(std::span<const SheetMerge> merges);

    bool isEmpty() const { return m_rowCount == 0; }
    quint64 rowCount() const { return m_rowCount; }
    const QMap<quint32, RowCells> &top() const { return m_top; }
    const std::vector<SheetMerge> &merges() const { return m_merges; }
    const QList<SheetNote> &notes() const { return m_notes; }
    bool hasHiddenRows() const { return m_hiddenRows; }
    bool hasHiddenColumns() const { return m_hiddenColumns; }

    /// The text of a heading cell, also for the other cells of its merge; `merge` is set when it
    /// has one.
    QString headingAt(quint32 row, quint32 column, const SheetMerge **merge = nullptr) const;

private:
    QMap<quint32, RowCells> m_top;
    std::vector<SheetMerge> m_merges;
    QHash<quint32, qsizetype> m_topMerges; // cell of the top -> its merge
    QList<SheetNote> m_notes;
    quint64 m_rowCount = 0;
    bool m_hiddenRows = false;
    bool m_hiddenColumns = false;
};

} // namespace core
