// history, undo, journal
#include "app/batch/command.h"
#include "core/base/datetext.h"
#include "core/domain/office.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace batch {

namespace {

QString momentText(qint64 at)
{
    return core::isoText(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC));
}

QString userText(const core::Workspace &workspace, core::RowId user)
{
    if (user == 0)
        return {};
    const core::Table &table = core::users();
    const auto record = workspace.records().read(table, user);
    return record ? table.value(*record, "login"_L1).text() : QString::number(user);
}

QJsonObject setJson(const core::Workspace &workspace, const core::ChangeSetInfo &set)
{
    return {{QStringLiteral("set"), QString::number(set.id)},
        {QStringLiteral("number"), set.number}, {QStringLiteral("at"), momentText(set.at)},
        {QStringLiteral("user"), userText(workspace, set.user)},
        {QStringLiteral("kind"), core::kindKey(set.kind)}, {QStringLiteral("title"), set.title},
        {QStringLiteral("reason"), set.reason}, {QStringLiteral("changes"), set.changes},
        {QStringLiteral("source"), set.sourceFile}, {QStringLiteral("undone"), set.undoneBy != 0}};
}

int history(const Call &call)
{
    int exit = Done;
    const core::Table *table = nullptr;
    const auto workspace = openTable(call, table, exit, core::Database::Access::ReadOnly);
    if (!workspace)
        return exit;
    bool isNumber = false;
    core::RowId id = call.word(2).toLongLong(&isNumber);
    if (!isNumber || !workspace->records().read(*table, id)) {
        const core::RowId named = workspace->names().linkOf(table->name, call.word(2));
        id = named != 0 ? named : id;
    }
    const auto entries = core::history(workspace->database(), *table, id);
    if (!entries)
        return refuse(entries.error());
    if (entries->isEmpty())
        return refuse({core::Error::Code::NotFound,
            QCoreApplication::translate("app", "没有这条记录的修改历史。")});
    QJsonArray list;
    for (const auto &entry : *entries) {
        const core::Field *field = table->find(entry.column);
        const QString before = field ? core::storedText(*field, entry.before) : QString();
        const QString after = field ? core::storedText(*field, entry.after) : QString();
        QJsonObject json = setJson(*workspace, entry.set);
        json.insert(QStringLiteral("operation"),
            entry.operation == 1       ? QStringLiteral("insert")
                : entry.operation == 2 ? QStringLiteral("update")
                                       : QStringLiteral("remove"));
        json.insert(QStringLiteral("field"), entry.column);
        json.insert(
            QStringLiteral("before"), entry.before.isNull() ? QJsonValue() : QJsonValue(before));
        json.insert(
            QStringLiteral("after"), entry.after.isNull() ? QJsonValue() : QJsonValue(after));
        json.insert(QStringLiteral("row"), entry.sourceRow);
        if (call.wantsJson())
            list.append(json);
        else
            print(QStringLiteral("%1  %2  %3  %4  %5 → %6")
                      .arg(momentText(entry.set.at), entry.set.title, entry.column,
                          entry.set.sourceFile, before, after));
    }
    if (call.wantsJson())
        print(list);
    return Done;
}

int journal(const Call &call)
{
    int exit = Done;
    const auto workspace = openLedger(call, exit, core::Database::Access::ReadOnly);
    if (!workspace)
        return exit;
    const auto sets = core::changeSets(workspace->database());
    if (!sets)
        return refuse(sets.error());
    QJsonArray list;
    for (const auto &set : *sets) {
        if (call.wantsJson())
            list.append(setJson(*workspace, set));
        else
            print(QStringLiteral("%1  %2  %3  %4  %5")
                      .arg(set.number, 6)
                      .arg(momentText(set.at), core::kindKey(set.kind), set.title)
                      .arg(set.changes));
    }
    if (call.wantsJson())
        print(list);
    return Done;
}

int undo(const Call &call)
{
    int exit = Done;
    const auto workspace = openLedger(call, exit);
    if (!workspace)
        return exit;
    qint64 number = 0;
    if (call.has(QStringLiteral("set"))) {
        const auto found = core::changeSetNumber(
            workspace->database(), call.value(QStringLiteral("set")).toLongLong());
        if (!found)
            return refuse(found.error());
        number = *found;
    } else {
        const auto next = workspace->undoable();
        if (!next)
            return refuse(next.error());
        if (!*next)
            return refuse({core::Error::Code::NotFound,
                QCoreApplication::translate("app", "没有可以撤销的步骤。")});
        number = (*next)->number;
    }
    const auto undone = workspace->undo(number);
    if (!undone)
        return refuse(undone.error());
    const auto set = core::changeSet(workspace->database(), undone->number);
    if (!set)
        return refuse(set.error());
    if (call.wantsJson())
        print(setJson(*workspace, *set));
    else
        print(set->title);
    return Done;
}

} // namespace

QList<Command> journalCommands()
{
    return {
        {"history", "LEDGER TABLE ID", 3, QT_TRANSLATE_NOOP("app", "一条记录的修改历史"), {},
            history},
        {"undo", "LEDGER", 1, QT_TRANSLATE_NOOP("app", "撤销一步；撤销一次撤销就是重做"),
            {{"set", "ID", QT_TRANSLATE_NOOP("app", "要撤销的修改；不填为最近一步")}}, undo},
        {"journal", "LEDGER", 1, QT_TRANSLATE_NOOP("app", "修改记录，新的在前"), {}, journal},
    };
}

} // namespace batch
