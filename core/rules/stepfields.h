#pragma once

#include "core/rules/rules.h"

namespace core {

/// Whether a change only fills in what a step asks for that the signed-in person may take next:
/// finance enters the day and number of a payment, a reviewer his opinion, though neither edits
/// registries (domain.md E19, 2.2).
Result<bool> fillsInStep(
    const Table &table, const Record &before, const Record &after, const RuleContext &context);

} // namespace core
