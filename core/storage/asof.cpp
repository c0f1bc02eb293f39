#include "core/storage/asof.h"

#include "core/storage/journal.h"
#include "core/storage/recordstore.h"
#include "core/storage/rowimage.h"
#include "core/storage/statement.h"
#include "core/storage/statements.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <map>

namespace core {

namespace {

constexpr int kPositionBits = 24;
constexpr qint64 kProgressStep = 20'000;

/// One row that was touched later, as it was before.
struct PastRow
{
    enum class Known {
        Absent, // it did not exist
        Partly, // `values` where a later change says, else what stands now
        Whole
    };
    Known known = Known::Partly;
    QHash<int, Value> values; // by field number
};

/// What one table must be given back.
class Past
{
public:
    explicit Past(const Table &table)
        : m_table(table)
    { }

    void inserted(RowId row);
    void insertedAll(RowId first, qint64 count);
    void updated(RowId row, const Image &before);
    void removed(RowId row, const Image &before);

    Result<void> write(const Database &database) const;

private:
    bool isSettled(RowId row) const;
    Result<void> writeGone(const Database &database) const;
    Result<void> writeRows(const Database &database) const;
    Result<bool> readNow(Statement &now, RowId row, Record &record) const;

    const Table &m_table;
    QHash<RowId, PastRow> m_rows;
    std::map<RowId, qint64> m_blocks; // rows of later insert blocks: first, count
};

bool Past::isSettled(RowId row) const
{
    const auto known = m_rows.constFind(row);
    if (known != m_rows.constEnd())
        return known->known != PastRow::Known::Partly;
    auto block = m_blocks.upper_bound(row);
    if (block == m_blocks.begin())
        return false;
    --block;
    return row < block->first + block->second;
}

void Past::inserted(RowId row)
{
    if (!m_rows.contains(row) && !isSettled(row))
        m_rows.insert(row, {PastRow::Known::Absent, {}});
}

void Past::insertedAll(RowId first, qint64 count)
{
    qint64 &length = m_blocks[first];
    length = std::max(length, count);
}

void Past::updated(RowId row, const Image &before)
{
    if (isSettled(row))
        return;
    PastRow &past = m_rows[row];
    for (const auto &[number, value] : before) {
        if (!past.values.contains(number))
            past.values.insert(number, value);
    }
}

void Past::removed(RowId row, const Image &before)
{
    if (isSettled(row))
        return;
    updated(row, before);
    m_rows[row].known = PastRow::Known::Whole;
}

Result<void> Past::writeGone(const Database &database) const
{
    auto statement = Statement::prepare(
        database, "INSERT OR IGNORE INTO " + AsOf::goneName(m_table.name) + " VALUES (?)");
    if (!statement)
        return fail(statement.error());
    const auto add = [&](RowId row) {
        statement->bindInteger(1, row);
        return statement->run();
    };
    for (auto row = m_rows.keyBegin(); row != m_rows.keyEnd(); ++row) {
        if (auto added = add(*row); !added)
            return added;
    }
    for (const auto &[first, count] : m_blocks) {
        for (RowId row = first; row < first + count; ++row) {
            if (auto added = add(row); !added)
                return added;
        }
    }
    return {};
}

/// What stands in the row today; false when it is gone.
Result<bool> Past::readNow(Statement &now, RowId row, Record &record) const
{
    now.bindInteger(1, row);
    auto found = now.step();
    if (!found || !*found) {
        now.reset();
        return found;
    }
    for (qsizetype i = 0; i < record.values.size(); ++i)
        record.values[i] = now.value(int(i + 1));
    now.reset();
    return true;
}

Result<void> Past::writeRows(const Database &database) const
{
    auto now = Statement::prepare(database,
        "SELECT " + columnList(m_table) + " FROM main." + quoted(m_table.name) + " WHERE id=?");
    if (!now)
        return fail(now.error());
    QByteArray marks = "?";
    for (qsizetype i = 0; i < m_table.fields.size(); ++i)
        marks += ",?";
    auto insert = Statement::prepare(
        database, "INSERT INTO " + AsOf::rowName(m_table.name) + " VALUES (" + marks + ')');
    if (!insert)
        return fail(insert.error());
    for (auto past = m_rows.cbegin(); past != m_rows.cend(); ++past) {
        if (past->known == PastRow::Known::Absent)
            continue;
        Record record{past.key(), QList<Value>(m_table.fields.size())};
        if (past->known == PastRow::Known::Partly) {
            const auto found = readNow(*now, past.key(), record);
            if (!found)
                return fail(found.error());
            if (!*found)
                continue; // the self-check names such a row
        }
        for (qsizetype i = 0; i < m_table.fields.size(); ++i) {
            const auto value = past->values.constFind(m_table.fields[i].number);
            if (value != past->values.cend())
                record.values[i] = *value;
        }
        insert->bindInteger(1, record.id);
        for (qsizetype i = 0; i < record.values.size(); ++i)
            insert->bind(int(i + 2), record.values[i]);
        if (auto written = insert->run(); !written)
            return written;
    }
    return {};
}

Result<void> Past::write(const Database &database) const
{
    QByteArray columns;
    for (const auto &field : m_table.fields)
        columns += ", " + quoted(field.column);
    const QByteArray gone = AsOf::goneName(m_table.name);
    const QByteArray rows = AsOf::rowName(m_table.name);
    for (const auto &sql : {"CREATE TEMP TABLE " + gone + " (id INTEGER PRIMARY KEY)",
             "CREATE TEMP TABLE " + rows + " (id INTEGER PRIMARY KEY" + columns + ')'}) {
        if (auto made = database.execute(sql.constData()); !made)
            return made;
    }
    if (auto written = writeGone(database); !written)
        return written;
    if (auto written = writeRows(database); !written)
        return written;
    if (m_rows.isEmpty() && m_blocks.empty())
        return {}; // as it stands; a view would only be slower
    const QByteArray list = columnList(m_table);
    const QByteArray view = "CREATE TEMP VIEW " + quoted(m_table.name) + " AS SELECT " + list
        + " FROM main." + quoted(m_table.name) + " WHERE id NOT IN (SELECT id FROM " + gone
        + ") UNION ALL SELECT " + list + " FROM " + rows;
    return database.execute(view.constData());
}

/// Reads the journal after a set, oldest first: the first before-value of a field is what it held.
class Collector
{
public:
    explicit Collector(const QList<const Table *> &tables)
    {
        for (const Table *table : tables) {
            m_tables.insert(table->number, table);
            m_pasts.emplace(table->number, *table);
        }
    }

    Result<void> read(const Database &database, qint64 after, const Progress &progress);
    const std::map<int, Past> &pasts() const { return m_pasts; }

private:
    void take(const Statement &row);
    void takeBlock(Past &past, const Table &table, const Statement &row);

    QHash<int, const Table *> m_tables;
    std::map<int, Past> m_pasts;
};

Result<void> Collector::read(const Database &database, qint64 after, const Progress &progress)
{
    auto statement = Statement::prepare(database,
        "SELECT n, tbl, row_id, 0, op, before FROM change WHERE n>=?1 UNION ALL "
        "SELECT n, tbl, first_id, cnt, op, before FROM change_block WHERE n>=?1 ORDER BY 1");
    if (!statement)
        return fail(statement.error());
    qint64 done = 0;
    bool isCancelled = false;
    auto read = statement->bind({(after + 1) << kPositionBits}).forEach([&](const Statement &row) {
        take(row);
        isCancelled = ++done % kProgressStep == 0
            && !progress.step(done, 0, QCoreApplication::translate("core", "正在还原到当时的内容"));
        return !isCancelled;
    });
    if (!read)
        return fail(read.error());
    if (isCancelled)
        return fail({Error::Code::Cancelled, QCoreApplication::translate("core", "已取消。")});
    return {};
}

void Collector::take(const Statement &row)
{
    const int number = int(row.integer(1));
    const auto past = m_pasts.find(number);
    if (past == m_pasts.end())
        return;
    const RowId id = row.integer(2);
    if (row.integer(3) > 0)
        return takeBlock(past->second, *m_tables.value(number), row);
    switch (row.integer(4)) {
    case 1:
        return past->second.inserted(id);
    case 2:
        return past->second.updated(id, decodeImage(row.bytes(5)));
    case 3:
        return past->second.removed(id, decodeImage(row.bytes(5)));
    default:
        return; // lost in a merge: the row never held it
    }
}

void Collector::takeBlock(Past &past, const Table &table, const Statement &row)
{
    if (row.integer(4) == 1)
        return past.insertedAll(row.integer(2), row.integer(3));
    if (const auto records = unpackRows(table, row.bytes(5))) {
        for (const auto &record : *records)
            past.removed(record.id, fullImage(table, record));
    }
}

} // namespace

QByteArray AsOf::goneName(QLatin1StringView table)
{
    return "temp.asof_gone_" + QByteArray(table.data(), table.size());
}

QByteArray AsOf::rowName(QLatin1StringView table)
{
    return "temp.asof_row_" + QByteArray(table.data(), table.size());
}

AsOf::AsOf(const Database &database, Snapshot snapshot, QList<const Table *> tables, qint64 number)
    : m_database(database)
    , m_snapshot(std::move(snapshot))
    , m_tables(std::move(tables))
    , m_number(number)
{ }

Result<std::unique_ptr<AsOf>> AsOf::build(const Database &database, qint64 at,
    const QList<const Table *> &tables, const Progress &progress)
{
    const auto number = changeSetAt(database, at);
    return number ? after(database, *number, tables, progress) : fail(number.error());
}

Result<QList<Record>> AsOf::touched(const Table &table) const
{
    auto statement = Statement::prepare(m_database, "SELECT id FROM " + rowName(table.name));
    if (!statement)
        return fail(statement.error());
    QList<RowId> ids;
    auto read = statement->forEach([&ids](const Statement &row) {
        ids.append(row.integer(0));
        return true;
    });
    if (!read)
        return fail(read.error());
    return RecordStore(m_database).read(table, ids);
}

Result<qint64> AsOf::newest(const Database &database)
{
    return database.integer("SELECT COALESCE(MAX(no), 0) FROM change_set");
}

Result<std::unique_ptr<AsOf>> AsOf::after(const Database &database, qint64 number,
    const QList<const Table *> &tables, const Progress &progress)
{
    auto snapshot = Snapshot::begin(database);
    if (!snapshot)
        return fail(snapshot.error());
    std::unique_ptr<AsOf> asOf(new AsOf(database, std::move(*snapshot), tables, number));
    Collector collector(tables);
    if (auto read = collector.read(database, number, progress); !read)
        return fail(read.error());
    for (const auto &[table, past] : collector.pasts()) {
        if (auto written = past.write(database); !written)
            return fail(written.error());
    }
    return asOf;
}

AsOf::~AsOf()
{
    for (const Table *table : m_tables) {
        for (const auto &sql : {"DROP VIEW IF EXISTS temp." + quoted(table->name),
                 "DROP TABLE IF EXISTS " + rowName(table->name),
                 "DROP TABLE IF EXISTS " + goneName(table->name)})
            (void)m_database.execute(sql.constData());
    }
}

} // namespace core
