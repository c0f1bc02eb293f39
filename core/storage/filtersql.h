#pragma once

#include "core/schema/filter.h"

#include <QByteArray>

namespace core {

/// A piece of SQL and the values to bind to its question marks, in order.
struct SqlText
{
    QByteArray text;
    QList<Value> values;
};

/// What rows are put in order by; a name by its pinyin.
struct OrderTerm
{
    QByteArray column; // quoted
    Qt::SortOrder order = Qt::AscendingOrder;
};
Result<QList<OrderTerm>> orderTerms(const Table &table, const Filter &filter);

/// " WHERE … ORDER BY … LIMIT …" of a filter; columns come from the declaration, values are bound.
Result<SqlText> filterSql(const Table &table, const Filter &filter);
/// Only " WHERE …".
Result<SqlText> whereSql(const Table &table, const Filter &filter);

/// What keeps rows that were joined with another out of a list; empty for most tables.
QByteArray notMergedSql(const Table &table);

QByteArray jsonArray(const QList<RowId> &ids);

} // namespace core
