#include "core/base/shares.h"

#include <algorithm>
#include <numeric>

namespace core {

namespace {

qint64 sumOf(const std::vector<qint64> &numbers)
{
    return std::accumulate(numbers.begin(), numbers.end(), qint64(0));
}

} // namespace

std::vector<qint64> apportioned(const std::vector<qint64> &weights, qint64 total)
{
    const qint64 sum = sumOf(weights);
    std::vector<qint64> shares(weights.size());
    if (sum <= 0)
        return shares;
    std::vector<size_t> order(weights.size());
    std::iota(order.begin(), order.end(), size_t(0));
    for (size_t i = 0; i < weights.size(); ++i)
        shares[i] = weights[i] * total / sum;
    std::stable_sort(order.begin(), order.end(), [&](size_t one, size_t other) {
        return weights[one] * total % sum > weights[other] * total % sum;
    });
    qint64 rest = total - sumOf(shares);
    for (size_t i = 0; i < order.size() && rest > 0; ++i, --rest)
        ++shares[order[i]];
    return shares;
}

std::vector<std::vector<qint64>> spread(
    const std::vector<qint64> &rows, const std::vector<qint64> &columns)
{
    Q_ASSERT(sumOf(rows) == sumOf(columns));
    std::vector<std::vector<qint64>> cells;
    std::vector<qint64> left = columns;
    for (const qint64 row : rows) {
        // no share is larger than what is left of its column
        cells.push_back(row > 0 ? apportioned(left, row) : std::vector<qint64>(columns.size()));
        for (size_t column = 0; column < columns.size(); ++column)
            left[column] -= cells.back()[column];
    }
    return cells;
}

} // namespace core
