#pragma once

#include "core/workspace/import.h"
#include "core/workspace/personintake.h"

namespace core {

/// Puts the good rows of roster sheets into one change set: people found or made, classes found or
/// drafted, enrolments. Rows the ledger refuses are marked in the sheet.
class RosterWriter
{
public:
    /// Whether rows also carry what the rules only warn of.
    enum class Tells { Refusals, Warnings };

    RosterWriter(Workspace &workspace, ChangeWriter &writer, const ImportRequest &request,
        Tells tells = Tells::Refusals)
        : m_workspace(workspace)
        , m_writer(writer)
        , m_request(request)
        , m_tells(tells)
        , m_people(workspace, writer)
    { }

    Result<void> write(SheetReading &sheet, const QString &file, const Progress &progress);
    const QList<WrittenRow> &written() const { return m_written; }
    qint64 enrolled() const { return m_enrolled; }

private:
    struct Class
    {
        RowId id = 0;
        QDate start;
        QDate end;
        int nextSeq = 1;
    };

    Result<void> writeRow(SheetReading &sheet, ImportRow &row, Class &into);
    Result<Class *> classFor(const SheetReading &sheet, const ImportRow &row, const QString &file);
    Result<Class> existingClass(const Record &record);
    Result<Class> draftClass(const SheetReading &sheet, const ImportRow &row, const QString &file,
        const QString &number);
    Result<void> noteCategory(
        const SheetReading &sheet, const ImportRow &row, RowId person, const Class &into);
    Result<void> enrol(const SheetReading &sheet, ImportRow &row, RowId person, Class &into);
    void warn(ImportRow &row, const Findings &findings, RowId person) const;

    Workspace &m_workspace;
    ChangeWriter &m_writer;
    const ImportRequest &m_request;
    Tells m_tells;
    QHash<QString, Class> m_classes; // by number, or by sheet
    QList<WrittenRow> m_written;
    PersonIntake m_people;
    qint64 m_enrolled = 0;
};

/// The fields of a roster that a class, a person or an enrolment keeps; the rest is told as not
/// stored.
QStringList storedRosterFields();

} // namespace core
