#pragma once

#include "core/workspace/workspace.h"

#include <QByteArray>

namespace core {

/// Whom a class shall take in: text as it comes from a spreadsheet, or numbers and names one a
/// line, and people picked from the registry.
struct RosterSource
{
    RowId trainingClass = 0;
    QString text = {};
    QList<RowId> persons = {};
    QString category = {}; // of people who bring none (code table trainee_category)
};

/// One person of the list before the rules have seen him.
struct PastedPerson
{
    int line = 0; // of the text, from 1; 0: picked
    QStringList cells = {}; // by the columns of the list
    RowId known = 0; // 0: not in the ledger
    Findings findings = {}; // why nothing can be made of the line
};

/// The list with a heading that rosters have, every person with name and number where either could
/// be found in the ledger.
struct PastedRoster
{
    QStringList heading;
    qsizetype name = 0; // columns
    qsizetype idNumber = 0;
    qsizetype category = 0;
    QList<PastedPerson> persons;

    /// As the text file that a roster is imported from; who has findings is left blank.
    QByteArray csv() const;
    /// Whose line stands in this row of the file, from 1; null for the heading.
    const PastedPerson *atRow(quint32 row) const;
};
Result<PastedRoster> readPastedRoster(
    const Workspace &workspace, const RosterSource &source, QDate start);

} // namespace core
