// duplicates, merge, timeline, flags
#include "app/batch/command.h"
#include "app/batch/documentout.h"
#include "core/domain/person.h"
#include "core/workspace/flags.h"
#include "core/workspace/personduplicates.h"
#include "core/workspace/personmerge.h"
#include "core/workspace/persontimeline.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace batch {

namespace {

QString named(const core::Workspace &workspace, core::RowId person)
{
    return workspace.names().linkTitle("person"_L1, person);
}

/// A person by id, key or name; by id also one who was joined with another.
core::Result<core::RowId> personNamed(const core::Workspace &workspace, const QString &word)
{
    bool isNumber = false;
    const core::RowId id = word.toLongLong(&isNumber);
    if (isNumber && workspace.records().read(core::persons(), id))
        return id;
    return recordNamed(workspace, core::persons(), word);
}

int duplicates(const Call &call)
{
    int exit = Done;
    const auto workspace = openLedger(call, exit, core::Database::Access::ReadOnly);
    if (!workspace)
        return exit;
    const auto pairs = core::personDuplicates(workspace->database(), terminalProgress());
    if (!pairs)
        return refuse(pairs.error());
    QJsonArray list;
    for (const auto &pair : *pairs) {
        if (!call.wantsJson()) {
            print(QStringLiteral("%1  %2  %3  %4  %5")
                      .arg(pair.score, 3)
                      .arg(pair.first)
                      .arg(pair.second)
                      .arg(named(*workspace, pair.first), core::joinedList(pair.reasons)));
            continue;
        }
        QJsonArray likenesses;
        for (const auto likeness : pair.likenesses)
            likenesses.append(core::likenessKey(likeness));
        list.append(QJsonObject{{u"first"_s, QString::number(pair.first)},
            {u"second"_s, QString::number(pair.second)},
            {u"first_name"_s, named(*workspace, pair.first)},
            {u"second_name"_s, named(*workspace, pair.second)}, {u"score"_s, pair.score},
            {u"likenesses"_s, likenesses},
            {u"reasons"_s, QJsonArray::fromStringList(pair.reasons)}});
    }
    if (call.wantsJson())
        print(list);
    return Done;
}

QJsonObject toJson(const core::MergeProposal &proposal, const core::Workspace &workspace)
{
    QJsonArray fields;
    for (const auto &field : proposal.fields) {
        if (field.kept == field.removed)
            continue;
        fields.append(QJsonObject{{u"field"_s, QString(field.field->column)},
            {u"kept"_s, core::storedText(*field.field, field.kept)},
            {u"removed"_s, core::storedText(*field.field, field.removed)},
            {u"from_removed"_s, field.side == core::MergeSide::Removed}, {u"why"_s, field.why}});
    }
    QJsonArray references;
    for (const auto &reference : proposal.references) {
        references.append(QJsonObject{{u"table"_s, QString(reference.table->name)},
            {u"column"_s, QString(reference.column)}, {u"rows"_s, reference.rows}});
    }
    return {{u"kept"_s, QString::number(proposal.kept)},
        {u"removed"_s, QString::number(proposal.removed)},
        {u"name"_s, named(workspace, proposal.kept)}, {u"fields"_s, fields},
        {u"references"_s, references}, {u"notes"_s, QJsonArray::fromStringList(proposal.notes)},
        {u"obstacles"_s, QJsonArray::fromStringList(proposal.obstacles)}};
}

int merge(const Call &call)
{
    int exit = Done;
    const bool isTrial = call.has(u"dry-run"_s);
    const auto workspace = openLedger(
        call, exit, isTrial ? core::Database::Access::ReadOnly : core::Database::Access::ReadWrite);
    if (!workspace)
        return exit;
    const auto kept = personNamed(*workspace, call.word(1));
    const auto removed = personNamed(*workspace, call.word(2));
    if (!kept || !removed)
        return refuse(kept ? removed.error() : kept.error());
    const auto proposal = core::proposeMerge(*workspace, *kept, *removed, *kept);
    if (!proposal)
        return refuse(proposal.error());
    if (isTrial) {
        print(toJson(*proposal, *workspace));
        return proposal->obstacles.isEmpty() ? Done : Refused;
    }
    core::MergeRequest request{.kept = *kept, .removed = *removed};
    request.reason = call.value(u"reason"_s);
    if (call.has(u"take"_s))
        request.fromRemoved = call.value(u"take"_s).split(u',', Qt::SkipEmptyParts);
    const auto merged = core::mergePersons(*workspace, request);
    if (!merged)
        return refuse(merged.error(), call);
    QJsonObject json = toJson(*proposal, *workspace);
    json.insert(u"set"_s, QString::number(merged->id));
    print(json);
    return Done;
}

int timeline(const Call &call)
{
    int exit = Done;
    const auto workspace = openLedger(call, exit, core::Database::Access::ReadOnly);
    if (!workspace)
        return exit;
    const auto person = personNamed(*workspace, call.word(1));
    if (!person)
        return refuse(person.error());
    const auto *office = workspace->names().code("division"_L1, workspace->unit());
    const auto paper
        = core::timelineOf(*workspace, *person, office ? office->title() : workspace->unit());
    if (!paper)
        return refuse(paper.error());
    if (call.has(u"out"_s))
        return writeOut(call, core::timelinePaper(*paper));
    QJsonArray list;
    for (const auto &entry : paper->entries) {
        const QString day = entry.day.toString(Qt::ISODate);
        if (!call.wantsJson())
            print(u"%1  %2  %3  %4"_s.arg(day, -10).arg(entry.kind, entry.title, entry.detail));
        list.append(QJsonObject{{u"day"_s, day}, {u"kind"_s, entry.kind}, {u"title"_s, entry.title},
            {u"detail"_s, entry.detail}, {u"table"_s, entry.table},
            {u"id"_s, QString::number(entry.row)}});
    }
    if (call.wantsJson())
        print(list);
    return Done;
}

QJsonObject toJson(const core::Flag &flag)
{
    QJsonArray rows;
    for (const auto row : flag.rows)
        rows.append(QString::number(row));
    return {{u"rule"_s, flag.rule}, {u"table"_s, QString(flag.table->name)}, {u"rows"_s, rows},
        {u"text"_s, flag.text}, {u"subject"_s, flag.subject}, {u"accepted"_s, flag.accepted}};
}

/// The one flag that a word names by its subject.
int accept(const Call &call, core::Workspace &workspace, const QList<core::Flag> &flags)
{
    const QString subject = call.value(u"accept"_s);
    const auto flag = std::find_if(flags.begin(), flags.end(),
        [&](const core::Flag &each) { return each.subject == subject && each.isOpen(); });
    if (flag == flags.end()) {
        return refuse({core::Error::Code::NotFound,
            QCoreApplication::translate(
                "app", "没有未处理的疑点“%1”。用 flags --json 查看 subject。")
                .arg(subject)});
    }
    const auto accepted = core::acceptFlag(workspace, *flag, call.value(u"reason"_s));
    return accepted ? Done : refuse(accepted.error(), call);
}

int flags(const Call &call)
{
    int exit = Done;
    const bool isReading = !call.has(u"accept"_s);
    const auto workspace = openLedger(call, exit,
        isReading ? core::Database::Access::ReadOnly : core::Database::Access::ReadWrite);
    if (!workspace)
        return exit;
    const QStringList rules = call.value(u"rule"_s).split(u',', Qt::SkipEmptyParts);
    const auto found = core::findFlags(*workspace, rules, terminalProgress());
    if (!found)
        return refuse(found.error());
    if (!isReading)
        return accept(call, *workspace, *found);
    QJsonArray list;
    for (const auto &flag : *found) {
        if (!flag.isOpen() && !call.has(u"all"_s))
            continue;
        if (call.wantsJson())
            list.append(toJson(flag));
        else
            print(u"%1  %2"_s.arg(flag.rule, flag.text));
    }
    if (call.wantsJson())
        print(list);
    return Done;
}

} // namespace

QList<Command> peopleCommands()
{
    return {
        {"duplicates", "LEDGER", 1,
            QT_TRANSLATE_NOOP("app", "可能是同一人的学员记录，说明理由，最确定的在前"), {},
            duplicates},
        {"merge", "LEDGER KEPT REMOVED", 3,
            QT_TRANSLATE_NOOP("app", "合并同一人的两条学员记录，一步可撤销"),
            {{"take", "F,G", QT_TRANSLATE_NOOP("app", "这些字段取并入的一条；不写则按建议")},
                {"reason", "TEXT", QT_TRANSLATE_NOOP("app", "原因")},
                {"dry-run", "", QT_TRANSLATE_NOOP("app", "只检查，不写入")}},
            merge},
        {"timeline", "LEDGER PERSON", 2,
            QT_TRANSLATE_NOOP(
                "app", "一名学员的培训、券、成绩、证书、补贴、就业和回访，按时间排列"),
            {{"out", "FILE", QT_TRANSLATE_NOOP("app", ".pdf、.xlsx 或 .json 文件")}}, timeline},
        {"flags", "LEDGER", 1, QT_TRANSLATE_NOOP("app", "全部数据中的疑点，逐条说明规则和理由"),
            {{"rule", "R-103", QT_TRANSLATE_NOOP("app", "只查这些规则")},
                {"all", "", QT_TRANSLATE_NOOP("app", "也列出已认可的")},
                {"accept", "SUBJECT", QT_TRANSLATE_NOOP("app", "认可这一条疑点")},
                {"reason", "TEXT", QT_TRANSLATE_NOOP("app", "认可的原因")}},
            flags},
    };
}

} // namespace batch
