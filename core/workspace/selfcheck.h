#pragma once

#include "core/storage/check.h"

namespace core {

class Workspace;

/// The whole self-check of an open ledger: file, links, journal, rows and kept sums.
Result<CheckFindings> selfCheck(const Workspace &workspace, const Progress &progress = {});

} // namespace core
