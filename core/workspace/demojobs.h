#pragma once

#include "core/workspace/demoworld.h"

namespace core {

/// Finds work for people after their training, as much of it as was published (domain.md P10).
void addDemoJobs(DemoCity &city);

} // namespace core
