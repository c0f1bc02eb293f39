#pragma once

#include "core/schema/schema.h"

namespace core {

/// One sheet that was imported: from whom, with what result, and into which draft (domain.md 6.2).
const Table &importBatches();
/// What a heading was chosen to mean, for every sheet that has it; columns as JSON.
const Table &importLayouts();
/// What a sender's word means: a heading or a value.
const Table &importWords();

} // namespace core
