#pragma once

#include "core/exchange/importreader.h"
#include "core/workspace/workspace.h"

namespace core {

/// One file and what the clerk chose for it.
struct ImportRequest
{
    QString path;
    ImportOptions options; // asOf and division are filled from the workspace when empty
    QString classNo
        = {}; // the class all rows go into; empty: the sheet's, else a new draft for each sheet
};

enum class ImportMode {
    Check, // everything is judged against the ledger, nothing is written
    Write
};

/// What became of a file. The rows of `reading` carry what the file and the ledger have to say.
struct ImportOutcome
{
    ImportReading reading;
    std::optional<ChangeSetInfo> earlier
        = std::nullopt; // the same content was imported then: nothing was done now
    CommittedSet set = {}; // number 0: nothing was written
    QString notWritten = {}; // why a file that can be read was not written as a whole
    QStringList notStored = {}; // captions of columns this kind of import does not keep
};

/// Reads a roster, judges each row and, in Write mode, puts the good rows into the ledger as one
/// change set; what names no class gets one draft class for each sheet (domain.md 6.2). Fails when
/// the file cannot be read or the person may not do this; refused rows are no failure.
Result<ImportOutcome> importFile(Workspace &workspace, const ImportRequest &request,
    ImportMode mode, const Progress &progress = {});

/// The refused rows as they stood in the file, each with sheet, row and reason.
Result<void> writeRefusedRows(const QString &path, const ImportReading &reading);

} // namespace core
