// Guards of vouchers, as far as this ledger knows batches and classes.
#include "core/domain/course.h"
#include "core/domain/evaluation.h"
#include "core/domain/person.h"
#include "core/domain/trainingclass.h"
#include "core/domain/voucher.h"
#include "core/rules/guarding.h"

namespace core {

namespace {

/// The batch of the voucher; nothing for one taken over from the platform.
Result<std::optional<Record>> batchOf(const Guard &guard)
{
    const RowId id = guard.value(u"voucher_batch"_s).integer();
    if (id == 0)
        return std::optional<Record>();
    return guard.store().read(voucherBatches(), id).map([](const Record &record) {
        return std::optional(record);
    });
}

Result<void> batchActive(Guard &guard)
{
    const auto batch = batchOf(guard);
    if (!batch)
        return fail(batch.error());
    if (!*batch)
        return {};
    const QString from = voucherBatches().value(**batch, "valid_from"_L1).text();
    const QString to = voucherBatches().value(**batch, "valid_to"_L1).text();
    const QString day = plainDate(guard.today());
    if (day < from || day > to) {
        guard.block(QCoreApplication::translate("core", "批次“%1”的有效期为 %2—%3，今天不能发放。")
                        .arg(voucherBatches().value(**batch, "batch_no"_L1).text(), from, to),
            u"R-402"_s, "voucher_batch");
    }
    return {};
}

Result<void> withinBatchQuota(Guard &guard)
{
    const auto batch = batchOf(guard);
    if (!batch)
        return fail(batch.error());
    if (!*batch)
        return {};
    const auto issued = guard.store().count(guard.table(),
        {.conditions = {{u"voucher_batch"_s, Condition::Test::Equal, {(*batch)->id}},
             {kStatus, Condition::Test::NotEqual, {u"planned"_s}}}});
    if (!issued)
        return fail(issued.error());
    const qint64 quota = voucherBatches().value(**batch, "quota"_L1).integer();
    if (*issued >= quota) {
        guard.block(QCoreApplication::translate("core", "批次“%1”的 %2 张已经发完。")
                        .arg(voucherBatches().value(**batch, "batch_no"_L1).text())
                        .arg(quota),
            u"R-402"_s, "voucher_batch");
    }
    return {};
}

Result<void> personBound(Guard &guard)
{
    if (guard.value(u"person"_s).isNull())
        guard.block(QCoreApplication::translate("core", "还没有登记持券人，请先登记。"), u"R-403"_s,
            "person");
    return {};
}

///
Result<void> noOtherOpenVoucher(Guard &guard)
{
    const RowId person = guard.value(u"person"_s).integer();
    if (person == 0)
        return {};
    const auto open = guard.store().find(guard.table(),
        {.conditions = {{u"person"_s, Condition::Test::Equal, {person}},
             {u"kind"_s, Condition::Test::Equal, {guard.value(u"kind"_s)}},
             {kStatus, Condition::Test::AnyOf, {u"claimed"_s}}}});
    if (!open)
        return fail(open.error());
    for (const auto &other : *open) {
        if (other.id == guard.id())
            continue;
        guard.block(
            QCoreApplication::translate("core", "“%1”还有同种没有用完的培训券“%2”，不能再领。")
                .arg(guard.names().linkTitle("person"_L1, person),
                    vouchers().value(other, "voucher_no"_L1).text()),
            u"R-401"_s, "person");
        break;
    }
    return {};
}

Result<void> fitsResult(Guard &guard, RowId person)
{
    const RowId id = guard.value(u"evaluation_result"_s).integer();
    if (id == 0) {
        guard.block(
            QCoreApplication::translate("core", "等级评价券要登记所用的评价成绩，请先登记。"),
            u"R-404"_s, "evaluation_result");
        return {};
    }
    const auto result = guard.store().read(evaluationResults(), Id<EvaluationResult>{id});
    if (!result)
        return fail(result.error());
    if (result->person.value != person)
        guard.block(
            QCoreApplication::translate("core", "评价成绩不是持券人本人的，培训券不能转让。"),
            u"R-403"_s, "evaluation_result");
    return {};
}

void fitsDays(Guard &guard, const TrainingClass &trainingClass)
{
    const QDate until = guard.date(u"valid_to"_s);
    const QDate claimed = guard.date(u"claimed_on"_s);
    if (until.isValid() && trainingClass.startDate.isValid() && trainingClass.startDate > until) {
        guard.block(QCoreApplication::translate("core", "班级 %1 开班，晚于培训券的有效期 %2。")
                        .arg(plainDate(trainingClass.startDate), plainDate(until)),
            u"R-402"_s, "enrolment");
    }
    if (claimed.isValid() && trainingClass.endDate.isValid() && claimed > trainingClass.endDate) {
        guard.block(QCoreApplication::translate("core", "培训券 %1 才领取，班级已于 %2 结业。")
                        .arg(plainDate(claimed), plainDate(trainingClass.endDate)),
            u"R-404"_s, "enrolment");
    }
}

/// own enrolment, in a class of the voucher's kind and days.
Result<void> fitsEnrolment(Guard &guard, RowId person)
{
    const RowId id = guard.value(u"enrolment"_s).integer();
    if (id == 0) {
        guard.block(QCoreApplication::translate("core", "还没有登记使用的班级，请先登记。"),
            u"R-404"_s, "enrolment");
        return {};
    }
    const auto enrolment = guard.store().read(enrolments(), Id<Enrolment>{id});
    if (!enrolment)
        return fail(enrolment.error());
    const auto trainingClass = guard.store().read(trainingClasses(), enrolment->trainingClass);
    if (!trainingClass)
        return fail(trainingClass.error());
    if (enrolment->person.value != person)
        guard.block(
            QCoreApplication::translate("core", "花名册记录不是持券人本人的，培训券不能转让。"),
            u"R-403"_s, "enrolment");
    if (guard.value(u"kind"_s).text() == "QY"_L1 && trainingClass->employer.isNull())
        guard.block(QCoreApplication::translate("core", "企业培训券只能用于有委托企业的班级。"),
            u"R-404"_s, "enrolment");
    if (!trainingClass->usesVoucher)
        guard.block(
            QCoreApplication::translate("core", "班级“%1”不使用培训券。").arg(trainingClass->name),
            u"R-404"_s, "enrolment");
    fitsDays(guard, *trainingClass);
    return {};
}

Result<void> boundToMatchingUse(Guard &guard)
{
    const RowId person = guard.value(u"person"_s).integer();
    if (auto bound = personBound(guard); !bound || person == 0)
        return bound;
    return guard.value(u"kind"_s).text() == "PJ"_L1 ? fitsResult(guard, person)
                                                    : fitsEnrolment(guard, person);
}

Result<void> classCancelledOrLeft(Guard &guard)
{
    const RowId id = guard.value(u"enrolment"_s).integer();
    if (id == 0)
        return {};
    const auto enrolment = guard.store().read(enrolments(), Id<Enrolment>{id});
    if (!enrolment)
        return fail(enrolment.error());
    const auto trainingClass = guard.store().read(trainingClasses(), enrolment->trainingClass);
    if (!trainingClass)
        return fail(trainingClass.error());
    const bool hasLeft = enrolment->status == "withdrawn"_L1 || enrolment->status == "removed"_L1;
    if (!hasLeft && trainingClass->status != "cancelled"_L1) {
        guard.block(QCoreApplication::translate(
                        "core", "班级“%1”没有取消，学员也没有退班，培训券不能释放。")
                        .arg(trainingClass->name),
            u"R-405"_s, "enrolment");
    }
    return {};
}

} // namespace

QList<NamedGuard> voucherGuards()
{
    return {
        {"batch_active"_L1, &batchActive},
        {"within_batch_quota"_L1, &withinBatchQuota},
        {"person_bound"_L1, &personBound},
        {"no_other_open_voucher"_L1, &noOtherOpenVoucher},
        {"bound_to_matching_use"_L1, &boundToMatchingUse},
        {"class_cancelled_or_left"_L1, &classCancelledOrLeft},
    };
}

} // namespace core
