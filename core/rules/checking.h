#pragma once

#include "core/rules/parameters.h"
#include "core/storage/recordstore.h"

namespace core {

/// One record under check, and what was found. Used by the rules of the single tables.
class Check
{
public:
    Check(const Table &table, const Record &record, const RuleContext &context, Stage stage)
        : m_table(table)
        , m_record(record)
        , m_context(context)
        , m_stage(stage)
    { }

    const Table &table() const { return m_table; }
    const Record &record() const { return m_record; }
    const RuleContext &context() const { return m_context; }
    const Names &names() const { return m_context.names; }
    const Database &database() const { return m_context.database; }
    RecordStore store() const { return RecordStore(m_context.database); }
    QDate today() const { return m_context.today; }
    Stage stage() const { return m_stage; }
    bool isComplete() const { return m_stage == Stage::Complete; }

    QString text(QLatin1StringView column) const { return m_table.value(m_record, column).text(); }
    RowId link(QLatin1StringView column) const { return m_table.value(m_record, column).integer(); }
    bool isEmpty(QLatin1StringView column) const
    {
        return m_table.value(m_record, column).isNull();
    }
    QDate date(QLatin1StringView column) const
    {
        return QDate::fromString(text(column), Qt::ISODate);
    }
    QString label(QLatin1StringView column) const;

    void block(const QString &code, QLatin1StringView column, const QString &text);
    void warn(const QString &code, QLatin1StringView column, const QString &text);
    /// Blocks a complete record, warns of a draft.
    void demand(const QString &code, QLatin1StringView column, const QString &text);
    /// A conditional field that a complete record must have; `when` says why.
    void require(QLatin1StringView column, const QString &when);
    /// Both dates or numbers given, and the first greater: blocks.
    void inOrder(QLatin1StringView first, QLatin1StringView second);
    void add(const Finding &finding) { m_findings.append(finding); }

    Findings &findings() { return m_findings; }

    Result<int> valueOf(const Parameter &parameter, QDate on) const
    {
        return core::valueOf(parameter, m_context.database, on);
    }

private:
    const Table &m_table;
    const Record &m_record;
    const RuleContext &m_context;
    Stage m_stage;
    Findings m_findings;
};

/// The row a link leads to; nothing for an empty link.
template <class E>
Result<std::optional<E>> linked(const Check &check, const Schema<E> &schema, Id<E> id)
{
    if (id.isNull())
        return std::optional<E>();
    return check.store().read(schema, id).map([](E entity) { return std::optional<E>(entity); });
}

QString plainDate(QDate date);
/// How far up a skill level stands; compared instead of the code (domain.md 3.1). −1 when unknown.
int levelRank(const QString &level, const Names &names);
/// What a code is called; the code itself where the book does not have it.
QString codeName(const Names &names, QLatin1StringView book, const QString &code);
bool isFlagged(const CodeItem *item, QLatin1StringView attribute);
/// Working days after `from` up to `to`, by the ledger's calendar.
Result<int> workingDaysBetween(const Database &database, QDate from, QDate to);
/// The last of `count` working days after `from`, which is not counted.
Result<QDate> workingDayAfter(const Database &database, QDate from, int count);
/// a finding of severity A on the class that is not closed.
Result<bool> hasOpenSevereFinding(const Database &database, RowId trainingClass);

Result<void> checkProject(Check &check);
Result<void> checkInstitution(Check &check);
Result<void> checkInstitutionScope(Check &check);
Result<void> checkCourse(Check &check);
Result<void> checkCourseModule(Check &check);
Result<void> checkEvaluationOrganisation(Check &check);
Result<void> checkEvaluationPlan(Check &check);
Result<void> checkEvaluationResult(Check &check);
Result<void> checkCertificate(Check &check);
Result<void> checkCertificateRange(Check &check);
Result<void> checkPerson(Check &check);
Result<void> checkPersonCategory(Check &check);
Result<void> checkClass(Check &check);
Result<void> checkEnrolment(Check &check);
Result<void> checkTarget(Check &check);
Result<void> checkOrgUnit(Check &check);
Result<void> checkUser(Check &check);
Result<void> checkLabourBrand(Check &check);
Result<void> checkVoucher(Check &check);
Result<void> checkClassSession(Check &check);
Result<void> checkAttendance(Check &check);
Result<void> checkSubsidyStandard(Check &check);
Result<void> checkSubsidyApplication(Check &check);
Result<void> checkSubsidyItem(Check &check);
Result<void> checkPublicityNotice(Check &check);
Result<void> checkObjection(Check &check);
Result<void> checkPayout(Check &check);
Result<void> checkEmploymentRecord(Check &check);
Result<void> checkEmploymentStatistic(Check &check);
Result<void> checkFollowUp(Check &check);
Result<void> checkTrainingNeed(Check &check);
Result<void> checkCompetitionEvent(Check &check);
Result<void> checkSupervisionVisit(Check &check);
Result<void> checkSupervisionFinding(Check &check);
Result<void> checkPlanDocument(Check &check);
Result<void> checkPersonMerge(Check &check);
Result<void> checkCountySubmission(Check &check);
Result<void> checkSubmissionLine(Check &check);
/// R-505, of a statistic that a submission reported.
Result<void> checkStatisticIsReported(Check &check);
Result<void> checkReportSnapshot(Check &check);
Result<void> checkReportPart(Check &check);
Result<void> checkDatedRow(Check &check);

} // namespace core
