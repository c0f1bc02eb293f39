#include "core/workspace/certifying.h"

#include "core/domain/person.h"
#include "core/rules/certificatenumbers.h"
#include "core/rules/checking.h"

#include <map>

namespace core {

namespace {

/// Judges results one after the other; plans, organisations and ranges are read once.
class Certifying
{
public:
    Certifying(const Workspace &workspace, const CertifyRequest &request)
        : m_workspace(workspace)
        , m_request(request)
        , m_day(request.issueDate.isValid() ? request.issueDate : workspace.today())
    { }

    Result<CertifyVerdict> judged(RowId id);

private:
    struct PlanFacts
    {
        EvaluationPlan plan;
        QString organisation;
        const CodeItem *kind = nullptr;
    };
    Result<const PlanFacts *> factsOf(Id<EvaluationPlan> plan);
    Result<QString> refusalOf(const EvaluationResult &result, const PlanFacts &facts) const;
    Result<void> fill(CertifyVerdict &verdict, const EvaluationResult &result,
        const PlanFacts &facts, const Person &person);
    Result<QString> numberFor(const PlanFacts &facts, const Person &person);
    Result<void> ask(CertifyVerdict &verdict) const;

    const Workspace &m_workspace;
    const CertifyRequest &m_request;
    QDate m_day;
    std::map<RowId, PlanFacts> m_plans;
    std::map<QString, NumberDrawer> m_drawers; // by kind, organisation and level
};

Result<const Certifying::PlanFacts *> Certifying::factsOf(Id<EvaluationPlan> id)
{
    if (const auto known = m_plans.find(id.value); known != m_plans.end())
        return &known->second;
    const auto plan = m_workspace.records().read(evaluationPlans(), id);
    if (!plan)
        return fail(plan.error());
    const auto organisation
        = m_workspace.records().read(evaluationOrganisations(), plan->evaluationOrg);
    if (!organisation)
        return fail(organisation.error());
    const CodeItem *evaluation = m_workspace.names().code("evaluation_kind"_L1, plan->kind);
    const QString kind = evaluation ? evaluation->attribute("certificate_kind"_L1) : QString();
    const auto made = m_plans.emplace(id.value,
        PlanFacts{
            *plan, organisation->name, m_workspace.names().code("certificate_kind"_L1, kind)});
    return &made.first->second;
}

Result<QString> Certifying::refusalOf(const EvaluationResult &result, const PlanFacts &facts) const
{
    if (result.result != "pass"_L1) {
        const CodeItem *outcome = m_workspace.names().code("evaluation_result"_L1, result.result);
        return QCoreApplication::translate("core", "结果为%1，不能发证（R-303）")
            .arg(outcome ? outcome->title() : result.result);
    }
    if (facts.plan.status != "approved"_L1 && facts.plan.status != "closed"_L1)
        return QCoreApplication::translate("core", "计划 %1 的成绩还没有审核")
            .arg(facts.plan.planNo);
    if (!facts.kind)
        return QCoreApplication::translate("core", "评价类别没有对应的证书类别，请联系管理员");
    const auto certificate = m_workspace.records().find(certificates(),
        {.conditions = {{u"evaluation_result"_s, Condition::Test::Equal, {result.id}},
             {kStatus, Condition::Test::NotEqual, {u"revoked"_s}}},
            .limit = 1});
    if (!certificate)
        return fail(certificate.error());
    if (!certificate->isEmpty())
        return QCoreApplication::translate("core", "已经登记过证书");
    return QString();
}

/// An identity number where the kind is numbered so; else the next of the ranges, or by the
/// office's template.
Result<QString> Certifying::numberFor(const PlanFacts &facts, const Person &person)
{
    const QString format = facts.kind->attribute("number_format"_L1);
    if (format == "ID"_L1)
        return person.idNumber;
    if (format == "TID"_L1)
        return QString(u'T' + person.idNumber);
    const auto &plan = facts.plan;
    const QString key
        = facts.kind->code + u'/' + QString::number(plan.evaluationOrg.value) + u'/' + plan.level;
    auto drawer = m_drawers.find(key);
    if (drawer == m_drawers.end()) {
        auto made = NumberDrawer::open({.kind = facts.kind->code,
                                           .evaluationOrg = plan.evaluationOrg,
                                           .level = plan.level,
                                           .issueDate = m_day,
                                           .range = m_request.range},
            m_workspace.rules());
        if (!made)
            return fail(made.error());
        drawer = m_drawers.emplace(key, std::move(*made)).first;
    }
    return drawer->second.draw();
}

Result<void> Certifying::fill(CertifyVerdict &verdict, const EvaluationResult &result,
    const PlanFacts &facts, const Person &person)
{
    Certificate &certificate = verdict.certificate;
    certificate.status = u"registered"_s;
    certificate.kind = facts.kind->code;
    certificate.person = result.person;
    certificate.holderName = person.name;
    certificate.occupationCode = facts.plan.occupationCode;
    if (isFlagged(facts.kind, "has_level"_L1))
        certificate.level = facts.plan.level;
    certificate.issuer
        = m_request.issuer.trimmed().isEmpty() ? facts.organisation : m_request.issuer.trimmed();
    certificate.evaluationOrg = facts.plan.evaluationOrg;
    certificate.evaluationResult = {result.id};
    certificate.enrolment = result.enrolment;
    certificate.issueDate = m_day;
    const int years = facts.kind->attribute("valid_years"_L1).toInt();
    const int review = facts.kind->attribute("review_years"_L1).toInt();
    if (years > 0)
        certificate.validTo = m_day.addYears(years).addDays(-1);
    if (review > 0)
        certificate.nextReview = m_day.addYears(review);
    const auto number = numberFor(facts, person);
    if (!number && number.error().code == Error::Code::NotFound)
        verdict.refusal = number.error().text;
    else if (!number)
        return fail(number.error());
    else
        certificate.certificateNo = *number;
    return {};
}

/// What all rules say of it as it would be registered.
Result<void> Certifying::ask(CertifyVerdict &verdict) const
{
    const Record record = certificates().pack(verdict.certificate);
    if (auto allowed = requireRow(Right::Edit, certificates(), record, m_workspace.rules());
        !allowed) {
        verdict.refusal = allowed.error().text;
        return {};
    }
    const auto findings = m_workspace.check(certificates(), record);
    if (!findings)
        return fail(findings.error());
    for (const auto &finding : *findings) {
        const QString text
            = finding.code.isEmpty() ? finding.text : finding.code + u' ' + finding.text;
        if (finding.severity == Severity::Warn)
            verdict.warnings.append(text);
        else if (verdict.refusal.isEmpty())
            verdict.refusal = text;
    }
    return {};
}

Result<CertifyVerdict> Certifying::judged(RowId id)
{
    const auto result = m_workspace.records().read(evaluationResults(), Id<EvaluationResult>{id});
    if (!result)
        return fail(result.error());
    const auto facts = factsOf(result->evaluationPlan);
    const auto person = m_workspace.records().read(persons(), result->person);
    if (!facts || !person)
        return fail(facts ? person.error() : facts.error());
    CertifyVerdict verdict{.result = id, .name = person->name, .admissionNo = result->admissionNo};
    const auto refusal = refusalOf(*result, **facts);
    if (!refusal)
        return fail(refusal.error());
    verdict.refusal = *refusal;
    if (!verdict.isGiven())
        return verdict;
    if (auto filled = fill(verdict, *result, **facts, *person); !filled)
        return fail(filled.error());
    if (verdict.isGiven()) {
        if (auto asked = ask(verdict); !asked)
            return fail(asked.error());
    }
    return verdict;
}

tl::unexpected<Refusal> refused(const Error &error, const QString &name = {})
{
    Refusal refusal{error};
    if (!name.isEmpty())
        refusal.error.text = name + u'：' + error.text;
    return tl::unexpected<Refusal>(std::move(refusal));
}

/// A draft that is registered at once, by the way every certificate goes.
Result<void> registerOne(ChangeWriter &writer, const Certificate &certificate,
    const RuleContext &context, QList<WrittenRow> &written)
{
    const Table &table = certificates();
    Record draft = certificates().pack(certificate);
    table.set(draft, kStatus, "draft"_L1);
    if (auto derived = derive(table, draft, context); !derived)
        return derived;
    const auto id = writer.insert(table, draft);
    if (!id)
        return fail(id.error());
    const auto stored = writer.read(table, *id);
    if (!stored)
        return fail(stored.error());
    const auto transition = findTransition(table, **stored, u"registered"_s, context);
    if (!transition)
        return fail(transition.error());
    if (auto moved = move(writer, {table, *id, *transition}, context); !moved)
        return fail(moved.error());
    const auto after = writer.read(table, *id);
    if (!after)
        return fail(after.error());
    written.append({&table, std::nullopt, **after});
    return {};
}

} // namespace

Result<QList<RowId>> resultsOfPlan(const Workspace &workspace, RowId plan)
{
    return workspace.records().ids(evaluationResults(),
        {.conditions = {{u"evaluation_plan"_s, Condition::Test::Equal, {plan}}},
            .order = {{u"admission_no"_s}, {u"id"_s}}});
}

Result<QList<CertifyVerdict>> proposeCertificates(
    const Workspace &workspace, const CertifyRequest &request, const Progress &progress)
{
    Certifying certifying(workspace, request);
    QList<CertifyVerdict> verdicts;
    for (const RowId id : request.results) {
        const auto verdict = certifying.judged(id);
        if (!verdict)
            return fail(verdict.error());
        verdicts.append(*verdict);
        if (!progress.step(verdicts.size(), request.results.size(), {}))
            return fail({Error::Code::Cancelled,
                QCoreApplication::translate("core", "已停止，没有写入。")});
    }
    return verdicts;
}

Attempt<QList<CertifyVerdict>> certify(
    Workspace &workspace, const CertifyRequest &request, const Progress &progress)
{
    const auto verdicts = proposeCertificates(workspace, request, progress);
    if (!verdicts)
        return refused(verdicts.error());
    const auto given = std::count_if(verdicts->begin(), verdicts->end(),
        [](const CertifyVerdict &verdict) { return verdict.isGiven(); });
    if (given == 0)
        return *verdicts;
    auto writer = workspace.beginChange(
        ChangeKind::Edit, QCoreApplication::translate("core", "登记证书 %1 本").arg(given));
    if (!writer)
        return refused(writer.error());
    QList<WrittenRow> written;
    for (const auto &verdict : *verdicts) {
        if (!verdict.isGiven())
            continue;
        const auto registered
            = registerOne(**writer, verdict.certificate, workspace.rules(), written);
        if (!registered)
            return refused(registered.error(), verdict.name);
        if (!progress.step(written.size(), given, {}))
            return refused({Error::Code::Cancelled,
                QCoreApplication::translate("core", "已停止，没有写入。")});
    }
    if (auto finished = workspace.finish(std::move(*writer), written); !finished)
        return refused(finished.error());
    return *verdicts;
}

} // namespace core
