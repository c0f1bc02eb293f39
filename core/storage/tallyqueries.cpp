#include "core/storage/tallyqueries.h"

#include "core/storage/statement.h"

#include <QCoreApplication>

#include <array>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// ?1 and ?2 are the first and the last day, ?3 and ?4 their months as yyyymm.
struct Tally
{
    const char *code;
    const char *what; // is counted
    const char *part; // it is divided by; '' when undivided
    const char *unit;
    const char *from;
    const char *where;
};

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
constexpr auto kPersons = "count(DISTINCT t.person)";
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
});

/// Null when there is no such tally.
const Tally *tallyNamed(const QString &code)
{
    const auto found = std::find_if(kTallies.begin(), kTallies.end(),
        [&](const Tally &tally) { return code == QLatin1StringView(tally.code); });
    return found == kTallies.end() ? nullptr : &*found;
}

Error unknown(const QString &code)
{
    return {
        Error::Code::NotFound, QCoreApplication::translate("core", "没有“%1”这项统计。").arg(code)};
}

QByteArray sqlOf(const Tally &tally, TallyBy by)
{
    const QByteArray unit = by == TallyBy::Whole ? QByteArray("''") : QByteArray(tally.unit);
    // every parameter is named, so that all can be bound
    return "SELECT " + unit + " AS u, " + tally.part + " AS part, " + tally.what + " FROM "
        + tally.from + " WHERE ?1<=?2 AND ?3<=?4 AND " + tally.where
        + " GROUP BY u, part ORDER BY u, part";
}

int month(QDate day)
{
    return day.year() * 100 + day.month();
}

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

/// Runs a query and hands over its rows.
Result<void> each(const Database &database, const QByteArray &sql, const QList<Value> &values,
    const std::function<void(const Statement &)> &row)
{
    auto statement = Statement::prepare(database, sql);
    if (!statement)
        return fail(statement.error());
    return statement->bind(values).forEach([&](const Statement &at) {
        row(at);
        return true;
    });
}

} // namespace

QStringList TallyQueries::codes()
{
    QStringList codes;
    for (const auto &tally : kTallies)
        codes.append(QString::fromLatin1(tally.code));
    return codes;
}

Result<QList<TallyRow>> TallyQueries::tally(const QString &code, const Span &span, TallyBy by) const
{
    const Tally *found = tallyNamed(code);
    if (!found)
        return fail(unknown(code));
    QList<TallyRow> rows;
    auto read = each(m_database, sqlOf(*found, by),
        {dayText(span.from), dayText(span.to), month(span.from), month(span.to)},
        [&](const Statement &row) {
            rows.append({row.text(0), row.text(1), row.integer(2)});
        });
    return read ? Result<QList<TallyRow>>(rows) : fail(read.error());
}

Result<TallyQueries::Rows> TallyQueries::rows(
    const QString &code, const Span &span, const QStringList &parts, const QString &unit) const
{
    const Tally *found = tallyNamed(code);
    if (!found)
        return fail(unknown(code));
    const bool arePersons = QByteArrayView(found->what) == QByteArrayView(kPersons);
    QByteArray sql = QByteArray("SELECT ") + (arePersons ? "DISTINCT t.person" : "t.id") + " FROM "
        + found->from + " WHERE ?1<=?2 AND ?3<=?4 AND " + found->where;
    QList<Value> values{dayText(span.from), dayText(span.to), month(span.from), month(span.to)};
    if (!parts.isEmpty()) {
        QByteArrayList places;
        for (const auto &part : parts) {
            values.append(part);
            places.append('?' + QByteArray::number(values.size()));
        }
        sql += QByteArray(" AND ") + found->part + " IN (" + places.join(',') + ')';
    }
    if (!unit.isEmpty()) {
        values.append(unit);
        sql += QByteArray(" AND ") + found->unit + "=?" + QByteArray::number(values.size());
    }
    const QByteArray from(found->from);
    Rows rows{arePersons ? u"person"_s : QString::fromLatin1(from.left(from.indexOf(' '))), {}};
    auto read = each(m_database, sql + " ORDER BY 1", values,
        [&](const Statement &row) { rows.ids.append(row.integer(0)); });
    return read ? Result<Rows>(rows) : fail(read.error());
}

Result<QList<TallyQueries::Brand>> TallyQueries::brands(const Span &span) const
{
    QList<Brand> brands;
    auto read = each(m_database,
        "SELECT b.name, b.division_code, coalesce(b.level,''), b.status,"
        " coalesce(b.recognised_on,''),"
        " (SELECT count(*) FROM training_class k JOIN enrolment e ON e.training_class=k.id"
        "  WHERE k.brand=b.id AND e.completed_on BETWEEN ?1 AND ?2 AND e.report_ym IS NOT NULL),"
        " (SELECT count(DISTINCT j.person) FROM employment_record j"
        "  WHERE j.brand=b.id AND j.start_date BETWEEN ?1 AND ?2)"
        " FROM labour_brand b ORDER BY b.brand_id",
        {dayText(span.from), dayText(span.to)}, [&](const Statement &row) {
            brands.append({row.text(0), row.text(1), row.text(2), row.text(3), row.text(4),
                row.integer(5), row.integer(6)});
        });
    return read ? Result<QList<Brand>>(brands) : fail(read.error());
}

Result<QList<TallyQueries::Contest>> TallyQueries::contests(int year) const
{
    const QByteArray entries = "(SELECT count(*) FROM competition_entry n JOIN competition_event v"
                               " ON v.id=n.event WHERE v.competition=c.id AND n.stage=CASE c.level"
                               " WHEN 'X' THEN 'county' WHEN 'C' THEN 'city' ELSE 'province' END";
    QList<Contest> contests;
    auto read = each(m_database,
        "SELECT c.name, c.edition, c.level, c.host, coalesce(c.note,''), coalesce(c.budget,-1),"
        " (SELECT count(*) FROM competition_event v WHERE v.competition=c.id),"
        " (SELECT count(*) FROM competition_event v WHERE v.competition=c.id AND"
        "  v.event_status IN ('postponed','cancelled')),"
            + entries + ")," + entries + " AND n.award='1')," + entries + " AND n.award='2'),"
            + entries + " AND n.award='3') FROM competition c WHERE c.year=?1"
            + " ORDER BY c.level, c.id",
        {year}, [&](const Statement &row) {
            contests.append({row.text(0), int(row.integer(1)), row.text(2), row.text(3),
                row.text(4), row.integer(5), row.integer(6), row.integer(7), row.integer(8),
                row.integer(9), row.integer(10), row.integer(11)});
        });
    return read ? Result<QList<Contest>>(contests) : fail(read.error());
}

Result<QList<TallyQueries::MedalRow>> TallyQueries::medals(int year, const QString &level) const
{
    QList<MedalRow> rows;
    auto read = each(m_database,
        "SELECT n.division_code, count(*), count(CASE WHEN n.award='1' THEN 1 END),"
        " count(CASE WHEN n.award='2' THEN 1 END), count(CASE WHEN n.award='3' THEN 1 END)"
        " FROM competition_entry n JOIN competition_event v ON v.id=n.event"
        " JOIN competition c ON c.id=v.competition WHERE c.year=?1 AND c.level=?2 AND"
        " n.stage=CASE c.level WHEN 'X' THEN 'county' WHEN 'C' THEN 'city' ELSE 'province' END"
        " GROUP BY n.division_code ORDER BY n.division_code",
        {year, level}, [&](const Statement &row) {
            rows.append(
                {row.text(0), row.integer(1), row.integer(2), row.integer(3), row.integer(4)});
        });
    return read ? Result<QList<MedalRow>>(rows) : fail(read.error());
}

Result<QList<TallyQueries::PlanTarget>> TallyQueries::planTargets() const
{
    QList<PlanTarget> targets;
    auto read = each(m_database,
        "SELECT d.plan_code, d.title, d.issuer, d.period_from, d.period_to, t.indicator_code,"
        " t.value, t.unit, t.bound FROM plan_target t JOIN plan_document d ON d.id=t.plan"
        " ORDER BY d.id, t.id",
        {}, [&](const Statement &row) {
            targets.append(
                {row.text(0), row.text(1), row.text(2), QDate::fromString(row.text(3), Qt::ISODate),
                    QDate::fromString(row.text(4), Qt::ISODate), row.text(5), row.integer(6),
                    row.text(7), row.text(8)});
        });
    return read ? Result<QList<PlanTarget>>(targets) : fail(read.error());
}

/// A class is held in the town whose name its place begins with.
Result<QList<TallyQueries::Town>> TallyQueries::towns(const Span &span) const
{
    QList<Town> towns;
    auto read = each(m_database,
        "WITH lived AS MATERIALIZED (SELECT p.home_town AS town, count(*) AS heads FROM enrolment"
        "  e JOIN person p ON p.id=e.person WHERE e.completed_on BETWEEN ?1 AND ?2 AND"
        "  e.report_ym IS NOT NULL GROUP BY p.home_town)"
        " SELECT w.county_code, w.name_zh, coalesce(l.heads,0),"
        " (SELECT count(*) FROM training_class k WHERE k.actual_start BETWEEN ?1 AND ?2 AND"
        "  substr(k.place,1,length(w.name_zh))=w.name_zh AND"
        "  (k.division_code=w.county_code OR substr(k.division_code,5)='00'))"
        " FROM town w LEFT JOIN lived l ON l.town=w.code WHERE w.is_real_township=1"
        " ORDER BY w.code",
        {dayText(span.from), dayText(span.to)}, [&](const Statement &row) {
            towns.append({row.text(0), row.text(1), row.integer(2), row.integer(3)});
        });
    return read ? Result<QList<Town>>(towns) : fail(read.error());
}

} // namespace core
