// Guards of evaluation plans and certificates.
#include "core/domain/certificate.h"
#include "core/domain/evaluation.h"
#include "core/rules/guarding.h"
#include "core/storage/evaluationqueries.h"
#include "core/storage/rulequeries.h"

namespace core {

namespace {

/// What check() says of the moved record, as far as `wanted` answers true.
Result<void> addRules(Guard &guard, const std::function<bool(const Finding &)> &wanted)
{
    const auto moved = movedRecord(guard.move());
    if (!moved)
        return fail(moved.error());
    const auto findings = check(guard.table(), *moved, guard.context());
    if (!findings)
        return fail(findings.error());
    Findings some = *findings;
    some.removeIf([&](const Finding &finding) { return !wanted(finding); });
    guard.add(some);
    return {};
}

Result<void> numberUnique(Guard &guard)
{
    return addRules(guard, [](const Finding &finding) { return finding.code == "R-301"_L1; });
}

Result<void> numberFitsKind(Guard &guard)
{
    return addRules(guard, [](const Finding &finding) {
        return finding.code == "R-302"_L1 || finding.code == "E151"_L1;
    });
}

Result<void> issuedAfterClass(Guard &guard)
{
    return addRules(guard, [](const Finding &finding) { return finding.code == "R-304"_L1; });
}

/// The day is set by the move itself when it is empty.
Result<void> verificationRecorded(Guard &guard)
{
    if (guard.value(u"verify_result"_s).isNull()) {
        guard.block(
            QCoreApplication::translate("core", "还没有填写核验结果，请在官方查询网站核对后填写。"),
            {}, "verify_result");
    }
    return {};
}

/// Exports are not kept in this ledger yet: the reason names the batch.
Result<void> inExportBatch(Guard &guard)
{
    if (!guard.hasReason())
        guard.block(QCoreApplication::translate(
            "core", "上报要有上报批次，请在原因中写明批次号或上报文件。"));
    return {};
}

Result<void> kindHasExpiry(Guard &guard)
{
    const CodeItem *kind = guard.names().code("certificate_kind"_L1, guard.value(u"kind"_s).text());
    if (!isFlagged(kind, "has_expiry"_L1)) {
        guard.block(QCoreApplication::translate("core", "%1没有有效期，不会过期。")
                        .arg(kind ? kind->title() : guard.value(u"kind"_s).text()));
    }
    return {};
}

Result<void> organisationCoversOccupation(Guard &guard)
{
    return addRules(guard, [](const Finding &finding) {
        return finding.column == "occupation_code" || finding.column == "level";
    });
}

Result<void> organisationValidOn(Guard &guard)
{
    for (const auto &column : guard.arguments()) {
        if (!guard.date(column).isValid()) {
            guard.block(QCoreApplication::translate("core", "%1还没有填写，请先填写。")
                            .arg(guard.label(column)),
                {}, column.toLatin1());
        }
    }
    return addRules(
        guard, [](const Finding &finding) { return finding.column == "evaluation_org"; });
}

Result<void> everyCandidateHasResult(Guard &guard)
{
    const auto plan = planState(guard.database(), guard.id());
    if (!plan)
        return fail(plan.error());
    if (plan->results == 0)
        guard.block(QCoreApplication::translate("core", "本计划还没有成绩，请先录入。"));
    if (plan->pending > 0) {
        guard.block(QCoreApplication::translate(
            "core", "还有 %1 名考生没有录入成绩，请先录入；缺考的录入缺考。")
                        .arg(plan->pending));
    }
    if (plan->openResults > 0) {
        guard.block(QCoreApplication::translate("core", "还有 %1 名考生待补考，请先录入补考成绩。")
                        .arg(plan->openResults));
    }
    if (plan->traineesWithoutResult > 0) {
        guard.block(QCoreApplication::translate(
            "core", "来源班级还有 %1 名结业学员没有成绩，请先录入；缺考的录入缺考。")
                        .arg(plan->traineesWithoutResult));
    }
    return {};
}

/// Both keyings of a plan agree, where there are two or the office wants two.
Result<void> askSecondKeying(Guard &guard)
{
    const auto keying = secondKeying(guard.database(), guard.id());
    const auto isWanted = valueOf(kSecondKeying, guard.database(), guard.today());
    if (!keying || !isWanted)
        return fail(keying ? isWanted.error() : keying.error());
    if ((keying->keyed > 0 || *isWanted != 0) && keying->open > 0) {
        guard.block(QCoreApplication::translate(
            "core", "还有 %1 名考生没有复录成绩，请由另一人复录完再审核。")
                        .arg(keying->open));
    }
    if (keying->different > 0) {
        guard.block(QCoreApplication::translate(
            "core", "两遍录入还有 %1 名考生的成绩不一致，请先核对差异。")
                        .arg(keying->different));
    }
    return {};
}

/// And both keyings agree: ledgers made before there was a second one know no guard for it.
Result<void> reviewerDidNotScore(Guard &guard)
{
    const auto plan = planState(guard.database(), guard.id());
    const auto maker = whoSet(guard.database(), guard.table(), guard.id(), kStatus);
    if (!plan || !maker)
        return fail(plan ? maker.error() : plan.error());
    const Session &session = guard.context().session;
    const bool isMaker = plan->scorers.contains(session.user())
        || maker->value_or(session.user()) == session.user();
    meetMaker(guard, isMaker,
        QCoreApplication::translate("core", "您（%1）录入过本计划的成绩，请换一人审核成绩。")
            .arg(session.name()));
    return askSecondKeying(guard);
}

} // namespace

QList<NamedGuard> evaluationGuards()
{
    return {
        {"number_unique"_L1, &numberUnique},
        {"number_fits_kind"_L1, &numberFitsKind},
        {"issued_after_class"_L1, &issuedAfterClass},
        {"verification_recorded"_L1, &verificationRecorded},
        {"in_export_batch"_L1, &inExportBatch},
        {"kind_has_expiry"_L1, &kindHasExpiry},
        {"organisation_covers_occupation"_L1, &organisationCoversOccupation},
        {"organisation_valid_on"_L1, &organisationValidOn},
        {"every_candidate_has_result"_L1, &everyCandidateHasResult},
        {"reviewer_did_not_score"_L1, &reviewerDidNotScore},
    };
}

} // namespace core
