#include "core/base/rate.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qint64 kLargest = 400'000'000'000'000;

/// actual / target × scale; the whole part apart, so that nothing overflows.
std::optional<qint64> scaledRate(qint64 actual, qint64 target, qint64 scale, Rounding rounding)
{
    if (target <= 0 || target > kLargest || actual > kLargest || actual < -kLargest)
        return {};
    const qint64 size = actual < 0 ? -actual : actual;
    const qint64 rest = size % target * scale;
    const qint64 part
        = rounding == Rounding::HalfUp ? (2 * rest + target) / (2 * target) : rest / target;
    const qint64 rate = size / target * scale + part;
    return actual < 0 ? -rate : rate;
}

QString decimal(qint64 value, int decimals)
{
    const QString digits
        = QString::number(value < 0 ? -value : value).rightJustified(decimals + 1, u'0');
    return (value < 0 ? u"−"_s : QString()) + digits.chopped(decimals) + u'.'
        + digits.last(decimals);
}

} // namespace

std::optional<qint64> rateTimes100(qint64 actual, qint64 target, Rounding rounding)
{
    return scaledRate(actual, target, 10'000, rounding);
}

std::optional<qint64> rateTimes10(qint64 actual, qint64 target, Rounding rounding)
{
    return scaledRate(actual, target, 1'000, rounding);
}

std::optional<qint64> growthTimes100(qint64 value, qint64 base, Rounding rounding)
{
    return base > 0 && base <= kLargest && value >= 0 && value <= kLargest
        ? scaledRate(value - base, base, 10'000, rounding)
        : std::nullopt;
}

QString rateText(std::optional<qint64> times100)
{
    return times100 ? decimal(*times100, 2) : u"—"_s;
}

QString signedRateText(std::optional<qint64> times100)
{
    return times100 && *times100 > 0 ? u'+' + rateText(times100) : rateText(times100);
}

QString oneDecimalText(std::optional<qint64> times10)
{
    return times10 ? decimal(*times10, 1) : u"—"_s;
}

} // namespace core
