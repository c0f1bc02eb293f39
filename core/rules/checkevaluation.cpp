// Evaluation organisations, plans, results.
#include "core/domain/evaluation.h"
#include "core/domain/person.h"
#include "core/domain/trainingclass.h"
#include "core/rules/checking.h"
#include "core/rules/scores.h"
#include "core/storage/rulequeries.h"

#include <QRegularExpression>

namespace core {

namespace {

void checkBodyCode(Check &check, const EvaluationOrganisation &organisation)
{
    const CodeItem *kind = check.names().code("evaluator_kind"_L1, organisation.kind);
    const QString prefix = kind ? kind->attribute("prefix"_L1) : QString();
    if (!prefix.isEmpty())
        check.require("body_code"_L1, QCoreApplication::translate("core", "其证书编号以此开头"));
    if (organisation.bodyCode.isEmpty())
        return;
    static const QRegularExpression form(u"^[YS][0-9]{12}$"_s);
    if (!form.match(organisation.bodyCode).hasMatch()) {
        check.block(u"R-302"_s, "body_code"_L1,
            QCoreApplication::translate(
                "core", "证书编码前13位应为 Y 或 S 加 12 位数字，如 S000014110001，现为“%1”。")
                .arg(organisation.bodyCode));
    } else if (kind && !prefix.isEmpty() && !organisation.bodyCode.startsWith(prefix)) {
        check.warn(u"R-302"_s, "body_code"_L1,
            QCoreApplication::translate("core", "评价主体为%1，证书编码一般以 %2 开头，现为“%3”。")
                .arg(kind->title(), prefix, organisation.bodyCode));
    }
}

Result<void> checkOrganisationOf(Check &check, const EvaluationPlan &plan)
{
    const auto found = linked(check, evaluationOrganisations(), plan.evaluationOrg);
    if (!found)
        return fail(found.error());
    if (!*found)
        return {};
    const EvaluationOrganisation &organisation = **found;
    const bool isOutside = plan.examDate.isValid()
        && ((organisation.validFrom.isValid() && plan.examDate < organisation.validFrom)
            || (organisation.validTo.isValid() && plan.examDate > organisation.validTo));
    if (isOutside) {
        check.demand(QString(), "evaluation_org"_L1,
            QCoreApplication::translate(
                "core", "考试日期 %1 不在“%2”的备案有效期内（%3—%4），请核对。")
                .arg(plainDate(plan.examDate), organisation.name, plainDate(organisation.validFrom),
                    plainDate(organisation.validTo)));
    }
    if (plan.occupationCode.isEmpty())
        return {};
    const Table &scopes = evaluationOrganisationScopes();
    const auto scope = check.store().findOne(scopes,
        {{u"evaluation_org"_s, Condition::Test::Equal, {organisation.id}},
            {u"occupation_code"_s, Condition::Test::Equal, {plan.occupationCode}}});
    if (!scope)
        return fail(scope.error());
    const QStringList levels
        = *scope ? scopes.value(**scope, "levels"_L1).text().split(u',') : QStringList();
    if (!levels.contains(plan.level)) {
        const CodeItem *occupation = check.names().code("occupation"_L1, plan.occupationCode);
        const CodeItem *level = check.names().code("skill_level"_L1, plan.level);
        check.demand(QString(), "occupation_code"_L1,
            QCoreApplication::translate(
                "core", "“%1”的评价范围不包含%2 %3，请核对评价机构、职业和等级。")
                .arg(organisation.name, occupation ? occupation->title() : plan.occupationCode,
                    level ? level->title() : plan.level));
    }
    return {};
}

void checkOutcome(Check &check, const EvaluationResult &result, const EvaluationPlan &plan)
{
    const Scores scores = scoresOf(result, Keying::First);
    const QString failed = failedPart(plan, scores);
    const bool isFull = isWhole(plan, scores);
    const bool hasScore = result.theory || result.practical || result.total;
    if (result.result == "pass"_L1 && !failed.isEmpty()) {
        check.block(u"R-303"_s, "result"_L1,
            QCoreApplication::translate("core", "%1，结果不能为合格。").arg(failed));
    } else if (result.result == "pass"_L1 && !isFull) {
        check.warn(u"R-303"_s, "result"_L1,
            QCoreApplication::translate("core", "结果为合格，但各项成绩没有填全，请核对。"));
    } else if (result.result == "fail"_L1 && isFull && failed.isEmpty()) {
        check.warn(u"R-303"_s, "result"_L1,
            QCoreApplication::translate("core", "各项成绩都达到及格线，结果却为不合格，请核对。"));
    } else if (result.result == "absent"_L1 && hasScore) {
        check.warn(u"R-303"_s, "result"_L1,
            QCoreApplication::translate("core", "结果为缺考，却填有成绩，请核对。"));
    } else if (result.result == kPendingResult && isFull) {
        check.warn(u"R-303"_s, "result"_L1,
            QCoreApplication::translate("core", "成绩已填全，结果还是待录入，请核对。"));
    }
}

Result<void> checkLinksOf(Check &check, const EvaluationResult &result)
{
    const auto enrolment = linked(check, enrolments(), result.enrolment);
    if (!enrolment)
        return fail(enrolment.error());
    if (*enrolment && (*enrolment)->person != result.person) {
        check.block(QString(), "enrolment"_L1,
            QCoreApplication::translate("core", "所选花名册记录是另一名学员的，请重新选择。"));
    }
    const auto earlier = linked(check, evaluationResults(), result.resitOf);
    if (!earlier)
        return fail(earlier.error());
    if (*earlier && (*earlier)->person != result.person) {
        check.block(QString(), "resit_of"_L1,
            QCoreApplication::translate("core", "所选的原成绩是另一名学员的，请重新选择。"));
    }
    return {};
}

/// Admission numbers are given out once in a plan.
Result<void> checkAdmissionNumber(Check &check, const EvaluationResult &result)
{
    if (result.admissionNo.isEmpty() || result.evaluationPlan.isNull())
        return {};
    const auto same = check.store().ids(check.table(),
        {.conditions
            = {{u"evaluation_plan"_s, Condition::Test::Equal, {result.evaluationPlan.value}},
                {u"admission_no"_s, Condition::Test::Equal, {result.admissionNo}}},
            .limit = 2});
    if (!same)
        return fail(same.error());
    if (std::any_of(same->begin(), same->end(), [&](RowId id) { return id != result.id; })) {
        check.block(QString(), "admission_no"_L1,
            QCoreApplication::translate("core", "准考证号“%1”在本计划中已经有了，请核对。")
                .arg(result.admissionNo));
    }
    return {};
}

} // namespace

Result<void> checkEvaluationOrganisation(Check &check)
{
    checkBodyCode(check, evaluationOrganisations().unpack(check.record()));
    const QDate until = check.date("valid_to"_L1);
    if (until.isValid() && until < check.today()) {
        check.warn(QString(), "valid_to"_L1,
            QCoreApplication::translate("core", "备案已于 %1 到期，请更新备案。")
                .arg(plainDate(until)));
    }
    return {};
}

Result<void> checkEvaluationPlan(Check &check)
{
    const auto plan = evaluationPlans().unpack(check.record());
    if (plan.id != 0 && plan.planned > 0) {
        const auto state = planState(check.database(), plan.id);
        if (!state)
            return fail(state.error());
        if (state->results > plan.planned) {
            check.warn(QString(), "planned"_L1,
                QCoreApplication::translate("core", "计划人数 %1 少于已有的考生 %2 人，请核对。")
                    .arg(plan.planned)
                    .arg(state->results));
        }
    }
    return checkOrganisationOf(check, plan);
}

Result<void> checkEvaluationResult(Check &check)
{
    const auto result = evaluationResults().unpack(check.record());
    const auto plan = linked(check, evaluationPlans(), result.evaluationPlan);
    if (!plan)
        return fail(plan.error());
    if (*plan)
        checkOutcome(check, result, **plan);
    if (auto checked = checkLinksOf(check, result); !checked)
        return checked;
    return checkAdmissionNumber(check, result);
}

} // namespace core
