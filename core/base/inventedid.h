#pragma once

#include <QDate>
#include <QString>

namespace core {

/// Sequence codes 996–999 were kept for centenarians: with a young birth date the id belongs to
/// nobody, although its check character is right. Odd ones are male.
constexpr int kFirstInventedSequence = 996;
constexpr int kLastInventedSequence = 999;

/// The id of a person who does not exist; `prefix` is the six-digit address code.
QString inventedCitizenId(QStringView prefix, QDate birth, int sequence);

/// The credit code of an organisation that does not exist: "DEM" and `number` (0–99999) as its
/// organisation code; `kind` is 91 for an enterprise, 52 for a private school, 12 for a public one.
QString inventedCreditCode(QStringView kind, QStringView division, int number);

} // namespace core
