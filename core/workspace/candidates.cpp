#include "core/workspace/candidates.h"

#include "core/base/mask.h"
#include "core/base/numbertemplate.h"
#include "core/base/text.h"
#include "core/domain/person.h"
#include "core/domain/trainingclass.h"
#include "core/rules/checking.h"
#include "core/storage/evaluationqueries.h"
#include "core/storage/rulequeries.h"

#include <QRegularExpression>

namespace core {

namespace {

constexpr auto kAdmissionTemplate = "{yyyyMMdd}{occ7}{level}{seq3}"_L1;

/// Collects the people a request means and judges them one by one.
class Proposal
{
public:
    Proposal(const Workspace &workspace, const CandidateRequest &request)
        : m_workspace(workspace)
        , m_request(request)
    { }

    Result<QList<CandidateVerdict>> made()
    {
        for (const auto step : {&Proposal::readPlan, &Proposal::collect, &Proposal::readPersons,
                 &Proposal::readStandings, &Proposal::judge, &Proposal::number}) {
            if (auto done = (this->*step)(); !done)
                return fail(done.error());
        }
        return m_verdicts;
    }

private:
    Result<void> readPlan();
    Result<void> collect();
    Result<void> collectTrainees();
    Result<void> collectList();
    Result<void> collectLine(const QString &line);
    Result<void> collectResits();
    Result<void> readPersons();
    Result<void> readStandings();
    Result<void> judge();
    Result<void> number();
    QString refusalOf(const CandidateVerdict &verdict) const;
    QList<RowId> persons() const;

    const Workspace &m_workspace;
    const CandidateRequest &m_request;
    EvaluationPlan m_plan;
    QList<CandidateVerdict> m_verdicts;
    QHash<RowId, Person> m_persons;
    QSet<RowId> m_known; // candidates already
    QHash<RowId, QString> m_holders; // certificate of this level or a higher one
    QHash<RowId, QString> m_waiting; // another plan
};

Result<void> Proposal::readPlan()
{
    const auto plan
        = m_workspace.records().read(evaluationPlans(), Id<EvaluationPlan>{m_request.plan});
    if (!plan)
        return fail(plan.error());
    m_plan = *plan;
    const bool isOpen
        = QStringList{u"planned"_s, u"filed"_s, u"open"_s, u"examining"_s}.contains(m_plan.status);
    if (isOpen)
        return {};
    return fail({Error::Code::Invalid,
        QCoreApplication::translate("core", "计划“%1”%2，不能再增加考生。")
            .arg(m_plan.planNo,
                m_workspace.names().stateLabel("evaluation_plan"_L1, m_plan.status))});
}

Result<void> Proposal::collect()
{
    switch (m_request.from) {
    case CandidateRequest::From::Classes:
        return collectTrainees();
    case CandidateRequest::From::List:
        return collectList();
    case CandidateRequest::From::Resits:
        return collectResits();
    case CandidateRequest::From::Persons:
        for (const RowId person : m_request.persons)
            m_verdicts.append(CandidateVerdict{.person = person});
        return {};
    }
    Q_UNREACHABLE();
}

Result<void> Proposal::collectTrainees()
{
    if (m_plan.classes.isEmpty()) {
        return fail({Error::Code::Invalid,
            QCoreApplication::translate(
                "core", "计划“%1”没有来源班级。请在计划中选择班级，或粘贴名单。")
                .arg(m_plan.planNo)});
    }
    return forEachTrainee(m_workspace.database(), m_plan.id, [&](const PlanTrainee &trainee) {
        CandidateVerdict verdict{
            .person = trainee.person, .enrolment = trainee.enrolment, .source = trainee.classNo};
        if (trainee.status != "completed"_L1) {
            verdict.refusal
                = QCoreApplication::translate("core", "没有结业（%1）")
                      .arg(m_workspace.names().stateLabel("enrolment"_L1, trainee.status));
        } else if (trainee.occupation != m_plan.occupationCode || trainee.level != m_plan.level) {
            const CodeItem *occupation
                = m_workspace.names().code("occupation"_L1, trainee.occupation);
            const CodeItem *level = m_workspace.names().code("skill_level"_L1, trainee.level);
            verdict.refusal = QCoreApplication::translate("core", "班级培训的是%1 %2，与本计划不同")
                                  .arg(occupation ? occupation->title() : trainee.occupation,
                                      level ? level->title() : trainee.level);
        }
        m_verdicts.append(verdict);
    });
}

Result<void> Proposal::collectList()
{
    static const QRegularExpression ends(u"[\r\n]+"_s);
    for (const auto &line : m_request.list.split(ends, Qt::SkipEmptyParts)) {
        if (line.trimmed().isEmpty())
            continue;
        if (auto collected = collectLine(line); !collected)
            return collected;
    }
    return {};
}

/// An id number on the line decides; else the name, if one person alone has it.
Result<void> Proposal::collectLine(const QString &line)
{
    static const QRegularExpression between(u"[\\t ,，、;；　]+"_s);
    static const QRegularExpression number(u"^[0-9]{15}$|^[0-9]{17}[0-9Xx]$"_s);
    QString id;
    QString name;
    for (const auto &part : toHalfWidth(line).split(between, Qt::SkipEmptyParts)) {
        if (number.match(part).hasMatch())
            id = part.toUpper();
        else if (name.isEmpty() && !isAsciiDigits(part))
            name = cleanName(part);
    }
    const Condition wanted = id.isEmpty() ? Condition{u"name"_s, Condition::Test::Equal, {name}}
                                          : Condition{u"id_number"_s, Condition::Test::Equal, {id}};
    const auto found
        = m_workspace.records().find(core::persons(), {.conditions = {wanted}, .limit = 2});
    if (!found)
        return fail(found.error());
    CandidateVerdict verdict{.name = name};
    if (found->isEmpty()) {
        verdict.idNumber = masked(id, Mask::Screen);
        verdict.refusal = QCoreApplication::translate("core", "学员库中没有这个人，请先登记");
    } else if (found->size() > 1) {
        verdict.refusal = QCoreApplication::translate("core", "有同名的人，请写上身份证号");
    } else {
        const auto person = core::persons().unpack(found->first());
        verdict.person = person.id;
        if (!name.isEmpty() && !id.isEmpty() && name != person.name)
            verdict.refusal
                = QCoreApplication::translate("core", "名单上的姓名是“%1”，与学员库不一致")
                      .arg(name);
    }
    m_verdicts.append(verdict);
    return {};
}

Result<void> Proposal::collectResits()
{
    const auto earlier
        = m_workspace.records().read(evaluationPlans(), Id<EvaluationPlan>{m_request.failedIn});
    if (!earlier)
        return fail(earlier.error());
    const bool isSame = earlier->id != m_plan.id && earlier->kind == m_plan.kind
        && earlier->occupationCode == m_plan.occupationCode && earlier->level == m_plan.level;
    if (!isSame) {
        return fail({Error::Code::Invalid,
            QCoreApplication::translate(
                "core", "补考要另排一个类别、职业和等级相同的计划，“%1”不相同。")
                .arg(m_plan.planNo)});
    }
    const auto ids = resultsToResit(m_workspace.database(), earlier->id);
    if (!ids)
        return fail(ids.error());
    const auto rows = m_workspace.records().read(evaluationResults().table(), *ids);
    if (!rows)
        return fail(rows.error());
    for (const auto &row : *rows) {
        const auto result = evaluationResults().unpack(row);
        CandidateVerdict verdict{.person = result.person.value,
            .enrolment = result.enrolment.value,
            .resitOf = result.id,
            .source = earlier->planNo};
        if (result.result == "cheat"_L1)
            verdict.refusal = QCoreApplication::translate("core", "作弊取消，不能补考");
        m_verdicts.append(verdict);
    }
    return {};
}

QList<RowId> Proposal::persons() const
{
    QList<RowId> ids;
    for (const auto &verdict : m_verdicts) {
        if (verdict.person != 0)
            ids.append(verdict.person);
    }
    return ids;
}

Result<void> Proposal::readPersons()
{
    const auto rows = m_workspace.records().read(core::persons().table(), persons());
    if (!rows)
        return fail(rows.error());
    for (const auto &row : *rows)
        m_persons.insert(row.id, core::persons().unpack(row));
    return {};
}

Result<void> Proposal::readStandings()
{
    const Database &database = m_workspace.database();
    const auto rows = m_workspace.records().find(evaluationResults(),
        {.conditions = {{u"evaluation_plan"_s, Condition::Test::Equal, {m_plan.id}}}});
    if (!rows)
        return fail(rows.error());
    for (const auto &row : *rows)
        m_known.insert(evaluationResults().table().value(row, "person"_L1).integer());
    const int wanted = levelRank(m_plan.level, m_workspace.names());
    auto certified = forEachCertified(
        database, m_plan.occupationCode, persons(), [&](const PersonStanding &holder) {
            if (levelRank(holder.level, m_workspace.names()) >= wanted)
                m_holders.insert(holder.person, holder.number);
        });
    if (!certified)
        return certified;
    return forEachWaiting(database, m_plan.id, persons(),
        [&](const PersonStanding &waiting) { m_waiting.insert(waiting.person, waiting.number); });
}

QString Proposal::refusalOf(const CandidateVerdict &verdict) const
{
    if (!verdict.refusal.isEmpty() || !m_persons.contains(verdict.person))
        return verdict.refusal;
    if (m_known.contains(verdict.person))
        return QCoreApplication::translate("core", "已经是本计划的考生");
    if (m_persons.value(verdict.person).closedOn.isValid())
        return QCoreApplication::translate("core", "学员已注销");
    if (m_holders.contains(verdict.person))
        return QCoreApplication::translate("core", "已有本职业同级或更高的证书 %1")
            .arg(masked(m_holders.value(verdict.person), Mask::Certificate));
    if (m_waiting.contains(verdict.person))
        return QCoreApplication::translate("core", "正在参加计划 %1 的同一评价")
            .arg(m_waiting.value(verdict.person));
    return {};
}

Result<void> Proposal::judge()
{
    qsizetype places = m_plan.planned > 0 ? m_plan.planned - m_known.size() : m_verdicts.size();
    for (auto &verdict : m_verdicts) {
        if (const auto person = m_persons.constFind(verdict.person); person != m_persons.cend()) {
            verdict.name = person->name;
            verdict.idNumber = masked(person->idNumber, Mask::Screen);
        }
        verdict.refusal = refusalOf(verdict);
        if (verdict.isTaken() && places <= 0)
            verdict.refusal
                = QCoreApplication::translate("core", "计划人数 %1 已满").arg(m_plan.planned);
        if (!verdict.isTaken())
            continue;
        --places;
        m_known.insert(verdict.person);
    }
    return {};
}

/// Numbers follow on those given out before, in whatever plan of that day, occupation and level.
Result<void> Proposal::number()
{
    const auto form = setting(m_workspace.database(), u"number_template.evaluation_result"_s,
        m_workspace.today(), kAdmissionTemplate);
    if (!form)
        return fail(form.error());
    NumberFields fields{.on = m_plan.examDate.isValid() ? m_plan.examDate : m_workspace.today(),
        .division = m_workspace.session().division(),
        .occupation = m_plan.occupationCode,
        .level = m_plan.level};
    const QString prefix = filledNumber(form->left(form->indexOf(u"{seq"_s)), fields);
    const auto taken
        = textsWithPrefix(m_workspace.database(), evaluationResults(), "admission_no"_L1, prefix);
    if (!taken)
        return fail(taken.error());
    for (const auto &known : *taken)
        fields.sequence = std::max(fields.sequence, known.sliced(prefix.size()).toInt() + 1);
    for (auto &verdict : m_verdicts) {
        if (!verdict.isTaken())
            continue;
        verdict.admissionNo = filledNumber(*form, fields);
        ++fields.sequence;
    }
    return {};
}

QString stepTitle(const CandidateRequest &request, const QString &plan, qsizetype persons)
{
    const QString form = request.from == CandidateRequest::From::Resits
        ? QCoreApplication::translate("core", "安排补考 %1（%2 人）")
        : QCoreApplication::translate("core", "生成考生 %1（%2 人）");
    return form.arg(plan).arg(persons);
}

Record rowOf(RowId plan, const CandidateVerdict &verdict)
{
    EvaluationResult row;
    row.evaluationPlan = {plan};
    row.person = {verdict.person};
    row.enrolment = {verdict.enrolment};
    row.resitOf = {verdict.resitOf};
    row.admissionNo = verdict.admissionNo;
    row.result = kPendingResult;
    return evaluationResults().pack(row);
}

} // namespace

Result<QList<CandidateVerdict>> proposeCandidates(
    const Workspace &workspace, const CandidateRequest &request)
{
    return Proposal(workspace, request).made();
}

Result<QList<CandidateVerdict>> takeCandidates(
    Workspace &workspace, const CandidateRequest &request)
{
    auto verdicts = proposeCandidates(workspace, request);
    if (!verdicts)
        return verdicts;
    const auto taken = std::count_if(verdicts->begin(), verdicts->end(),
        [](const CandidateVerdict &verdict) { return verdict.isTaken(); });
    if (taken == 0)
        return verdicts;
    const Table &table = evaluationResults();
    auto writer = workspace.beginChange(ChangeKind::Edit,
        stepTitle(request, workspace.names().linkTitle("evaluation_plan"_L1, request.plan), taken));
    if (!writer)
        return fail(writer.error());
    QList<WrittenRow> written;
    for (const auto &verdict : *verdicts) {
        if (!verdict.isTaken())
            continue;
        Record row = rowOf(request.plan, verdict);
        if (auto derived = derive(table, row, workspace.rules()); !derived)
            return fail(derived.error());
        if (auto allowed = requireRow(Right::Edit, table, row, workspace.rules()); !allowed)
            return fail(allowed.error());
        const auto id = (*writer)->insert(table, row);
        if (!id)
            return fail(id.error());
        row.id = *id;
        written.append({&table, std::nullopt, row});
    }
    if (auto finished = workspace.finish(std::move(*writer), written); !finished)
        return fail(finished.error());
    return verdicts;
}

} // namespace core
