#pragma once

#include "core/workspace/workspace.h"

namespace core {

/// A paid item that was found wrong: it has to come back, its batch too.
Result<void> recoverItem(Workspace &workspace, RowId item, const QString &reason);

} // namespace core
