#pragma once

#include "core/workspace/import.h"
#include "core/workspace/personintake.h"

namespace core {

/// Puts the good rows of the voucher platform's export into one change set: new vouchers, and those
/// that went on since the last export. What the ledger has gone further with stays (R-401 to
///
class VoucherWriter
{
public:
    VoucherWriter(Workspace &workspace, ChangeWriter &writer)
        : m_workspace(workspace)
        , m_writer(writer)
        , m_people(workspace, writer)
    { }

    Result<void> write(SheetReading &sheet, const Progress &progress);
    const QList<WrittenRow> &written() const { return m_written; }

private:
    Result<void> writeRow(const SheetReading &sheet, ImportRow &row);
    Result<void> fill(const SheetReading &sheet, const ImportRow &row, Record &voucher) const;
    /// The class or the evaluation it was used for, when there is just one that fits.
    Result<void> findUse(ImportRow &row, Record &voucher);
    Result<bool> isAccepted(ImportRow &row, const Record &voucher) const;
    Result<void> store(const ImportRow &row, const std::optional<Record> &before, Record voucher);

    Workspace &m_workspace;
    ChangeWriter &m_writer;
    PersonIntake m_people;
    QList<WrittenRow> m_written;
    qsizetype m_unknownUses = 0; // used, but the ledger knows no class or evaluation for it
};

/// The fields of the platform's export that a voucher or its holder keeps.
QStringList storedVoucherFields();

} // namespace core
