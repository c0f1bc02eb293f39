#include "core/storage/keysort.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace core {

namespace {

constexpr qsizetype kHead = 16;
constexpr char kNothing = 0;
constexpr char kNumber = 1;
constexpr char kText = 2;

} // namespace

KeySort::KeySort(QList<Qt::SortOrder> orders)
    : m_orders(std::move(orders))
{ }

/// Each column ends itself, so that the next one never decides for it.
void KeySort::append(const Statement &row, int column)
{
    const qsizetype from = m_bytes.size();
    switch (row.type(column)) {
    case Statement::Type::Nothing:
        m_bytes.append(kNothing);
        break;
    case Statement::Type::Integer: {
        const quint64 ordered = quint64(row.integer(column)) ^ (quint64(1) << 63);
        char bytes[sizeof(ordered)];
        qToBigEndian(ordered, bytes);
        m_bytes.append(kNumber).append(bytes, sizeof(bytes));
        break;
    }
    case Statement::Type::Text:
        m_bytes.append(kText).append(row.view(column)).append('\0');
        break;
    }
    if (m_orders[column - 1] == Qt::DescendingOrder) {
        for (char *byte = m_bytes.data() + from; byte < m_bytes.end(); ++byte)
            *byte = char(~*byte);
    }
}

void KeySort::add(const Statement &row)
{
    m_bytes.resize(0);
    for (int column = 1; column <= int(m_orders.size()); ++column)
        append(row, column);
    const qsizetype size = m_bytes.size();
    if (size < kHead)
        m_bytes.append(kHead - size, '\0');
    const char *bytes = m_bytes.constData();
    const size_t tailSize = size_t(std::max<qsizetype>(0, size - kHead));
    m_entries.push_back({qFromBigEndian<quint64>(bytes), qFromBigEndian<quint64>(bytes + 8),
        row.integer(0), m_tails.size(), tailSize});
    m_tails.insert(m_tails.end(), bytes + kHead, bytes + kHead + tailSize);
}

QList<RowId> KeySort::sorted()
{
    std::sort(m_entries.begin(), m_entries.end(), [this](const Entry &a, const Entry &b) {
        if (a.head != b.head)
            return a.head < b.head;
        if (a.next != b.next)
            return a.next < b.next;
        // most have none, and comparing nothing is dear where nothing is
        const size_t shared = std::min(a.tailSize, b.tailSize);
        const int order = shared == 0
            ? 0
            : std::memcmp(m_tails.data() + a.tail, m_tails.data() + b.tail, shared);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    QList<RowId> ids;
    ids.reserve(qsizetype(m_entries.size()));
    for (const auto &entry : m_entries)
        ids.append(entry.id);
    return ids;
}

} // namespace core
