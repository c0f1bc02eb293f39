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

} // namespace core
