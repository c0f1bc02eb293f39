#pragma once

#include "core/base/id.h"
#include "core/storage/statement.h"

#include <vector>

namespace core {

/// Puts the keys of many rows in the order SQLite gives them: nothing first, then numbers, then
/// texts by their bytes, then the key itself. About 40 bytes a row while it works, and the ends of
/// texts longer than 14 bytes.
class KeySort
{
public:
    /// One direction for each column of the rows after the first, which is the key.
    explicit KeySort(QList<Qt::SortOrder> orders);

    void add(const Statement &row);
    QList<RowId> sorted();

private:
    /// A row's columns as one text of bytes that sorts as they do: `head` and `next` its first
    /// sixteen, the others in m_tails.
    struct Entry
    {
        quint64 head;
        quint64 next;
        RowId id;
        size_t tail;
        size_t tailSize;
    };

    void append(const Statement &row, int column);

    QList<Qt::SortOrder> m_orders;
    std::vector<Entry> m_entries;
    std::vector<char> m_tails;
    QByteArray m_bytes; // of one row
};

} // namespace core
