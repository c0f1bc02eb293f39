#pragma once

#include "core/base/clock.h"
#include "core/storage/changewriter.h"

namespace core {

/// Writes the reference data that the program carries (code tables, divisions, holidays, settings,
/// state machines, rights) as ordinary rows, as far as the ledger has no row of the same natural
/// key: what an office changed or ended stays as it is. Returns how many rows were added.
Result<int> addReferences(ChangeWriter &writer);

/// Brings a ledger that an earlier program made up to the reference data of this one; does nothing
/// where it has them already.
Result<void> updateReferences(const Database &database, const Clock &clock);

} // namespace core
