// submission LEDGER board|plan|show|fill|read|set|submit|accept|return|lock|unlock|paper; late
#include "app/batch/command.h"
#include "app/batch/documentout.h"
#include "core/base/periodcode.h"
#include "core/base/rate.h"
#include "core/domain/submission.h"
#include "core/exchange/countyform.h"
#include "core/workspace/submissions.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace batch {

namespace {

QJsonObject toJson(const core::SubmissionCell &cell, const core::Workspace &workspace)
{
    const core::CodeItem *unit
        = workspace.names().code(QLatin1StringView("report_unit"), cell.unit);
    QJsonObject json{{u"unit"_s, cell.unit}, {u"name"_s, unit ? unit->title() : cell.unit},
        {u"type"_s, cell.reportType}, {u"period"_s, cell.period.key()},
        {u"due"_s, cell.due.toString(Qt::ISODate)}, {u"state"_s, cell.status},
        {u"days_late"_s, cell.daysLate}};
    if (cell.submittedOn.isValid())
        json.insert(u"submitted_on"_s, cell.submittedOn.toString(Qt::ISODate));
    if (cell.wanted > 0) {
        json.insert(u"filled"_s, cell.filled);
        json.insert(u"wanted"_s, cell.wanted);
        json.insert(u"unexplained"_s, cell.unexplained);
        json.insert(u"explained"_s, cell.explained);
    }
    return json;
}

QJsonValue orNull(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonObject toJson(const core::SubmissionSheet &sheet)
{
    QJsonArray lines;
    for (const auto &each : sheet.lines) {
        QJsonArray doubts;
        for (const auto &finding : sheet.findings(each))
            doubts.append(QJsonObject{{u"rule"_s, finding.code}, {u"text"_s, finding.text}});
        lines.append(QJsonObject{{u"line"_s, each.form.code}, {u"name"_s, each.form.name},
            {u"unit"_s, each.form.measure}, {u"period_value"_s, orNull(each.line.periodValue)},
            {u"cumulative"_s, orNull(each.line.cumulative)},
            {u"system_value"_s, orNull(each.line.systemValue)},
            {u"difference"_s, orNull(each.line.difference)},
            {u"explanation"_s, each.line.explanation}, {u"problems"_s, each.line.problems},
            {u"measures"_s, each.line.measures}, {u"responsible"_s, each.line.responsible},
            {u"doubts"_s, doubts}});
    }
    const auto &submission = sheet.submission;
    return {{u"id"_s, QString::number(submission.id)}, {u"unit"_s, submission.divisionCode},
        {u"period"_s, sheet.facts.period.key()}, {u"state"_s, submission.status},
        {u"due"_s, submission.dueOn.toString(Qt::ISODate)}, {u"filler"_s, submission.filler},
        {u"reviewer_name"_s, submission.reviewerName}, {u"head_name"_s, submission.headName},
        {u"phone"_s, submission.phone}, {u"return_reason"_s, submission.returnReason},
        {u"lines"_s, lines}};
}

/// The report that words 2 and 3 name: a unit by code or name, and a period.
core::Result<core::SubmissionKey> keyOf(const Call &call, const core::Workspace &workspace)
{
    const auto &names = workspace.names();
    const QString unit = names.codeOf(QLatin1StringView("report_unit"), call.word(2));
    const auto period = core::Period::parse(call.word(3));
    if (!period)
        return core::fail(period.error());
    if (unit.isEmpty()) {
        return core::fail({core::Error::Code::NotFound,
            QCoreApplication::translate("app", "没有唯一的报送单位“%1”。请写代码或全称。")
                .arg(call.word(2))});
    }
    const QString type
        = call.has(u"type"_s) ? call.value(u"type"_s) : core::reportTypeOf(names, period->kind());
    return core::SubmissionKey{unit, type, *period};
}

int board(const Call &call, core::Workspace &workspace)
{
    std::optional<core::Period> period;
    if (call.has(u"period"_s)) {
        const auto asked = core::Period::parse(call.value(u"period"_s));
        if (!asked)
            return wrongUsage(asked.error().text);
        period = *asked;
    }
    const bool isYear
        = period && period->kind() == core::Period::Kind::Year && !call.has(u"type"_s);
    const int year = period ? period->year() : workspace.year();
    const auto cells = core::submissionBoard(workspace, year, isYear ? std::nullopt : period);
    if (!cells)
        return refuse(cells.error());
    QJsonArray list;
    for (const auto &cell : *cells)
        list.append(toJson(cell, workspace));
    const auto rate = core::onTimeOf(*cells, workspace.today());
    print(QJsonObject{{u"reports"_s, list}, {u"due"_s, rate.due}, {u"on_time"_s, rate.onTime},
        {u"submission_ontime_rate"_s, core::rateText(rate.rateTimes100())}});
    return Done;
}

int plan(const Call &call, core::Workspace &workspace)
{
    const int year = call.word(2).isEmpty() ? workspace.year() : call.word(2).toInt();
    const auto planned = core::planSubmissions(workspace, year);
    if (!planned)
        return refuse(planned.error(), call);
    print(QJsonObject{{u"planned"_s, *planned}});
    return Done;
}

core::Result<core::SubmissionSheet> sheetOf(const Call &call, const core::Workspace &workspace)
{
    const auto key = keyOf(call, workspace);
    return key ? core::openSheet(workspace, *key) : core::fail(key.error());
}

int save(const Call &call, core::Workspace &workspace, const core::SubmissionSheet &sheet)
{
    return told(core::saveSheet(workspace, sheet), call);
}

int show(const Call &call, core::Workspace &workspace)
{
    const auto sheet = sheetOf(call, workspace);
    if (!sheet)
        return refuse(sheet.error());
    print(toJson(*sheet));
    return Done;
}

int fill(const Call &call, core::Workspace &workspace)
{
    auto sheet = sheetOf(call, workspace);
    if (!sheet)
        return refuse(sheet.error());
    sheet->fill(core::SubmissionSheet::Fill::All);
    return save(call, workspace, *sheet);
}

/// 01.cumulative=120 for a line, filler=… for the report itself.
core::Result<> assign(core::SubmissionSheet &sheet, const QString &word)
{
    const auto wrong = [&] {
        return core::fail({core::Error::Code::Invalid,
            QCoreApplication::translate(
                "app", "“%1”看不懂。请写成 01.cumulative=120、01.explanation=说明 或 filler=姓名。")
                .arg(word)});
    };
    const QString value = word.section(u'=', 1);
    const QString place = word.section(u'=', 0, 0);
    const QHash<QString, QString core::CountySubmission::*> fields{
        {u"filler"_s, &core::CountySubmission::filler},
        {u"reviewer_name"_s, &core::CountySubmission::reviewerName},
        {u"head_name"_s, &core::CountySubmission::headName},
        {u"phone"_s, &core::CountySubmission::phone}};
    if (const auto field = fields.value(place)) {
        sheet.submission.*field = value;
        return {};
    }
    const QHash<QString, QString core::SubmissionLine::*> texts{
        {u"explanation"_s, &core::SubmissionLine::explanation},
        {u"problems"_s, &core::SubmissionLine::problems},
        {u"measures"_s, &core::SubmissionLine::measures},
        {u"responsible"_s, &core::SubmissionLine::responsible}};
    const QString column = place.section(u'.', 1);
    for (qsizetype i = 0; i < sheet.lines.size(); ++i) {
        if (sheet.lines[i].form.code != place.section(u'.', 0, 0))
            continue;
        if (const auto text = texts.value(column)) {
            sheet.lines[i].line.*text = value;
            return {};
        }
        bool isNumber = false;
        const int number = value.toInt(&isNumber);
        if (!isNumber && !value.isEmpty())
            return wrong();
        const auto given = isNumber ? std::optional(number) : std::nullopt;
        if (column == u"cumulative"_s)
            sheet.setCumulative(i, given);
        else if (column == u"period_value"_s)
            sheet.setPeriodValue(i, given);
        else
            return wrong();
        return {};
    }
    return wrong();
}

/// A county's own workbook; with --preview nothing is written.
int read(const Call &call, core::Workspace &workspace)
{
    auto sheet = sheetOf(call, workspace);
    const auto form = core::readCountyForm(call.word(4));
    if (!sheet || !form)
        return refuse(sheet ? form.error() : sheet.error());
    const auto taken = core::takeForm(*sheet, *form, workspace.names());
    if (!taken)
        return refuse(taken.error());
    if (!call.has(u"preview"_s))
        return save(call, workspace, *sheet);
    QJsonObject json = toJson(*sheet);
    json.insert(u"changed"_s, taken->values);
    json.insert(u"unknown"_s, QJsonArray::fromStringList(taken->unknown));
    json.insert(u"unread"_s, QJsonArray::fromStringList(taken->unread));
    print(json);
    return Done;
}

int set(const Call &call, core::Workspace &workspace)
{
    auto sheet = sheetOf(call, workspace);
    if (!sheet)
        return refuse(sheet.error());
    for (const auto &word : call.wordsFrom(4)) {
        if (auto assigned = assign(*sheet, word); !assigned)
            return wrongUsage(assigned.error().text);
    }
    return save(call, workspace, *sheet);
}

int moveTo(const Call &call, core::Workspace &workspace, const QString &state)
{
    auto sheet = sheetOf(call, workspace);
    if (!sheet)
        return refuse(sheet.error());
    const core::RowId id = sheet->submission.id;
    const bool isSubmitted = state == u"submitted"_s;
    if (isSubmitted && sheet->isOpen()) { // held against what the ledger counts now
        if (auto saved = core::saveSheet(workspace, *sheet); !saved)
            return refuse(saved.error(), call);
    }
    if (id == 0) {
        return refuse({core::Error::Code::NotFound,
            QCoreApplication::translate("app", "这份报表还没有填报，请先用 fill 或 set 填报。")});
    }
    return told(
        workspace.move(core::countySubmissions(), id, state, call.value(u"reason"_s)), call);
}

int paper(const Call &call, core::Workspace &workspace)
{
    const auto sheet = sheetOf(call, workspace);
    if (!sheet)
        return refuse(sheet.error());
    const auto paper = core::submissionPaper(workspace, *sheet);
    return paper ? writeOut(call, core::submissionForm(*paper)) : refuse(paper.error());
}

int submission(const Call &call)
{
    using Action = int (*)(const Call &, core::Workspace &);
    static const QHash<QString, Action> actions{{u"board"_s, board}, {u"plan"_s, plan},
        {u"show"_s, show}, {u"fill"_s, fill}, {u"read"_s, read}, {u"set"_s, set},
        {u"paper"_s, paper}};
    static const QHash<QString, QString> states{{u"submit"_s, u"submitted"_s},
        {u"accept"_s, u"accepted"_s}, {u"unlock"_s, u"accepted"_s}, {u"return"_s, u"returned"_s},
        {u"lock"_s, u"locked"_s}};
    const QString asked = call.word(1);
    if (!actions.contains(asked) && !states.contains(asked)) {
        return wrongUsage(QCoreApplication::translate("app",
            "没有“%1”这种办理，可用：board、plan、show、fill、read、set、submit、accept、return、"
            "lock、unlock、paper。")
                              .arg(asked));
    }
    int exit = Done;
    const auto workspace = openLedger(call, exit);
    if (!workspace)
        return exit;
    return actions.contains(asked) ? actions.value(asked)(call, *workspace)
                                   : moveTo(call, *workspace, states.value(asked));
}

/// Who is late with the reports of a period; with --reminder the text to send them.
int late(const Call &call)
{
    int exit = Done;
    const auto workspace = openLedger(call, exit, core::Database::Access::ReadOnly);
    if (!workspace)
        return exit;
    const auto period = core::Period::parse(call.value(u"period"_s));
    if (!period)
        return wrongUsage(period.error().text);
    const auto cells = core::lateSubmissions(workspace->database(), workspace->names(),
        {.year = period->year(),
            .units = core::reportingUnits(workspace->names(), workspace->unit()),
            .today = workspace->today(),
            .period = *period});
    if (!cells)
        return refuse(cells.error());
    if (call.has(u"reminder"_s)) {
        print(core::reminderText(*cells, workspace->names(), workspace->today()));
        return Done;
    }
    QJsonArray list;
    for (const auto &cell : *cells)
        list.append(toJson(cell, *workspace));
    print(list);
    return Done;
}

} // namespace

QList<Command> submissionCommands()
{
    const Option period{"period", "2021|2021H1|2021Q2|2021-06", QT_TRANSLATE_NOOP("app", "期间")};
    return {
        {"submission", "LEDGER ACTION [UNIT PERIOD] [01.cumulative=120 …]", 2,
            QT_TRANSLATE_NOOP("app",
                "县级报送：board、plan、show、fill、read FILE、set、submit、accept、return、lock、"
                "unlock、paper"),
            {period, {"type", "M|Q|H|Y", QT_TRANSLATE_NOOP("app", "报表类别")},
                {"reason", "TEXT", QT_TRANSLATE_NOOP("app", "原因")},
                {"preview", "", QT_TRANSLATE_NOOP("app", "只看会读入什么，不写")},
                {"out", "FILE", QT_TRANSLATE_NOOP("app", ".pdf、.xlsx 或 .json 文件")}},
            submission},
        {"late", "LEDGER --period P", 1, QT_TRANSLATE_NOOP("app", "迟报和未报的单位"),
            {period, {"reminder", "", QT_TRANSLATE_NOOP("app", "催报文字")}}, late},
    };
}

} // namespace batch
