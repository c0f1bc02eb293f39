#pragma once

#include "core/figures/chart.h"

namespace samples {

/// One of each kind, every place with a key.
std::vector<core::Chart> everyKind();

} // namespace samples
