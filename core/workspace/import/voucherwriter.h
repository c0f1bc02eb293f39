#pragma once

#include "core/workspace/import/rowwriter.h"

namespace core {

/// Puts the good rows of the voucher platform's export into one change set: new vouchers, and those
/// that went on since the last export. What the ledger has gone further with stays (R-401 to
///
class VoucherWriter : public RowWriter
{
public:
    VoucherWriter(RowDelivery &delivery, PersonIntake &people)
        : m_delivery(delivery)
        , m_workspace(delivery.workspace())
        , m_people(people)
    { }

    Result<void> write(const SheetReading &sheet, ImportRow &row) override;
    void finish(SheetReading &sheet) override;

private:
    Result<void> fill(const SheetReading &sheet, const ImportRow &row, Record &voucher) const;
    /// The class or the evaluation it was used for, when there is just one that fits.
    Result<void> findUse(ImportRow &row, Record &voucher);
    Result<bool> isAccepted(ImportRow &row, const Record &voucher) const;
    Result<void> store(ImportRow &row, const std::optional<Record> &before, Record voucher);
    void noteDifferences(ImportRow &row, const Record &before, const Record &after) const;

    RowDelivery &m_delivery;
    Workspace &m_workspace;
    PersonIntake &m_people;
    qsizetype m_unknownUses = 0; // used, but the ledger knows no class or evaluation for it
};

/// The fields of the platform's export that a voucher or its holder keeps.
QStringList storedVoucherFields();

} // namespace core
