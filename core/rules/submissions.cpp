#include "core/rules/submissions.h"

#include "core/base/periodcode.h"
#include "core/rules/calendar.h"
#include "core/rules/checking.h"
#include "core/rules/parameters.h"

#include <cstdlib>

namespace core {

namespace {

constexpr int kNoDueDay = 0;
constexpr int kLongestHolidays = 21; // days without a working day among them, and some more

std::optional<Period::Kind> kindNamed(const QString &name)
{
    static const QHash<QString, Period::Kind> kinds
        = {{u"M"_s, Period::Kind::Month}, {u"Q"_s, Period::Kind::Quarter},
            {u"H"_s, Period::Kind::HalfYear}, {u"Y"_s, Period::Kind::Year}};
    const auto found = kinds.find(name);
    return found == kinds.end() ? std::nullopt : std::optional(*found);
}

int defaultDueDay(const QString &reportType)
{
    constexpr int kMonthly = 5;
    constexpr int kLonger = 10;
    return !kindNamed(reportType) ? kNoDueDay : reportType == "M"_L1 ? kMonthly : kLonger;
}

FormLine lineOf(const CodeItem &item)
{
    const QStringList ask = item.attribute("ask"_L1).split(u':');
    FormLine line{.code = item.code,
        .number = item.attribute("no"_L1),
        .name = item.title(),
        .indicator = ask.value(1),
        .part = ask.value(2),
        .measure = item.attribute("unit"_L1),
        .within = item.attribute("within"_L1)};
    line.source = ask.constFirst() == "engine"_L1 ? FormLine::Source::Engine
        : ask.constFirst() == "tally"_L1          ? FormLine::Source::Tally
                                                  : FormLine::Source::Manual;
    return line;
}

Finding doubt(const char *rule, QLatin1StringView column, const QString &text)
{
    return {
        QString::fromLatin1(rule), Severity::Warn, text, QByteArray(column.data(), column.size())};
}

/// What the unit reported for the period before.
Result<QHash<QString, qint64>> cumulativesBefore(
    const Database &database, const CountySubmission &submission, const Period &period)
{
    QHash<QString, qint64> before;
    if (period.index() == 1)
        return before;
    const auto found = RecordStore(database).find(countySubmissions(),
        {.conditions = {{u"division_code"_s, Condition::Test::Equal, {submission.divisionCode}},
             {u"report_type"_s, Condition::Test::Equal, {submission.reportType}},
             {u"year"_s, Condition::Test::Equal, {submission.year}},
             {u"period"_s, Condition::Test::Equal, {periodCode(period.previous())}},
             {kStatus, Condition::Test::AnyOf, {u"submitted"_s, u"accepted"_s, u"locked"_s}}},
            .order = {{u"edition"_s, Qt::DescendingOrder}},
            .limit = 1});
    if (!found)
        return fail(found.error());
    if (found->isEmpty())
        return before;
    const auto lines = linesOf(database, found->constFirst().id);
    if (!lines)
        return fail(lines.error());
    for (const auto &line : *lines) {
        if (line.cumulative)
            before.insert(line.line, *line.cumulative);
    }
    return before;
}

} // namespace

std::optional<Period::Kind> periodKindOf(const Names &names, const QString &reportType)
{
    const CodeItem *item = names.code(kReportTypeBook, reportType);
    const QString named = item ? item->attribute("period"_L1) : QString();
    return kindNamed(named.isEmpty() ? reportType : named);
}

QString reportTypeOf(const Names &names, Period::Kind kind)
{
    for (const auto &item : names.codes(kReportTypeBook)) {
        if (periodKindOf(names, item.code) == kind)
            return item.code;
    }
    return {};
}

std::optional<Period> periodOf(const CountySubmission &submission)
{
    return submission.year > 0 ? periodOfCode(submission.year, submission.period) : std::nullopt;
}

Result<std::optional<QDate>> dueDay(
    const Database &database, const QString &reportType, const Period &period)
{
    const auto day = settingNumber(
        database, u"submission_due."_s + reportType, period.lastDay(), defaultDueDay(reportType));
    if (!day)
        return fail(day.error());
    if (*day == kNoDueDay)
        return std::optional<QDate>();
    const QDate due = period.lastDay().addDays(*day);
    return calendarBetween(database, due, due.addDays(kLongestHolidays))
        .map([&](const WorkingDays &days) { return std::optional(days.workingDayFrom(due)); });
}

QList<FormLine> formLines(const Names &names, const Period &period)
{
    QList<FormLine> lines;
    for (const auto &item : names.codes(kSubmissionLineBook)) {
        if (item.isValidOn(period.lastDay()))
            lines.append(lineOf(item));
    }
    return lines;
}

bool Tolerance::isExceeded(qint64 declared, qint64 counted, const FormLine &line) const
{
    constexpr qint64 kWhole = 100;
    const qint64 difference = std::abs(declared - counted);
    const bool isMany = !line.isMoney() && difference > count;
    return isMany || difference * kWhole > std::abs(counted) * percent;
}

Result<Tolerance> toleranceOn(const Database &database, QDate day)
{
    const auto percent = valueOf(kSubmissionDifferencePercent, database, day);
    const auto count = valueOf(kSubmissionDifferenceCount, database, day);
    if (!percent || !count)
        return fail(percent ? count.error() : percent.error());
    return Tolerance{*percent, *count};
}

const FormLine *SubmissionFacts::find(const QString &line) const
{
    const auto found = std::find_if(
        form.begin(), form.end(), [&](const FormLine &each) { return each.code == line; });
    return found == form.end() ? nullptr : &*found;
}

std::optional<qint64> SubmissionFacts::cumulativeBefore(const QString &line) const
{
    if (period.index() == 1)
        return 0;
    const auto found = before.find(line);
    return found == before.end() ? std::nullopt : std::optional(*found);
}

Findings SubmissionFacts::findings(const FormLine &each, const SubmissionLine &line) const
{
    if (!line.explanation.trimmed().isEmpty() || !line.cumulative)
        return {};
    Findings findings;
    const auto earlier = cumulativeBefore(line.line);
    if (earlier && *line.cumulative < *earlier) {
        findings.append(doubt("R-503", "cumulative"_L1,
            QCoreApplication::translate(
                "core", "%1累计 %2 小于上期累计 %3，请核对；确实如此的，请填写说明。")
                .arg(each.name)
                .arg(*line.cumulative)
                .arg(*earlier)));
    } else if (earlier && line.periodValue && *earlier + *line.periodValue != *line.cumulative) {
        findings.append(doubt("R-503", "cumulative"_L1,
            QCoreApplication::translate(
                "core", "%1累计 %2 不等于上期累计 %3 加本期 %4，请核对；确实如此的，请填写说明。")
                .arg(each.name)
                .arg(*line.cumulative)
                .arg(*earlier)
                .arg(*line.periodValue)));
    }
    if (line.periodValue && *line.periodValue < 0) {
        findings.append(doubt("R-503", "period_value"_L1,
            QCoreApplication::translate("core", "%1本期为 %2，是负数，请填写说明。")
                .arg(each.name)
                .arg(*line.periodValue)));
    }
    if (line.systemValue && tolerance.isExceeded(*line.cumulative, *line.systemValue, each)) {
        findings.append(doubt("R-504", "explanation"_L1,
            QCoreApplication::translate("core",
                "%1填报 %2，系统数 %3，相差 %4，超过允许的差异，请核对；确实如此的，请填写说明。")
                .arg(each.name)
                .arg(*line.cumulative)
                .arg(*line.systemValue)
                .arg(*line.cumulative - *line.systemValue)));
    }
    return findings;
}

Result<SubmissionFacts> factsOf(
    const Database &database, const Names &names, const CountySubmission &submission)
{
    const auto period = periodOf(submission);
    if (!period) {
        return fail({Error::Code::Invalid,
            QCoreApplication::translate(
                "core", "期别“%1”不对：月填 M01—M12，季填 Q1—Q4，半年填 H1，年填 Y。")
                .arg(submission.period),
            {}, "period"});
    }
    const auto before = cumulativesBefore(database, submission, *period);
    const auto tolerance = toleranceOn(database, period->lastDay());
    if (!before || !tolerance)
        return fail(before ? tolerance.error() : before.error());
    return SubmissionFacts{*period, formLines(names, *period), *before, *tolerance};
}

SubmissionJudgement judge(const SubmissionFacts &facts, const QList<SubmissionLine> &lines)
{
    SubmissionJudgement judgement;
    for (const auto &form : facts.form) {
        ++judgement.wanted;
        const auto line = std::find_if(lines.begin(), lines.end(),
            [&](const SubmissionLine &each) { return each.line == form.code; });
        if (line == lines.end() || !line->cumulative || !line->periodValue) {
            judgement.unfilled.append(form.name);
            continue;
        }
        if (form.source != FormLine::Source::Manual && !line->systemValue)
            judgement.uncounted.append(form.name);
        judgement.explained += line->explanation.trimmed().isEmpty() ? 0 : 1;
        judgement.doubts += facts.findings(form, *line);
    }
    return judgement;
}

Result<SubmissionJudgement> judgeSubmission(
    const Database &database, const Names &names, const CountySubmission &submission)
{
    const auto facts = factsOf(database, names, submission);
    const auto lines = linesOf(database, submission.id);
    if (!facts || !lines)
        return fail(facts ? lines.error() : facts.error());
    return judge(*facts, *lines);
}

bool isOpenSubmission(const QString &status)
{
    return status.isEmpty() || status == "missing"_L1 || status == "draft"_L1
        || status == "returned"_L1;
}

bool isAcceptedSubmission(const QString &status)
{
    return status == "accepted"_L1 || status == "locked"_L1;
}

Result<QList<SubmissionLine>> linesOf(const Database &database, RowId submission)
{
    const auto found = RecordStore(database).find(submissionLines(),
        {.conditions = {{u"submission"_s, Condition::Test::Equal, {submission}}},
            .order = {{u"line"_s}}});
    if (!found)
        return fail(found.error());
    QList<SubmissionLine> lines;
    for (const auto &record : *found)
        lines.append(submissionLines().unpack(record));
    return lines;
}

} // namespace core
