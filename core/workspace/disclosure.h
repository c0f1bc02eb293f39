#pragma once

#include "core/base/result.h"
#include "core/schema/table.h"

namespace core {

class Workspace;

/// Has numbers of persons that are shortened wherever they are shown.
bool hasMaskedFields(const Table &table);

/// Lets one record's numbers be seen in full: needs a purpose and the right, and is put on record
/// before they are seen.
Result<void> discloseRecord(
    Workspace &workspace, const Table &table, const Record &record, const QString &purpose);
/// The same for rows that leave the program.
Result<void> discloseExport(Workspace &workspace, const Table &table, const QString &purpose);

/// The same for a paper that shows these records' numbers in full.
Result<void> disclosePaper(
    Workspace &workspace, const Table &table, const QList<RowId> &records, const QString &purpose);

} // namespace core
