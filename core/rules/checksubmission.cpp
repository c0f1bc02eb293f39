// County submissions and their lines, statistics that follow from them.
#include "core/domain/employment.h"
#include "core/rules/checking.h"
#include "core/rules/submissions.h"

namespace core {

namespace {

/// The whole city does not report to itself; its own departments do, as 市本级.
void checkUnit(Check &check, const CountySubmission &submission)
{
    if (check.names().code("report_unit"_L1, submission.divisionCode + u":own"_s)) {
        check.block(QString(), "division_code"_L1,
            QCoreApplication::translate("core", "全市不报送，请选择县(市、区)或市本级。"));
    }
}

void checkPeriod(Check &check, const CountySubmission &submission)
{
    if (submission.reportType.isEmpty() || submission.period.isEmpty())
        return;
    const auto period = periodOf(submission);
    const auto kind = periodKindOf(check.names(), submission.reportType);
    if (!period) {
        check.block(QString(), "period"_L1,
            QCoreApplication::translate(
                "core", "期别“%1”不对：月填 M01—M12，季填 Q1—Q4，半年填 H1，年填 Y。")
                .arg(submission.period));
    } else if (kind && period->kind() != *kind) {
        check.block(QString(), "period"_L1,
            QCoreApplication::translate("core", "期别“%1”与报表类别“%2”不一致，请核对。")
                .arg(submission.period,
                    codeName(check.names(), kReportTypeBook, submission.reportType)));
    }
}

/// What was sent in stays as it is until it is returned.
bool isSameSheet(const CountySubmission &one, const CountySubmission &other)
{
    return one.divisionCode == other.divisionCode && one.reportType == other.reportType
        && one.year == other.year && one.period == other.period && one.edition == other.edition
        && one.filler == other.filler && one.reviewerName == other.reviewerName
        && one.headName == other.headName && one.phone == other.phone;
}

Error sentIn()
{
    return {Error::Code::Invalid,
        QCoreApplication::translate("core", "这份报表已报送，不能修改。退回后可以修改。")};
}

Result<void> checkStaysAsSent(Check &check, const CountySubmission &submission)
{
    if (submission.id == 0)
        return {};
    const auto stored
        = check.store().read(countySubmissions(), Id<CountySubmission>{submission.id});
    if (!stored)
        return fail(stored.error());
    if (!isOpenSubmission(stored->status) && !isSameSheet(*stored, submission))
        check.block(u"R-505"_s, "period"_L1, sentIn().text);
    return {};
}

bool isSameLine(const SubmissionLine &one, const SubmissionLine &other)
{
    return one.submission.value == other.submission.value && one.line == other.line
        && one.periodValue == other.periodValue && one.cumulative == other.cumulative
        && one.explanation == other.explanation && one.problems == other.problems
        && one.measures == other.measures && one.responsible == other.responsible;
}

Result<void> checkLineStays(
    Check &check, const SubmissionLine &line, const CountySubmission &submission)
{
    if (isOpenSubmission(submission.status))
        return {};
    bool isSame = false;
    if (line.id != 0) {
        const auto stored = check.store().read(submissionLines(), Id<SubmissionLine>{line.id});
        if (!stored)
            return fail(stored.error());
        isSame = isSameLine(*stored, line);
    }
    if (!isSame)
        check.block(u"R-505"_s, "cumulative"_L1, sentIn().text);
    return {};
}

} // namespace

Result<void> checkCountySubmission(Check &check)
{
    const auto submission = countySubmissions().unpack(check.record());
    checkUnit(check, submission);
    checkPeriod(check, submission);
    return checkStaysAsSent(check, submission);
}

Result<void> checkSubmissionLine(Check &check)
{
    const auto line = submissionLines().unpack(check.record());
    const auto submission = linked(check, countySubmissions(), line.submission);
    if (!submission)
        return fail(submission.error());
    if (!*submission)
        return {};
    if (auto stays = checkLineStays(check, line, **submission); !stays)
        return stays;
    const auto facts = factsOf(check.database(), check.names(), **submission);
    if (!facts)
        return fail(facts.error());
    const FormLine *form = facts->find(line.line);
    if (!form) {
        check.block(QString(), "line"_L1,
            QCoreApplication::translate("core", "%1的报表没有这一项，请核对。")
                .arg(facts->period.title()));
        return {};
    }
    for (const auto &finding : facts->findings(*form, line))
        check.add(finding);
    return {};
}

/// A figure that an accepted submission reported is changed there and nowhere else: there is one
/// truth.
Result<void> checkStatisticIsReported(Check &check)
{
    const Table &table = employmentStatistics();
    const qint64 month = table.value(check.record(), "month"_L1).integer();
    const QString division = check.text("division_code"_L1);
    const bool isCity = check.names().code("report_unit"_L1, division + u":own"_s) != nullptr;
    const auto found = check.store().find(countySubmissions(),
        {.conditions = {{u"division_code"_s, Condition::Test::Equal,
                            {isCity ? division + u":own"_s : division}},
             {u"year"_s, Condition::Test::Equal, {table.value(check.record(), "year"_L1)}},
             {u"period"_s, Condition::Test::Equal, {u"M%1"_s.arg(month, 2, 10, QLatin1Char('0'))}},
             {kStatus, Condition::Test::AnyOf, {u"accepted"_s, u"locked"_s}}},
            .limit = 1});
    if (!found)
        return fail(found.error());
    if (found->isEmpty())
        return {};
    const auto submission = countySubmissions().unpack(found->constFirst());
    const auto lines = linesOf(check.database(), submission.id);
    if (!lines)
        return fail(lines.error());
    const auto period = periodOf(submission);
    for (const auto &form : formLines(check.names(), *period)) {
        const bool isReported = form.source == FormLine::Source::Manual
            && form.indicator == check.text("indicator_code"_L1);
        const auto line = std::find_if(lines->begin(), lines->end(),
            [&](const SubmissionLine &each) { return isReported && each.line == form.code; });
        if (line == lines->end() || !line->cumulative)
            continue;
        const qint64 value = table.value(check.record(), "month_value"_L1).integer();
        const qint64 cumulative = table.value(check.record(), "cumulative"_L1).integer();
        if (value != line->periodValue.value_or(0) || cumulative != *line->cumulative) {
            check.block(u"R-505"_s, "cumulative"_L1,
                QCoreApplication::translate("core",
                    "%1的报表已接收，本月 %2，累计 "
                    "%3。就业统计数随报表登记，请退回报表后改正。")
                    .arg(period->title())
                    .arg(line->periodValue.value_or(0))
                    .arg(*line->cumulative));
        }
    }
    return {};
}

} // namespace core
