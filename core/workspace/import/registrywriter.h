#pragma once

#include "core/workspace/import/rowwriter.h"

namespace core {

/// Puts the rows of a sheet into any registry, by its declaration alone: a row is found by its
/// natural keys, or by its name, or by what it cannot be without; links by number or name.
class RegistryWriter : public RowWriter
{
public:
    RegistryWriter(RowDelivery &delivery, PersonIntake &people, const Table &table)
        : m_delivery(delivery)
        , m_workspace(delivery.workspace())
        , m_people(people)
        , m_table(table)
    { }

    Result<void> write(const SheetReading &sheet, ImportRow &row) override;

private:
    using Found = Result<std::optional<Record>>;

    Result<QList<Offer>> offersOf(const SheetReading &sheet, ImportRow &row);
    Result<Value> valueOf(const Field &field, const QString &text, ImportRow &row) const;
    Result<Value> linkedRow(const Field &field, const QString &text, ImportRow &row) const;
    Found storedFor(ImportRow &row, const QList<Offer> &offers) const;
    Found byOneKey(ImportRow &row, const QList<Offer> &offers) const;
    Found bySeveralColumns(ImportRow &row, const QList<Offer> &offers) const;
    Result<QList<Record>> matching(const QList<Offer> &offers) const;

    RowDelivery &m_delivery;
    Workspace &m_workspace;
    PersonIntake &m_people;
    const Table &m_table;
};

} // namespace core
