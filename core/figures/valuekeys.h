#pragma once

#include "core/figures/chart.h"

namespace core {

/// How JSON calls a light (green, yellow, red; empty: none) and what a whole number counts (count,
/// rate_x100, fen): part of the contract of the batch program (architecture.md 5).
QString lightKey(Light light);
QString measureKey(Measure measure);

} // namespace core
