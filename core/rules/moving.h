#pragma once

#include "core/rules/guards.h"

namespace core {

/// A step of the program itself: guards, but no role; rows written are added to `written`, not
/// followed.
Result<void> moveAsProgram(ChangeWriter &writer, const Move &move, QList<WrittenRow> &written);

} // namespace core
