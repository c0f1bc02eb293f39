#pragma once

#include "core/rules/subsidies.h"
#include "core/workspace/import/rowwriter.h"

namespace core {

/// Puts a list of subsidies into the batch that was chosen, else into a draft batch for each kind
/// of subsidy in the sheet; every item rests on a training or a certificate of the ledger and is
/// judged by the same rules as one that is proposed.
class SubsidyWriter : public RowWriter
{
public:
    SubsidyWriter(RowDelivery &delivery, PersonIntake &people)
        : m_delivery(delivery)
        , m_workspace(delivery.workspace())
        , m_people(people)
    { }

    Result<void> write(const SheetReading &sheet, ImportRow &row) override;

private:
    Result<SubsidyClaim> claimOf(const SheetReading &sheet, ImportRow &row, RowId person) const;
    Result<RowId> certificateOf(const QString &number, RowId person) const;
    Result<RowId> applicationFor(
        const SheetReading &sheet, ImportRow &row, const SubsidyClaim &claim);
    Result<RowId> draftApplication(
        const SheetReading &sheet, const QString &kind, const SubsidyClaim &claim);
    Result<RowId> chosenApplication() const;
    QString kindIn(const SheetReading &sheet, const ImportRow &row) const;
    Result<void> writeItem(const SheetReading &sheet, ImportRow &row, const SubsidyClaim &claim,
        const SubsidyApplication &application);

    RowDelivery &m_delivery;
    Workspace &m_workspace;
    PersonIntake &m_people;
    QHash<QString, RowId> m_applications; // by sheet and kind
};

QStringList storedSubsidyFields();

} // namespace core
