// The short check when a ledger is opened: the newest change sets, the number of rows, a sample of
// rows.
#include "core/storage/checkjournal.h"
#include "core/storage/snapshot.h"
#include "core/storage/statements.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>

namespace core {

namespace {

constexpr qint64 kHeaders = 10'000;
constexpr qint64 kBodies = 200;
constexpr int kPositionBits = 24;
constexpr qsizetype kHashSize = 16;

class OpeningCheck
{
public:
    OpeningCheck(const Database &database, int milliseconds)
        : m_database(database)
        , m_milliseconds(milliseconds)
    {
        m_timer.start();
    }

    Result<CheckFindings> run();

private:
    bool hasTime() const { return m_timer.elapsed() < m_milliseconds; }
    Result<void> checkNewestSets();
    Result<void> checkCounts();
    Result<void> checkCount(const Table &table, qint64 journalled);
    Result<void> checkSample();
    struct Stock
    {
        const Table *table;
        qint64 count;
        RowId first;
        RowId last;
    };
    Result<void> checkOne(const Stock &stock);
    Result<JournalledRows::Row> journalled(const Table &table, RowId id) const;

    const Database &m_database;
    int m_milliseconds;
    QElapsedTimer m_timer;
    QByteArray m_key;
    std::vector<Stock> m_stocks;
    qint64 m_total = 0;
    CheckFindings m_findings;
};

Result<void> OpeningCheck::checkNewestSets()
{
    const auto last = m_database.integer("SELECT COALESCE(MAX(no), 0) FROM change_set");
    if (!last)
        return fail(last.error());
    ChainChecking checking{std::max<qint64>(1, *last - kHeaders + 1),
        [&](const JournalEntry &) { return hasTime(); },
        [&](const CheckFinding &finding) { m_findings.append(finding); }};
    if (auto checked = checkHeaders(m_database, checking); !checked || !m_findings.isEmpty())
        return checked;
    checking.first = std::max<qint64>(1, *last - kBodies + 1);
    return checkChain(m_database, checking);
}

Result<void> OpeningCheck::checkCount(const Table &table, qint64 journalled)
{
    const QByteArray sql = "SELECT COUNT(*) FROM " + quoted(table.name);
    const auto count = m_database.integer(sql.constData());
    if (!count)
        return fail(count.error());
    m_total += *count;
    if (*count > 0)
        m_stocks.push_back({&table, *count, 0, 0});
    if (*count != journalled) {
        m_findings.append(
            {*count < journalled ? QStringLiteral("row_missing") : QStringLiteral("row_unknown"),
                QString(table.name), 0,
                QCoreApplication::translate(
                    "core", "%1应有 %2 条，实有 %3 条，可能被其他程序增删过。请做一次完整体检。")
                    .arg(table.caption())
                    .arg(journalled)
                    .arg(*count)});
    }
    return {};
}

Result<void> OpeningCheck::checkCounts()
{
    QHash<int, qint64> journalled; // by table
    auto statement = Statement::prepare(m_database,
        "SELECT tbl, op, 0, COUNT(*), NULL FROM change WHERE op IN (1,3) GROUP BY tbl, op UNION "
        "ALL "
        "SELECT tbl, op, 1, CASE op WHEN 1 THEN cnt ELSE 0 END, before FROM change_block");
    if (!statement)
        return fail(statement.error());
    bool isKnown = true;
    auto read = statement->forEach([&](const Statement &row) {
        qint64 count = row.integer(3);
        if (row.integer(1) == 3 && row.integer(2) == 1) {
            const Table *table = tableNumbered(int(row.integer(0)));
            const auto rows = table ? unpackRows(*table, row.bytes(4)) : std::nullopt;
            isKnown = isKnown && rows;
            count = rows ? rows->size() : 0;
        }
        journalled[int(row.integer(0))] += row.integer(1) == 3 ? -count : count;
        return hasTime();
    });
    if (!read || !isKnown || !hasTime())
        return read;
    for (const Table *table : catalog()) {
        if (auto checked = checkCount(*table, journalled.value(table->number)); !checked)
            return checked;
    }
    return {};
}

/// What the journal says last of one row.
Result<JournalledRows::Row> OpeningCheck::journalled(const Table &table, RowId id) const
{
    auto statement = Statement::prepare(m_database,
        "SELECT n, op, hash, 0 FROM change WHERE tbl=?1 AND row_id=?2 AND op<>4 UNION ALL "
        "SELECT n, op, hashes, ?2-first_id FROM change_block WHERE tbl=?1 AND first_id<=?2 "
        "AND first_id>?2-16777216 AND first_id+cnt>?2 ORDER BY 1 DESC LIMIT 1");
    if (!statement)
        return fail(statement.error());
    const auto row = statement->bind({table.number, id}).step();
    if (!row)
        return fail(row.error());
    JournalledRows::Row known;
    if (!*row)
        return known;
    known.state = statement->integer(1) == 3 ? JournalledRows::Removed : JournalledRows::Present;
    const QByteArrayView hashes = statement->view(2);
    const qsizetype at = qsizetype(statement->integer(3)) * kHashSize;
    if (at + kHashSize <= hashes.size())
        std::copy_n(hashes.begin() + at, kHashSize, known.hash.begin());
    return known;
}

/// One row by chance.
Result<void> OpeningCheck::checkOne(const Stock &stock)
{
    const Table &table = *stock.table;
    auto statement = Statement::prepare(m_database,
        "SELECT " + columnList(table) + " FROM " + quoted(table.name)
            + " WHERE id>=? ORDER BY id LIMIT 1");
    if (!statement)
        return fail(statement.error());
    auto *random = QRandomGenerator::global();
    const RowId from = stock.first + RowId(random->bounded(quint64(stock.last - stock.first + 1)));
    const auto row = statement->bind({from}).step();
    if (!row || !*row)
        return row ? Result<void>() : fail(row.error());
    Record record{statement->integer(0), QList<Value>(table.fields.size())};
    for (qsizetype i = 0; i < table.fields.size(); ++i)
        record.values[i] = statement->value(int(i + 1));
    const auto known = journalled(table, record.id);
    if (!known)
        return fail(known.error());
    const bool isKnown = known->state == JournalledRows::Present;
    if (isKnown && RowHasher(table, m_key)(record) == known->hash)
        return {};
    m_findings.append({isKnown ? QStringLiteral("row_hash") : QStringLiteral("row_unknown"),
        QString(table.name), record.id,
        QCoreApplication::translate(
            "core", "%1的内容与修改记录不符，可能被其他程序改动过。请对照历史核实，或从备份恢复。")
            .arg(rowName(table, record))});
    return {};
}

Result<void> OpeningCheck::checkSample()
{
    auto key = Statement::prepare(m_database, "SELECT value FROM ledger_meta WHERE name='key'");
    if (!key)
        return fail(key.error());
    if (const auto row = key->step(); !row)
        return fail(row.error());
    m_key = key->bytes(0);
    for (auto &stock : m_stocks) {
        auto ends = Statement::prepare(
            m_database, "SELECT MIN(id), MAX(id) FROM " + quoted(stock.table->name));
        if (!ends)
            return fail(ends.error());
        if (const auto row = ends->step(); !row)
            return fail(row.error());
        stock.first = ends->integer(0);
        stock.last = ends->integer(1);
    }
    while (hasTime() && m_findings.isEmpty() && m_total > 0) {
        // large tables more often
        qint64 at = qint64(QRandomGenerator::global()->bounded(quint64(m_total)));
        auto stock = m_stocks.cbegin();
        for (; at >= stock->count; ++stock)
            at -= stock->count;
        if (auto checked = checkOne(*stock); !checked)
            return checked;
    }
    return {};
}

Result<CheckFindings> OpeningCheck::run()
{
    const auto snapshot = Snapshot::begin(m_database);
    if (!snapshot)
        return fail(snapshot.error());
    for (const auto step :
        {&OpeningCheck::checkNewestSets, &OpeningCheck::checkCounts, &OpeningCheck::checkSample}) {
        if (auto done = (this->*step)(); !done)
            return fail(done.error());
    }
    return m_findings;
}

} // namespace

Result<CheckFindings> checkAtOpening(const Database &database, int milliseconds)
{
    return OpeningCheck(database, milliseconds).run();
}

} // namespace core
