#pragma once

#include "core/base/result.h"

#include <QDateTime>

namespace core {

/// Strictly yyyy-mm-dd, as stored.
Result<QDate> parseIsoDate(QStringView text);
QString isoText(QDate date);

/// Strictly yyyy-mm-ddThh:mm:ssZ, as stored.
Result<QDateTime> parseIsoMoment(QStringView text);
QString isoText(const QDateTime &moment);

/// "2021年6月30日", without leading zeros (GB/T 9704); empty for no date.
QString chineseDate(QDate date);

} // namespace core
