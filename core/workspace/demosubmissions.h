#pragma once

#include "core/workspace/demoworld.h"

#include <array>

namespace core {

/// January to December of the last year.
using DemoMonths = std::array<qint64, kDemoMonths>;
/// Of one unit by the code of the line; amounts in fen.
using DemoReported = QHash<QString, DemoMonths>;

/// What the ledger of a demo city counts for each line of the units' forms, unit by unit; without
/// what only the offices know.
std::vector<DemoReported> demoReported(const DemoCity &city);

} // namespace core
