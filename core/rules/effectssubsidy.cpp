// What a step of a subsidy does to items, payments and vouchers.
#include "core/domain/certificate.h"
#include "core/domain/publicnotice.h"
#include "core/domain/subsidy.h"
#include "core/domain/trainingclass.h"
#include "core/domain/voucher.h"
#include "core/rules/checking.h"
#include "core/rules/effects.h"
#include "core/rules/moving.h"

namespace core {

namespace {

Result<QList<Record>> itemsBy(ChangeWriter &writer, const QString &column, RowId id)
{
    return RecordStore(writer.database())
        .find(subsidyItems(), {.conditions = {{column, Condition::Test::Equal, {id}}}});
}

Result<void> setItem(ChangeWriter &writer, const Record &before, const QString &state,
    const QString &reason, QList<WrittenRow> &written)
{
    Record after = before;
    subsidyItems().table().set(after, "state"_L1, state);
    if (state == "rejected"_L1)
        subsidyItems().table().set(after, "reject_reason"_L1, reason);
    return writeBeside(writer, subsidyItems(), before, after, written);
}

/// The notices of a batch that were not withdrawn.
Result<QList<Value>> noticesOf(ChangeWriter &writer, RowId application)
{
    const auto ids
        = RecordStore(writer.database())
              .ids(publicityNotices(),
                  {.conditions = {{u"application"_s, Condition::Test::Equal, {application}},
                       {u"withdrawn_on"_s, Condition::Test::IsNull}}});
    if (!ids)
        return fail(ids.error());
    QList<Value> values;
    for (const RowId id : *ids)
        values.append(id);
    return values;
}

Result<void> objectedItemsRejected(
    ChangeWriter &writer, const Move &, const Record &record, QList<WrittenRow> &written)
{
    const auto notices = noticesOf(writer, record.id);
    if (!notices)
        return fail(notices.error());
    if (notices->isEmpty())
        return {};
    const Table &table = objections();
    const auto upheld
        = RecordStore(writer.database())
              .find(table,
                  {.conditions = {{u"publicity_notice"_s, Condition::Test::AnyOf, *notices},
                       {u"result"_s, Condition::Test::Equal, {u"upheld"_s}}}});
    if (!upheld)
        return fail(upheld.error());
    for (const auto &objection : *upheld) {
        const RowId item = table.value(objection, "subsidy_item"_L1).integer();
        if (item == 0)
            continue;
        const auto before = writer.read(subsidyItems(), item);
        if (!before)
            return fail(before.error());
        const QString reason = table.value(objection, "explanation"_L1).text().left(200);
        if (*before) {
            if (auto done = setItem(writer, **before, u"rejected"_s, reason, written); !done)
                return done;
        }
    }
    return {};
}

/// Of somebody removed from a class: not paid yet is refused, paid has to come back.
Result<void> subsidiesWithdrawn(
    ChangeWriter &writer, const Move &move, const Record &record, QList<WrittenRow> &written)
{
    const auto items = itemsBy(writer, u"enrolment"_s, record.id);
    if (!items)
        return fail(items.error());
    for (const auto &item : *items) {
        const RowId id = subsidyItems().table().value(item, "application"_L1).integer();
        const auto application = writer.read(subsidyApplications(), id);
        if (!application)
            return fail(application.error());
        const QString status = *application
            ? subsidyApplications().table().value(**application, kStatus).text()
            : QString();
        const bool isPaid = status == "paid"_L1 || status == "recovering"_L1;
        const QString state = isPaid ? u"recovering"_s : u"rejected"_s;
        if (auto done = setItem(writer, item, state, move.reason, written); !done)
            return done;
    }
    return {};
}

Result<void> itemsRecovered(
    ChangeWriter &writer, const Move &, const Record &record, QList<WrittenRow> &written)
{
    const auto items = itemsBy(writer, u"application"_s, record.id);
    if (!items)
        return fail(items.error());
    for (const auto &item : *items) {
        if (subsidyItems().table().value(item, "state"_L1).text() != "recovering"_L1)
            continue;
        if (auto done = setItem(writer, item, u"recovered"_s, {}, written); !done)
            return done;
    }
    return {};
}

Result<void> payoutRecorded(
    ChangeWriter &writer, const Move &, const Record &record, QList<WrittenRow> &written)
{
    const auto application = subsidyApplications().unpack(record);
    Payout payout;
    payout.application = {record.id};
    payout.amount = application.total;
    payout.paidOn = application.payDate;
    payout.bankVoucher = application.payVoucherNo;
    payout.payeeName = application.payeeName;
    Record row = payouts().pack(payout);
    const auto id = writer.insert(payouts(), row);
    if (!id)
        return fail(id.error());
    row.id = *id;
    written.append({&payouts().table(), std::nullopt, row});
    return {};
}

/// The vouchers used for what an item pays: the class, or the evaluation behind the certificate.
Result<QList<Record>> vouchersUsedFor(ChangeWriter &writer, const SubsidyItem &item)
{
    QString link = u"enrolment"_s;
    RowId use = item.enrolment.value;
    if (use == 0) {
        const auto certificate
            = RecordStore(writer.database()).read(certificates(), item.certificate);
        if (!certificate)
            return fail(certificate.error());
        link = u"evaluation_result"_s;
        use = certificate->evaluationResult.value;
    }
    if (use == 0)
        return QList<Record>();
    return RecordStore(writer.database())
        .find(vouchers(),
            {.conditions = {{link, Condition::Test::Equal, {use}},
                 {kStatus, Condition::Test::Equal, {u"used"_s}}}});
}

/// what was used for what is paid now is redeemed.
Result<void> vouchersRedeemed(
    ChangeWriter &writer, const Move &move, const Record &record, QList<WrittenRow> &written)
{
    const auto items = itemsBy(writer, u"application"_s, record.id);
    if (!items)
        return fail(items.error());
    for (const auto &row : *items) {
        const auto item = subsidyItems().unpack(row);
        if (item.state != "ok"_L1)
            continue;
        const auto used = vouchersUsedFor(writer, item);
        if (!used)
            return fail(used.error());
        for (const auto &before : *used) {
            Record after = before;
            vouchers().set(after, kStatus, "redeemed"_L1);
            vouchers().set(after, "redeemed_on"_L1, plainDate(move.context.today));
            if (auto done = writeBeside(writer, vouchers(), before, after, written); !done)
                return done;
        }
    }
    return {};
}

struct Actor
{
    QLatin1StringView state;
    QLatin1StringView who;
    QLatin1StringView when;
    QLatin1StringView opinion;
};

constexpr Actor kActors[] = {{"submitted"_L1, "submitted_by"_L1, "submitted_on"_L1, {}},
    {"reviewed"_L1, "reviewer"_L1, "reviewed_on"_L1, "review_opinion"_L1},
    {"rechecked"_L1, "rechecker"_L1, "rechecked_on"_L1, "recheck_opinion"_L1},
    {"approved"_L1, "approver"_L1, "approved_on"_L1, "approval_opinion"_L1}};

} // namespace

void setSubsidyActor(const Move &move, Record &record)
{
    const Table &table = move.table;
    const QString to = move.transition.to;
    for (const auto &actor : kActors) {
        if (to == "returned"_L1 && actor.state != "submitted"_L1) {
            table.set(record, actor.who, {});
            table.set(record, actor.when, {});
        }
        if (to != actor.state)
            continue;
        table.set(record, actor.who, move.context.session.user());
        table.set(record, actor.when, plainDate(move.context.today));
        if (!actor.opinion.isEmpty() && !move.reason.isEmpty())
            table.set(record, actor.opinion, move.reason);
    }
    if (to == "paid"_L1)
        table.set(record, "paid_total"_L1, table.value(record, "total"_L1));
}

QList<NamedEffect> subsidyEffects()
{
    return {
        {"objected_items_rejected"_L1, &objectedItemsRejected},
        {"subsidies_withdrawn"_L1, &subsidiesWithdrawn},
        {"items_recovered"_L1, &itemsRecovered},
        {"payout_recorded"_L1, &payoutRecorded},
        {"vouchers_redeemed"_L1, &vouchersRedeemed},
    };
}

} // namespace core
