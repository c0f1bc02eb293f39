#pragma once

#include "core/workspace/demoworld.h"

namespace core {

/// Gives out the vouchers of the last year: as many claimed as was published (domain.md P4), used
/// by whole classes and by candidates, redeemed when their subsidy was paid.
void addDemoVouchers(DemoCity &city);

/// Until when a voucher holds.
QDate demoVoucherEnd(const DemoVoucher &voucher);
QString demoVoucherCode(DemoVoucherKind kind);

} // namespace core
