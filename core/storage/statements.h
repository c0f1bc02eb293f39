#pragma once

#include "core/schema/table.h"

#include <QByteArray>

namespace core {

/// Table -> SQL text. Names come from the declaration only; values are always bound.
QByteArray createTableSql(const Table &table);
/// `id, a, b, …` in the order of the fields.
QByteArray columnList(const Table &table);
QByteArray selectByIdSql(const Table &table);
QByteArray selectPageSql(const Table &table); // ?1: JSON array of ids; rows in its order
QByteArray insertSql(const Table &table);
QByteArray updateSql(const Table &table, const QList<qsizetype> &fields); // then the id
QByteArray deleteSql(const Table &table);
/// The storage class of a kind: "TEXT" or "INTEGER".
QByteArray storageClass(Kind kind);
/// A table's or column's name in double quotes.
QByteArray quoted(QLatin1StringView name);

} // namespace core
