#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace core {

class Database;

/// Facts about the file itself, beside its registries: the unit it was made for, whether it is a
/// demo city and at which moment such a city's clock stands.
Result<QByteArray> ledgerMeta(const Database &database, const QString &name);
/// Inside a transaction.
Result<void> setLedgerMeta(const Database &database, const QString &name, const QByteArray &value);

inline constexpr auto kMetaUnit = "unit";
inline constexpr auto kMetaYear = "year"; // the working year
inline constexpr auto kMetaDemoClock = "demo_clock"; // ISO moment; present in a demo city only

} // namespace core
