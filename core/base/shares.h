#pragma once

#include <QtGlobal>

#include <vector>

namespace core {

/// Whole numbers that add up to `total`, in proportion to the weights (largest remainder, the first
/// of equals). Weights that are all 0 give nothing to anyone.
std::vector<qint64> apportioned(const std::vector<qint64> &weights, qint64 total);

/// A grid whose rows add up to `rows` and whose columns to `columns`, no cell negative. Both must
/// have the same sum.
std::vector<std::vector<qint64>> spread(
    const std::vector<qint64> &rows, const std::vector<qint64> &columns);

} // namespace core
