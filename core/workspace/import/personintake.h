#pragma once

#include "core/workspace/import/rowdelivery.h"

namespace core {

/// Finds or makes the people whom the rows of a sheet are about; what the ledger does not know of
/// them yet is taken over, what it knows stays.
class PersonIntake
{
public:
    explicit PersonIntake(RowDelivery &delivery)
        : m_delivery(delivery)
    { }

    /// The fields of a sheet that a person keeps.
    static QStringList fields();
    /// And those that follow from the identity number, or only number the rows.
    static QStringList knownFields();
    /// 0 when the ledger refuses the person; the row says why. A name alone is nobody.
    Result<RowId> personFor(const SheetReading &sheet, ImportRow &row);
    /// Made by this import.
    bool isNew(RowId person) const { return m_newPersons.contains(person); }
    /// A person who was made for a row that stays out goes again.
    Result<void> forget(RowId person);

private:
    Result<RowId> refuseNameAlone(const SheetReading &sheet, ImportRow &row) const;
    Result<RowId> insertPerson(const SheetReading &sheet, ImportRow &row);
    Result<void> completePerson(const SheetReading &sheet, ImportRow &row, const Record &stored);
    Result<void> fillPerson(const SheetReading &sheet, ImportRow &row, Record &person) const;

    RowDelivery &m_delivery;
    QSet<RowId> m_newPersons;
};

} // namespace core
