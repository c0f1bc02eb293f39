#pragma once

#include "core/base/id.h"
#include "core/storage/database.h"

#include <QDate>
#include <QList>

#include <functional>

namespace core {

/// How many vouchers stand in a state at the end of a day, by the ledger of vouchers.
struct VoucherCount
{
    QString state;
    qint64 vouchers = 0;
};
/// Vouchers issued by the day; `kind` empty: of all kinds.
Result<void> countVouchers(const Database &database, QDate on, const QString &kind,
    const std::function<void(const VoucherCount &)> &each);
/// Persons who claimed one by the day.
Result<qint64> countClaimants(const Database &database, QDate on, const QString &kind);

/// Where vouchers and what they stand for do not meet.
enum class VoucherGap {
    UsedForNothing, // used or redeemed, but for no class and no evaluation of this ledger
    TraineeWithout, // completed a class that takes vouchers, without one: enrolments
    RedeemedUnpaid, // redeemed although no subsidy was paid for its use
    TwoOpen // the person holds another open one of the same kind
};
/// Ids of the vouchers, or of the enrolments, in the order of their ids.
Result<QList<RowId>> voucherGaps(const Database &database, VoucherGap gap);

} // namespace core
