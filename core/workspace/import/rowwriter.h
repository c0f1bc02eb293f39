#pragma once

#include "core/workspace/import/personintake.h"
#include "core/workspace/import/rowdelivery.h"

namespace core {

/// Writes the rows of one kind of sheet; what the ledger refuses is marked on the row.
class RowWriter
{
public:
    virtual ~RowWriter() = default;
    virtual Result<void> write(const SheetReading &sheet, ImportRow &row) = 0;
    /// After the last row of a sheet: what is to be said of it as a whole.
    virtual void finish(SheetReading &) { }
};

/// Hands the good rows of a sheet to their writer, one after the other.
Result<void> writeRows(RowWriter &writer, SheetReading &sheet, const Progress &progress);

/// The writer for a kind of sheet; null for sheets that are left out.
std::unique_ptr<RowWriter> rowWriterFor(
    const SheetReading &sheet, RowDelivery &delivery, PersonIntake &people);

/// The fields of a sheet of this kind that the ledger keeps; the rest is told as not stored.
QStringList storedFields(const SheetReading &sheet);

} // namespace core
