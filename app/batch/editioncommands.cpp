// edition
#include "app/batch/changesout.h"
#include "app/batch/command.h"
#include "app/batch/documentout.h"
#include "core/base/datetext.h"
#include "core/domain/edition.h"
#include "core/workspace/editionchanges.h"
#include "core/workspace/editionpaper.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace batch {

namespace {

using Step = int (*)(const Call &, core::Workspace &, core::RowId);

/// By its code, its document number or its id.
core::Result<core::RowId> editionNamed(const core::Workspace &workspace, const QString &word)
{
    const core::Table &table = core::reportSnapshots();
    for (const auto &column : {u"code"_s, u"doc_no"_s}) {
        const auto found = workspace.records().findOne(
            table, {{column, core::Condition::Test::Equal, {word.toUpper()}}});
        if (!found)
            return core::fail(found.error());
        if (*found)
            return (*found)->id;
    }
    if (workspace.records().read(table, word.toLongLong()))
        return word.toLongLong();
    return core::fail({core::Error::Code::NotFound,
        QCoreApplication::translate(
            "app", "没有版次“%1”。请写查数码、文号，可用 edition LEDGER list 查看。")
            .arg(word)});
}

/// Document number and explanation, where they are given.
core::Attempt<void> describe(const Call &call, core::Workspace &workspace, core::RowId edition)
{
    if (!call.has(u"doc-no"_s) && !call.has(u"explanation"_s))
        return {};
    const core::Table &table = core::reportSnapshots();
    const auto record = workspace.records().read(table, edition);
    if (!record)
        return tl::unexpected<core::Refusal>(core::Refusal{record.error(), {}});
    core::EditionWords words{
        table.value(*record, "doc_no"_L1).text(), table.value(*record, "explanation"_L1).text()};
    if (call.has(u"doc-no"_s))
        words.docNo = call.value(u"doc-no"_s);
    if (call.has(u"explanation"_s))
        words.explanation = call.value(u"explanation"_s);
    return core::describeEdition(workspace, edition, words);
}

int draft(const Call &call, core::Workspace &workspace)
{
    const auto question = reportAsked(call, workspace);
    if (!question)
        return wrongUsage(question.error().text);
    const auto made = core::draftEdition(workspace, *question, 0, terminalProgress());
    if (made) {
        if (auto done = describe(call, workspace, made->id); !done)
            return refuse(done.error(), call);
    }
    return told(made, call);
}

int list(const Call &call, core::Workspace &workspace)
{
    const core::Table &table = core::reportSnapshots();
    const auto editions = workspace.records().find(
        table, {.order = {{u"year"_s}, {u"period"_s}, {u"report_type"_s}, {u"edition"_s}}});
    if (!editions)
        return refuse(editions.error());
    QJsonArray json;
    for (const auto &edition : *editions) {
        const auto text
            = [&](QLatin1StringView column) { return table.value(edition, column).plain(); };
        json.append(QJsonObject{{u"id"_s, QString::number(edition.id)},
            {u"code"_s, text("code"_L1)}, {u"kind"_s, text("report_type"_L1)},
            {u"year"_s, table.value(edition, "year"_L1).integer()},
            {u"period"_s, text("period"_L1)}, {u"unit"_s, text("unit_code"_L1)},
            {u"edition"_s, table.value(edition, "edition"_L1).integer()},
            {u"status"_s, text(core::kStatus)}, {u"doc_no"_s, text("doc_no"_L1)},
            {u"title"_s, text("title"_L1)}, {u"hash"_s, text("paper_hash"_L1)}});
        if (!call.wantsJson()) {
            print(u"%1  %2  %3  %4  %5  %6"_s
                      .arg(text("code"_L1), text("year"_L1) + text("period"_L1))
                      .arg(text("edition"_L1), 2)
                      .arg(workspace.names().stateLabel(table.states, text(core::kStatus)),
                          text("doc_no"_L1), text("title"_L1)));
        }
    }
    if (call.wantsJson())
        print(json);
    return Done;
}

/// The transition by its Chinese name, with the words that issuing wants.
template <const char16_t *Action>
int move(const Call &call, core::Workspace &workspace, core::RowId edition)
{
    if (auto done = describe(call, workspace, edition); !done)
        return refuse(done.error(), call);
    return told(workspace.move(core::reportSnapshots(), edition, QString::fromUtf16(Action),
                    call.value(u"reason"_s)),
        call);
}

int reprint(const Call &call, core::Workspace &workspace, core::RowId edition)
{
    const auto paper = core::editionPaper(workspace.database(), edition);
    return paper ? writeOut(call, *paper) : refuse(paper.error());
}

core::Result<core::EditionChanges> changesOf(core::Workspace &workspace, core::RowId edition)
{
    const auto question = core::questionOf(workspace, edition);
    if (!question)
        return core::fail(question.error());
    return core::editionChanges(
        workspace.database(), workspace.names(), edition, *question, terminalProgress());
}

int changed(const Call &call, core::Workspace &workspace, core::RowId edition)
{
    const auto changes = changesOf(workspace, edition);
    return changes
        ? giveChanges(call, *changes, QCoreApplication::translate("app", "印发以来的变化"))
        : refuse(changes.error());
}

/// A new draft that will take the place of the edition, and what makes it different.
int restate(const Call &call, core::Workspace &workspace, core::RowId edition)
{
    const auto question = core::questionOf(workspace, edition);
    const auto changes = changesOf(workspace, edition);
    if (!question || !changes)
        return refuse(question ? changes.error() : question.error());
    const auto saved = core::draftEdition(workspace, *question, edition, terminalProgress());
    if (!saved)
        return refuse(saved.error(), call);
    if (call.wantsJson()) {
        QJsonObject json = toJson(*changes);
        json.insert(u"id"_s, QString::number(saved->id));
        print(json);
        return Done;
    }
    print(QString::number(saved->id));
    return giveChanges(call, *changes, QCoreApplication::translate("app", "更正版的变化"));
}

int recount(const Call &call, core::Workspace &workspace, core::RowId edition)
{
    return told(core::recountEdition(workspace, edition, terminalProgress()), call);
}

int change(const Call &call, core::Workspace &workspace, core::RowId edition)
{
    const auto done = core::changeFigure(workspace, edition,
        {call.word(3).toUpper(), call.word(4).toLongLong(), call.value(u"reason"_s)});
    return done ? Done : refuse(done.error(), call);
}

/// The rows behind a cell of a printed table, as of its edition.
int find(const Call &call, core::Workspace &workspace)
{
    const auto typed = core::readPageCode(call.wordsFrom(2).join(u' '));
    if (!typed) {
        return wrongUsage(QCoreApplication::translate(
            "app", "“%1”不是查数码，请照报表下方的字样重输，如 7K3M2X C5。")
                              .arg(call.wordsFrom(2).join(u' ')));
    }
    const auto place = core::findPaperPlace(workspace.database(), *typed);
    if (!place)
        return refuse(place.error());
    QJsonObject json{{u"edition"_s, QString::number(place->edition)}, {u"title"_s, place->title},
        {u"place"_s, place->place}, {u"reference"_s, place->reference}, {u"shown"_s, place->shown}};
    if (place->reference.isEmpty()) {
        print(json);
        return Done;
    }
    const auto engine = core::FigureEngine::create(workspace.database(),
        {.unit = workspace.unit(),
            .now = workspace.now(),
            .asOfSet = place->asOfSet,
            .progress = terminalProgress()});
    if (!engine)
        return refuse(engine.error());
    const auto rows = core::rowsBehind(workspace.database(), **engine, place->reference);
    if (!rows)
        return refuse(rows.error());
    QJsonArray lists;
    for (const auto &behind : *rows) {
        QJsonArray ids;
        for (const core::RowId id : behind.ids)
            ids.append(QString::number(id));
        lists.append(QJsonObject{{u"table"_s, QString(behind.table->name)},
            {u"value"_s, behind.value}, {u"ids"_s, ids}});
    }
    json.insert(u"rows"_s, lists);
    print(json);
    return Done;
}

constexpr char16_t kReview[] = u"审核";
constexpr char16_t kApprove[] = u"批准";
constexpr char16_t kIssue[] = u"印发";
constexpr char16_t kReturn[] = u"退回";
constexpr char16_t kWithdraw[] = u"撤回";

const QHash<QString, Step> &steps()
{
    static const QHash<QString, Step> steps = {{u"review"_s, &move<kReview>},
        {u"approve"_s, &move<kApprove>}, {u"issue"_s, &move<kIssue>}, {u"return"_s, &move<kReturn>},
        {u"withdraw"_s, &move<kWithdraw>}, {u"reprint"_s, &reprint}, {u"changed"_s, &changed},
        {u"restate"_s, &restate}, {u"recount"_s, &recount}, {u"change"_s, &change}};
    return steps;
}

int edition(const Call &call)
{
    int exit = Done;
    const auto workspace = openLedger(call, exit);
    if (!workspace)
        return exit;
    const QString action = call.word(1);
    if (action == "draft"_L1)
        return draft(call, *workspace);
    if (action == "list"_L1)
        return list(call, *workspace);
    if (action == "find"_L1)
        return find(call, *workspace);
    const Step step = steps().value(action);
    if (!step) {
        return wrongUsage(QCoreApplication::translate("app",
            "edition 之后请写 draft、review、approve、issue、return、reprint、changed、restate、"
            "recount、change、withdraw、list 或 find。"));
    }
    const auto id = editionNamed(*workspace, call.word(2));
    return id ? step(call, *workspace, *id) : refuse(id.error());
}

} // namespace

QList<Command> editionCommands()
{
    const Option out{"out", "FILE", QT_TRANSLATE_NOOP("app", ".pdf、.xlsx 或 .json 文件")};
    return {
        {"edition",
            "LEDGER draft|review|approve|issue|return|reprint|changed|restate|recount|change|"
            "withdraw|list|find [CODE] …",
            2, QT_TRANSLATE_NOOP("app", "报表版次：编制、审核、批准、印发、重印、更正、查数"),
            {{"kind", "summary|year|…", QT_TRANSLATE_NOOP("app", "哪种报表，不写为小结")},
                {"period", "2021|2021Q2|2021-03", QT_TRANSLATE_NOOP("app", "期间")},
                {"unit", "141127", QT_TRANSLATE_NOOP("app", "地区；141100 为全市")},
                {"doc-no", "TEXT", QT_TRANSLATE_NOOP("app", "文号")},
                {"explanation", "TEXT", QT_TRANSLATE_NOOP("app", "数字审核的说明")},
                {"reason", "TEXT", QT_TRANSLATE_NOOP("app", "改数或撤回的原因")}, out},
            edition},
    };
}

} // namespace batch
