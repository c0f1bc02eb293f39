#pragma once

#include "core/report/document.h"
#include "core/workspace/import.h"

namespace core {

/// The report of an import to print and sign: what each sheet brought, the refused rows with their
/// reasons, and what contradicts the ledger. Personal data are left out or shortened.
Result<Document> importPaper(const Workspace &workspace, const QList<ImportOutcome> &outcomes);

} // namespace core
