#include "core/storage/journal.h"

#include "core/storage/statement.h"
#include "core/storage/statements.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace core {

namespace {

constexpr auto kSetColumns
    = "s.no, s.id, s.at, s.user_id, s.kind, s.title, s.reason, s.undoes, s.changes, f.file_name, "
      "f.sheet, "
      "(SELECT MAX(u.no) FROM change_set u WHERE u.undoes=s.no AND NOT EXISTS "
      "(SELECT 1 FROM change_set r WHERE r.undoes=u.no AND NOT EXISTS (SELECT 1 FROM change_set q "
      "WHERE q.undoes=r.no))) "
      "FROM change_set s LEFT JOIN change_source f ON f.id=s.source_id ";

ChangeSetInfo readSet(const Statement &row)
{
    ChangeSetInfo set;
    set.number = row.integer(0);
    set.id = row.integer(1);
    set.at = row.integer(2);
    set.user = row.integer(3);
    set.kind = ChangeKind(row.integer(4));
    set.title = row.text(5);
    set.reason = row.text(6);
    set.undoes = row.integer(7);
    set.changes = row.integer(8);
    set.sourceFile = row.text(9);
    set.sourceSheet = row.text(10);
    set.undoneBy = row.integer(11);
    return set;
}

Result<QList<ChangeSetInfo>> readSets(
    const Database &database, const QByteArray &rest, const QList<Value> &values)
{
    auto statement = Statement::prepare(database, QByteArray("SELECT ") + kSetColumns + rest);
    if (!statement)
        return fail(statement.error());
    QList<ChangeSetInfo> sets;
    auto read = statement->bind(values).forEach([&](const Statement &row) {
        sets.append(readSet(row));
        return true;
    });
    if (!read)
        return fail(read.error());
    return sets;
}

Result<std::optional<ChangeSetInfo>> firstSet(
    const Database &database, const QByteArray &rest, const QList<Value> &values)
{
    auto sets = readSets(database, rest, values);
    if (!sets)
        return fail(sets.error());
    return sets->isEmpty() ? std::optional<ChangeSetInfo>() : sets->first();
}

} // namespace

QString stepName(const ChangeSetInfo &set)
{
    if (set.kind != ChangeKind::Undo && set.kind != ChangeKind::Redo)
        return set.title;
    static const QRegularExpression prefix(u"^[^：:]*(：|: )"_s);
    return QString(set.title).remove(prefix);
}

QString kindKey(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Create:
        return QStringLiteral("create");
    case ChangeKind::Edit:
        return QStringLiteral("edit");
    case ChangeKind::Import:
        return QStringLiteral("import");
    case ChangeKind::Move:
        return QStringLiteral("move");
    case ChangeKind::Undo:
        return QStringLiteral("undo");
    case ChangeKind::Redo:
        return QStringLiteral("redo");
    case ChangeKind::Merge:
        return QStringLiteral("merge");
    case ChangeKind::Migrate:
        return QStringLiteral("migrate");
    case ChangeKind::Derive:
        return QStringLiteral("derive");
    case ChangeKind::Demo:
        return QStringLiteral("demo");
    case ChangeKind::Event:
        return QStringLiteral("event");
    }
    return {};
}

Result<QList<ChangeSetInfo>> changeSets(const Database &database, int limit)
{
    return readSets(database, limit > 0 ? "ORDER BY s.no DESC LIMIT ?" : "ORDER BY s.no DESC",
        limit > 0 ? QList<Value>{limit} : QList<Value>{});
}

Result<ChangeSetInfo> changeSet(const Database &database, qint64 number)
{
    const auto set = firstSet(database, "WHERE s.no=?", {number});
    if (!set)
        return fail(set.error());
    if (!*set)
        return fail({Error::Code::NotFound,
            QCoreApplication::translate("core", "没有第 %1 次修改。请从修改记录中选择。")
                .arg(number)});
    return **set;
}

Result<qint64> changeSetNumber(const Database &database, qint64 idOrNumber)
{
    const auto set
        = firstSet(database, "WHERE s.id=?1 OR s.no=?1 ORDER BY s.no LIMIT 1", {idOrNumber});
    if (!set)
        return fail(set.error());
    if (!*set)
        return fail({Error::Code::NotFound,
            QCoreApplication::translate("core", "没有编号为 %1 的修改。请从修改记录中选择。")
                .arg(idOrNumber)});
    return (*set)->number;
}

Result<qint64> changeSetAt(const Database &database, qint64 at)
{
    auto last
        = Statement::prepare(database, "SELECT COALESCE(MAX(no), 0) FROM change_set WHERE at<=?");
    if (!last)
        return fail(last.error());
    if (const auto row = last->bind({at}).step(); !row)
        return fail(row.error());
    return last->integer(0);
}

Result<std::optional<ChangeSetInfo>> nextUndo(const Database &database)
{
    // a set stands when no undo of it stands
    auto sets = readSets(database, "WHERE s.kind IN (?,?,?,?) ORDER BY s.no DESC LIMIT 200",
        {int(ChangeKind::Edit), int(ChangeKind::Import), int(ChangeKind::Move),
            int(ChangeKind::Merge)});
    if (!sets)
        return fail(sets.error());
    for (const auto &set : std::as_const(*sets)) {
        if (set.undoneBy == 0)
            return std::optional(set);
    }
    return std::optional<ChangeSetInfo>();
}

Result<std::optional<ChangeSetInfo>> nextRedo(const Database &database)
{
    auto sets = readSets(
        database, "WHERE s.kind<>? ORDER BY s.no DESC LIMIT 400", {int(ChangeKind::Event)});
    if (!sets)
        return fail(sets.error());
    for (const auto &set : std::as_const(*sets)) {
        if (set.kind == ChangeKind::Undo && set.undoneBy == 0)
            return std::optional(set);
        if (set.kind != ChangeKind::Undo && set.kind != ChangeKind::Redo)
            break;
    }
    return std::optional<ChangeSetInfo>();
}

Result<std::optional<ChangeSetInfo>> importOf(const Database &database, const QByteArray &sha256)
{
    auto statement = Statement::prepare(database,
        "SELECT s.no FROM change_source f JOIN change_set s ON s.source_id=f.id WHERE f.sha256=? "
        "ORDER BY s.no");
    if (!statement)
        return fail(statement.error());
    statement->bindBytes(1, sha256);
    QList<qint64> numbers;
    auto read = statement->forEach([&](const Statement &row) {
        numbers.append(row.integer(0));
        return true;
    });
    if (!read)
        return fail(read.error());
    for (const auto number : std::as_const(numbers)) {
        const auto set = changeSet(database, number);
        if (!set)
            return fail(set.error());
        if (set->undoneBy == 0)
            return std::optional(*set);
    }
    return std::optional<ChangeSetInfo>();
}

} // namespace core
