#pragma once

#include "core/schema/table.h"
#include "core/storage/database.h"

namespace core {

/// A row with the key by which it was found.
struct KeyedRow
{
    RowId id = 0;
    QString key;
};

/// Where a key stands: in a column of the table, or in one of the table that `link` leads to.
struct KeyPlace
{
    const Table *table = nullptr;
    QString column;
    QString link = {}; // a column of the table
    const Table *linked = nullptr; // then the column is this table's
};

/// The rows that one of the keys names, in one query; rows that lists leave out are left out.
Result<QList<KeyedRow>> rowsByKeys(
    const Database &database, const KeyPlace &place, const QStringList &keys);

} // namespace core
