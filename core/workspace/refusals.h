#pragma once

#include "core/workspace/workspace.h"

namespace core {

/// A move that a rule refuses: the sentence with the rule's number, and the finding itself.
Refusal refusedMove(const Error &error);

} // namespace core
