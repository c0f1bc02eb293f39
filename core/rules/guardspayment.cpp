// Guards of what hangs on subsidies and on supervision: classes and vouchers.
#include "core/domain/publicnotice.h"
#include "core/domain/voucher.h"
#include "core/rules/guarding.h"
#include "core/rules/subsidies.h"

namespace core {

Result<QList<Payout>> payoutsOf(const RecordStore &store, RowId application)
{
    const auto rows = store.find(
        payouts(), {.conditions = {{u"application"_s, Condition::Test::Equal, {application}}}});
    if (!rows)
        return fail(rows.error());
    QList<Payout> found;
    for (const auto &row : *rows)
        found.append(payouts().unpack(row));
    return found;
}

namespace {

Result<void> openFinding(Guard &guard)
{
    const auto isOpen = hasOpenSevereFinding(guard.database(), guard.id());
    if (!isOpen)
        return fail(isOpen.error());
    if (!*isOpen) {
        guard.block(
            QCoreApplication::translate("core", "没有未销号的严重督导问题，请先登记督导问题。"),
            u"R-207"_s);
    }
    return {};
}

Result<void> noOpenFinding(Guard &guard)
{
    const auto isOpen = hasOpenSevereFinding(guard.database(), guard.id());
    if (!isOpen)
        return fail(isOpen.error());
    if (*isOpen) {
        guard.block(QCoreApplication::translate("core", "还有未销号的严重督导问题，请先整改销号。"),
            u"R-207"_s);
    }
    return {};
}

Result<void> subsidiesFinal(Guard &guard)
{
    const auto open = guard.store().count(subsidyApplications(),
        {.conditions = {{u"training_class"_s, Condition::Test::Equal, {guard.id()}},
             {kStatus, Condition::Test::NotEqual, {u"paid"_s}},
             {kStatus, Condition::Test::NotEqual, {u"rejected"_s}},
             {kStatus, Condition::Test::NotEqual, {u"recovered"_s}}}});
    if (!open)
        return fail(open.error());
    if (*open > 0) {
        guard.block(
            QCoreApplication::translate("core", "还有 %1 批补贴没有办结，请先办结。").arg(*open));
    }
    return {};
}

/// Whether the item pays for the class or the evaluation that the voucher was used for.
Result<bool> paysFor(const Guard &guard, const SubsidyItem &item)
{
    const RowId enrolment = guard.value(u"enrolment"_s).integer();
    const RowId result = guard.value(u"evaluation_result"_s).integer();
    if (!item.enrolment.isNull())
        return item.enrolment.value == enrolment;
    return guard.store().read(certificates(), item.certificate).map([&](const Certificate &paid) {
        return result != 0 && paid.evaluationResult.value == result;
    });
}

/// The item that pays for what the voucher was used for, in a batch that was paid.
Result<std::optional<SubsidyItem>> paidItem(const Guard &guard)
{
    const auto rows = guard.store().find(subsidyItems(),
        {.conditions = {{u"person"_s, Condition::Test::Equal, {guard.value(u"person"_s)}},
             {u"state"_s, Condition::Test::NotEqual, {u"rejected"_s}}}});
    if (!rows)
        return fail(rows.error());
    for (const auto &row : *rows) {
        auto item = subsidyItems().unpack(row);
        const auto pays = paysFor(guard, item);
        if (!pays)
            return fail(pays.error());
        if (!*pays)
            continue;
        const auto application = guard.store().read(subsidyApplications(), item.application);
        if (!application)
            return fail(application.error());
        if (application->status == "paid"_L1)
            return item;
    }
    return std::optional<SubsidyItem>();
}

///
Result<void> subsidyPaid(Guard &guard)
{
    const auto item = paidItem(guard);
    if (!item)
        return fail(item.error());
    if (!*item) {
        guard.block(QCoreApplication::translate("core", "对应的补贴还没有拨付，拨付后才能核销。"),
            u"R-405"_s);
    }
    return {};
}

/// The payment came back; for vouchers redeemed elsewhere the reason names it.
Result<void> paymentReturned(Guard &guard)
{
    const auto item = paidItem(guard);
    if (!item)
        return fail(item.error());
    if (*item) {
        const auto paid = payoutsOf(guard.store(), (*item)->application.value);
        if (!paid)
            return fail(paid.error());
        if (std::any_of(paid->begin(), paid->end(), [](const Payout &p) { return p.isReturned; }))
            return {};
    }
    if (!guard.hasReason()) {
        guard.block(QCoreApplication::translate(
                        "core", "退核要有退回的拨付款，请在原因中写明退款日期和凭证。"),
            u"R-405"_s);
    }
    return {};
}

} // namespace

QList<NamedGuard> paymentGuards()
{
    return {
        {"open_finding_a"_L1, &openFinding},
        {"no_open_finding_a"_L1, &noOpenFinding},
        {"subsidies_final"_L1, &subsidiesFinal},
        {"subsidy_paid"_L1, &subsidyPaid},
        {"payment_returned"_L1, &paymentReturned},
    };
}

} // namespace core
