#pragma once

#include "core/schema/schema.h"

namespace core {

/// E17: a report as it was issued, with as-of moment, definitions and signers. The paper and its
/// cells stand in tables of their own.
const Table &reportSnapshots();
/// Every cell of an edition: what was counted, what was printed, where it leads.
const Table &reportCells();
/// The document model of an edition, byte by byte.
const Table &reportPapers();

/// States of an edition that has left the office: nothing of it changes any more.
bool isFrozenEdition(const QString &state);

} // namespace core
