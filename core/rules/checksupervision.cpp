// Visits and findings, plans, merges (domain.md E6, E11, E16).
#include "core/domain/supervision.h"
#include "core/rules/checking.h"

namespace core {

namespace {

constexpr auto kSevere = "A"_L1;
constexpr auto kNote = "C"_L1; // a finding that only notes something has no deadline

} // namespace

Result<bool> hasOpenSevereFinding(const Database &database, RowId trainingClass)
{
    const RecordStore store(database);
    const auto visits = store.ids(supervisionVisits(),
        {.conditions = {{u"training_class"_s, Condition::Test::Equal, {trainingClass}}}});
    if (!visits)
        return fail(visits.error());
    for (const RowId visit : *visits) {
        const auto open = store.count(supervisionFindings(),
            {.conditions = {{u"visit"_s, Condition::Test::Equal, {visit}},
                 {u"severity"_s, Condition::Test::Equal, {QString(kSevere)}},
                 {kStatus, Condition::Test::NotEqual, {u"closed"_s}}}});
        if (!open)
            return fail(open.error());
        if (*open > 0)
            return true;
    }
    return false;
}

Result<void> checkSupervisionVisit(Check &check)
{
    const QString object = check.text("object_kind"_L1);
    if (object == "class"_L1)
        check.require("training_class"_L1, QCoreApplication::translate("core", "对象为班级"));
    if (object == "institution"_L1)
        check.require("institution"_L1, QCoreApplication::translate("core", "对象为机构"));
    if (check.date("visit_date"_L1) > check.today()) {
        check.block(QString(), "visit_date"_L1,
            QCoreApplication::translate("core", "督导日期 %1 晚于今天，请核对。")
                .arg(check.text("visit_date"_L1)));
    }
    if (check.isEmpty("headcount_present"_L1) || check.isEmpty("headcount_roster"_L1))
        return {};
    const auto share = check.valueOf(kPresentShare, check.date("visit_date"_L1));
    if (!share)
        return fail(share.error());
    const qint64 present = check.link("headcount_present"_L1);
    const qint64 roster = check.link("headcount_roster"_L1);
    if (present * 100 < roster * *share) {
        check.warn(QString(), "headcount_present"_L1,
            QCoreApplication::translate(
                "core", "实到 %1 人，不足花名册 %2 人的 %3%，建议登记为督导问题。")
                .arg(present)
                .arg(roster)
                .arg(*share));
    }
    return {};
}

Result<void> checkSupervisionFinding(Check &check)
{
    const auto finding = supervisionFindings().unpack(check.record());
    if (finding.severity != kNote)
        check.require("deadline"_L1, QCoreApplication::translate("core", "严重或一般问题"));
    return {};
}

Result<void> checkPlanDocument(Check &check)
{
    check.inOrder("period_from"_L1, "period_to"_L1);
    return {};
}

Result<void> checkPersonMerge(Check &check)
{
    if (check.link("kept"_L1) == check.link("removed"_L1)) {
        check.block(QString(), "removed"_L1,
            QCoreApplication::translate("core", "保留的和并入的是同一条记录，请另选。"));
    }
    return {};
}

} // namespace core
