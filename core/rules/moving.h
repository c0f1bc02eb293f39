#pragma once

#include "core/rules/guards.h"

namespace core {

/// A step of the program itself: guards, but no role; rows written are added to `written`, not
/// followed.
Result<void> moveAsProgram(ChangeWriter &writer, const Move &move, QList<WrittenRow> &written);

/// Writes a row that a step changes beside its own, and adds it to `written`.
Result<void> writeBeside(ChangeWriter &writer, const Table &table, const Record &before,
    const Record &after, QList<WrittenRow> &written);

} // namespace core
