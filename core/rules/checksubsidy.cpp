// Subsidies: standards, applications, items, notices, payments.
#include "core/domain/institution.h"
#include "core/domain/person.h"
#include "core/domain/publicnotice.h"
#include "core/domain/subsidy.h"
#include "core/rules/checking.h"

namespace core {

namespace {

constexpr auto kTrainee = "person"_L1;
constexpr auto kEnterprise = "enterprise"_L1;

/// The name an application's payee must carry.
Result<QString> applicantName(const Check &check, const SubsidyApplication &application)
{
    if (application.applicantKind == kTrainee) {
        return linked(check, persons(), application.applicant).map([](const auto &person) {
            return person ? person->name : QString();
        });
    }
    if (application.applicantKind == kEnterprise) {
        if (application.employer.isNull())
            return QString();
        return check.store()
            .read(employers(), application.employer.value)
            .map([](const Record &row) { return employers().value(row, "name"_L1).text(); });
    }
    return linked(check, institutions(), application.institution).map([](const auto &institution) {
        return institution ? institution->name : QString();
    });
}

void checkApplicant(Check &check, const SubsidyApplication &application)
{
    const QLatin1StringView wanted = application.applicantKind == kTrainee ? "applicant"_L1
        : application.applicantKind == kEnterprise                         ? "employer"_L1
                                                                           : "institution"_L1;
    check.require(wanted, QCoreApplication::translate("core", "与申请主体对应"));
    for (const auto column : {"institution"_L1, "employer"_L1, "applicant"_L1}) {
        if (column != wanted && !check.isEmpty(column)) {
            check.block(QString(), column,
                QCoreApplication::translate(
                    "core", "申请主体不是这一类，请清空%1，或改正申请主体。")
                    .arg(check.label(column)));
        }
    }
}

void checkSource(Check &check, const SubsidyApplication &application)
{
    const bool hasBoth
        = !application.trainingClass.isNull() && !application.evaluationPlan.isNull();
    const bool hasNone = application.trainingClass.isNull() && application.evaluationPlan.isNull();
    if (hasBoth) {
        check.block(QString(), "evaluation_plan"_L1,
            QCoreApplication::translate("core", "班级和评价计划只能填写其中一项。"));
    } else if (hasNone) {
        check.demand(QString(), "training_class"_L1,
            QCoreApplication::translate("core", "班级和评价计划必须填写其中一项。"));
    }
}

/// What was submitted is what is reviewed and paid: an item changes only while its batch is a
/// draft or was returned; its state may still turn to recovery, its reason with it.
Result<void> checkStaysAsSubmitted(Check &check, const SubsidyItem &item)
{
    if (item.application.isNull())
        return {};
    const auto application = check.store().read(subsidyApplications(), item.application);
    if (!application)
        return fail(application.error());
    if (application->status == "draft"_L1 || application->status == "returned"_L1)
        return {};
    bool isSame = false;
    if (item.id != 0) {
        const auto stored = check.store().read(subsidyItems(), Id<SubsidyItem>{item.id});
        if (!stored)
            return fail(stored.error());
        isSame = stored->amount == item.amount && stored->person.value == item.person.value
            && stored->application.value == item.application.value
            && stored->enrolment.value == item.enrolment.value
            && stored->certificate.value == item.certificate.value;
    }
    if (!isSame) {
        check.block(u"R-208"_s, "amount"_L1,
            QCoreApplication::translate(
                "core", "批次“%1”已提交，明细不能再增加或改动。退回后可以修改。")
                .arg(application->applicationNo));
    }
    return {};
}

} // namespace

/// at most one row holds for a day, so rows of the same kind, occupation, level and category
/// do not overlap.
Result<void> checkSubsidyStandard(Check &check)
{
    QList<Condition> conditions;
    for (const auto column : {"kind"_L1, "occupation_ref"_L1, "level"_L1, "category"_L1}) {
        const Value &value = check.table().value(check.record(), column);
        conditions.append(value.isNull()
                ? Condition{QString(column), Condition::Test::IsNull}
                : Condition{QString(column), Condition::Test::Equal, {value}});
    }
    const auto same = check.store().find(check.table(), {.conditions = conditions});
    if (!same)
        return fail(same.error());
    const QString from = check.text("valid_from"_L1);
    const QString to = check.text("valid_to"_L1);
    for (const auto &other : *same) {
        const QString otherFrom = check.table().value(other, "valid_from"_L1).text();
        const QString otherTo = check.table().value(other, "valid_to"_L1).text();
        const bool isApart
            = (!to.isEmpty() && to < otherFrom) || (!otherTo.isEmpty() && otherTo < from);
        if (other.id == check.record().id || isApart)
            continue;
        check.block(u"R-208"_s, "valid_from"_L1,
            QCoreApplication::translate(
                "core", "同一标准已从 %1 起生效，有效期不能重叠。请先填写原标准的失效日期。")
                .arg(otherFrom));
        return {};
    }
    return {};
}

Result<void> checkSubsidyApplication(Check &check)
{
    const auto application = subsidyApplications().unpack(check.record());
    checkApplicant(check, application);
    checkSource(check, application);
    check.inOrder("publicity_from"_L1, "publicity_to"_L1);
    check.inOrder("publicity_to"_L1, "pay_date"_L1);
    const auto name = applicantName(check, application);
    if (!name)
        return fail(name.error());
    const bool isOther
        = !name->isEmpty() && !application.payeeName.isEmpty() && *name != application.payeeName;
    if (isOther) {
        check.block(u"R-210"_s, "payee_name"_L1,
            QCoreApplication::translate("core", "收款户名“%1”与申请单位“%2”不一致，请核对账户。")
                .arg(application.payeeName, *name));
    }
    return {};
}

Result<void> checkSubsidyItem(Check &check)
{
    const auto item = subsidyItems().unpack(check.record());
    if (item.enrolment.isNull() == item.certificate.isNull()) {
        check.block(QString(), "enrolment"_L1,
            QCoreApplication::translate("core", "花名册和证书必须填写其中一项，且只能填写一项。"));
    }
    if (item.state == "rejected"_L1)
        check.require("reject_reason"_L1, QCoreApplication::translate("core", "不予补贴"));
    const QLatin1StringView source = item.enrolment.isNull() ? "certificate"_L1 : "enrolment"_L1;
    const auto same = check.store().find(check.table(),
        {.conditions = {{u"application"_s, Condition::Test::Equal, {item.application.value}},
             {u"person"_s, Condition::Test::Equal, {item.person.value}},
             {QString(source), Condition::Test::Equal,
                 {check.table().value(check.record(), source)}}}});
    if (!same)
        return fail(same.error());
    const bool isTwice = std::any_of(same->begin(), same->end(),
        [&](const Record &other) { return other.id != check.record().id; });
    if (isTwice) {
        check.block(u"R-202"_s, "person"_L1,
            QCoreApplication::translate("core", "该学员已在本批次中，不能重复申请。"));
    }
    return checkStaysAsSubmitted(check, item);
}

Result<void> checkPublicityNotice(Check &check)
{
    check.inOrder("from_date"_L1, "to_date"_L1);
    if (!check.isEmpty("withdrawn_on"_L1)) {
        check.require("withdrawn_reason"_L1, QCoreApplication::translate("core", "公示已撤回"));
    }
    return {};
}

Result<void> checkObjection(Check &check)
{
    check.inOrder("received_on"_L1, "decided_on"_L1);
    if (!check.isEmpty("result"_L1)) {
        check.require("decided_on"_L1, QCoreApplication::translate("core", "已有核查结果"));
        check.require("explanation"_L1, QCoreApplication::translate("core", "已有核查结果"));
    }
    return {};
}

Result<void> checkPayout(Check &check)
{
    const auto payout = payouts().unpack(check.record());
    check.inOrder("paid_on"_L1, "returned_on"_L1);
    if (payout.isReturned) {
        const QString when = QCoreApplication::translate("core", "款项已退回");
        check.require("returned_on"_L1, when);
        check.require("returned_reason"_L1, when);
        check.require("returned_amount"_L1, when);
    }
    check.inOrder("returned_amount"_L1, "amount"_L1);
    return {};
}

} // namespace core
