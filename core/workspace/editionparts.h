#pragma once

#include "core/report/documentcells.h"
#include "core/workspace/editions.h"

namespace core {

/// Whether the signed-in person may make and change this edition.
Attempt<void> requireEditor(const Workspace &workspace, const Record &edition);
/// A draft that the signed-in person may work on.
Attempt<Record> draftOf(const Workspace &workspace, RowId edition);

/// One figure of an edition as it is kept.
Record cellRecord(const DocumentCell &cell, RowId edition);

/// What follows from the counted report; `bytes`: the paper.
Result<void> setCounted(const Database &database, Record &record, const CountedReport &counted,
    const QByteArray &bytes);
/// Which report it is, the next edition of it, with a code of its own; and what was counted.
Result<void> setEdition(const Database &database, Record &record, const EditionQuestion &question,
    const CountedReport &counted);
/// The paper byte by byte and every figure of it.
Result<void> writeEditionParts(ChangeWriter &writer, RowId edition, const Document &document);

} // namespace core
