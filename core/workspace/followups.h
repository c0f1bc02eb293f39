#pragma once

#include "core/workspace/workspace.h"

namespace core {

/// Plans the calls after a class: for everyone who completed, one for each month of the setting
/// follow_up_months after completion (domain.md E14); who has them already gets none again.
/// One step; returns how many calls were planned.
Result<int> planFollowUps(Workspace &workspace, RowId trainingClass);

} // namespace core
