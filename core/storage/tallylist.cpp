// The tallies, each declared once under the code of its indicator.
#include "core/storage/tallylist.h"

#include <array>

namespace core {

namespace {

constexpr auto kTraining = "enrolment t JOIN training_class k ON k.id=t.training_class"
                           " JOIN training_project p ON p.id=k.project";
constexpr auto kTrained = "t.report_ym BETWEEN ?3 AND ?4";
constexpr auto kTrainedUnit = "t.report_unit";
/// The office that keeps the row; the city's own rows are those of 市本级.
constexpr auto kOffice = "CASE WHEN substr(o.division_code,5)='00' THEN o.division_code||':own'"
                         " ELSE o.division_code END";
constexpr auto kVouchers = "voucher t LEFT JOIN org_unit o ON o.id=t.owner_unit";
constexpr auto kJobs = "employment_record t LEFT JOIN org_unit o ON o.id=t.owner_unit";
constexpr auto kStarted = "t.start_date BETWEEN ?1 AND ?2";
constexpr auto kPersons = kCountedPersons;
constexpr auto kCareJobs = "employment_record t LEFT JOIN org_unit o ON o.id=t.owner_unit"
                           " JOIN enrolment e ON e.id=t.enrolment"
                           " JOIN training_class k ON k.id=e.training_class"
                           " JOIN training_project p ON p.id=k.project AND p.plan_code='CARE'";
/// Months of work within the span, the first and the last counted whole.
constexpr auto kIncome
    = "CAST(coalesce(sum(t.monthly_income * (1"
      " + 12*(substr(min(coalesce(t.end_date,?2),?2),1,4)-substr(max(t.start_date,?1),1,4))"
      " + substr(min(coalesce(t.end_date,?2),?2),6,2)-substr(max(t.start_date,?1),6,2))),0)"
      " AS INTEGER)";
constexpr auto kAtWork = "t.start_date<=?2 AND coalesce(t.end_date,?2)>=?1";
constexpr auto kPaidItems = "subsidy_item t JOIN subsidy_application a ON a.id=t.application"
                            " LEFT JOIN org_unit o ON o.id=a.owner_unit";
constexpr auto kPaid = "a.status='paid' AND t.state='ok' AND a.pay_date BETWEEN ?1 AND ?2";
constexpr auto kFindings = "supervision_finding t JOIN supervision_visit v ON v.id=t.visit"
                           " LEFT JOIN org_unit o ON o.id=v.owner_unit";
constexpr auto kResults = "evaluation_result t JOIN evaluation_plan x ON x.id=t.evaluation_plan"
                          " LEFT JOIN org_unit o ON o.id=t.owner_unit";
constexpr auto kVisited = "v.visit_date BETWEEN ?1 AND ?2";
constexpr auto kEnterprise = "t.report_ym BETWEEN ?3 AND ?4 AND (p.is_enterprise=1 OR"
                             " p.category IN ('12','02','03','04','06'))";

constexpr auto kEvents = "competition_event t JOIN competition c ON c.id=t.competition";
constexpr auto kContestYear = "c.year BETWEEN ?3/100 AND ?4/100";
constexpr auto kNotHeld
    = "c.year BETWEEN ?3/100 AND ?4/100 AND t.event_status IN ('postponed','cancelled')";
constexpr auto kEntries = "competition_entry t JOIN competition_event v ON v.id=t.event"
                          " JOIN competition c ON c.id=v.competition";
constexpr auto kLastStage
    = "c.year BETWEEN ?3/100 AND ?4/100 AND t.stage=CASE c.level WHEN 'X' THEN 'county'"
      " WHEN 'C' THEN 'city' ELSE 'province' END";

constexpr auto kTallies = std::to_array<Tally>({
    {"train_enterprise", "count(*)", "''", kTrainedUnit, kTraining, kEnterprise},
    {"train_by_dept", "count(*)", "k.department", kTrainedUnit, kTraining, kTrained},
    {"certified_by_dept", "count(*)", "k.department", kTrainedUnit,
        "certificate t JOIN enrolment e ON e.id=t.enrolment"
        " JOIN training_class k ON k.id=e.training_class",
        kTrained},
    {"train_by_age", "count(*)", "t.age_band", kTrainedUnit, kTraining, kTrained},
    {"train_by_mode", "count(*)", "p.mode", kTrainedUnit, kTraining, kTrained},
    {"brand_trained", "count(*)", "''", kTrainedUnit, kTraining,
        "t.report_ym BETWEEN ?3 AND ?4 AND k.brand IS NOT NULL"},
    {"classes_run", "count(*)", "''",
        "CASE WHEN substr(t.division_code,5)='00' THEN t.division_code||':own' ELSE "
        "t.division_code END",
        "training_class t", "t.actual_start BETWEEN ?1 AND ?2"},
    {"care_trained", "count(*)",
        "CASE p.category WHEN '14' THEN 'care_upgrade' WHEN '15' THEN 'care_japan'"
        " ELSE 'care_initial' END",
        kTrainedUnit, kTraining, "t.report_ym BETWEEN ?3 AND ?4 AND p.plan_code='CARE'"},
    {"rural_labour_covered", kPersons, "''", kTrainedUnit, kTraining,
        "t.report_ym BETWEEN ?3 AND ?4 AND t.category IN ('01','02','03','13','14')"},
    {"voucher_issued", "count(*)", "t.kind", kOffice, kVouchers, "t.issued_on BETWEEN ?1 AND ?2"},
    {"voucher_claimed", "count(*)", "t.kind", kOffice, kVouchers, "t.claimed_on BETWEEN ?1 AND ?2"},
    {"voucher_claim_persons", kPersons, "t.kind", kOffice, kVouchers,
        "t.claimed_on BETWEEN ?1 AND ?2"},
    {"voucher_claimants", kPersons, "''", kOffice, kVouchers, "t.claimed_on BETWEEN ?1 AND ?2"},
    {"voucher_used", "count(*)", "t.kind", kOffice, kVouchers, "t.used_on BETWEEN ?1 AND ?2"},
    {"voucher_redeemed", "count(*)", "t.kind", kOffice, kVouchers,
        "t.redeemed_on BETWEEN ?1 AND ?2"},
    {"voucher_lapsed", "count(*)", "t.kind", kOffice, kVouchers,
        "t.status IN ('expired','voided') AND t.issued_on BETWEEN ?1 AND ?2"},
    {"subsidy_persons", "count(*)", "a.kind", kOffice, kPaidItems, kPaid},
    {"subsidy_amount", "CAST(coalesce(sum(t.amount),0) AS INTEGER)", "a.kind", kOffice, kPaidItems,
        kPaid},
    {"jobs", kPersons, "t.region", kOffice, kJobs, kStarted},
    {"jobs_by_form", kPersons, "t.form", kOffice, kJobs, kStarted},
    {"jobs_by_term", kPersons, "coalesce(t.term,'')", kOffice, kJobs, kStarted},
    {"jobs_all", kPersons, "''", kOffice, kJobs, kStarted},
    {"jobs_local", kPersons, "''", kOffice, kJobs,
        "t.start_date BETWEEN ?1 AND ?2 AND t.region IN ('XN','SN')"},
    {"jobs_public_posts", kPersons, "''", kOffice, kJobs,
        "t.start_date BETWEEN ?1 AND ?2 AND t.form='04'"},
    {"public_posts", kPersons, "t.public_post", kOffice, kJobs,
        "t.start_date BETWEEN ?1 AND ?2 AND t.form='04'"},
    {"care_jobs", kPersons,
        "CASE WHEN t.region IN ('XN','SN') THEN 'care_jobs_local' WHEN t.region='WS' THEN"
        " 'care_jobs_out' WHEN t.region='GW' THEN 'care_jobs_abroad' ELSE 'care_jobs_province' END",
        kOffice, kCareJobs, kStarted},
    {"labour_income", kIncome, "''", kOffice, kJobs, kAtWork},
    {"care_income", kIncome, "''", kOffice, kCareJobs, kAtWork},
    {"employed_after_training", "count(*)", "''", kTrainedUnit, "enrolment t",
        "t.completed_on BETWEEN ?1 AND ?2 AND t.report_ym IS NOT NULL AND EXISTS (SELECT 1 FROM"
        " employment_record j WHERE j.person=t.person AND j.start_date BETWEEN t.completed_on AND"
        " date(t.completed_on,'+180 days'))"},
    {"trained_before", "count(*)", "''", kTrainedUnit, "enrolment t",
        "t.completed_on BETWEEN ?1 AND ?2 AND t.report_ym IS NOT NULL"},
    {"trained", "count(*)", "''", kTrainedUnit, "enrolment t", kTrained},
    {"certified_after_training", "count(*)", "''", kTrainedUnit, "enrolment t",
        "t.report_ym BETWEEN ?3 AND ?4 AND EXISTS (SELECT 1 FROM certificate c WHERE"
        " c.enrolment=t.id AND c.report_ym IS NOT NULL)"},
    {"train_by_band_and_mode", "count(*)", "t.age_band||'+'||p.mode", kTrainedUnit, kTraining,
        kTrained},
    {"certificates_by_kind", "count(*)", "t.kind", kTrainedUnit, "certificate t", kTrained},
    {"certificates_by_level", "count(*)", "coalesce(t.level,'')", kTrainedUnit, "certificate t",
        kTrained},
    {"results", "count(*)", "t.result", kOffice, kResults,
        "x.exam_date BETWEEN ?1 AND ?2 AND t.result IN ('pass','fail','absent','cheat')"},
    {"findings_due", "count(*)", "CASE t.status WHEN 'closed' THEN 'closed' ELSE 'open' END",
        kOffice, kFindings, "t.deadline BETWEEN ?1 AND ?2"},
    {"statistic", "CAST(coalesce(sum(t.month_value),0) AS INTEGER)", "t.indicator_code",
        "CASE WHEN substr(t.division_code,5)='00' THEN t.division_code||':own' ELSE "
        "t.division_code END",
        "employment_stat t", "t.year*100+t.month BETWEEN ?3 AND ?4"},
    {"submissions", "count(*)",
        "CASE WHEN t.status NOT IN ('missing','draft','returned') AND t.submitted_on<=t.due_on"
        " THEN 'ontime' ELSE 'late' END",
        "t.division_code", "county_submission t", "t.due_on BETWEEN ?1 AND ?2"},
    {"group_members", "count(*)", "t.member_level",
        "CASE WHEN substr(g.division_code,5)='00' THEN g.division_code||':own' ELSE "
        "g.division_code END",
        "leading_group_member t JOIN leading_group g ON g.id=t.leading_group",
        "coalesce(g.formed_on,?2)<=?2"},
    {"leading_groups", "count(*)", "''",
        "CASE WHEN substr(t.division_code,5)='00' THEN t.division_code||':own' ELSE "
        "t.division_code END",
        "leading_group t", "coalesce(t.formed_on,?2)<=?2"},
    {"county_groups", "count(DISTINCT t.division_code)", "''", "t.division_code", "leading_group t",
        "coalesce(t.formed_on,?2)<=?2 AND substr(t.division_code,5)<>'00'"},
    {"brand_counties", "count(DISTINCT t.division_code)", "''", "t.division_code", "labour_brand t",
        "t.status='recognised' AND t.recognised_on<=?2 AND substr(t.division_code,5)<>'00'"},
    {"publicity", "count(*)", "t.channel", kOffice,
        "publicity_activity t LEFT JOIN org_unit o ON o.id=t.owner_unit",
        "t.held_on BETWEEN ?1 AND ?2"},
    {"publicity_pieces", "CAST(coalesce(sum(t.quantity),0) AS INTEGER)", "t.channel", kOffice,
        "publicity_activity t LEFT JOIN org_unit o ON o.id=t.owner_unit",
        "t.held_on BETWEEN ?1 AND ?2"},
    {"supervision_visits", "count(*)", "t.mode", kOffice,
        "supervision_visit t LEFT JOIN org_unit o ON o.id=t.owner_unit",
        "t.visit_date BETWEEN ?1 AND ?2"},
    {"findings", "count(*)", "t.severity", kOffice, kFindings, kVisited},
    {"findings_by_state", "count(*)", "t.status", kOffice, kFindings, kVisited},
    {"needs", "CAST(coalesce(sum(t.persons),0) AS INTEGER)", "t.state", kOffice,
        "training_need t LEFT JOIN org_unit o ON o.id=t.owner_unit",
        "coalesce(t.wanted_from,?2) BETWEEN ?1 AND ?2"},
    {"brands", "count(*)", "''", "t.division_code", "labour_brand t",
        "t.status='recognised' AND t.recognised_on<=?2"},
    {"brand_trained_of", "count(*)", "k.brand", kTrainedUnit,
        "enrolment t JOIN training_class k ON k.id=t.training_class",
        "t.completed_on BETWEEN ?1 AND ?2 AND t.report_ym IS NOT NULL AND k.brand IS NOT NULL"},
    {"brand_jobs_of", kPersons, "t.brand", kOffice, kJobs, kStarted},
    {"contest_events", "count(*)", "t.competition", "''", kEvents, kContestYear},
    {"contest_postponed", "count(*)", "t.competition", "''", kEvents, kNotHeld},
    {"contest_entrants", "count(*)", "v.competition", "t.division_code", kEntries, kLastStage},
    {"contest_awards", "count(*)", "v.competition||':'||t.award", "t.division_code", kEntries,
        kLastStage},
    {"medal_entrants", "count(*)", "c.level", "t.division_code", kEntries, kLastStage},
    {"medal_awards", "count(*)", "c.level||':'||t.award", "t.division_code", kEntries, kLastStage},
    {"towns", "count(*)", "''", "t.county_code", "town t", "t.is_real_township=1"},
    {"towns_with_trainees", "count(*)", "''", "t.county_code", "town t",
        "t.is_real_township=1 AND t.code IN (SELECT p.home_town FROM enrolment e JOIN person p"
        " ON p.id=e.person WHERE e.completed_on BETWEEN ?1 AND ?2 AND e.report_ym IS NOT NULL)"},
    {"towns_with_classes", "count(*)", "''", "t.county_code", "town t",
        "t.is_real_township=1 AND EXISTS (SELECT 1 FROM training_class k WHERE k.actual_start"
        " BETWEEN ?1 AND ?2 AND substr(k.place,1,length(t.name_zh))=t.name_zh AND"
        " (k.division_code=t.county_code OR substr(k.division_code,5)='00'))"},
});

} // namespace

std::span<const Tally> tallies()
{
    return kTallies;
}

} // namespace core
