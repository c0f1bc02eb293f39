#pragma once

#include "core/base/finding.h"

namespace core {

/// A bank account or social-security card as read from a cell or a form.
struct BankAccount
{
    QString number = {}; // without blanks and hyphens
    Findings findings = {}; // E131 warns: not 12–19 digits, or the Luhn check fails
};

BankAccount readBankAccount(const QString &text);

bool fitsLuhn(QStringView digits);

} // namespace core
