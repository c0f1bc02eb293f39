#pragma once

#include <QString>

#include <optional>

namespace core {

enum class Rounding { HalfUp, Truncated };

/// Percent × 100 as an integer, never through floating point: 231679 of 200000 is 11584.
/// Nothing when `target` is missing (≤ 0) or a number is beyond 4·10^14. A negative `actual`
/// gives the mirrored rate.
std::optional<qint64> rateTimes100(
    qint64 actual, qint64 target, Rounding rounding = Rounding::HalfUp);

/// Percent × 10, rounded once from the integers: 40084 of 67521 is 594.
std::optional<qint64> rateTimes10(
    qint64 actual, qint64 target, Rounding rounding = Rounding::HalfUp);

/// Percent × 100 of the change from `base`: 46610 after 48495 is −389.
std::optional<qint64> growthTimes100(
    qint64 value, qint64 base, Rounding rounding = Rounding::HalfUp);

/// "115.84"; negative with −; — for nothing.
QString rateText(std::optional<qint64> times100);

/// "+15.84", "−10.23", "0.00"; — for nothing.
QString signedRateText(std::optional<qint64> times100);

/// "59.4"; — for nothing.
QString oneDecimalText(std::optional<qint64> times10);

} // namespace core
