#pragma once

#include "core/base/text.h"
#include "core/schema/table.h"
#include "core/storage/database.h"
#include "core/storage/rowimage.h"
#include "core/storage/statement.h"

#include <QSet>

#include <map>
#include <memory>
#include <optional>

namespace core {

/// Event: no row changed, but it must be known, such as an export with full identity numbers
///
enum class ChangeKind {
    Create = 1,
    Edit,
    Import,
    Move,
    Undo,
    Redo,
    Merge,
    Migrate,
    Derive,
    Demo,
    Event
};

/// The file a change came from; stored once per import.
struct ChangeSource
{
    QString fileName;
    QByteArray sha256;
    QString sheet = {};
};

/// One user action: who, when, why, from which file.
struct ChangeHeader
{
    ChangeKind kind = ChangeKind::Edit;
    QString title;
    QString reason = {};
    RowId user = 0;
    RowId unit = 0; // owner of new rows that name none
    qint64 at = 0; // UTC milliseconds
    std::optional<ChangeSource> source = std::nullopt;
    qint64 undoes = 0; // number of the set that this one takes back
};

struct CommittedSet
{
    qint64 number
        = 0; // order of application in this ledger; 0: nothing had changed, nothing was written
    RowId id = 0;
    qint64 changes = 0;
};

/// The one door through which rows are written: one transaction, one change set, every row
/// journalled (journal.md). Dropped without commit(), nothing has happened.
class ChangeWriter
{
public:
    /// Fill: the store sets owner, version and times. AsGiven: the record says all of it (undo,
    /// redo).
    enum class Bookkeeping { Fill, AsGiven };

    static Result<std::unique_ptr<ChangeWriter>> begin(
        const Database &database, ChangeHeader header);
    ~ChangeWriter();

    /// Inserts under a new id, or under the record's own when it has one (redo, merge).
    Result<RowId> insert(const Table &table, Record record, int sourceRow = 0,
        Bookkeeping bookkeeping = Bookkeeping::Fill);
    /// Writes the fields in which `after` differs from what is stored; no difference, no change.
    Result<void> update(const Table &table, const Record &after, int sourceRow = 0,
        Bookkeeping bookkeeping = Bookkeeping::Fill);
    Result<void> remove(const Table &table, RowId id);
    /// Removes rows that lie side by side, as undo of an import does: their images go into packed
    /// blocks.
    Result<void> removeAll(const Table &table, const QList<Record> &records);

    Result<std::optional<Record>> read(const Table &table, RowId id);
    Result<CommittedSet> commit();
    /// Adds a sentence to the set's reason, such as that a person reviewed his own work.
    void remark(const QString &text)
    {
        m_header.reason
            = m_header.reason.isEmpty() ? text : joinedSentences({m_header.reason, text});
    }

    const Database &database() const { return m_database; }
    const ChangeHeader &header() const { return m_header; }
    qint64 number() const { return m_number; }
    qint64 changes() const { return m_changes; }
    /// Numbers of the tables that were written.
    const QSet<int> &tables() const { return m_tables; }
    QByteArray ledgerKey() const { return m_key; }

private:
    struct Access;
    struct Change
    {
        const Table &table;
        RowId row;
        int operation; // 1 insert, 2 update, 3 delete
        int source;
        QByteArray before;
        QByteArray hash;
    };

    struct Block
    {
        const Table &table;
        RowId firstRow;
        qint64 count;
        int operation; // 1 insert, 3 delete
        int source;
        QByteArray gaps;
        QByteArray hashes;
        QByteArray before;
    };

    ChangeWriter(const Database &database, Transaction transaction, ChangeHeader header);
    Result<void> prepare();
    Access &access(const Table &table);
    Result<RowId> nextId(int table);
    Result<void> execute(const QByteArray &sql, const QList<Value> &values);
    Result<Statement *> prepared(const QByteArray &sql);
    Result<void> writeInsert(Access &access, const Record &record);
    Result<void> noteInsert(Access &access, RowId id, const RowHash &hash, int sourceRow);
    Result<void> flush(Access &access);
    Result<void> flushBefore(Access &access, RowId id);
    Result<void> writeChange(const Change &change);
    Result<void> writeBlock(const Block &block);
    void markMonth(const Access &access, const Record &record);
    Result<void> writeMarks();
    Result<void> writeSequences();
    Result<RowId> writeSource();
    Result<RowId> machineId();
    Result<void> writeSet(RowId id, RowId source);
    qint64 position();

    const Database &m_database;
    Transaction m_transaction;
    ChangeHeader m_header;
    QByteArray m_key;
    qint64 m_number = 0;
    qint64 m_stamp = 0;
    QByteArray m_previousHash;
    RowId m_site = 0;
    RowId m_machine = 0;
    qint64 m_position = 0;
    qint64 m_changes = 0;
    ChainHash m_body;
    std::map<int, std::unique_ptr<Access>> m_access;
    std::map<int, qint64> m_sequences;
    std::map<QByteArray, Statement> m_statements;
    QSet<int> m_tables;
    QSet<std::pair<qint64, QString>> m_dirtyMonths;
};

} // namespace core
