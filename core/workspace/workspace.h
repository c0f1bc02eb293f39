#pragma once

#include "core/base/clock.h"
#include "core/rules/lifecycle.h"
#include "core/storage/journal.h"
#include "core/storage/recordstore.h"

#include <QObject>

#include <memory>

namespace core {

/// A written record with what the rules only warn about.
struct Saved
{
    RowId id = 0;
    Findings warnings;
};

/// What a change that was refused or doubted says, finding by finding; `error` alone when it is no
/// matter of rules.
struct Refusal
{
    Error error;
    Findings findings = {};
};
template <class T = void>
using Attempt = tl::expected<T, Refusal>;

/// One open ledger and one signed-in person: the one way in. Every change is permitted, checked,
/// derived, journalled and told here. Lives in the thread that opened it; long work opens a
/// workspace of its own.
class Workspace : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString login = {}; // empty: admin
        Database::Access access = Database::Access::ReadWrite;
        Database::Patience patience = Database::Patience::Work;
    };
    static Result<std::unique_ptr<Workspace>> open(const QString &path, const Options &options);

    QString path() const { return m_database->path(); }
    const Database &database() const { return *m_database; }
    RecordStore records() const { return RecordStore(*m_database); }
    const CodeBook &names() const { return *m_names; }
    const Session &session() const { return m_session; }
    RuleContext rules() const;
    QDate today() const;
    QDateTime now() const;
    /// The unit the ledger was made for.
    QString unit() const { return m_unit; }
    /// The year the office works in; pages open on it.
    int year() const { return m_year; }
    bool isDemo() const { return m_isDemo; }
    bool isWritable() const { return m_database->isWritable(); }
    /// And people may change rows of the table: some follow from others.
    bool isWritable(const Table &table) const;

    /// A new record with its first state, fallbacks and number.
    Result<Record> blank(const Table &table) const;
    /// Findings of a record that is being edited, nothing written.
    Result<Findings> check(const Table &table, Record record) const;
    /// What writing the record would say, permission included; what follows from other fields is
    /// filled in, nothing is written. `before` null: a new one.
    Attempt<Findings> prepare(
        const Table &table, Record &record, const Record *before = nullptr) const;

    Attempt<Saved> insert(const Table &table, Record record, const QString &reason = {});
    /// Writes the fields in which `after` differs from `before`, which is the record as it was when
    /// editing began: a field that someone else changed meanwhile is a Conflict.
    Attempt<Saved> update(
        const Table &table, const Record &before, const Record &after, const QString &reason = {});
    Attempt<void> remove(const Table &table, RowId id, const QString &reason = {});
    Attempt<Saved> move(
        const Table &table, RowId id, const QString &transition, const QString &reason = {});

    /// One step for many rows, named by `title`: every row is written or none is. Records are as
    /// they shall be; the error names the row that stands in the way.
    Attempt<Findings> updateAll(
        const Table &table, const QList<Record> &after, const QString &title);
    /// New rows likewise, in the order of the ids; the error names the number of the row.
    Attempt<QList<RowId>> insertAll(
        const Table &table, const QList<Record> &records, const QString &title);
    Attempt<void> removeAll(const Table &table, const QList<RowId> &ids);
    Attempt<Findings> moveAll(const Table &table, const QList<RowId> &ids,
        const QString &transition, const QString &reason = {});

    /// What Ctrl+Z and Ctrl+Y would take back, with the step's name.
    Result<std::optional<ChangeSetInfo>> undoable() const { return nextUndo(*m_database); }
    Result<std::optional<ChangeSetInfo>> redoable() const { return nextRedo(*m_database); }
    Result<CommittedSet> undo(qint64 number);

    /// A set of many writes by import or generator; finish() derives, commits and tells.
    Result<std::unique_ptr<ChangeWriter>> beginChange(ChangeKind kind, const QString &title,
        const QString &reason = {}, const std::optional<ChangeSource> &source = std::nullopt);
    Result<CommittedSet> finish(
        std::unique_ptr<ChangeWriter> writer, const QList<WrittenRow> &written = {});

    /// Puts on record that something was done which changes no row.
    Result<void> noteEvent(const QString &title, const QString &reason);

    /// Other connections have written (a worker, another program): what is held in memory is read
    /// again.
    Result<void> refresh();

Q_SIGNALS:
    /// After a commit: numbers of the tables in which rows changed; none, when only the journal has
    /// grown.
    void changed(const QSet<int> &tables);

private:
    Workspace(std::unique_ptr<Database> database, Session session);
    Result<void> load();
    Result<void> requireEdit(const Table &table, const Record &record) const;
    Result<void> requireChange(const Table &table, const Record &before, const Record &after) const;
    QString title(const QString &step, const Table &table, const Record &record) const;
    Result<void> requireUnlinked(const Table &table, RowId id) const;
    void tell(const QSet<int> &tables);

    std::unique_ptr<Database> m_database;
    std::unique_ptr<CodeBook> m_names;
    Session m_session;
    QString m_unit;
    int m_year = 0;
    bool m_isDemo = false;
    Clock m_clock;
};

} // namespace core
