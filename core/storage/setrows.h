#pragma once

#include "core/schema/table.h"
#include "core/storage/database.h"

namespace core {

/// One row that a change set wrote.
struct SetRow
{
    const Table *table = nullptr;
    RowId id = 0;
    int operation = 0; // 1 insert, 2 update, 3 delete
    int sourceRow = 0; // of the file it came from; 0: typed
};

/// How many rows of a table a change set wrote, and how.
struct SetCount
{
    const Table *table = nullptr;
    int operation = 0;
    qint64 rows = 0;
};

/// The first `limit` rows of a set in the order they were written.
Result<QList<SetRow>> rowsOfSet(const Database &database, qint64 number, int limit);

/// What a set did, summed up: what taking it back will do.
Result<QList<SetCount>> countsOfSet(const Database &database, qint64 number);

/// The source row of the `offset`-th row of a block whose first came from row `first`.
int blockSourceRow(int first, const QByteArray &gaps, qint64 offset);

} // namespace core
