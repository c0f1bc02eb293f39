// enrol, timetable, attend, complete, paper, open
#include "app/batch/command.h"
#include "app/batch/documentout.h"
#include "core/base/mask.h"
#include "core/domain/course.h"
#include "core/domain/trainingclass.h"
#include "core/workspace/attendance.h"
#include "core/workspace/classfile.h"
#include "core/workspace/completion.h"
#include "core/workspace/roster.h"
#include "core/workspace/timetable.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace batch {

namespace {

QJsonArray toJson(const core::Findings &findings)
{
    QJsonArray list;
    for (const auto &finding : findings) {
        list.append(QJsonObject{{u"rule"_s, finding.code}, {u"text"_s, finding.text},
            {u"field"_s, QString::fromUtf8(finding.column)},
            {u"blocks"_s, finding.severity == core::Severity::Block}});
    }
    return list;
}

/// The whole text of a file; "-" is standard input.
core::Result<QString> textOf(const QString &path)
{
    QFile file(path);
    const bool isOpen
        = path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return core::fail({core::Error::Code::File,
            QCoreApplication::translate("app", "读不出文件“%1”。").arg(path)});
    return QString::fromUtf8(file.readAll());
}

QString verdictKey(core::RosterRow::Verdict verdict)
{
    switch (verdict) {
    case core::RosterRow::Verdict::Known:
        return u"known"_s;
    case core::RosterRow::Verdict::New:
        return u"new"_s;
    case core::RosterRow::Verdict::Refused:
        return u"refused"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const core::RosterOutcome &outcome)
{
    QJsonArray rows;
    for (const auto &row : outcome.rows) {
        rows.append(QJsonObject{{u"line"_s, row.line}, {u"verdict"_s, verdictKey(row.verdict)},
            {u"name"_s, row.name}, {u"id_number"_s, core::masked(row.idNumber, core::Mask::Screen)},
            {u"findings"_s, toJson(row.findings)}});
    }
    return {{u"rows"_s, rows}, {u"accepted"_s, qint64(outcome.accepted())},
        {u"problems"_s, toJson(outcome.problems)},
        {u"set"_s,
            outcome.set.number == 0 ? QJsonValue() : QJsonValue(QString::number(outcome.set.id))}};
}

int enrol(const Call &call)
{
    int exit = Done;
    core::RowId trainingClass = 0;
    const auto workspace = openRecord(call, core::trainingClasses(), trainingClass, exit);
    if (!workspace)
        return exit;
    core::RosterSource source{.trainingClass = trainingClass};
    if (call.has(u"from"_s)) {
        const auto text = textOf(call.value(u"from"_s));
        if (!text)
            return refuse(text.error());
        source.text = *text;
    }
    source.text += call.wordsFrom(2).join(u'\n');
    source.category = workspace->names().codeOf("trainee_category"_L1, call.value(u"category"_s));
    const auto mode = call.has(u"dry-run"_s) ? core::ImportMode::Check : core::ImportMode::Write;
    const auto outcome = core::enrolRoster(*workspace, source, mode);
    if (!outcome)
        return refuse(outcome.error());
    print(toJson(*outcome));
    const bool isClean = outcome->accepted() == outcome->rows.size() && outcome->problems.isEmpty();
    return isClean ? Done : Refused;
}

std::optional<core::TimetableChoice::Days> daysOf(const QString &key)
{
    using Days = core::TimetableChoice::Days;
    static const QHash<QString, Days> kinds = {{u"working"_s, Days::Working},
        {u"weekends"_s, Days::NoHolidays}, {u"every"_s, Days::Every}};
    const auto found = kinds.constFind(key);
    return found == kinds.constEnd() ? std::nullopt : std::optional(*found);
}

int timetable(const Call &call)
{
    if (call.has(u"days"_s) && !daysOf(call.value(u"days"_s)))
        return wrongUsage(
            QCoreApplication::translate("app", "--days 可为 working、weekends、every。"));
    int exit = Done;
    core::RowId trainingClass = 0;
    const auto workspace = openRecord(call, core::trainingClasses(), trainingClass, exit);
    if (!workspace)
        return exit;
    const auto proposal = core::proposeTimetable(*workspace,
        {.trainingClass = trainingClass,
            .days = daysOf(call.value(u"days"_s)),
            .hoursPerDay = call.value(u"hours"_s).toInt(),
            .teacher = call.value(u"teacher"_s),
            .place = call.value(u"place"_s)});
    if (!proposal)
        return refuse(proposal.error());
    QJsonArray lessons;
    for (const auto &session : proposal->sessions) {
        lessons.append(QJsonObject{{u"date"_s, session.sessionDate.toString(Qt::ISODate)},
            {u"from"_s, session.timeFrom}, {u"to"_s, session.timeTo},
            {u"content"_s, session.content}, {u"hours"_s, session.hours},
            {u"place"_s, session.place}, {u"teacher"_s, session.teacher}});
    }
    if (!call.has(u"dry-run"_s)) {
        const auto written = core::writeTimetable(*workspace, trainingClass, proposal->sessions);
        if (!written)
            return refuse(written.error(), call);
    }
    print(QJsonObject{{u"lessons"_s, lessons}, {u"missing_hours"_s, proposal->missingHours}});
    return proposal->missingHours == 0 ? Done : Refused;
}

/// The lines of the people named, by name or by the end of the identity number's title.
core::Result<QList<qsizetype>> linesOf(const core::AttendanceSheet &sheet, const QString &names)
{
    QList<qsizetype> lines;
    static const QRegularExpression between(u"[,，、;；\\s]+"_s);
    for (const auto &name : names.split(between, Qt::SkipEmptyParts)) {
        QList<qsizetype> found;
        for (qsizetype line = 0; line < sheet.lines().size(); ++line) {
            const auto &trainee = sheet.lines().at(line);
            if (trainee.name == name || QString::number(trainee.seq) == name)
                found.append(line);
        }
        if (found.size() != 1) {
            return core::fail({core::Error::Code::NotFound,
                QCoreApplication::translate("app", "班上没有唯一的“%1”，请写姓名或花名册的序号。")
                    .arg(name)});
        }
        lines.append(found.first());
    }
    return lines;
}

/// The days of the sheet that a call is about; "all": every one that is over.
core::Result<QList<qsizetype>> daysOf(const core::AttendanceSheet &sheet, const QString &text)
{
    QList<qsizetype> days;
    for (qsizetype day = 0; day < sheet.days().size(); ++day) {
        const bool isMeant
            = text == "all"_L1 || sheet.days().at(day).date.toString(Qt::ISODate) == text;
        if (isMeant)
            days.append(day);
    }
    if (!days.isEmpty())
        return days;
    return core::fail({core::Error::Code::NotFound,
        QCoreApplication::translate("app", "课程表中没有 %1 这一天。").arg(text)});
}

QJsonArray toJson(const core::AttendanceSheet &sheet)
{
    QJsonArray lines;
    for (qsizetype line = 0; line < sheet.lines().size(); ++line) {
        const auto totals = sheet.totals(line);
        const auto &trainee = sheet.lines().at(line);
        lines.append(QJsonObject{{u"seq"_s, trainee.seq}, {u"name"_s, trainee.name},
            {u"days"_s, totals.days}, {u"hours"_s, totals.hours},
            {u"rate"_s, totals.rate ? QJsonValue(*totals.rate) : QJsonValue()},
            {u"short"_s, sheet.isShort(line)}});
    }
    return lines;
}

void markHalves(core::AttendanceSheet &sheet, const Call &call, const QList<qsizetype> &days,
    const QList<qsizetype> &absent)
{
    const QString half = call.value(u"half"_s);
    for (const auto day : days) {
        for (const auto each : {core::HalfDay::Morning, core::HalfDay::Afternoon}) {
            const QString key = each == core::HalfDay::Morning ? u"am"_s : u"pm"_s;
            if (!half.isEmpty() && half != key)
                continue;
            for (qsizetype line = 0; line < sheet.lines().size(); ++line)
                sheet.set(line, day, each,
                    absent.contains(line) ? core::Presence::Absent : core::Presence::Present);
        }
    }
}

int attend(const Call &call)
{
    int exit = Done;
    core::RowId trainingClass = 0;
    const auto workspace = openRecord(call, core::trainingClasses(), trainingClass, exit);
    if (!workspace)
        return exit;
    auto sheet = core::AttendanceSheet::read(*workspace, trainingClass);
    if (!sheet)
        return refuse(sheet.error());
    if (call.has(u"day"_s)) {
        const auto days = daysOf(*sheet, call.value(u"day"_s));
        const auto absent = linesOf(*sheet, call.value(u"absent"_s));
        if (!days || !absent)
            return refuse(days ? absent.error() : days.error());
        markHalves(*sheet, call, *days, *absent);
        if (const auto saved = core::saveAttendance(*workspace, *sheet); !saved)
            return refuse(saved.error(), call);
    }
    print(toJson(*sheet));
    return Done;
}

int complete(const Call &call)
{
    int exit = Done;
    const auto workspace = openLedger(call, exit);
    if (!workspace)
        return exit;
    QList<core::RowId> classes;
    for (const auto &word : call.wordsFrom(1)) {
        const auto id = recordNamed(*workspace, core::trainingClasses(), word);
        if (!id)
            return refuse(id.error());
        classes.append(*id);
    }
    const auto count = core::completeClasses(*workspace, classes);
    if (!count)
        return refuse(count.error(), call);
    print(QJsonObject{{u"classes"_s, count->classes}, {u"completed"_s, count->completed},
        {u"failed"_s, count->failed}});
    return Done;
}

core::Result<core::Document> paperOf(
    const Call &call, core::Workspace &workspace, core::RowId trainingClass, core::ClassPaper paper)
{
    const bool isFull = call.has(u"full-ids"_s) && paper == core::ClassPaper::Roster;
    return isFull ? core::disclosedRoster(workspace, trainingClass, call.value(u"purpose"_s))
                  : core::printedClass(workspace, trainingClass, paper);
}

int paper(const Call &call)
{
    const auto kind = core::classPaperOf(call.value(u"kind"_s));
    if (!kind)
        return wrongUsage(QCoreApplication::translate(
            "app", "--kind 可为 application、roster、signin、timetable。"));
    int exit = Done;
    core::RowId trainingClass = 0;
    const auto workspace = openRecord(call, core::trainingClasses(), trainingClass, exit);
    if (!workspace)
        return exit;
    const auto document = paperOf(call, *workspace, trainingClass, *kind);
    return document ? writeOut(call, *document) : refuse(document.error());
}

int openClass(const Call &call)
{
    int exit = Done;
    core::RowId course = 0;
    const auto workspace = openRecord(call, core::courses(), course, exit);
    if (!workspace)
        return exit;
    auto record = core::classTemplate(*workspace, course, call.value(u"band"_s));
    if (!record)
        return refuse(record.error());
    if (auto assigned = assign(call, 2, core::trainingClasses(), workspace->names(), *record);
        !assigned)
        return refuse(assigned.error());
    return told(workspace->insert(core::trainingClasses(), *record), call);
}

} // namespace

QList<Command> classCommands()
{
    const Option trial{"dry-run", "", QT_TRANSLATE_NOOP("app", "只检查，不写入")};
    return {
        {"open", "LEDGER COURSE FIELD=VALUE …", 2,
            QT_TRANSLATE_NOOP("app", "按课程和年龄段新建班级（三分类）"),
            {{"band", "B1|B2|B3", QT_TRANSLATE_NOOP("app", "年龄段")}}, openClass},
        {"enrol", "LEDGER CLASS [NUMBER|NAME …]", 2,
            QT_TRANSLATE_NOOP("app", "往班级添加学员，逐人说明能否参加"),
            {{"from", "FILE", QT_TRANSLATE_NOOP("app", "从表格复制的文字；- 为标准输入")},
                {"category", "CODE", QT_TRANSLATE_NOOP("app", "没有写明时的人员类别")}, trial},
            enrol},
        {"timetable", "LEDGER CLASS", 2,
            QT_TRANSLATE_NOOP("app", "按课程模块排出课程表，替换原有的"),
            {{"days", "working|weekends|every", QT_TRANSLATE_NOOP("app", "哪些日子上课")},
                {"hours", "N", QT_TRANSLATE_NOOP("app", "每天几学时")},
                {"teacher", "NAME", QT_TRANSLATE_NOOP("app", "培训教师")},
                {"place", "PLACE", QT_TRANSLATE_NOOP("app", "上课地点")}, trial},
            timetable},
        {"attend", "LEDGER CLASS", 2,
            QT_TRANSLATE_NOOP("app", "登记考勤：除列出的人外全部出勤；不写日期只列出"),
            {{"day", "DATE|all", QT_TRANSLATE_NOOP("app", "哪一天，或已过去的每一天")},
                {"half", "am|pm", QT_TRANSLATE_NOOP("app", "只登记上午或下午")},
                {"absent", "NAMES", QT_TRANSLATE_NOOP("app", "缺勤的姓名或序号")}},
            attend},
        {"complete", "LEDGER CLASS …", 2,
            QT_TRANSLATE_NOOP("app", "按出勤率办理结业，不够的未结业"), {}, complete},
        {"paper", "LEDGER CLASS --kind K --out FILE", 2,
            QT_TRANSLATE_NOOP("app", "打印班级的开班申请表、花名册、签到表、教学计划表"),
            {{"kind", "application|roster|signin|timetable", QT_TRANSLATE_NOOP("app", "哪一种")},
                {"out", "FILE", QT_TRANSLATE_NOOP("app", ".pdf、.xlsx 或 .json 文件")},
                {"full-ids", "", QT_TRANSLATE_NOOP("app", "完整证件号码，须说明用途")},
                {"purpose", "TEXT", QT_TRANSLATE_NOOP("app", "用途")}},
            paper},
    };
}

} // namespace batch
