#pragma once

#include "core/workspace/import/rowwriter.h"

namespace core {

/// Puts the good rows of roster sheets into one change set: people found or made, classes found or
/// drafted, enrolments. Rows the ledger refuses are marked in the sheet.
class RosterWriter : public RowWriter
{
public:
    /// Of rows that are typed, what the rules only warn of is told as well, and who is enrolled
    /// already is a refusal.
    enum class Rows { OfFile, Typed };

    RosterWriter(RowDelivery &delivery, PersonIntake &people, Rows rows = Rows::OfFile)
        : m_delivery(delivery)
        , m_workspace(delivery.workspace())
        , m_rows(rows)
        , m_people(people)
    { }

    Result<void> write(const SheetReading &sheet, ImportRow &row) override;
    qint64 enrolled() const { return m_enrolled; }

private:
    struct Class
    {
        RowId id = 0;
        QDate start = {};
        QDate end = {};
        int nextSeq = 1;
        bool isNew = false;
    };

    Result<Class *> classFor(const SheetReading &sheet, const ImportRow &row);
    Result<Class> existingClass(const Record &record);
    Result<Class> draftOrEarlier(
        const SheetReading &sheet, const ImportRow &row, const QString &number);
    Result<Class> draftClass(
        const SheetReading &sheet, const ImportRow &row, const QString &number);
    Result<void> noteCategory(
        const SheetReading &sheet, const ImportRow &row, RowId person, const Class &into);
    Result<std::optional<Record>> enrolmentIn(const Class &into, RowId person) const;
    Result<void> enrol(const SheetReading &sheet, ImportRow &row, RowId person, Class &into);
    void warn(ImportRow &row, const Findings &findings, RowId person) const;

    RowDelivery &m_delivery;
    Workspace &m_workspace;
    Rows m_rows;
    QHash<QString, Class> m_classes; // by number, or by sheet
    PersonIntake &m_people;
    qint64 m_enrolled = 0;
};

/// The fields of a roster that a class, a person or an enrolment keeps; the rest is told as not
/// stored.
QStringList storedRosterFields();

} // namespace core
