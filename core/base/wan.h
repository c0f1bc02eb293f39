#pragma once

#include <QString>

namespace core {

/// A count in 万, half-up to at most 2 decimals, without trailing zeros: 86050 is "8.61万".
QString wanText(qint64 count);

/// In 万 when that says the exact number (a multiple of 100 from 10000 on), else in full.
QString wanTextIfExact(qint64 count);

} // namespace core
