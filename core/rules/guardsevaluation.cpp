// Guards of evaluation plans and certificates.
#include "core/domain/certificate.h"
#include "core/domain/evaluation.h"
#include "core/rules/guarding.h"
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
    };
}

} // namespace core
