#include "core/storage/voucherqueries.h"

#include "core/storage/statement.h"

namespace core {

Result<void> countVouchers(const Database &database, QDate on, const QString &kind,
    const std::function<void(const VoucherCount &)> &each)
{
    // the last line of each voucher by the day; lines of one day are in the order of their ids
    auto statement = Statement::prepare(database,
        "SELECT to_state, count(*) FROM ("
        " SELECT e.voucher, e.to_state, max(e.moved_on || printf('%020d', e.id))"
        " FROM voucher_entry e JOIN voucher v ON v.id=e.voucher"
        " WHERE e.moved_on<=?1 AND (?2 IS NULL OR v.kind=?2) GROUP BY e.voucher)"
        " GROUP BY to_state");
    if (!statement)
        return fail(statement.error());
    return statement->bind({on.toString(Qt::ISODate), kind}).forEach([&](const Statement &row) {
        each({row.text(0), row.integer(1)});
        return true;
    });
}

Result<qint64> countClaimants(const Database &database, QDate on, const QString &kind)
{
    auto statement = Statement::prepare(database,
        "SELECT count(DISTINCT v.person) FROM voucher_entry e JOIN voucher v ON v.id=e.voucher"
        " WHERE e.to_state='claimed' AND e.moved_on<=?1 AND (?2 IS NULL OR v.kind=?2)");
    if (!statement)
        return fail(statement.error());
    const auto row = statement->bind({on.toString(Qt::ISODate), kind}).step();
    if (!row)
        return fail(row.error());
    return statement->integer(0);
}

namespace {

const char *sqlOf(VoucherGap gap)
{
    switch (gap) {
    case VoucherGap::UsedForNothing:
        return "SELECT id FROM voucher WHERE status IN ('used','redeemed')"
               " AND enrolment IS NULL AND evaluation_result IS NULL ORDER BY id";
    case VoucherGap::TraineeWithout:
        return "SELECT e.id FROM training_class c JOIN enrolment e ON e.training_class=c.id"
               " WHERE c.uses_voucher=1 AND e.status='completed'"
               " AND NOT EXISTS (SELECT 1 FROM voucher v WHERE v.enrolment=e.id) ORDER BY e.id";
    case VoucherGap::RedeemedUnpaid:
        return "SELECT v.id FROM voucher v WHERE v.status='redeemed' AND v.enrolment IS NOT NULL"
               " AND NOT EXISTS (SELECT 1 FROM subsidy_item i JOIN subsidy_application a"
               " ON a.id=i.application WHERE i.enrolment=v.enrolment AND i.state='ok'"
               " AND a.status='paid') ORDER BY v.id";
    case VoucherGap::TwoOpen:
        return "SELECT v.id FROM voucher v WHERE v.status IN ('issued','claimed')"
               " AND EXISTS (SELECT 1 FROM voucher o WHERE o.person=v.person AND o.kind=v.kind"
               " AND o.id<>v.id AND o.status IN ('issued','claimed')) ORDER BY v.id";
    }
    Q_UNREACHABLE();
}

} // namespace

Result<QList<RowId>> voucherGaps(const Database &database, VoucherGap gap)
{
    auto statement = Statement::prepare(database, sqlOf(gap));
    if (!statement)
        return fail(statement.error());
    QList<RowId> ids;
    auto read = statement->forEach([&](const Statement &row) {
        ids.append(row.integer(0));
        return true;
    });
    return read ? Result<QList<RowId>>(ids) : fail(read.error());
}

} // namespace core
