#include "core/storage/check.h"

#include "core/domain/catalog.h"
#include "core/storage/checkjournal.h"
#include "core/storage/snapshot.h"
#include "core/storage/statements.h"

#include <QCoreApplication>
#include <QHash>

#include <functional>
#include <sqlite3.h>

namespace core {

namespace {

/// More findings of one kind than this are only counted.
constexpr int kMostOfOneKind = 200;
constexpr qint64 kProgressStep = 10'000;

Error cancelled()
{
    return {Error::Code::Cancelled, QCoreApplication::translate("core", "体检已取消。")};
}

/// Lets a long statement be cancelled: SQLite asks now and then.
class Interruption
{
public:
    Interruption(const Database &database, std::function<bool()> goesOn)
        : m_database(database)
        , m_goesOn(std::move(goesOn))
    {
        sqlite3_progress_handler(m_database.handle(), 200'000, &Interruption::ask, this);
    }
    ~Interruption() { sqlite3_progress_handler(m_database.handle(), 0, nullptr, nullptr); }
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

private:
    static int ask(void *self) { return static_cast<Interruption *>(self)->m_goesOn() ? 0 : 1; }

    const Database &m_database;
    std::function<bool()> m_goesOn;
};

/// The file's own check looks up every row in every index: with room for more of the file it need
/// not be read over and over.
class LargeCache
{
public:
    explicit LargeCache(const Database &database)
        : m_database(database)
    {
        (void)m_database.execute("PRAGMA cache_size=-262144");
    }
    ~LargeCache()
    {
        (void)m_database.execute("PRAGMA cache_size=-65536");
        (void)m_database.execute("PRAGMA shrink_memory");
    }
    LargeCache(const LargeCache &) = delete;
    LargeCache &operator=(const LargeCache &) = delete;

private:
    const Database &m_database;
};

class StorageCheck
{
public:
    StorageCheck(const Database &database, const Progress &progress)
        : m_database(database)
        , m_progress(progress)
    { }

    Result<CheckFindings> run();

private:
    Result<void> countRows();
    Result<void> checkFile();
    Result<void> checkLinks();
    Result<void> checkJournal();
    Result<void> checkRows(const Table &table, RowHasher &hasher);
    void checkRow(const Table &table, const Record &record, const RowHash &hash);
    Result<void> checkAllRows();
    bool goOn(qint64 steps, const QString &what);
    void add(CheckFinding finding);
    void addDamage(const Error &error);

    const Database &m_database;
    const Progress &m_progress;
    CheckFindings m_findings;
    QHash<QString, int> m_counts; // by code
    JournalledRows m_journalled;
    qint64 m_total = 0;
    qint64 m_done = 0;
    qint64 m_told = 0;
    bool m_cancelled = false;
};

void StorageCheck::add(CheckFinding finding)
{
    if (++m_counts[finding.code] <= kMostOfOneKind)
        m_findings.append(std::move(finding));
}

/// What cannot even be read is a finding too.
void StorageCheck::addDamage(const Error &error)
{
    add({QStringLiteral("file"), {}, 0,
        QCoreApplication::translate(
            "core", "台账文件有一部分读不出来：%1 请不要再写入，并从最近的备份恢复。")
            .arg(error.text)});
}

bool StorageCheck::goOn(qint64 steps, const QString &what)
{
    m_done += steps;
    if (m_done - m_told < kProgressStep && steps > 0)
        return true;
    m_told = m_done;
    m_cancelled = !m_progress.step(std::min(m_done, m_total), m_total, what);
    return !m_cancelled;
}

/// The work ahead: rows are read once by the file's own check, once for their hash.
Result<void> StorageCheck::countRows()
{
    for (const Table *table : catalog()) {
        const QByteArray sql = "SELECT COUNT(*) FROM " + quoted(table->name);
        const auto count = m_database.integer(sql.constData());
        if (!count)
            return fail(count.error());
        m_total += *count;
    }
    const auto entries = m_database.integer(
        "SELECT (SELECT COUNT(*) FROM change) + (SELECT COUNT(*) FROM change_block)");
    m_total += entries.value_or(0);
    return {};
}

Result<void> StorageCheck::checkFile()
{
    const LargeCache cache(m_database);
    auto statement = Statement::prepare(m_database, "PRAGMA integrity_check(20)");
    if (!statement)
        return fail(statement.error());
    return statement->forEach([&](const Statement &row) {
        if (row.text(0) != QLatin1String("ok")) {
            add({QStringLiteral("file"), {}, 0,
                QCoreApplication::translate(
                    "core", "台账文件已损坏（%1）。请不要再写入，并从最近的备份恢复。")
                    .arg(row.text(0))});
        }
        return true;
    });
}

Result<void> StorageCheck::checkLinks()
{
    auto statement = Statement::prepare(m_database, "PRAGMA foreign_key_check");
    if (!statement)
        return fail(statement.error());
    return statement->forEach([&](const Statement &row) {
        const Table *table = tableNamed(row.text(0));
        const Table *target = tableNamed(row.text(2));
        if (table && target) {
            add({QStringLiteral("link"), QString(table->name), row.integer(1),
                QCoreApplication::translate(
                    "core", "%1指向的%2不存在，可能被其他程序删除了。请从备份核对。")
                    .arg(rowName(*table, row.integer(1)), target->caption())});
        }
        return true;
    });
}

Result<void> StorageCheck::checkJournal()
{
    const QString what = QCoreApplication::translate("core", "正在核对修改记录");
    return checkChain(m_database,
        {1,
            [&](const JournalEntry &entry) {
                m_journalled.take(entry);
                return goOn(1, what);
            },
            [&](const CheckFinding &finding) { add(finding); }});
}

void StorageCheck::checkRow(const Table &table, const Record &record, const RowHash &hash)
{
    JournalledRows::Row &known = m_journalled.row(table.number, record.id);
    if (known.state != JournalledRows::Present) {
        add({QStringLiteral("row_unknown"), QString(table.name), record.id,
            QCoreApplication::translate(
                "core", "%1没有对应的修改记录，可能由其他程序写入。请核实后删除或从备份恢复。")
                .arg(rowName(table, record))});
    } else if (known.hash != hash) {
        add({QStringLiteral("row_hash"), QString(table.name), record.id,
            QCoreApplication::translate("core",
                "%1的内容与修改记录不符，可能被其他程序改动过。请对照历史核实，或从备份恢复。")
                .arg(rowName(table, record))});
    }
    known.state = JournalledRows::Seen;
}

Result<void> StorageCheck::checkRows(const Table &table, RowHasher &hasher)
{
    auto statement = Statement::prepare(
        m_database, "SELECT " + columnList(table) + " FROM " + quoted(table.name) + " ORDER BY id");
    if (!statement)
        return fail(statement.error());
    const QString what = QCoreApplication::translate("core", "正在逐条核对%1").arg(table.caption());
    Record record{0, QList<Value>(table.fields.size())};
    return statement->forEach([&](const Statement &row) {
        record.id = row.integer(0);
        for (qsizetype i = 0; i < table.fields.size(); ++i)
            record.values[i] = row.value(int(i + 1));
        checkRow(table, record, hasher(record));
        return goOn(1, what);
    });
}

Result<void> StorageCheck::checkAllRows()
{
    auto statement
        = Statement::prepare(m_database, "SELECT value FROM ledger_meta WHERE name='key'");
    if (!statement)
        return fail(statement.error());
    if (const auto row = statement->step(); !row)
        return fail(row.error());
    const QByteArray key = statement->bytes(0);
    statement->reset();
    for (const Table *table : catalog()) {
        RowHasher hasher(*table, key);
        const auto checked = checkRows(*table, hasher);
        if (m_cancelled)
            return {};
        if (!checked) {
            addDamage(checked.error());
            continue;
        }
        m_journalled.forEachUnseen(table->number, [&](RowId id) {
            add({QStringLiteral("row_missing"), QString(table->name), id,
                QCoreApplication::translate(
                    "core", "%1不见了，可能被其他程序删除了。请从备份恢复。")
                    .arg(rowName(*table, id))});
        });
    }
    return {};
}

Result<CheckFindings> StorageCheck::run()
{
    const auto snapshot = Snapshot::begin(m_database);
    if (!snapshot)
        return fail(snapshot.error());
    if (auto counted = countRows(); !counted)
        addDamage(counted.error());
    const struct
    {
        QString what;
        Result<void> (StorageCheck::*step)();
    } steps[] = {{QCoreApplication::translate("core", "正在检查文件"), &StorageCheck::checkFile},
        {QCoreApplication::translate("core", "正在检查关联"), &StorageCheck::checkLinks},
        {{}, &StorageCheck::checkJournal}, {{}, &StorageCheck::checkAllRows}};
    for (const auto &[what, step] : steps) {
        if (!what.isEmpty() && !goOn(0, what))
            return fail(cancelled());
        const Interruption interruption(m_database, [&, &text = what] { return goOn(0, text); });
        if (auto done = (this->*step)(); !done && !m_cancelled)
            addDamage(done.error());
        if (m_cancelled)
            return fail(cancelled());
    }
    for (auto count = m_counts.cbegin(); count != m_counts.cend(); ++count) {
        if (*count > kMostOfOneKind) {
            m_findings.append({count.key(), {}, 0,
                QCoreApplication::translate("core", "同类问题还有 %1 处，未逐一列出。")
                    .arg(*count - kMostOfOneKind)});
        }
    }
    return m_findings;
}

} // namespace

Result<CheckFindings> checkStorage(const Database &database, const Progress &progress)
{
    return StorageCheck(database, progress).run();
}

} // namespace core
