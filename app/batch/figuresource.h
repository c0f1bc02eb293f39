#pragma once

#include "app/batch/command.h"
#include "core/figures/engine.h"

namespace batch {

/// The figures of the ledger now, or at the moment of --as-of.
core::Result<std::unique_ptr<core::FigureEngine>> engineFor(
    const Call &call, const core::Workspace &workspace);

} // namespace batch
