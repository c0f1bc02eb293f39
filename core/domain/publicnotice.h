#pragma once

#include "core/schema/schema.h"

namespace core {

struct SubsidyApplication;

/// A public notice with its frozen masked list.
struct PublicityNotice : Entity
{
    Id<SubsidyApplication> application;
    QString noticeNo;
    QString maskedList;
    QDate fromDate;
    QDate toDate;
    QString place;
    QDate withdrawnOn;
    QString withdrawnReason;
};
const Schema<PublicityNotice> &publicityNotices();

/// A payment by the bank, entered once (domain.md E10).
struct Payout : Entity
{
    Id<SubsidyApplication> application;
    Money amount;
    QDate paidOn;
    QString bankVoucher;
    QString payeeName;
    bool isReturned = false;
    QDate returnedOn;
    QString returnedReason;
    std::optional<Money> returnedAmount;
};
const Schema<Payout> &payouts();

const Table &objections();

} // namespace core
