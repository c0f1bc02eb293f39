// Jobs, follow-up calls, needs, contests, brands' levels (domain.md E6, E12 to E14).
#include "core/domain/competition.h"
#include "core/domain/employment.h"
#include "core/domain/person.h"
#include "core/rules/checking.h"

namespace core {

namespace {

constexpr auto kPublicPost = "04"_L1;
constexpr auto kFlexible = "03"_L1;
constexpr auto kAbroad = "GW"_L1;

/// No two open jobs of one person unless one is flexible work.
Result<void> checkOpenJobs(Check &check, const EmploymentRecord &job)
{
    if (job.endDate.isValid() || job.form == kFlexible || job.person.isNull())
        return {};
    const auto open = check.store().find(check.table(),
        {.conditions = {{u"person"_s, Condition::Test::Equal, {job.person.value}},
             {u"end_date"_s, Condition::Test::IsNull}}});
    if (!open)
        return fail(open.error());
    for (const auto &record : *open) {
        const auto other = employmentRecords().unpack(record);
        if (other.id == job.id || other.form == kFlexible)
            continue;
        check.block(QString(), "start_date"_L1,
            QCoreApplication::translate(
                "core", "该学员自 %1 起已有未结束的就业记录，请先填写其结束日期。")
                .arg(plainDate(other.startDate)));
        return {};
    }
    return {};
}

void checkPlace(Check &check, const EmploymentRecord &job)
{
    if (job.region == kAbroad)
        check.require("country"_L1, QCoreApplication::translate("core", "境外就业"));
    else if (!job.country.isEmpty())
        check.block(QString(), "country"_L1,
            QCoreApplication::translate("core", "只有境外就业填写国家或地区，请核对就业区域。"));
    const auto isCapital = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    const bool isCode = job.country.isEmpty()
        || (job.country.size() == 2
            && std::all_of(job.country.begin(), job.country.end(), isCapital));
    if (!isCode) {
        check.block(QString(), "country"_L1,
            QCoreApplication::translate("core", "国家或地区应为两个大写字母，如 JP，现为“%1”。")
                .arg(job.country));
    }
}

} // namespace

Result<void> checkEmploymentRecord(Check &check)
{
    const auto job = employmentRecords().unpack(check.record());
    check.inOrder("start_date"_L1, "end_date"_L1);
    checkPlace(check, job);
    if (job.form == kPublicPost)
        check.require("public_post"_L1, QCoreApplication::translate("core", "公益性岗位就业"));
    return checkOpenJobs(check, job);
}

/// The cumulative figure is that of the month before and the month's.
Result<void> checkEmploymentStatistic(Check &check)
{
    const Table &table = check.table();
    const qint64 month = table.value(check.record(), "month"_L1).integer();
    qint64 before = 0;
    if (month > 1) {
        const auto previous = check.store().find(table,
            {.conditions
                = {{u"year"_s, Condition::Test::Equal, {table.value(check.record(), "year"_L1)}},
                    {u"month"_s, Condition::Test::Equal, {month - 1}},
                    {u"division_code"_s, Condition::Test::Equal,
                        {table.value(check.record(), "division_code"_L1)}},
                    {u"indicator_code"_s, Condition::Test::Equal,
                        {table.value(check.record(), "indicator_code"_L1)}}}});
        if (!previous)
            return fail(previous.error());
        if (previous->isEmpty())
            return checkStatisticIsReported(check);
        before = table.value(previous->first(), "cumulative"_L1).integer();
    }
    const qint64 value = table.value(check.record(), "month_value"_L1).integer();
    const qint64 cumulative = table.value(check.record(), "cumulative"_L1).integer();
    if (before + value != cumulative) {
        check.warn(u"R-503"_s, "cumulative"_L1,
            QCoreApplication::translate("core", "累计 %1 不等于上月累计 %2 加本月 %3，请核对。")
                .arg(cumulative)
                .arg(before)
                .arg(value));
    }
    if (value < 0) {
        check.warn(u"R-503"_s, "month_value"_L1,
            QCoreApplication::translate("core", "本月数为负，请说明原因。"));
    }
    return checkStatisticIsReported(check);
}

Result<void> checkFollowUp(Check &check)
{
    if (!check.isEmpty("done_on"_L1))
        check.require("outcome"_L1, QCoreApplication::translate("core", "已回访"));
    if (check.date("done_on"_L1) > check.today()) {
        check.block(QString(), "done_on"_L1,
            QCoreApplication::translate("core", "回访日期 %1 晚于今天，请核对。")
                .arg(check.text("done_on"_L1)));
    }
    return {};
}

Result<void> checkTrainingNeed(Check &check)
{
    if (check.isEmpty("employer"_L1) && check.isEmpty("village"_L1)) {
        check.block(QString(), "village"_L1,
            QCoreApplication::translate("core", "需求单位和村(社区)至少填写一项。"));
    }
    return {};
}

Result<void> checkCompetitionEvent(Check &check)
{
    const QString status = check.text("event_status"_L1);
    if (status == "postponed"_L1 || status == "cancelled"_L1)
        check.require("note"_L1, QCoreApplication::translate("core", "延期或取消"));
    return {};
}

} // namespace core
