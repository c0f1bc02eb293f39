#pragma once

#include "core/workspace/workspace.h"

namespace core {

/// What the signed-in person chose and mended of an import that is not finished. It may hold
/// numbers of persons, so it stays in the ledger; it is no change of a registry and has no history.
/// Empty when nothing is left unfinished.
Result<QByteArray> importDraft(const Workspace &workspace);
/// Empty: nothing is left unfinished. Fails when the ledger cannot be written.
Result<void> keepImportDraft(const Workspace &workspace, const QByteArray &draft);

} // namespace core
