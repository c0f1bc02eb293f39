#pragma once

#include "core/workspace/personmerge.h"

namespace core {

/// A row that hangs on the removed record, and what becomes of it.
struct MergeRow
{
    const Table *table = nullptr;
    QLatin1StringView column = {};
    Record record = {};
    enum class Fate { Move, Drop, Obstacle };
    Fate fate = Fate::Move;
    RowId twin = 0; // the kept record's own row with the same key, for Drop and Obstacle
};

/// Every row of the catalog that links to `removed`; where the kept record already has a row with
/// the same key, a mere detail of the person is dropped, anything else stands in the way.
Result<QList<MergeRow>> mergeRows(const Workspace &workspace, RowId kept, RowId removed);

/// 两条记录都在班级“…”的花名册中…
QString obstacleText(const Workspace &workspace, const MergeRow &row);

} // namespace core
