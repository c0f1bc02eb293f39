#pragma once

#include "core/workspace/demo.h"

namespace core {

/// Issued editions of a demo city, each written, reviewed and approved by another person; the
/// figures of the ledger have to be fresh.
Result<void> addDemoEditions(
    const Database &database, const QDateTime &moment, DemoMade &made, const Progress &progress);

} // namespace core
