#pragma once

#include "core/rules/rules.h"

namespace core {

/// Enters what a voucher's row did in the append-only ledger of vouchers, one line a step, in the
/// same set (domain.md E9). A row that appears in a later state brings the steps before it.
Result<void> enterVoucherSteps(
    ChangeWriter &writer, const QList<WrittenRow> &written, const RuleContext &context);

/// How the vouchers of a kind stand at the end of a day; `kind` empty: of all kinds. Counts are in
/// 张, but for `claimants`, which are persons (人).
struct VoucherBalance
{
    qint64 issued = 0; // ever, up to the day
    qint64 available = 0;
    qint64 claimed = 0;
    qint64 used = 0;
    qint64 redeemed = 0;
    qint64 expired = 0;
    qint64 voided = 0;
    qint64 claimants = 0;

    /// issued = available + claimed + used + redeemed + expired + void.
    bool isBalanced() const
    {
        return issued == available + claimed + used + redeemed + expired + voided;
    }
};
Result<VoucherBalance> voucherBalance(const Database &database, QDate on, const QString &kind = {});

} // namespace core
