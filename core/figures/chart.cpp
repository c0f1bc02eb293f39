#include "core/figures/chart.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <span>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Digits with two decimals and a real minus sign.
QString hundredths(qint64 value)
{
    const qint64 size = std::abs(value);
    return (value < 0 ? u"−"_s : QString()) + QString::number(size / 100) + u'.'
        + QString::number(size % 100).rightJustified(2, u'0');
}

qint64 dividedHalfUp(qint64 value, qint64 by)
{
    const qint64 size = (std::abs(value) * 2 + by) / (2 * by);
    return value < 0 ? -size : size;
}

void widen(Scale &range, const std::vector<std::optional<qint64>> &values)
{
    for (const auto &value : values) {
        range.low = std::min(range.low, value.value_or(range.low));
        range.high = std::max(range.high, value.value_or(range.high));
    }
}

constexpr std::array kRound = {10, 20, 50};
constexpr std::array kFiner = {10, 15, 20, 25, 30, 40, 50, 60, 80};

/// The smallest number that begins with one of `tenths` and is not below `wanted`.
qint64 roundStep(qint64 wanted, std::span<const int> tenths = kRound)
{
    for (qint64 power = 1;; power *= 10) {
        for (const qint64 factor : tenths) {
            if (factor * power % 10 == 0 && factor * power / 10 >= wanted)
                return factor * power / 10;
        }
    }
}

} // namespace

QString lightWord(Light light)
{
    switch (light) {
    case Light::None:
        return {};
    case Light::Green:
        return QCoreApplication::translate("core", "绿");
    case Light::Yellow:
        return QCoreApplication::translate("core", "黄");
    case Light::Red:
        return QCoreApplication::translate("core", "红");
    }
    Q_UNREACHABLE();
}

QString measureText(Measure measure, qint64 value)
{
    switch (measure) {
    case Measure::Count:
        return value < 0 ? u'−' + QString::number(-value) : QString::number(value);
    case Measure::Rate:
        return hundredths(value);
    case Measure::Money:
        return hundredths(dividedHalfUp(value, 10'000));
    }
    Q_UNREACHABLE();
}

QString measureSuffix(Measure measure)
{
    switch (measure) {
    case Measure::Count:
        return {};
    case Measure::Rate:
        return u"%"_s;
    case Measure::Money:
        return QCoreApplication::translate("core", "万元");
    }
    Q_UNREACHABLE();
}

bool Chart::isEmpty() const
{
    const auto known = [](const Series &series) {
        return std::any_of(series.values.begin(), series.values.end(),
            [](const auto &value) { return value.has_value(); });
    };
    return categories.empty()
        || !(known(bars) || std::any_of(lines.begin(), lines.end(), known)
            || std::any_of(groups.begin(), groups.end(), known));
}

size_t Chart::places() const
{
    return categories.size() * std::max<size_t>(groups.size(), 1);
}

Chart::Place Chart::placeAt(size_t index) const
{
    const size_t each = std::max<size_t>(groups.size(), 1);
    return {index / each, index % each};
}

QString Chart::keyAt(size_t index) const
{
    const Place place = placeAt(index);
    if (groups.empty())
        return place.category < categories.size() ? categories[place.category].key : QString();
    const auto &keys = groups[place.group].keys;
    return place.category < keys.size() ? keys[place.category] : QString();
}

qint64 Chart::sumOf(size_t category) const
{
    qint64 sum = 0;
    for (const auto &group : groups)
        sum += category < group.values.size() ? group.values[category].value_or(0) : 0;
    return sum;
}

int Scale::steps() const
{
    return static_cast<int>((high - low) / step);
}

Scale roundScale(qint64 low, qint64 high, int most)
{
    const qint64 bottom = std::min<qint64>(low, 0);
    const qint64 top = std::max({high, qint64(0), bottom + 1});
    for (qint64 step = roundStep((top - bottom + most - 1) / most);; step = roundStep(step + 1)) {
        const Scale scale{
            -((-bottom + step - 1) / step) * step, (top + step - 1) / step * step, step};
        if (scale.steps() <= most)
            return scale;
    }
}

Scale barScale(const Chart &chart)
{
    Scale range;
    widen(range, chart.bars.values);
    for (size_t category = 0; category < chart.categories.size(); ++category) {
        if (chart.kind == Chart::Kind::Stacked)
            widen(range, {chart.sumOf(category)});
    }
    for (const auto &group : chart.groups)
        widen(range, group.values);
    for (const auto &line : chart.lines) {
        if (chart.kind == Chart::Kind::Lines)
            widen(range, line.values);
    }
    if (chart.lines.empty() && chart.reference)
        widen(range, {chart.reference->value});
    return roundScale(range.low, range.high);
}

Scale lineScale(const Chart &chart, const Scale &bars)
{
    Scale range;
    for (const auto &line : chart.lines)
        widen(range, line.values);
    if (chart.reference)
        widen(range, {chart.reference->value});
    if (range.low < 0 || bars.low < 0)
        return roundScale(range.low, range.high, bars.steps());
    const int steps = std::max(bars.steps(), 1);
    const qint64 step = roundStep((range.high + steps - 1) / steps, kFiner);
    return {0, step * steps, step};
}

} // namespace core
