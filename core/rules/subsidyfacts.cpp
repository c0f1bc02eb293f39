// What the rules of subsidies look at, gathered from the ledger.
#include "core/domain/course.h"
#include "core/domain/evaluation.h"
#include "core/domain/supervision.h"
#include "core/domain/trainingproject.h"
#include "core/rules/checking.h"
#include "core/rules/subsidies.h"

namespace core {

namespace {

constexpr auto kNoLevel = "NA"_L1;

/// Reads what one claim needs; the first error stops.
class FactFinder
{
public:
    FactFinder(const SubsidyApplication &application, const SubsidyClaim &claim,
        const RuleContext &context)
        : m_application(application)
        , m_claim(claim)
        , m_context(context)
        , m_store(context.database)
    { }

    Result<SubsidyFacts> run()
    {
        m_facts.kind = m_application.kind;
        m_facts.fundSource = m_application.fundSource;
        m_facts.appliedOn
            = m_application.submittedOn.isValid() ? m_application.submittedOn : m_context.today;
        const CodeItem *kind = m_context.names.code("subsidy_kind"_L1, m_application.kind);
        m_facts.asksCertificate = kind && kind->attribute("certificate"_L1) != "0"_L1;
        for (const auto step :
            {&FactFinder::readPerson, &FactFinder::readTraining, &FactFinder::readCertificate,
                &FactFinder::readHeld, &FactFinder::readEarlier, &FactFinder::readFindings}) {
            if (auto done = (this->*step)(); !done)
                return fail(done.error());
        }
        if (m_facts.level.isEmpty())
            m_facts.level = kNoLevel;
        return m_facts;
    }

private:
    Result<void> readPerson()
    {
        return m_store.read(persons(), m_claim.person).map([this](const Person &person) {
            m_facts.workStatus = person.workStatus;
            m_facts.isMale = person.sex != "2"_L1;
        });
    }

    Result<void> readTraining()
    {
        if (m_claim.enrolment.isNull())
            return {};
        const auto enrolment = m_store.read(enrolments(), m_claim.enrolment);
        if (!enrolment)
            return fail(enrolment.error());
        m_class = enrolment->trainingClass;
        m_facts.category = enrolment->category;
        m_facts.age = enrolment->ageAtStart;
        m_facts.hasCompleted = enrolment->status == "completed"_L1;
        m_facts.day = enrolment->completedOn;
        const auto trainingClass = m_store.read(trainingClasses(), enrolment->trainingClass);
        if (!trainingClass)
            return fail(trainingClass.error());
        m_facts.isClassSubsidised = trainingClass->isSubsidised;
        if (!trainingClass->project.isNull()) {
            const auto project = m_store.read(trainingProjects(), trainingClass->project);
            if (!project)
                return fail(project.error());
            m_facts.allowsOver60 = project->allowOver60;
        }
        if (trainingClass->course.isNull())
            return {};
        return m_store.read(courses(), trainingClass->course).map([this](const Course &course) {
            m_facts.occupation = course.occupationCode;
            m_facts.level = course.level;
        });
    }

    Result<void> readCertificate()
    {
        if (!m_claim.certificate.isNull()) {
            const auto certificate = m_store.read(certificates(), m_claim.certificate);
            if (!certificate)
                return fail(certificate.error());
            m_facts.certificate = *certificate;
            m_facts.day = certificate->issueDate;
            m_facts.occupation = certificate->occupationCode;
            m_facts.level = certificate->level;
            m_facts.asksCertificate = true;
            return readCategoryOf(*certificate);
        }
        const auto found = m_store.find(certificates(),
            {.conditions = {{u"enrolment"_s, Condition::Test::Equal, {m_claim.enrolment.value}}}});
        if (!found)
            return fail(found.error());
        for (const auto &row : *found) {
            const auto certificate = certificates().unpack(row);
            if (certificate.status != "revoked"_L1 && certificate.reissueOf.isNull())
                m_facts.certificate = certificate;
        }
        return {};
    }

    /// A certificate's category is that of its training, else the person's on the day.
    Result<void> readCategoryOf(const Certificate &certificate)
    {
        if (!certificate.enrolment.isNull()) {
            return m_store.read(enrolments(), certificate.enrolment)
                .map([this](const Enrolment &enrolment) {
                    m_class = enrolment.trainingClass;
                    m_facts.category = enrolment.category;
                    m_facts.age = enrolment.ageAtStart;
                });
        }
        const auto categories = m_store.find(personCategories(),
            {.conditions = {{u"person"_s, Condition::Test::Equal, {m_claim.person.value}}}});
        if (!categories)
            return fail(categories.error());
        const QString day = plainDate(m_facts.day);
        for (const auto &row : *categories) {
            const QString from = personCategories().value(row, "valid_from"_L1).text();
            const QString to = personCategories().value(row, "valid_to"_L1).text();
            if (from <= day && (to.isEmpty() || day <= to))
                m_facts.category = personCategories().value(row, "category"_L1).text();
        }
        return {};
    }

    Result<void> readHeld()
    {
        const auto rows = m_store.find(certificates(),
            {.conditions = {{u"person"_s, Condition::Test::Equal, {m_claim.person.value}}}});
        if (!rows)
            return fail(rows.error());
        for (const auto &row : *rows) {
            const auto certificate = certificates().unpack(row);
            if (certificate.status != "draft"_L1 && certificate.status != "revoked"_L1)
                m_facts.held.append(
                    {certificate.occupationCode, levelRank(certificate.level, m_context.names)});
        }
        return {};
    }

    Result<void> readEarlier()
    {
        const auto rows = m_store.find(subsidyItems(),
            {.conditions = {{u"person"_s, Condition::Test::Equal, {m_claim.person.value}}}});
        if (!rows)
            return fail(rows.error());
        for (const auto &row : *rows) {
            const auto item = subsidyItems().unpack(row);
            if (item.application.value == m_application.id || item.state == "rejected"_L1)
                continue;
            if (auto added = addEarlier(item); !added)
                return added;
        }
        return {};
    }

    Result<void> addEarlier(const SubsidyItem &item)
    {
        const auto application = m_store.read(subsidyApplications(), item.application);
        if (!application)
            return fail(application.error());
        if (application->status == "rejected"_L1)
            return {};
        EarlierSubsidy earlier{.kind = application->kind, .fundSource = application->fundSource};
        earlier.isRecovering = item.state == "recovering"_L1;
        earlier.certificate = item.certificate.value;
        if (item.state == "recovering"_L1 || item.state == "recovered"_L1) {
            const QDate day
                = application->payDate.isValid() ? application->payDate : application->approvedOn;
            if (!m_facts.recoveredOn || *m_facts.recoveredOn < day)
                m_facts.recoveredOn = day;
        }
        if (item.state == "recovered"_L1)
            return {};
        if (auto read = readSource(item, earlier); !read)
            return read;
        m_facts.earlier.append(earlier);
        return {};
    }

    Result<void> readSource(const SubsidyItem &item, EarlierSubsidy &earlier)
    {
        if (!item.certificate.isNull()) {
            return m_store.read(certificates(), item.certificate)
                .map([&](const Certificate &certificate) {
                    earlier.day = certificate.issueDate;
                    earlier.occupation = certificate.occupationCode;
                    earlier.level
                        = certificate.level.isEmpty() ? QString(kNoLevel) : certificate.level;
                });
        }
        const auto enrolment = m_store.read(enrolments(), item.enrolment);
        if (!enrolment)
            return fail(enrolment.error());
        earlier.day = enrolment->completedOn;
        const auto trainingClass = m_store.read(trainingClasses(), enrolment->trainingClass);
        if (!trainingClass)
            return fail(trainingClass.error());
        if (trainingClass->course.isNull())
            return {};
        return m_store.read(courses(), trainingClass->course).map([&](const Course &course) {
            earlier.occupation = course.occupationCode;
            earlier.level = course.level;
        });
    }

    /// of severity A and not closed.
    Result<void> readFindings()
    {
        if (m_class.isNull())
            return {};
        const auto isOpen = hasOpenSevereFinding(m_context.database, m_class.value);
        if (!isOpen)
            return fail(isOpen.error());
        m_facts.hasSevereFinding = *isOpen;
        return {};
    }

    const SubsidyApplication &m_application;
    const SubsidyClaim &m_claim;
    const RuleContext &m_context;
    RecordStore m_store;
    Id<TrainingClass> m_class;
    SubsidyFacts m_facts;
};

Result<QList<SubsidyClaim>> claimsOfClass(RowId trainingClass, const RuleContext &context)
{
    const auto rows
        = RecordStore(context.database)
              .find(enrolments(),
                  {.conditions = {{u"training_class"_s, Condition::Test::Equal, {trainingClass}},
                       {kStatus, Condition::Test::NotEqual, {u"removed"_s}}},
                      .order = {{u"seq"_s}}});
    if (!rows)
        return fail(rows.error());
    QList<SubsidyClaim> claims;
    for (const auto &row : *rows) {
        const auto enrolment = enrolments().unpack(row);
        if (enrolment.status != "withdrawn"_L1)
            claims.append({.person = enrolment.person, .enrolment = {enrolment.id}});
    }
    return claims;
}

Result<QList<SubsidyClaim>> claimsOfPlan(RowId plan, const RuleContext &context)
{
    const RecordStore store(context.database);
    const auto results = store.find(evaluationResults(),
        {.conditions = {{u"evaluation_plan"_s, Condition::Test::Equal, {plan}}}});
    if (!results)
        return fail(results.error());
    QList<SubsidyClaim> claims;
    for (const auto &result : *results) {
        const auto rows = store.find(certificates(),
            {.conditions = {{u"evaluation_result"_s, Condition::Test::Equal, {result.id}}}});
        if (!rows)
            return fail(rows.error());
        for (const auto &row : *rows) {
            const auto certificate = certificates().unpack(row);
            if (certificate.status != "revoked"_L1 && certificate.reissueOf.isNull())
                claims.append({.person = certificate.person, .certificate = {certificate.id}});
        }
    }
    return claims;
}

} // namespace

Result<QList<SubsidyClaim>> subsidyClaims(
    const SubsidyApplication &application, const RuleContext &context)
{
    if (!application.trainingClass.isNull())
        return claimsOfClass(application.trainingClass.value, context);
    if (!application.evaluationPlan.isNull())
        return claimsOfPlan(application.evaluationPlan.value, context);
    return QList<SubsidyClaim>();
}

Result<SubsidyFacts> subsidyFacts(
    const SubsidyApplication &application, const SubsidyClaim &claim, const RuleContext &context)
{
    return FactFinder(application, claim, context).run();
}

Result<SubsidyVerdict> judgeClaim(
    const SubsidyApplication &application, const SubsidyClaim &claim, const RuleContext &context)
{
    const auto facts = subsidyFacts(application, claim, context);
    if (!facts)
        return fail(facts.error());
    const auto limits = subsidyLimits(context.database, facts->appliedOn);
    if (!limits)
        return fail(limits.error());
    SubsidyVerdict verdict{.claim = claim,
        .category = facts->category,
        .findings = judgeSubsidy(*facts, *limits, context.names)};
    const auto amount = subsidyAmount(*facts, context);
    if (!amount)
        return fail(amount.error());
    if (*amount) {
        verdict.amount = **amount;
    } else {
        verdict.findings.append({u"R-208"_s, Severity::Block,
            QCoreApplication::translate("core", "没有 %1 有效的补贴标准，请先登记标准。")
                .arg(plainDate(facts->day)),
            {}});
    }
    return verdict;
}

} // namespace core
