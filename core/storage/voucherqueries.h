#pragma once

#include "core/storage/database.h"

#include <QDate>

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

} // namespace core
