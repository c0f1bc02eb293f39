#pragma once

#include "core/report/documentcells.h"
#include "core/workspace/workspace.h"

namespace core {

/// Whether the signed-in person may make and change this edition.
Attempt<void> requireEditor(const Workspace &workspace, const Record &edition);
/// A draft that the signed-in person may work on.
Attempt<Record> draftOf(const Workspace &workspace, RowId edition);

/// One figure of an edition as it is kept.
Record cellRecord(const DocumentCell &cell, RowId edition);

} // namespace core
