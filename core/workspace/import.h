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
    QString planNo = {}; // the evaluation plan that scores belong to; empty: found, else drafted
    QString applicationNo = {}; // the batch that subsidies belong to; empty: drafted
    enum class Existing {
        Kept, // what the ledger says stays; only what it does not know is taken
        Replaced // the file is right
    };
    Existing existing = Existing::Kept;
    enum class Seen {
        Answered, // a file that was imported before is answered with the day
        LookedAtAgain // its other rows may have been mended meanwhile
    };
    Seen seen = Seen::Answered;
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
    QStringList notStored = {}; // captions of columns this kind of import does not keep
};

/// Reads a file of any known kind or of any registry, judges each row against the ledger and, in
/// Write mode, puts the good rows into it as one change set; what names no class, plan or batch
/// gets one draft for each sheet (domain.md 6.2). Fails when the file cannot be read or the person
/// may not do this; refused rows are no failure. Rows that are there already change nothing; a
/// file that was imported whole is only looked at again when cells of it were mended.
Result<ImportOutcome> importFile(Workspace &workspace, const ImportRequest &request,
    ImportMode mode, const Progress &progress = {});

} // namespace core
