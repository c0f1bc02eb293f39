#pragma once

#include "core/exchange/importreading.h"
#include "core/workspace/workspace.h"

namespace core {

/// The row stays out, with what stands against it.
void refuseRow(ImportRow &row, const QString &code, const QString &text);

/// Finds or makes the people whom the rows of a sheet are about; what the ledger does not know of
/// them yet is taken over, what it knows stays.
class PersonIntake
{
public:
    PersonIntake(Workspace &workspace, ChangeWriter &writer)
        : m_workspace(workspace)
        , m_writer(writer)
    { }

    /// The fields of a sheet that a person keeps.
    static QStringList fields();
    /// 0 when the ledger refuses the person; the row says why.
    Result<RowId> personFor(const SheetReading &sheet, ImportRow &row);
    /// Made by this import.
    bool isNew(RowId person) const { return m_newPersons.contains(person); }
    /// A person who was made for a row that stays out goes again.
    Result<void> forget(RowId person);

private:
    Result<RowId> insertPerson(const SheetReading &sheet, const ImportRow &row);
    Result<void> completePerson(
        const SheetReading &sheet, const ImportRow &row, const Record &stored);
    Result<void> fillPerson(const SheetReading &sheet, const ImportRow &row, Record &person) const;

    Workspace &m_workspace;
    ChangeWriter &m_writer;
    QSet<RowId> m_newPersons;
};

} // namespace core
