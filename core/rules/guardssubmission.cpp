// Guards of county submissions.
#include "core/base/text.h"
#include "core/domain/catalog.h"
#include "core/rules/guarding.h"
#include "core/rules/submissions.h"

namespace core {

namespace {

CountySubmission submissionOf(const Guard &guard)
{
    return countySubmissions().unpack(guard.move().record);
}

/// A period may be reported from its last day on.
Result<void> periodOpen(Guard &guard)
{
    const auto period = periodOf(submissionOf(guard));
    if (period && guard.today() < period->lastDay()) {
        guard.block(QCoreApplication::translate("core", "%1要到 %2 才能填报。")
                        .arg(period->title(), plainDate(period->lastDay())));
    }
    return {};
}

/// Complete by content: an empty form, or one with a line left out, is no report.
Result<void> checksRun(Guard &guard)
{
    const auto judgement = judgeSubmission(guard.database(), guard.names(), submissionOf(guard));
    if (!judgement)
        return fail(judgement.error());
    if (!judgement->unfilled.isEmpty()) {
        guard.block(
            QCoreApplication::translate("core", "报表还没有填完：%1。请逐项填写，没有的填 0。")
                .arg(joinedList(judgement->unfilled)),
            u"R-501"_s);
    } else if (!judgement->uncounted.isEmpty()) {
        guard.block(QCoreApplication::translate("core", "还没有与系统数核对：%1。请先审核报表。")
                        .arg(joinedList(judgement->uncounted)),
            u"R-504"_s);
    }
    return {};
}

Result<void> signaturesFilled(Guard &guard)
{
    QStringList missing;
    for (const auto column : {"filler"_L1, "reviewer_name"_L1, "head_name"_L1, "phone"_L1}) {
        if (guard.value(QString(column)).text().trimmed().isEmpty())
            missing.append(guard.label(QString(column)));
    }
    if (!missing.isEmpty()) {
        guard.block(QCoreApplication::translate("core", "签名栏还没有填完，请填写：%1。")
                        .arg(joinedList(missing)));
        return {};
    }
    if (guard.value(u"filler"_s).text().trimmed()
        == guard.value(u"reviewer_name"_s).text().trimmed()) {
        guard.block(QCoreApplication::translate(
                        "core", "填表人和审核人都是%1，编制和审核应由不同的人办理，请换一人审核。")
                        .arg(guard.value(u"filler"_s).text()),
            u"R-601"_s, "reviewer_name");
    }
    return {};
}

/// What doubt is explained before the report leaves the unit.
Result<void> differencesExplained(Guard &guard)
{
    const auto judgement = judgeSubmission(guard.database(), guard.names(), submissionOf(guard));
    if (!judgement)
        return fail(judgement.error());
    for (const auto &finding : judgement->doubts)
        guard.block(finding.text, finding.code);
    return {};
}

/// a period has one accepted submission per county.
Result<void> oneAccepted(Guard &guard)
{
    const auto submission = submissionOf(guard);
    const auto others = guard.store().find(countySubmissions(),
        {.conditions = {{u"division_code"_s, Condition::Test::Equal, {submission.divisionCode}},
             {u"report_type"_s, Condition::Test::Equal, {submission.reportType}},
             {u"year"_s, Condition::Test::Equal, {submission.year}},
             {u"period"_s, Condition::Test::Equal, {submission.period}},
             {kStatus, Condition::Test::AnyOf, {u"accepted"_s, u"locked"_s}}}});
    if (!others)
        return fail(others.error());
    for (const auto &record : *others) {
        if (record.id == guard.id())
            continue;
        const auto other = countySubmissions().unpack(record);
        guard.block(
            QCoreApplication::translate(
                "core", "%1已接收第 %2 版，每期只能接收一份。请先把那一份退回。")
                .arg(periodOf(submission) ? periodOf(submission)->title() : submission.period)
                .arg(other.edition),
            u"R-501"_s);
    }
    return {};
}

/// Locked is what was published; ahead of that only with a reason.
Result<void> periodReportIssued(Guard &guard)
{
    const auto submission = submissionOf(guard);
    if (const Table *reports = tableNamed(u"report_snapshot"_s)) {
        const auto issued = guard.store().ids(*reports,
            {.conditions = {{u"year"_s, Condition::Test::Equal, {submission.year}},
                 {u"period"_s, Condition::Test::Equal, {submission.period}},
                 {kStatus, Condition::Test::Equal, {u"issued"_s}}},
                .limit = 1});
        if (!issued)
            return fail(issued.error());
        if (!issued->isEmpty())
            return {};
    }
    guard.confirm(QCoreApplication::translate("core", "本期报表还没有印发。"), u"R-505"_s);
    return {};
}

} // namespace

QList<NamedGuard> submissionGuards()
{
    return {
        {"period_open"_L1, &periodOpen},
        {"checks_run"_L1, &checksRun},
        {"signatures_filled"_L1, &signaturesFilled},
        {"differences_explained"_L1, &differencesExplained},
        {"one_accepted"_L1, &oneAccepted},
        {"period_report_issued"_L1, &periodReportIssued},
    };
}

} // namespace core
