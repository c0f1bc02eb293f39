#pragma once

#include "core/rules/rules.h"

namespace core {

/// One line of a public notice, nothing in it that R-603 forbids: no address, phone, account, birth
/// date, hardship or disability, and no unmasked number.
struct NoticeLine
{
    QString name;
    QString idNumber; // masked
    QString institution;
    QString occupation;
    QString level;
    QString certificateNo; // masked
    qint64 standardFen = 0;
    qint64 amountFen = 0;
};

/// The list of a batch as it is frozen in its notice, in the order of its items; JSON.
Result<QString> maskedList(RowId application, const RuleContext &context);
/// A new notice takes over the list as it stands now, and ends when the law allows.
Result<void> deriveNotice(Record &notice, const RuleContext &context);
/// What a frozen list holds.
Result<QList<NoticeLine>> readMaskedList(const QString &json);

} // namespace core
