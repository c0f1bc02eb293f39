// The history of one record, read backwards from what it holds now.
#include "core/storage/journal.h"
#include "core/storage/recordstore.h"
#include "core/storage/setrows.h"
#include "core/storage/statement.h"

#include <QHash>

#include <algorithm>

namespace core {

namespace {

/// One journalled change of the record, whatever form it was kept in.
struct RowChange
{
    qint64 position = 0;
    int operation = 0;
    int sourceRow = 0;
    Image before;
};

Result<void> readChanges(
    const Database &database, const Table &table, RowId id, QList<RowChange> &changes)
{
    auto single = Statement::prepare(
        database, "SELECT n, op, src, before FROM change WHERE tbl=? AND row_id=?");
    if (!single)
        return fail(single.error());
    return single->bind({table.number, id}).forEach([&](const Statement &row) {
        changes.append(
            {row.integer(0), int(row.integer(1)), int(row.integer(2)), decodeImage(row.bytes(3))});
        return true;
    });
}

/// The row as a packed block of removed rows holds it; nothing when it does not.
Image imageIn(const Table &table, const QByteArray &block, RowId id)
{
    const auto rows = unpackRows(table, block);
    if (!rows)
        return {};
    const auto found = std::find_if(
        rows->begin(), rows->end(), [&](const Record &record) { return record.id == id; });
    return found == rows->end() ? Image() : fullImage(table, *found);
}

Result<void> readBlocks(
    const Database &database, const Table &table, RowId id, QList<RowChange> &changes)
{
    auto blocks = Statement::prepare(database,
        "SELECT n, op, src, src_gaps, first_id, before FROM change_block "
        "WHERE tbl=?1 AND first_id<=?2 AND first_id>?2-16777216 AND first_id+cnt>?2");
    if (!blocks)
        return fail(blocks.error());
    return blocks->bind({table.number, id}).forEach([&](const Statement &row) {
        RowChange change{row.integer(0), int(row.integer(1)), 0, {}};
        if (change.operation == 1) {
            change.sourceRow
                = blockSourceRow(int(row.integer(2)), row.bytes(3), id - row.integer(4));
        } else {
            change.before = imageIn(table, row.bytes(5), id);
        }
        changes.append(change);
        return true;
    });
}

/// Sets are read once, however many of their changes concern the row.
Result<ChangeSetInfo> setOf(
    const Database &database, const RowChange &change, QHash<qint64, ChangeSetInfo> &known)
{
    const qint64 number = change.position >> 24;
    if (known.contains(number))
        return known.value(number);
    auto set = changeSet(database, number);
    if (set)
        known.insert(number, *set);
    return set;
}

/// One line for each field that a change wrote; `later` is what stood after it, and is taken back.
void appendEntries(const Table &table, const RowChange &change, const ChangeSetInfo &set,
    QHash<int, Value> &later, QList<HistoryEntry> &entries)
{
    if (change.operation == 3) {
        entries.append({set, 3, {}, {}, {}, 0});
        for (const auto &[field, value] : change.before)
            later.insert(field, value);
        return;
    }
    for (const auto &field : table.fields) {
        const auto image = std::find_if(change.before.begin(), change.before.end(),
            [&](const auto &pair) { return pair.first == field.number; });
        const bool written = change.operation == 1 ? !later.value(field.number).isNull()
                                                   : image != change.before.end();
        if (!written)
            continue;
        const Value before = change.operation == 1 ? Value() : image->second;
        entries.append({set, change.operation, QString(field.column), before,
            later.value(field.number), change.sourceRow});
        later.insert(field.number, before);
    }
}

} // namespace

Result<QList<HistoryEntry>> history(const Database &database, const Table &table, RowId id)
{
    QList<RowChange> changes;
    for (const auto read : {&readChanges, &readBlocks}) {
        if (auto done = read(database, table, id, changes); !done)
            return fail(done.error());
    }
    std::sort(changes.begin(), changes.end(),
        [](const RowChange &a, const RowChange &b) { return a.position > b.position; });
    const auto current = RecordStore(database).read(table, id);
    if (!current && current.error().code != Error::Code::NotFound)
        return fail(current.error());
    QHash<int, Value> later;
    if (current) {
        for (const auto &[number, value] : fullImage(table, *current))
            later.insert(number, value);
    }
    QHash<qint64, ChangeSetInfo> sets;
    QList<HistoryEntry> entries;
    for (const auto &change : std::as_const(changes)) {
        const auto set = setOf(database, change, sets);
        if (!set)
            return fail(set.error());
        appendEntries(table, change, *set, later, entries);
    }
    return entries;
}

} // namespace core
