#pragma once

#include "core/base/finding.h"

#include <QDate>

namespace core {

/// A citizen id number (GB 11643) as read from a cell or a form.
/// What is derived from it is empty when a finding blocks.
struct CitizenId
{
    QString number = {}; // normalised
    QDate birthDate = {};
    QString sex = {}; // code table sex: 1 male, 2 female
    QString division = {}; // the city's division, by its current code; empty for other places
    Findings findings = {};

    bool isUsable() const { return !hasBlocking(findings); }
};

/// Tests in this order and blocks at the first that fails: empty E101, cut by a spreadsheet E105,
/// 15 digits E106, length or characters E102, birth date E104, check E103.
/// An unknown address code (E107) and more than 120 years of age warn.
CitizenId readCitizenId(const QString &text, QDate today);

/// The same by code table id_type: 2 and 3 want their prefixes (E107 warns), 4 and 5 have no check
/// and give neither birth date nor sex.
CitizenId readIdNumber(const QString &text, const QString &idType, QDate today);

/// Blanks, hyphens and what spreadsheets wrap around digits removed; half-width; the last x as X.
QString normaliseIdNumber(const QString &text);

/// Null when `first17` is not 17 digits.
QChar citizenIdCheckCharacter(QStringView first17);

/// Full years on a day; the birthday counts, 29 February counts on 1 March in common years.
int age(QDate birth, QDate on);

/// Code table age_band: B0 16–17, B1 18–45, B2 46–60, B3 above; empty under 16.
QString ageBand(int age);

} // namespace core
