#pragma once

#include "core/schema/table.h"
#include "core/storage/changewriter.h"

namespace core {

/// A change set as the journal lists it.
struct ChangeSetInfo
{
    qint64 number = 0;
    RowId id = 0;
    qint64 at = 0; // UTC milliseconds
    RowId user = 0;
    ChangeKind kind = ChangeKind::Edit;
    QString title;
    QString reason;
    qint64 undoes = 0;
    qint64 undoneBy = 0; // the latest set that took this one back; 0: it stands
    qint64 changes = 0;
    QString sourceFile;
    QString sourceSheet;
};

QString kindKey(ChangeKind kind);
/// What was done, without the “撤销：” or “重做：” (in whichever language) before it.
QString stepName(const ChangeSetInfo &set);

/// One field of one row set to a value: the lines of a record's history, newest first.
struct HistoryEntry
{
    ChangeSetInfo set;
    int operation = 0; // 1 insert, 2 update, 3 delete
    QString column; // empty: the row was removed
    Value before;
    Value after;
    int sourceRow = 0;
};

/// Newest first; `limit` 0: all.
Result<QList<ChangeSetInfo>> changeSets(const Database &database, int limit = 0);
Result<ChangeSetInfo> changeSet(const Database &database, qint64 number);
/// The number of the set whose id or number is given; NotFound otherwise.
Result<qint64> changeSetNumber(const Database &database, qint64 idOrNumber);
/// The last set recorded by then (UTC milliseconds); 0: the ledger did not exist yet.
Result<qint64> changeSetAt(const Database &database, qint64 at);
Result<QList<HistoryEntry>> history(const Database &database, const Table &table, RowId id);

/// The set that undo would take back now: the newest that stands and is no undo, or nothing.
/// Sets that made or migrated the ledger are not offered.
Result<std::optional<ChangeSetInfo>> nextUndo(const Database &database);
/// The undo that redo would take back: the newest undo that stands, when no other change came after
/// it.
Result<std::optional<ChangeSetInfo>> nextRedo(const Database &database);

/// When a file of the same content was imported before and that import stands.
Result<std::optional<ChangeSetInfo>> importOf(const Database &database, const QByteArray &sha256);

/// Rows that an undo has written, for whatever must be derived again.
struct TouchedRow
{
    const Table *table = nullptr;
    RowId id = 0;
    std::optional<Record> before; // as it stood before the undo
};

/// Takes set `number` back inside `writer`'s set: restores before-images, removes what it had
/// inserted, returns what it had removed. A field that was changed since is named and nothing is
/// done.
Result<QList<TouchedRow>> undoInto(ChangeWriter &writer, qint64 number);

} // namespace core
