#pragma once

#include "core/workspace/import/rowwriter.h"

namespace core {

/// Puts the certificates of a list into the registry as drafts, each under its kind and number
/// of those that are there, what is missing.
class CertificateWriter : public RowWriter
{
public:
    CertificateWriter(RowDelivery &delivery, PersonIntake &people)
        : m_delivery(delivery)
        , m_workspace(delivery.workspace())
        , m_people(people)
    { }

    Result<void> write(const SheetReading &sheet, ImportRow &row) override;

private:
    Result<std::optional<Record>> known(const QString &kind, const QString &number) const;
    Result<QList<Offer>> offersOf(
        const SheetReading &sheet, const ImportRow &row, RowId person) const;
    Result<RowId> enrolmentOf(RowId person, const QString &endDate) const;

    RowDelivery &m_delivery;
    Workspace &m_workspace;
    PersonIntake &m_people;
};

QStringList storedCertificateFields();

} // namespace core
