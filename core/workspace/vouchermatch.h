#pragma once

#include "core/report/document.h"
#include "core/storage/voucherqueries.h"
#include "core/workspace/workspace.h"

namespace core {

/// One kind of difference between the vouchers and what they were used for.
struct VoucherMatch
{
    VoucherGap gap = VoucherGap::UsedForNothing;
    QString title; // 平台已使用，台账没有对应的班级或评价
    QString advice;
    const Table *table = nullptr; // of the rows
    QList<RowId> rows = {};
};

/// Every kind of difference, also those without rows.
Result<QList<VoucherMatch>> matchVouchers(const Workspace &workspace);

/// The differences as a paper: how many of each, what to do, and the first rows, masked.
Result<Document> voucherMatchPaper(const Workspace &workspace);

} // namespace core
