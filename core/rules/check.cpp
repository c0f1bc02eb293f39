#include "core/base/citizenid.h"
#include "core/base/mask.h"
#include "core/base/text.h"
#include "core/domain/certificate.h"
#include "core/domain/certificatepaper.h"
#include "core/domain/competition.h"
#include "core/domain/course.h"
#include "core/domain/decision.h"
#include "core/domain/edition.h"
#include "core/domain/employment.h"
#include "core/domain/evaluation.h"
#include "core/domain/institution.h"
#include "core/domain/labourbrand.h"
#include "core/domain/office.h"
#include "core/domain/person.h"
#include "core/domain/plan.h"
#include "core/domain/publicnotice.h"
#include "core/domain/reference.h"
#include "core/domain/submission.h"
#include "core/domain/subsidy.h"
#include "core/domain/supervision.h"
#include "core/domain/target.h"
#include "core/domain/timetable.h"
#include "core/domain/trainingclass.h"
#include "core/domain/trainingproject.h"
#include "core/domain/voucher.h"
#include "core/rules/checking.h"
#include "core/rules/lifecycle.h"
#include "core/schema/format.h"

namespace core {

namespace {

QByteArray bytes(QLatin1StringView column)
{
    return {column.data(), column.size()};
}

using TableRules = Result<void> (*)(Check &);

const QHash<int, TableRules> &rulesByTable()
{
    static const QHash<int, TableRules> rules = {
        {trainingProjects().table().number, &checkProject},
        {institutions().table().number, &checkInstitution},
        {institutionScopes().number, &checkInstitutionScope},
        {courses().table().number, &checkCourse},
        {courseModules().number, &checkCourseModule},
        {evaluationOrganisations().table().number, &checkEvaluationOrganisation},
        {evaluationPlans().table().number, &checkEvaluationPlan},
        {evaluationResults().table().number, &checkEvaluationResult},
        {certificates().table().number, &checkCertificate},
        {certificateRanges().table().number, &checkCertificateRange},
        {persons().table().number, &checkPerson},
        {personCategories().number, &checkPersonCategory},
        {trainingClasses().table().number, &checkClass},
        {enrolments().table().number, &checkEnrolment},
        {targets().table().number, &checkTarget},
        {orgUnits().number, &checkOrgUnit},
        {users().number, &checkUser},
        {labourBrands().number, &checkLabourBrand},
        {vouchers().number, &checkVoucher},
        {classSessions().table().number, &checkClassSession},
        {attendances().number, &checkAttendance},
        {subsidyStandards().table().number, &checkSubsidyStandard},
        {subsidyApplications().table().number, &checkSubsidyApplication},
        {subsidyItems().table().number, &checkSubsidyItem},
        {publicityNotices().table().number, &checkPublicityNotice},
        {objections().number, &checkObjection},
        {payouts().table().number, &checkPayout},
        {employmentRecords().table().number, &checkEmploymentRecord},
        {employmentStatistics().number, &checkEmploymentStatistic},
        {followUps().number, &checkFollowUp},
        {trainingNeeds().number, &checkTrainingNeed},
        {competitionEvents().number, &checkCompetitionEvent},
        {supervisionVisits().number, &checkSupervisionVisit},
        {supervisionFindings().table().number, &checkSupervisionFinding},
        {planDocuments().number, &checkPlanDocument},
        {personMerges().number, &checkPersonMerge},
        {countySubmissions().table().number, &checkCountySubmission},
        {submissionLines().table().number, &checkSubmissionLine},
        {reportSnapshots().number, &checkReportSnapshot},
        {reportCells().number, &checkReportPart},
        {reportPapers().number, &checkReportPart},
    };
    return rules;
}

Result<Stage> stageOf(const Table &table, const Record &record, const RuleContext &context)
{
    if (!table.hasStates())
        return Stage::Complete;
    const QString state = table.value(record, kStatus).text();
    if (state.isEmpty())
        return Stage::Draft;
    return initialState(context.database, table).map([&](const QString &initial) {
        return state == initial ? Stage::Draft : Stage::Complete;
    });
}

/// The form of an identity number depends on the type beside it, which a single field cannot know.
void recheckIdNumber(Check &check)
{
    const QByteArray column("id_number");
    check.findings().removeIf([&](const Finding &finding) {
        return finding.column == column && finding.code.startsWith(u'E');
    });
    if (check.isEmpty("id_number"_L1))
        return;
    auto id = readIdNumber(check.text("id_number"_L1), check.text("id_type"_L1), check.today());
    for (auto &finding : id.findings) {
        finding.column = column;
        check.add(finding);
    }
}

/// A home outside the city is any six digits (domain.md 5.1), the list of divisions has only our
/// own.
void allowForeignHome(Check &check)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    for (const auto column : {"home_division"_L1, "live_division"_L1}) {
        const QString code = check.text(column);
        const bool isForeign = code.size() == 6 && std::all_of(code.begin(), code.end(), isDigit)
            && code.left(4) != check.context().session.division().left(4);
        if (!isForeign)
            continue;
        check.findings().removeIf([&](const Finding &finding) {
            return finding.code == "E140"_L1 && finding.column == bytes(column);
        });
    }
}

/// say it in their own words.
bool saysItself(const Table &table)
{
    return table.number == persons().table().number || table.number == enrolments().table().number
        || table.number == certificates().table().number;
}

Result<void> checkKey(Check &check, const QList<QLatin1StringView> &columns)
{
    QList<Condition> conditions;
    QStringList shown;
    QStringList labels;
    for (const auto column : columns) {
        const Value &value = check.table().value(check.record(), column);
        conditions.append(value.isNull()
                ? Condition{QString(column), Condition::Test::IsNull}
                : Condition{QString(column), Condition::Test::Equal, {value}});
        const Field &field = check.table().fields.at(check.table().indexOf(column));
        if (value.isNull())
            continue;
        shown.append(displayText(check.table(), field, value, check.names()));
        labels.append(field.title());
    }
    if (shown.isEmpty())
        return {};
    const auto same = check.store().ids(check.table(), {.conditions = conditions, .limit = 2});
    if (!same)
        return fail(same.error());
    const bool isTaken = std::any_of(
        same->begin(), same->end(), [&](RowId id) { return id != check.record().id; });
    if (isTaken) {
        check.block(QString(), columns.last(),
            QCoreApplication::translate(
                "core", "%1“%2”已经有了，不能重复。请核对，或直接使用已有的记录。")
                .arg(joinedList(labels), shown.join(u' ')));
    }
    return {};
}

Result<void> checkKeys(Check &check)
{
    const Table &table = check.table();
    if (saysItself(table))
        return {};
    QList<QList<QLatin1StringView>> keys = table.keys;
    for (const auto &field : table.fields) {
        if (field.is(Rule::Unique) && !check.isEmpty(field.column))
            keys.append({field.column});
    }
    for (const auto &key : std::as_const(keys)) {
        if (auto checked = checkKey(check, key); !checked)
            return checked;
    }
    return {};
}

} // namespace

QString Check::label(QLatin1StringView column) const
{
    return m_table.fields.at(m_table.indexOf(column)).title();
}

void Check::block(const QString &code, QLatin1StringView column, const QString &text)
{
    m_findings.append({code, Severity::Block, text, bytes(column)});
}

void Check::warn(const QString &code, QLatin1StringView column, const QString &text)
{
    m_findings.append({code, Severity::Warn, text, bytes(column)});
}

void Check::demand(const QString &code, QLatin1StringView column, const QString &text)
{
    isComplete() ? block(code, column, text) : warn(code, column, text);
}

void Check::require(QLatin1StringView column, const QString &when)
{
    if (isComplete() && isEmpty(column)) {
        block(QString(), column,
            QCoreApplication::translate("core", "%1必填（%2）").arg(label(column), when));
    }
}

void Check::inOrder(QLatin1StringView first, QLatin1StringView second)
{
    const Value &low = m_table.value(m_record, first);
    const Value &high = m_table.value(m_record, second);
    if (low.isNull() || high.isNull())
        return;
    const bool isWrong
        = low.isInteger() ? low.integer() > high.integer() : low.text() > high.text();
    if (!isWrong)
        return;
    const QString text = low.isInteger()
        ? QCoreApplication::translate("core", "%1（%2）小于%3（%4），请核对。")
        : QCoreApplication::translate("core", "%1（%2）早于%3（%4），请核对。");
    block(QString(), second, text.arg(label(second), high.plain(), label(first), low.plain()));
}

QString plainDate(QDate date)
{
    return date.toString(Qt::ISODate);
}

int levelRank(const QString &level, const Names &names)
{
    const CodeItem *item = names.code("skill_level"_L1, level);
    return item ? item->attribute("rank"_L1).toInt() : -1;
}

QString codeName(const Names &names, QLatin1StringView book, const QString &code)
{
    const CodeItem *item = names.code(book, code);
    return item ? item->name : code;
}

bool isFlagged(const CodeItem *item, QLatin1StringView attribute)
{
    return item && item->attribute(attribute) == "1"_L1;
}

/// Tables whose rows are valid from a day to a day.
Result<void> checkDatedRow(Check &check)
{
    const bool isDated
        = check.table().indexOf("valid_from"_L1) >= 0 && check.table().indexOf("valid_to"_L1) >= 0;
    if (isDated)
        check.inOrder("valid_from"_L1, "valid_to"_L1);
    return {};
}

Result<Findings> check(const Table &table, const Record &record, const RuleContext &context)
{
    const auto stage = stageOf(table, record, context);
    if (!stage)
        return fail(stage.error());
    Check check(table, record, context, *stage);
    check.findings() = validate(table, record, {context.names, context.today, *stage});
    if (table.number == persons().table().number) {
        recheckIdNumber(check);
        allowForeignHome(check);
    }
    if (auto keys = checkKeys(check); !keys)
        return fail(keys.error());
    if (auto dated = checkDatedRow(check); !dated)
        return fail(dated.error());
    if (const TableRules rules = rulesByTable().value(table.number)) {
        if (auto checked = rules(check); !checked)
            return fail(checked.error());
    }
    return check.findings();
}

} // namespace core
