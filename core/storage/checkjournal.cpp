#include "core/storage/checkjournal.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <vector>

namespace core {

namespace {

constexpr int kPositionBits = 24;
constexpr qsizetype kHashSize = 16;

CheckFinding chainFinding(RowId id, const QString &text)
{
    return {QStringLiteral("chain"), QStringLiteral("change_set"), id, text};
}

constexpr auto kHeaderColumns
    = "SELECT no, id, at, stamp, user_id, machine_id, kind, title, reason, source_id, undoes, "
      "changes, body, hash FROM change_set WHERE no>=? ORDER BY no";

/// Follows the headers of the sets, one after the other.
class Headers
{
public:
    Headers(qint64 first, QByteArray key, QByteArray previous)
        : m_next(first)
        , m_key(std::move(key))
        , m_previous(std::move(previous))
    { }

    static Result<Headers> before(const Database &database, qint64 first);

    /// Is the header the next one and unchanged; a gap before it is told.
    bool follow(const Statement &row, const std::function<void(const CheckFinding &)> &found);

private:
    QByteArray expected(const Statement &row) const;

    qint64 m_next = 1;
    QByteArray m_key;
    QByteArray m_previous;
};

void tellChanged(const Statement &row, const std::function<void(const CheckFinding &)> &found)
{
    found(chainFinding(row.integer(1),
        QCoreApplication::translate(
            "core", "第 %1 次修改“%2”的记录被其他程序改动过。请从备份核对。")
            .arg(row.integer(0))
            .arg(row.text(7))));
}

/// Walks sets and their entries side by side.
class ChainCheck
{
public:
    ChainCheck(Headers headers, JournalReader reader, const ChainChecking &checking)
        : m_headers(std::move(headers))
        , m_reader(std::move(reader))
        , m_checking(checking)
    { }

    Result<void> run(const Database &database);

private:
    Result<void> skipOrphans(qint64 before);
    Result<bool> checkSet(const Statement &row);
    Result<QByteArray> readBody(qint64 number);

    Headers m_headers;
    JournalReader m_reader;
    const ChainChecking &m_checking;
    bool m_stopped = false;
};

Result<QByteArray> bytesOf(const Database &database, const char *sql, const QList<Value> &values)
{
    auto statement = Statement::prepare(database, sql);
    if (!statement)
        return fail(statement.error());
    const auto row = statement->bind(values).step();
    if (!row)
        return fail(row.error());
    return *row ? statement->bytes(0) : QByteArray();
}

Result<Headers> Headers::before(const Database &database, qint64 first)
{
    const auto key = bytesOf(database, "SELECT value FROM ledger_meta WHERE name='key'", {});
    const auto previous = bytesOf(database, "SELECT hash FROM change_set WHERE no=?", {first - 1});
    if (!key || !previous)
        return fail(key ? previous.error() : key.error());
    return Headers(first, *key, *previous);
}

QByteArray Headers::expected(const Statement &row) const
{
    ChainHash chain(m_key);
    chain.add(m_previous);
    for (int column = 0; column <= 6; ++column)
        chain.add(row.integer(column));
    chain.add(row.bytes(7)).add(row.bytes(8));
    for (int column = 9; column <= 11; ++column)
        chain.add(row.integer(column));
    return chain.add(row.bytes(12)).result();
}

bool Headers::follow(const Statement &row, const std::function<void(const CheckFinding &)> &found)
{
    const qint64 number = row.integer(0);
    const bool isNext = number == m_next;
    if (!isNext) {
        found(chainFinding(m_next,
            QCoreApplication::translate(
                "core", "第 %1 次修改的记录被其他程序删除了。请从备份核对。")
                .arg(m_next)));
    }
    // behind a gap nothing can be said of the link to what stood there
    const bool isWhole = !isNext || expected(row) == row.bytes(13);
    m_next = number + 1;
    m_previous = row.bytes(13);
    return isWhole;
}

/// Entries of a set that is not there, or of none at all.
Result<void> ChainCheck::skipOrphans(qint64 before)
{
    qint64 named = -1;
    while (m_reader.entry() && m_reader.entry()->set() < before && !m_stopped) {
        const JournalEntry &entry = *m_reader.entry();
        if (entry.set() != named) {
            named = entry.set();
            m_checking.found(chainFinding(named,
                QCoreApplication::translate("core",
                    "第 %1 次修改只剩明细，没有总记录。记录被其他程序改动过，请从备份核对。")
                    .arg(named)));
        }
        m_stopped = !m_checking.each(entry);
        if (auto stepped = m_reader.next(); !stepped)
            return stepped;
    }
    return {};
}

Result<QByteArray> ChainCheck::readBody(qint64 number)
{
    ChainHash body;
    while (m_reader.entry() && m_reader.entry()->set() == number && !m_stopped) {
        m_reader.entry()->addTo(body);
        m_stopped = !m_checking.each(*m_reader.entry());
        if (auto stepped = m_reader.next(); !stepped)
            return fail(stepped.error());
    }
    return body.result();
}

/// False to stop.
Result<bool> ChainCheck::checkSet(const Statement &row)
{
    const bool isWhole = m_headers.follow(row, m_checking.found);
    if (auto skipped = skipOrphans(row.integer(0)); !skipped)
        return fail(skipped.error());
    const auto body = readBody(row.integer(0));
    if (!body)
        return fail(body.error());
    if (!m_stopped && (!isWhole || *body != row.bytes(12)))
        tellChanged(row, m_checking.found);
    return !m_stopped;
}

Result<void> ChainCheck::run(const Database &database)
{
    auto sets = Statement::prepare(database, kHeaderColumns);
    if (!sets)
        return fail(sets.error());
    Result<void> checked;
    auto read = sets->bind({m_checking.first}).forEach([&](const Statement &row) {
        const auto goesOn = checkSet(row);
        if (!goesOn)
            checked = fail(goesOn.error());
        return goesOn && *goesOn;
    });
    if (!read || !checked)
        return read ? checked : read;
    return skipOrphans(std::numeric_limits<qint64>::max());
}

} // namespace

qint64 JournalEntry::set() const
{
    return position >> kPositionBits;
}

void JournalEntry::addTo(ChainHash &body) const
{
    const QByteArray image = erased.isEmpty() ? imageDigest(salt, before) : erased;
    body.add(position).add(table).add(row);
    if (count > 0)
        body.add(count);
    body.add(operation).add(source);
    if (count > 0)
        body.add(gaps).add(hashes).add(image);
    else
        body.add(image).add(hashes);
}

Result<JournalReader> JournalReader::open(const Database &database, qint64 first)
{
    auto statement = Statement::prepare(database,
        "SELECT n, tbl, row_id, 0, op, src, NULL, hash, before, salt, erased FROM change "
        "WHERE n>=?1 UNION ALL SELECT n, tbl, first_id, cnt, op, src, src_gaps, hashes, before, "
        "salt, erased FROM change_block WHERE n>=?1 ORDER BY 1");
    if (!statement)
        return fail(statement.error());
    statement->bind({first << kPositionBits});
    JournalReader reader(std::move(*statement));
    if (auto stepped = reader.next(); !stepped)
        return fail(stepped.error());
    return reader;
}

Result<void> JournalReader::next()
{
    const auto row = m_statement.step();
    if (!row)
        return fail(row.error());
    m_atEnd = !*row;
    if (m_atEnd)
        return {};
    m_entry.position = m_statement.integer(0);
    m_entry.table = int(m_statement.integer(1));
    m_entry.row = m_statement.integer(2);
    m_entry.count = m_statement.integer(3);
    m_entry.operation = int(m_statement.integer(4));
    m_entry.source = int(m_statement.integer(5));
    m_entry.gaps = m_statement.bytes(6);
    m_entry.hashes = m_statement.bytes(7);
    m_entry.before = m_statement.bytes(8);
    m_entry.salt = m_statement.bytes(9);
    m_entry.erased = m_statement.bytes(10);
    return {};
}

JournalledRows::Row &JournalledRows::row(int table, RowId id)
{
    auto &chunk = m_tables[table][id >> kChunkBits];
    if (!chunk)
        chunk = std::make_unique<Chunk>();
    return (*chunk)[size_t(id) & ((1 << kChunkBits) - 1)];
}

void JournalledRows::take(const JournalEntry &entry)
{
    if (entry.operation == 4)
        return;
    if (entry.operation == 3 && !entry.before.isEmpty() && entry.count > 0) {
        const Table *table = tableNumbered(entry.table);
        const auto rows = table ? unpackRows(*table, entry.before) : std::nullopt;
        for (const auto &record : rows.value_or(QList<Record>()))
            row(entry.table, record.id).state = Removed;
        return;
    }
    const qint64 count = std::max<qint64>(entry.count, 1);
    for (qint64 i = 0; i < count; ++i) {
        Row &known = row(entry.table, entry.row + i);
        known.state = entry.operation == 3 ? Removed : Present;
        if ((i + 1) * kHashSize <= entry.hashes.size())
            std::copy_n(entry.hashes.constData() + i * kHashSize, kHashSize, known.hash.begin());
    }
}

void JournalledRows::forEachUnseen(int table, const std::function<void(RowId)> &each) const
{
    const auto chunks = m_tables.find(table);
    if (chunks == m_tables.end())
        return;
    std::vector<RowId> unseen;
    for (const auto &[first, chunk] : chunks->second) {
        for (size_t i = 0; i < chunk->size(); ++i) {
            if ((*chunk)[i].state == Present)
                unseen.push_back((first << kChunkBits) + RowId(i));
        }
    }
    std::sort(unseen.begin(), unseen.end());
    for (const RowId id : unseen)
        each(id);
}

Result<void> checkChain(const Database &database, const ChainChecking &checking)
{
    auto headers = Headers::before(database, checking.first);
    if (!headers)
        return fail(headers.error());
    auto reader = JournalReader::open(database, checking.first);
    if (!reader)
        return fail(reader.error());
    return ChainCheck(std::move(*headers), std::move(*reader), checking).run(database);
}

Result<void> checkHeaders(const Database &database, const ChainChecking &checking)
{
    auto headers = Headers::before(database, checking.first);
    if (!headers)
        return fail(headers.error());
    auto sets = Statement::prepare(database, kHeaderColumns);
    if (!sets)
        return fail(sets.error());
    return sets->bind({checking.first}).forEach([&](const Statement &row) {
        if (!headers->follow(row, checking.found))
            tellChanged(row, checking.found);
        return true;
    });
}

QString rowName(const Table &table, RowId id)
{
    return QCoreApplication::translate("core", "%1（编号 %2）").arg(table.caption()).arg(id);
}

QString rowName(const Table &table, const Record &record)
{
    for (const auto &column : table.title) {
        const Field &field = *table.find(QString(column));
        const QString text = table.value(record, column).text();
        if (field.kind == Kind::Text && field.mask == MaskKind::None && !text.isEmpty())
            return QCoreApplication::translate("core", "%1“%2”").arg(table.caption(), text);
    }
    return rowName(table, record.id);
}

} // namespace core
