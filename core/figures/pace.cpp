#include "core/figures/pace.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <span>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMonths = 12;
constexpr qint64 kDaysOfWeek = 7;

/// Half-widths of the ranges, in percent of what the rest of the year is expected to bring.
constexpr qint64 kUnknownSpread = 12; // one earlier year tells the season, not how it varies
constexpr qint64 kLeastSpread = 4;
constexpr qint64 kMostSpread = 80;

template <class Range>
qint64 sumOf(const Range &numbers)
{
    return std::accumulate(numbers.begin(), numbers.end(), qint64(0));
}

qint64 toDate(const YearMonths &year, int month)
{
    return std::accumulate(year.begin(), year.begin() + month, qint64(0));
}

qint64 roundedUp(qint64 amount, qint64 by)
{
    return (amount + by - 1) / by;
}

qint64 halfUp(qint64 amount, qint64 by)
{
    return (2 * amount + by) / (2 * by);
}

qint64 squareRoot(qint64 number)
{
    qint64 root = 0;
    for (qint64 bit = qint64(1) << 30; bit > 0; bit /= 2) {
        if ((root + bit) * (root + bit) <= number)
            root += bit;
    }
    return root;
}

std::optional<qint64> seasonalValue(qint64 cumulative, const YearMonths &lastYear, int month)
{
    const qint64 base = toDate(lastYear, month);
    if (base <= 0 || cumulative < 0)
        return std::nullopt;
    return std::max(cumulative, halfUp(cumulative * sumOf(lastYear), base));
}

/// By how many percent of the rest the seasonal value has missed between earlier years, at this
/// month and its neighbours.
qint64 learnedSpread(std::span<const YearMonths> earlier, int month)
{
    std::optional<qint64> worst;
    for (size_t year = 0; year + 1 < earlier.size(); ++year) {
        for (int at = std::max(month - 1, 1); at <= std::min(month + 1, kMonths - 1); ++at) {
            const qint64 cumulative = toDate(earlier[year], at);
            const auto value = seasonalValue(cumulative, earlier[year + 1], at);
            if (!value || *value == cumulative)
                continue;
            const qint64 missed = std::abs(sumOf(earlier[year]) - *value);
            worst = std::max(worst.value_or(0), roundedUp(100 * missed, *value - cumulative));
        }
    }
    if (!worst)
        return kUnknownSpread;
    return std::clamp(*worst, kLeastSpread, kMostSpread);
}

std::optional<Forecast> seasonalForecast(
    qint64 cumulative, int month, std::span<const YearMonths> earlier)
{
    if (earlier.empty())
        return std::nullopt;
    const auto value = seasonalValue(cumulative, earlier.front(), month);
    if (!value)
        return std::nullopt;
    const qint64 rest = *value - cumulative;
    const qint64 half = roundedUp(rest * learnedSpread(earlier, month), 100) + 2 * squareRoot(rest);
    return Forecast{Forecast::Method::Seasonal, *value,
        std::max(cumulative, *value - (month < kMonths ? half : 0)),
        *value + (month < kMonths ? half : 0)};
}

/// Without an earlier year nothing is known of the season: classes begin late in the year, so that
/// the range reaches far up, and less far the more months have passed.
std::optional<Forecast> linearForecast(qint64 cumulative, int month)
{
    if (cumulative <= 0)
        return std::nullopt;
    const qint64 value = halfUp(cumulative * kMonths, month);
    const qint64 rest = value - cumulative;
    const qint64 up = rest * 7 * (kMonths - month) / (qint64(2) * kMonths) + 2 * squareRoot(rest);
    return Forecast{Forecast::Method::Linear, value, cumulative + rest / 2, value + up};
}

void setTarget(Pace &pace, const PaceInput &input)
{
    if (input.target.value_or(0) <= 0)
        return;
    const qint64 target = *input.target;
    pace.target = target;
    pace.rateTimes100 = rateTimes100(pace.cumulative, target);
    if (pace.rateTimes100)
        pace.gapTimes100 = *pace.rateTimes100 - pace.elapsedTimes100;
    if (pace.cumulative >= 0)
        pace.ratioTimes100 = halfUp(pace.cumulative * 100 * kMonths, target * pace.month);
    pace.light = paceLight(pace.cumulative, target, pace.month);
    const qint64 rest = std::max<qint64>(target - pace.cumulative, 0);
    if (pace.month < kMonths)
        pace.perMonth = roundedUp(rest, kMonths - pace.month);
    const qint64 days = input.on.isValid() ? input.on.daysTo(QDate(input.on.year(), 12, 31)) : 0;
    if (days > 0)
        pace.perWeek = roundedUp(rest * kDaysOfWeek, days);
}

QString forecastText(const Pace &pace, const QString &unit)
{
    const auto &forecast = pace.forecast();
    if (!forecast || pace.month >= kMonths)
        return {};
    const QString by = forecast->method == Forecast::Method::Seasonal
        ? QCoreApplication::translate("core", "按上年节奏推算")
        : QCoreApplication::translate("core", "按已过月份推算");
    const QString text = QCoreApplication::translate("core", "%1，全年预计 %2%3（%4—%5%3）")
                             .arg(by)
                             .arg(forecast->value)
                             .arg(unit)
                             .arg(forecast->low)
                             .arg(forecast->high);
    const auto prospect = prospectOf(pace);
    return prospect == Prospect::Unknown
        ? text
        : QCoreApplication::translate("core", "%1，%2").arg(text, prospectText(prospect));
}

QString neededText(const Pace &pace, const QString &unit)
{
    if (!pace.target)
        return {};
    if (pace.cumulative >= *pace.target)
        return QCoreApplication::translate("core", "年度目标已完成");
    if (!pace.perMonth) {
        return QCoreApplication::translate("core", "比年度目标少 %1%2")
            .arg(*pace.target - pace.cumulative)
            .arg(unit);
    }
    auto text
        = QCoreApplication::translate("core", "后期每月需完成 %1%2").arg(*pace.perMonth).arg(unit);
    if (pace.perWeek) {
        text = QCoreApplication::translate("core", "%1，每周需完成 %2%3")
                   .arg(text)
                   .arg(*pace.perWeek)
                   .arg(unit);
    }
    return text;
}

QString reachedText(const Pace &pace, const QString &name, const QString &unit)
{
    if (!pace.rateTimes100) {
        return QCoreApplication::translate("core", "%1累计完成 %2%3")
            .arg(name)
            .arg(pace.cumulative)
            .arg(unit);
    }
    const QString gap = *pace.gapTimes100 < 0
        ? QCoreApplication::translate("core", "比时序进度慢 %1 个百分点")
              .arg(rateText(-*pace.gapTimes100))
        : QCoreApplication::translate("core", "比时序进度快 %1 个百分点")
              .arg(rateText(*pace.gapTimes100));
    return QCoreApplication::translate("core", "%1累计完成 %2%3，占年度目标的%4%，%5")
        .arg(name)
        .arg(pace.cumulative)
        .arg(unit, rateText(pace.rateTimes100), gap);
}

YearMonths monthsOf(const std::vector<qint64> &months)
{
    YearMonths year{};
    std::copy_n(months.begin(), std::min(months.size(), year.size()), year.begin());
    return year;
}

void score(BackTest::Score &score, const std::optional<Forecast> &forecast, qint64 outcome)
{
    if (!forecast || outcome <= 0)
        return;
    score.cases += 1;
    score.held += forecast->holds(outcome) ? 1 : 0;
    score.widthTimes100 += rateTimes100(forecast->high - forecast->low, outcome).value_or(0);
}

} // namespace

Pace paceOf(const PaceInput &input)
{
    Pace pace;
    pace.month = std::clamp(int(input.months.size()), 1, kMonths);
    pace.cumulative = sumOf(input.months);
    pace.elapsedTimes100 = rateTimes100(pace.month, kMonths).value_or(0);
    setTarget(pace, input);
    pace.linear = linearForecast(pace.cumulative, pace.month);
    pace.seasonal = seasonalForecast(pace.cumulative, pace.month, input.earlier);
    return pace;
}

Prospect prospectOf(const Pace &pace)
{
    const auto &forecast = pace.forecast();
    if (!pace.target || !forecast)
        return Prospect::Unknown;
    if (forecast->low >= *pace.target)
        return Prospect::Sure;
    if (forecast->value >= *pace.target)
        return Prospect::Likely;
    return forecast->high >= *pace.target ? Prospect::Unlikely : Prospect::Out;
}

QString prospectText(Prospect prospect)
{
    switch (prospect) {
    case Prospect::Unknown:
        return {};
    case Prospect::Sure:
        return QCoreApplication::translate("core", "能够完成年度目标");
    case Prospect::Likely:
        return QCoreApplication::translate("core", "有望完成年度目标");
    case Prospect::Unlikely:
        return QCoreApplication::translate("core", "完成年度目标有困难");
    case Prospect::Out:
        return QCoreApplication::translate("core", "难以完成年度目标");
    }
    Q_UNREACHABLE();
}

QString paceSentence(const Pace &pace, const QString &name, const QString &unit)
{
    QStringList parts{
        reachedText(pace, name, unit), forecastText(pace, unit), neededText(pace, unit)};
    parts.removeAll(QString());
    return QCoreApplication::translate("core", "%1。")
        .arg(parts.join(QCoreApplication::translate("core", "；")));
}

Result<Pace> paceOf(const FigureEngine &engine, const FigureTable &table, const QString &indicator,
    const QString &unit)
{
    constexpr int kEarlierYears = 3;
    const Period &period = table.period;
    PaceInput input{.months = {}, .on = period.lastDay()};
    for (int back = 0; back <= kEarlierYears; ++back) {
        const auto months = engine.months(indicator, period.year() - back, unit);
        if (!months)
            return fail(months.error());
        if (back == 0)
            input.months.assign(months->begin(), months->begin() + period.lastMonth());
        else if (sumOf(*months) > 0)
            input.earlier.push_back(monthsOf(*months));
        else
            break;
    }
    if (const Figure *figure = table.find(indicator, unit))
        input.target = figure->target;
    return paceOf(input);
}

std::optional<qint64> BackTest::Score::meanWidth() const
{
    return cases > 0 ? std::optional(widthTimes100 / cases) : std::nullopt;
}

void BackTest::add(const std::vector<YearMonths> &newestFirst)
{
    if (newestFirst.empty())
        return;
    const std::span all(newestFirst);
    const qint64 outcome = sumOf(all.front());
    for (int month = 1; month < kMonths; ++month) {
        const qint64 cumulative = toDate(all.front(), month);
        score(linear, linearForecast(cumulative, month), outcome);
        score(seasonal, seasonalForecast(cumulative, month, all.subspan(1)), outcome);
    }
}

Result<BackTest> backTest(
    const FigureEngine &engine, const QString &indicator, int lastYear, int years)
{
    BackTest test;
    for (const auto &unit : engine.units()) {
        std::vector<YearMonths> known;
        for (int year = lastYear; year > lastYear - years; --year) {
            const auto months = engine.months(indicator, year, unit);
            if (!months)
                return fail(months.error());
            if (sumOf(*months) <= 0)
                break;
            known.push_back(monthsOf(*months));
        }
        for (; !known.empty(); known.erase(known.begin()))
            test.add(known);
    }
    return test;
}

} // namespace core
