#pragma once

#include "core/schema/schema.h"

namespace core {

/// Which columns the hand-over to the province has, and where each comes from (domain.md 8): data,
/// not code.
const Table &exportFields();
/// What the province writes for our codes.
const Table &exportValues();
/// One hand-over: made by the program, with its file's fingerprint and what became of it.
const Table &exportBatches();
/// One record in one batch, as it was sent.
const Table &exportRows();

} // namespace core
