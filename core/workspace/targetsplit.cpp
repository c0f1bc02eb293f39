#include "core/workspace/targetsplit.h"

#include "core/base/shares.h"
#include "core/domain/target.h"
#include "core/figures/months.h"
#include "core/figures/targetbook.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr int kQuarterMonths = 3;

template <class Range>
qint64 sumOf(const Range &numbers)
{
    return std::accumulate(numbers.begin(), numbers.end(), qint64(0));
}

/// In proportion to the weights; evenly when they say nothing.
std::vector<qint64> shared(std::vector<qint64> weights, qint64 total)
{
    if (sumOf(weights) <= 0)
        std::fill(weights.begin(), weights.end(), 1);
    return apportioned(weights, total);
}

YearMonths monthsOf(const YearMonths &cumulative)
{
    YearMonths months{};
    std::adjacent_difference(cumulative.begin(), cumulative.end(), months.begin());
    return months;
}

Result<std::unique_ptr<FigureEngine>> engineOf(const Workspace &workspace)
{
    return FigureEngine::create(
        workspace.database(), {.unit = workspace.unit(), .now = workspace.now()});
}

TargetGrid emptyGrid(const FigureEngine &engine, int year, const QString &indicator)
{
    TargetGrid grid{
        .year = year, .indicator = indicator, .whole = {.unit = engine.unit()}, .rows = {}};
    for (const auto &unit : engine.units().mid(1))
        grid.rows.append({.unit = unit});
    return grid;
}

void fillRow(TargetGrid::Row &row, const Target &target, const YearMonths &plan)
{
    row.months = monthsOf(plan);
    row.version = target.version;
    row.status = target.status;
    row.document = target.document;
    row.effectiveOn = target.effectiveOn;
}

void fill(TargetGrid &grid, const TargetBook &book)
{
    const auto fillFrom = [&](TargetGrid::Row &row) {
        const Target *target = book.find(grid.indicator, row.unit);
        const auto plan = book.plan(grid.indicator, row.unit);
        if (target && plan)
            fillRow(row, *target, *plan);
    };
    fillFrom(grid.whole);
    for (auto &row : grid.rows)
        fillFrom(row);
}

} // namespace

qint64 TargetGrid::Row::value() const
{
    return sumOf(months);
}

qint64 TargetGrid::Row::quarter(int quarter) const
{
    const auto from = months.begin() + qptrdiff(quarter) * kQuarterMonths;
    return std::accumulate(from, from + kQuarterMonths, qint64(0));
}

qint64 TargetGrid::sum() const
{
    return std::accumulate(rows.begin(), rows.end(), qint64(0),
        [](qint64 sum, const Row &row) { return sum + row.value(); });
}

qint64 TargetGrid::quarterSum(int quarter) const
{
    return std::accumulate(rows.begin(), rows.end(), qint64(0),
        [&](qint64 sum, const Row &row) { return sum + row.quarter(quarter); });
}

bool TargetGrid::isEmpty() const
{
    return total() == 0 && sum() == 0;
}

void setQuarter(TargetGrid &grid, int row, int quarter, qint64 value)
{
    auto &months = row < 0 ? grid.whole.months : grid.rows[row].months;
    const auto from = months.begin() + qptrdiff(quarter) * kQuarterMonths;
    const auto shares = shared({from, from + kQuarterMonths}, value);
    std::copy(shares.begin(), shares.end(), from);
}

void setValue(TargetGrid::Row &row, qint64 value)
{
    const auto shares = shared({row.months.begin(), row.months.end()}, value);
    std::copy(shares.begin(), shares.end(), row.months.begin());
}

Result<TargetGrid> targetGrid(const Workspace &workspace, int year, const QString &indicator,
    const std::optional<QDate> &heldOn)
{
    const auto engine = engineOf(workspace);
    if (!engine)
        return fail(engine.error());
    const auto book = heldOn ? TargetBook::read(workspace.database(), year, *heldOn)
                             : TargetBook::readNewest(workspace.database(), year);
    if (!book)
        return fail(book.error());
    TargetGrid grid = emptyGrid(**engine, year, indicator);
    fill(grid, *book);
    return grid;
}

Result<TargetGrid> splitTarget(const Workspace &workspace, const SplitRequest &request)
{
    const auto engine = engineOf(workspace);
    if (!engine)
        return fail(engine.error());
    const auto lastYear
        = unitMonths(workspace.database(), **engine, request.indicator, request.year - 1);
    if (!lastYear)
        return fail(lastYear.error());
    TargetGrid grid = emptyGrid(**engine, request.year, request.indicator);
    const auto &season = lastYear->at(grid.whole.unit);
    if (request.by == SplitBy::LastYear && sumOf(season) <= 0) {
        return fail({Error::Code::Invalid,
            QCoreApplication::translate(
                "core", "%1 年没有可参照的完成数，请改用平均分解或按权重分解。")
                .arg(request.year - 1)});
    }
    const bool hasWeights = request.by != SplitBy::Weights
        || (request.weights.size() == size_t(grid.rows.size()) && sumOf(request.weights) > 0);
    if (!hasWeights || request.total < 0) {
        return fail({Error::Code::Invalid,
            QCoreApplication::translate(
                "core", "按权重分解要给 %1 个单位各写一个不小于 0 的权重，目标不能是负数。")
                .arg(grid.rows.size())});
    }
    std::vector<qint64> units;
    for (const auto &row : std::as_const(grid.rows)) {
        units.push_back(request.by == SplitBy::LastYear
                ? std::max<qint64>(sumOf(lastYear->at(row.unit)), 0)
                : 1);
    }
    const auto rows = shared(request.by == SplitBy::Weights ? request.weights : units,
        grid.rows.isEmpty() ? 0 : request.total);
    std::vector<qint64> months(season.begin(), season.end());
    if (request.by == SplitBy::Equal)
        std::fill(months.begin(), months.end(), 1);
    for (auto &month : months)
        month = std::max<qint64>(month, 0);
    const auto columns = shared(months, request.total);
    std::copy(columns.begin(), columns.end(), grid.whole.months.begin());
    if (grid.rows.isEmpty())
        return grid;
    const auto cells = spread(rows, columns);
    for (size_t row = 0; row < cells.size(); ++row)
        std::copy(cells[row].begin(), cells[row].end(), grid.rows[qsizetype(row)].months.begin());
    return grid;
}

} // namespace core
