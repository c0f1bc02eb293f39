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

/// " WHERE … ORDER BY … LIMIT …" of a filter; columns come from the declaration, values are bound.
Result<SqlText> filterSql(const Table &table, const Filter &filter);
/// Only " WHERE …".
Result<SqlText> whereSql(const Table &table, const Filter &filter);

/// The ids of the rows that what was typed may mean, as a subquery: by identity number, telephone,
/// code, name, pinyin or initials, whatever fits what was typed (storage.md 1.6). Empty for an
/// empty text.
SqlText searchSql(const Table &table, const QString &typed);

QByteArray jsonArray(const QList<RowId> &ids);

} // namespace core
