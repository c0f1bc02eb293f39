#pragma once

#include "core/base/finding.h"

namespace core {

/// A unified social credit code (GB 32100) as read from a cell or a form.
struct CreditCode
{
    QString number = {}; // normalised
    Findings findings = {};

    bool isUsable() const { return !hasBlocking(findings); }
};

/// Wrong length or alphabet blocks (USCC-FORM). A wrong check character warns (USCC-CHECK, and
/// USCC-ORG for the organisation code inside): codes of the early trial areas are legal and fail
/// it.
CreditCode readCreditCode(const QString &text);

/// Blanks, hyphens and quotes removed, half-width, upper case.
QString normaliseCreditCode(const QString &text);

/// Null unless `first17` are 17 characters of the alphabet.
QChar creditCodeCheckCharacter(QStringView first17);

/// GB 11714, the character at position 17; null unless `first8` are 8 digits or capital letters.
QChar organisationCheckCharacter(QStringView first8);

} // namespace core
