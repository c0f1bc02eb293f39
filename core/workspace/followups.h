#pragma once

#include "core/workspace/workspace.h"

namespace core {

/// Plans the calls after a class: for everyone who completed, one for each month of the setting
/// follow_up_months after completion (domain.md E14); who has them already gets none again.
/// One step; returns how many calls were planned.
Result<int> planFollowUps(Workspace &workspace, RowId trainingClass);

/// The jobs of people who work without the certificate that their occupation wants (domain.md 1.1,
/// row 63).
Result<Filter> workWithoutCertificate(const Workspace &workspace);

} // namespace core
