#include "core/storage/changewriter.h"

#include "core/storage/installation.h"
#include "core/storage/statements.h"

#include <QCoreApplication>

namespace core {

namespace {

constexpr int kPositionBits = 24;
constexpr qsizetype kBlockRows = 250;
/// Fewer new rows than this are journalled one by one.
constexpr qsizetype kSmallestBlock = 4;

void appendVarint(QByteArray &bytes, quint64 number)
{
    for (; number >= 0x80; number >>= 7)
        bytes.append(char(quint8(number | 0x80)));
    bytes.append(char(quint8(number)));
}

/// Varint distances between source rows; empty when they lie side by side.
QByteArray packGaps(const QList<int> &sourceRows)
{
    QByteArray gaps;
    bool regular = true;
    for (qsizetype i = 1; i < sourceRows.size(); ++i) {
        const int gap = sourceRows[i] - sourceRows[i - 1];
        regular = regular && gap == 1;
        appendVarint(gaps, quint64((gap << 1) ^ (gap >> 31)));
    }
    return regular || sourceRows.value(0) == 0 ? QByteArray() : gaps;
}

} // namespace

/// What one table needs while a set is open, and its new rows that are not yet journalled.
struct ChangeWriter::Access
{
    Access(const Table &declared, const QByteArray &key)
        : table(declared)
        , hasher(declared, key)
        , month(declared.indexOf("report_ym"_L1))
        , unit(declared.indexOf("report_unit"_L1))
    { }

    const Table &table;
    RowHasher hasher;
    qsizetype month;
    qsizetype unit;
    Statement *insert = nullptr; // owned by the writer's statements
    Statement *select = nullptr;
    RowId firstPending = 0;
    QByteArray pendingHashes;
    QList<int> pendingSources;
};

ChangeWriter::ChangeWriter(const Database &database, Transaction transaction, ChangeHeader header)
    : m_database(database)
    , m_transaction(std::move(transaction))
    , m_header(std::move(header))
{ }

ChangeWriter::~ChangeWriter() = default;

Result<std::unique_ptr<ChangeWriter>> ChangeWriter::begin(
    const Database &database, ChangeHeader header)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return fail(transaction.error());
    std::unique_ptr<ChangeWriter> writer(
        new ChangeWriter(database, std::move(*transaction), std::move(header)));
    if (auto prepared = writer->prepare(); !prepared)
        return fail(prepared.error());
    return writer;
}

Result<void> ChangeWriter::prepare()
{
    if (auto deferred = m_database.execute("PRAGMA defer_foreign_keys=ON"); !deferred)
        return deferred;
    const auto site = writingSite(m_database);
    if (!site)
        return fail(site.error());
    m_site = *site;
    auto key = Statement::prepare(m_database, "SELECT value FROM ledger_meta WHERE name='key'");
    if (!key)
        return fail(key.error());
    auto last = Statement::prepare(
        m_database, "SELECT no, at, stamp, hash FROM change_set ORDER BY no DESC LIMIT 1");
    if (!last)
        return fail(last.error());
    const auto keyRow = key->step();
    const auto lastRow = last->step();
    if (!keyRow || !lastRow)
        return fail(keyRow ? lastRow.error() : keyRow.error());
    m_key = key->bytes(0);
    m_number = 1;
    if (*lastRow) {
        m_number = last->integer(0) + 1;
        m_header.at = std::max(m_header.at, last->integer(1));
        m_stamp = last->integer(2) + 1;
        m_previousHash = last->bytes(3);
    }
    m_stamp = std::max(m_stamp, m_header.at << 12);
    return {};
}

ChangeWriter::Access &ChangeWriter::access(const Table &table)
{
    auto &slot = m_access[table.number];
    if (!slot)
        slot = std::make_unique<Access>(table, m_key);
    return *slot;
}

Result<Statement *> ChangeWriter::prepared(const QByteArray &sql)
{
    const auto known = m_statements.find(sql);
    if (known != m_statements.end())
        return &known->second;
    auto statement = Statement::prepare(m_database, sql);
    if (!statement)
        return fail(statement.error());
    return &m_statements.emplace(sql, std::move(*statement)).first->second;
}

Result<void> ChangeWriter::execute(const QByteArray &sql, const QList<Value> &values)
{
    auto statement = prepared(sql);
    if (!statement)
        return fail(statement.error());
    return (*statement)->bind(values).run();
}

Result<RowId> ChangeWriter::nextId(int table)
{
    auto known = m_sequences.find(table);
    if (known == m_sequences.end()) {
        auto statement = prepared("SELECT next FROM change_sequence WHERE site=? AND tbl=?");
        if (!statement)
            return fail(statement.error());
        (*statement)->bind({m_site, qint64(table)});
        const auto row = (*statement)->step();
        if (!row)
            return fail(row.error());
        known = m_sequences.emplace(table, *row ? (*statement)->integer(0) : 1).first;
        (*statement)->reset();
    }
    return (m_site << kSequenceBits) | known->second++;
}

Result<RowId> ChangeWriter::insert(
    const Table &table, Record record, int sourceRow, Bookkeeping bookkeeping)
{
    if (auto open = m_transaction.stillOpen(); !open)
        return fail(open.error());
    Access &entry = access(table);
    if (record.id == 0) {
        auto id = nextId(table.number);
        if (!id)
            return id;
        record.id = *id;
    }
    if (bookkeeping == Bookkeeping::Fill) {
        if (table.value(record, kOwnerUnit).isNull() && m_header.unit != 0)
            table.set(record, kOwnerUnit, m_header.unit);
        table.set(record, kRowVersion, 1);
        table.set(record, kCreatedAt, m_header.at);
        table.set(record, kUpdatedAt, m_header.at);
        table.set(record, kCreatedBy, m_header.user != 0 ? Value(m_header.user) : Value());
        table.set(record, kUpdatedBy, m_header.user != 0 ? Value(m_header.user) : Value());
    }
    const RowHash hash = entry.hasher(record);
    if (auto written = writeInsert(entry, record); !written)
        return fail(written.error());
    if (auto noted = noteInsert(entry, record.id, hash, sourceRow); !noted)
        return fail(noted.error());
    markMonth(entry, record);
    return record.id;
}

/// Binds the texts that were just hashed.
Result<void> ChangeWriter::writeInsert(Access &entry, const Record &record)
{
    if (!entry.insert) {
        const auto statement = prepared(insertSql(entry.table));
        if (!statement)
            return fail(statement.error());
        entry.insert = *statement;
    }
    Statement &insert = *entry.insert;
    insert.bindInteger(1, record.id);
    for (qsizetype i = 0; i < record.values.size(); ++i) {
        if (record.values[i].isText())
            insert.bindText(int(i + 2), entry.hasher.text(i));
        else
            insert.bind(int(i + 2), record.values[i]);
    }
    return insert.run();
}

Result<void> ChangeWriter::noteInsert(Access &entry, RowId id, const RowHash &hash, int sourceRow)
{
    const auto pending = entry.pendingSources.size();
    if (pending == kBlockRows || (pending > 0 && id != entry.firstPending + pending)) {
        if (auto flushed = flush(entry); !flushed)
            return flushed;
    }
    if (entry.pendingSources.isEmpty()) {
        entry.firstPending = id;
        m_tables.insert(entry.table.number);
    }
    entry.pendingHashes.append(hash.data(), qsizetype(hash.size()));
    entry.pendingSources.append(sourceRow);
    ++m_changes;
    return {};
}

Result<void> ChangeWriter::flush(Access &entry)
{
    const auto count = entry.pendingSources.size();
    if (count == 0)
        return {};
    Result<void> written;
    if (count >= kSmallestBlock) {
        written = writeBlock({entry.table, entry.firstPending, count, 1,
            entry.pendingSources.first(), packGaps(entry.pendingSources), entry.pendingHashes, {}});
    } else {
        for (qsizetype i = 0; i < count && written; ++i) {
            written = writeChange({entry.table, entry.firstPending + i, 1, entry.pendingSources[i],
                {}, entry.pendingHashes.mid(i * 16, 16)});
        }
    }
    entry.pendingSources.clear();
    entry.pendingHashes.clear();
    return written;
}

/// A row's insert is journalled before whatever happens to it next.
Result<void> ChangeWriter::flushBefore(Access &entry, RowId id)
{
    const bool isPending = !entry.pendingSources.isEmpty() && id >= entry.firstPending
        && id < entry.firstPending + entry.pendingSources.size();
    return isPending ? flush(entry) : Result<void>();
}

Result<std::optional<Record>> ChangeWriter::read(const Table &table, RowId id)
{
    Access &entry = access(table);
    if (!entry.select) {
        const auto statement = prepared(selectByIdSql(table));
        if (!statement)
            return fail(statement.error());
        entry.select = *statement;
    }
    Statement &select = *entry.select;
    select.bind({id});
    const auto row = select.step();
    if (!row)
        return fail(row.error());
    if (!*row) {
        select.reset();
        return std::optional<Record>();
    }
    Record record{id, {}};
    record.values.reserve(table.fields.size());
    for (qsizetype i = 0; i < table.fields.size(); ++i)
        record.values.append(select.value(int(i + 1)));
    select.reset();
    return std::optional<Record>(std::move(record));
}

Result<void> ChangeWriter::update(
    const Table &table, const Record &given, int sourceRow, Bookkeeping bookkeeping)
{
    if (auto open = m_transaction.stillOpen(); !open)
        return fail(open.error());
    const auto stored = read(table, given.id);
    if (!stored)
        return fail(stored.error());
    if (!*stored)
        return fail({Error::Code::NotFound,
            QCoreApplication::translate("core", "这条%1记录已不存在。请刷新后再试。")
                .arg(table.caption())});
    const Record &before = **stored;
    Record after = given;
    const bool fill = bookkeeping == Bookkeeping::Fill;
    if (fill) {
        for (const auto column : {kRowVersion, kCreatedAt, kCreatedBy, kUpdatedAt, kUpdatedBy})
            table.set(after, column, table.value(before, column));
    }
    if (before.values == after.values)
        return {};
    if (fill) {
        table.set(after, kRowVersion, table.value(before, kRowVersion).integer() + 1);
        table.set(after, kUpdatedAt, m_header.at);
        table.set(after, kUpdatedBy, m_header.user != 0 ? Value(m_header.user) : Value());
    }
    QList<qsizetype> changed;
    Image image;
    QList<Value> values;
    for (qsizetype i = 0; i < table.fields.size(); ++i) {
        if (before.values[i] == after.values[i])
            continue;
        changed.append(i);
        image.append({table.fields[i].number, before.values[i]});
        values.append(after.values[i]);
    }
    values.append(after.id);
    Access &entry = access(table);
    if (auto flushed = flushBefore(entry, after.id); !flushed)
        return flushed;
    if (auto written = execute(updateSql(table, changed), values); !written)
        return written;
    markMonth(entry, before);
    markMonth(entry, after);
    const RowHash hash = entry.hasher(after);
    ++m_changes;
    m_tables.insert(table.number);
    return writeChange({table, after.id, 2, sourceRow, encodeImage(image),
        QByteArray(hash.data(), qsizetype(hash.size()))});
}

Result<void> ChangeWriter::remove(const Table &table, RowId id)
{
    if (auto open = m_transaction.stillOpen(); !open)
        return fail(open.error());
    const auto stored = read(table, id);
    if (!stored)
        return fail(stored.error());
    if (!*stored)
        return fail({Error::Code::NotFound,
            QCoreApplication::translate("core", "这条%1记录已不存在。请刷新后再试。")
                .arg(table.caption())});
    Access &entry = access(table);
    if (auto flushed = flushBefore(entry, id); !flushed)
        return flushed;
    if (auto deleted = execute(deleteSql(table), {id}); !deleted)
        return deleted;
    markMonth(entry, **stored);
    ++m_changes;
    m_tables.insert(table.number);
    return writeChange({table, id, 3, 0, encodeImage(fullImage(table, **stored)), {}});
}

Result<void> ChangeWriter::removeAll(const Table &table, const QList<Record> &records)
{
    if (auto open = m_transaction.stillOpen(); !open)
        return fail(open.error());
    for (const auto &record : records) {
        if (auto deleted = execute(deleteSql(table), {record.id}); !deleted)
            return deleted;
        markMonth(access(table), record);
    }
    m_changes += records.size();
    m_tables.insert(table.number);
    return writeBlock({table, records.first().id, records.last().id - records.first().id + 1, 3, 0,
        {}, {}, packRows(table, records)});
}

void ChangeWriter::markMonth(const Access &entry, const Record &record)
{
    if (entry.month < 0 || record.values[entry.month].isNull())
        return;
    m_dirtyMonths.insert({record.values[entry.month].integer(), record.values[entry.unit].text()});
}

qint64 ChangeWriter::position()
{
    return (m_number << kPositionBits) | m_position++;
}

} // namespace core
