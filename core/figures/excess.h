#pragma once

#include "core/figures/reading.h"

namespace core {

/// Notes where a unit's part exceeds the whole that it belongs to.
void noteExcess(IndicatorReading &part, const IndicatorReading &whole, const Names &names);

} // namespace core
