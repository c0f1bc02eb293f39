#pragma once

#include "core/figures/engine.h"

#include <array>

namespace core {

/// January to December of one year.
using YearMonths = std::array<qint64, 12>;

/// What is known of one indicator of one unit in a year, in whole numbers.
struct PaceInput
{
    std::optional<qint64> target = std::nullopt; // of the whole year
    std::vector<qint64> months; // of this year, as many as have passed: 1 to 12
    std::vector<YearMonths> earlier = {}; // whole years before, the latest first
    QDate on; // the last day that is counted
};

/// What a year will come to; the range holds it in at least four of five cases.
struct Forecast
{
    enum class Method {
        Linear, // cumulative × 12 / months
        Seasonal // cumulative / last year's share at the same month
    };
    Method method = Method::Linear;
    qint64 value = 0;
    qint64 low = 0;
    qint64 high = 0;

    bool holds(qint64 total) const { return low <= total && total <= high; }
};

/// Where a year stands against its target (domain.md 5.3).
struct Pace
{
    int month = 0;
    qint64 cumulative = 0;
    std::optional<qint64> target = std::nullopt;
    qint64 elapsedTimes100 = 0; // 时序进度
    std::optional<qint64> rateTimes100 = std::nullopt; // 完成率
    std::optional<qint64> gapTimes100 = std::nullopt; // 超(欠), in points
    std::optional<qint64> ratioTimes100 = std::nullopt; // 进度系数: 95 is 0.95
    Light light = Light::None; // from the unrounded ratio
    std::optional<qint64> perMonth = std::nullopt; // needed, rounded up; nothing after December
    std::optional<qint64> perWeek = std::nullopt;
    std::optional<Forecast> linear = std::nullopt; // nothing before the first is counted
    std::optional<Forecast> seasonal = std::nullopt; // needs a year before

    /// Seasonal where there is one.
    const std::optional<Forecast> &forecast() const { return seasonal ? seasonal : linear; }
};
Pace paceOf(const PaceInput &input);

/// How the year will end, said against the target.
enum class Prospect { Unknown, Sure, Likely, Unlikely, Out };
Prospect prospectOf(const Pace &pace);
/// 能完成, 有望完成, 完成有困难, 难以完成
QString prospectText(Prospect prospect);

/// Pace and forecast in one sentence; `unit` is 人, 人次, 张.
QString paceSentence(const Pace &pace, const QString &name, const QString &unit);

/// The pace of an indicator with monthly cells; what has passed ends with the period.
Result<Pace> paceOf(const FigureEngine &engine, const FigureTable &table, const QString &indicator,
    const QString &unit);

/// How often the ranges held what really came.
struct BackTest
{
    struct Score
    {
        qint64 cases = 0;
        qint64 held = 0;
        qint64 widthTimes100 = 0; // sum of the widths, in hundredths of a percent of the outcome

        std::optional<qint64> heldTimes100() const { return rateTimes100(held, cases); }
        std::optional<qint64> meanWidth() const;
    };
    Score linear;
    Score seasonal;

    /// Forecasts every month of the latest year from January to November by the years before.
    void add(const std::vector<YearMonths> &newestFirst);
};
/// Over all units and the latest `years` up to `lastYear` that have figures.
Result<BackTest> backTest(
    const FigureEngine &engine, const QString &indicator, int lastYear, int years = 5);

} // namespace core
