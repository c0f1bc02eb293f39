#pragma once

#include "core/base/result.h"
#include "core/workspace/demoworld.h"

namespace core {

/// Units, towns, occupations, brands and programmes, from the program's own data.
Result<void> readDemoTrades(DemoCity &city, const DemoFigures &figures);

} // namespace core
