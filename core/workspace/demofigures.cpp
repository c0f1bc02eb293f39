#include "core/workspace/demofigures.h"

#include "core/base/datafile.h"
#include "core/base/shares.h"
#include "core/workspace/demorandom.h"

#include <algorithm>
#include <numeric>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPublishedYear = 2021;
constexpr qint64 kWhole = 1'000'000;
constexpr std::array kCodes
    = {QLatin1StringView("train_completions"), QLatin1StringView("cert_holders"),
        QLatin1StringView("new_skilled"), QLatin1StringView("new_high_skilled")};

qint64 sumOf(const std::vector<qint64> &numbers)
{
    return std::accumulate(numbers.begin(), numbers.end(), qint64(0));
}

/// Two-way cumulative rounding: both marginals are kept, no cell is negative (domain.md 5.1).
std::vector<DemoYear::Months> joint(
    const std::vector<qint64> &units, const std::vector<qint64> &months)
{
    const qint64 total = sumOf(units);
    std::vector<DemoYear::Months> cells(units.size());
    if (total == 0)
        return cells;
    const auto corner = [total](qint64 a, qint64 b) { return (2 * a * b + total) / (2 * total); };
    qint64 above = 0;
    for (size_t unit = 0; unit < units.size(); ++unit) {
        qint64 before = 0;
        for (size_t month = 0; month < months.size(); ++month) {
            const qint64 below = above + units[unit];
            const qint64 after = before + months[month];
            cells[unit][month] = int(corner(below, after) - corner(above, after)
                - corner(below, before) + corner(above, before));
            before = after;
        }
        above += units[unit];
    }
    return cells;
}

/// Between 94 and 106 percent of each weight; the same for all indicators, so that their order
/// within a cell is kept.
std::vector<qint64> varied(std::vector<qint64> weights, const std::vector<int> &percents)
{
    for (size_t i = 0; i < weights.size(); ++i)
        weights[i] *= percents[i];
    return weights;
}

std::vector<int> percents(size_t count, DemoRandom &random, int spread)
{
    std::vector<int> list(count);
    for (auto &percent : list)
        percent = 100 + random.between(-spread, spread);
    return list;
}

using DemoCells = std::decay_t<decltype(DemoYear::cells.front())>;

void clipUnder(DemoCells &cells, const DemoCells &most)
{
    for (size_t unit = 0; unit < cells.size(); ++unit) {
        for (size_t month = 0; month < size_t(kDemoMonths); ++month)
            cells[unit][month] = std::min(cells[unit][month], most[unit][month]);
    }
}

void clipAtZero(DemoCells &cells)
{
    for (auto &months : cells) {
        for (int &number : months)
            number = std::max(number, 0);
    }
}

/// R-508 in every cell: rounding may break it where cells are tiny.
void clip(DemoYear &year)
{
    for (auto &cells : year.cells)
        clipAtZero(cells);
    for (size_t indicator = 1; indicator < size_t(kDemoIndicators); ++indicator)
        clipUnder(year.cells[indicator], year.cells[indicator - 1]);
}

} // namespace

int DemoYear::sum(DemoIndicator indicator, int unit) const
{
    const auto &months = cells[size_t(indicator)][size_t(unit)];
    return std::accumulate(months.begin(), months.end(), 0);
}

int DemoYear::target(DemoIndicator indicator) const
{
    const auto &list = targets[size_t(indicator)];
    return std::accumulate(list.begin(), list.end(), 0);
}

QString DemoFigures::code(DemoIndicator indicator)
{
    return kCodes[size_t(indicator)];
}

Result<DemoFigures> DemoFigures::read()
{
    const auto counties = readDataTable(u":/data/county_figures_2021.csv"_s);
    const auto months = readDataTable(u":/data/monthly_profile_2021.csv"_s);
    if (!counties || !months)
        return fail(counties ? months.error() : counties.error());
    DemoFigures figures;
    for (size_t i = 0; i < kCodes.size(); ++i) {
        Marginals &marginals = figures.m_published[i];
        for (const auto &row : counties->rows) {
            if (counties->value(row, "indicator_code"_L1) != kCodes[i])
                continue;
            if (i == 0)
                figures.m_units.append(counties->value(row, "division_code"_L1));
            marginals.units.push_back(counties->value(row, "actual"_L1).toInt());
            marginals.targets.push_back(counties->value(row, "target"_L1).toInt());
        }
        for (const auto &row : months->rows) {
            if (months->value(row, "indicator_code"_L1) == kCodes[i])
                marginals.months.push_back(months->value(row, "month_value"_L1).toInt());
        }
        Q_ASSERT(sumOf(marginals.units) == sumOf(marginals.months));
    }
    return figures;
}

DemoYear DemoFigures::year(int year, qint64 share, quint64 seed) const
{
    constexpr int kUnitSpread = 5;
    constexpr int kMonthSpread = 6;
    DemoRandom random(seed + quint64(year));
    const bool isPublished = year == kPublishedYear;
    const auto unitPercents
        = percents(size_t(m_units.size()), random, isPublished ? 0 : kUnitSpread);
    const auto monthPercents = percents(kDemoMonths, random, isPublished ? 0 : kMonthSpread);
    DemoYear result;
    result.year = year;
    for (size_t i = 0; i < m_published.size(); ++i) {
        const Marginals &base = m_published[i];
        const auto scaled
            = [share](qint64 total) { return (2 * total * share + kWhole) / (2 * kWhole); };
        const qint64 total = scaled(sumOf(base.units));
        result.cells[i] = joint(apportioned(varied(base.units, unitPercents), total),
            apportioned(varied(base.months, monthPercents), total));
        for (const auto target : apportioned(base.targets, scaled(sumOf(base.targets))))
            result.targets[i].push_back(int(target));
    }
    clip(result);
    return result;
}

} // namespace core
