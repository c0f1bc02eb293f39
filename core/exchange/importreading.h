#pragma once

#include "core/base/finding.h"
#include "core/exchange/importfields.h"

#include <QAnyStringView>
#include <QList>
#include <QMap>
#include <QStringList>

namespace core {

enum class RowOutcome {
    Accepted,
    Warned, // to be imported, with something to say
    Blocked, // not to be imported
    Ignored // no data: title, heading, total, note
};

/// "accepted", "warned" …
QString rowOutcomeKey(RowOutcome outcome);

/// What a row does to the ledger; a row that is not blocked and has none was not compared.
enum class RowEffect {
    None,
    Same, // everything it says is there already
    Changed, // fills or replaces fields of what is there
    Conflict, // contradicts what is there, which stays
    New
};

/// "new", "changed" …
QString rowEffectKey(RowEffect effect);

/// A field in which a row and the ledger differ, as a person may see it.
struct RowDifference
{
    QString field;
    QString before;
    QString after;
    bool isTaken = true; // false: the ledger stays
};

/// One row of a sheet, judged. Rows that are wholly blank are left out.
struct ImportRow
{
    quint32 number
        = 0; // from 1, as the spreadsheet shows it; in a text file the number of the record
    RowOutcome outcome = RowOutcome::Accepted;
    QStringList values = {}; // normalised, in the order of SheetReading::columns; empty: none
    Findings findings = {}; // `column` is the field
    QStringList cells = {}; // of a row that stays out: its texts as they stand, from column A
    RowOutcome read = RowOutcome::Accepted; // what the file alone says of it
    qsizetype ownFindings = 0; // so many of the findings; the others are the ledger's
    RowEffect effect = RowEffect::None;
    QList<RowDifference> differences = {};
};

/// A column that carries a field.
struct ImportColumn
{
    quint32 column = 0; // from 0
    QString field;
    QString heading; // as it stands there, groups before it with " / "
    QString reason = {}; // why it was taken for that field
    bool byContent = false; // told by the cells, not by the heading
};

/// What one sheet holds.
struct SheetReading
{
    QString name = {};
    SheetKind kind = SheetKind::Ignored;
    const Table *registry = nullptr; // with SheetKind::Registry
    bool hidden = false;
    quint32 headerRow = 0; // from 1, the last row of the heading; 0: none
    QByteArray fingerprint = {}; // of the heading: the same for every sheet of this layout
    QString layoutReason = {}; // why it was taken for a list of this kind
    QList<ImportColumn> columns = {};
    QMap<quint32, QString> unmapped = {}; // column from 0 -> heading that means no field
    QList<ImportRow> rows = {};
    Findings problems
        = {}; // of the sheet as a whole: headings that contradict, hidden rows, broken files

    qsizetype count(RowOutcome outcome) const;
    qsizetype count(RowEffect effect) const;
    /// What it is a list of, for a person: 培训花名册, or the caption of the registry.
    QString caption() const;
    /// What a person calls one of its fields.
    QString labelOf(QAnyStringView column) const;
    /// Empty when the sheet has no such column or the row no value.
    QString value(const ImportRow &row, QAnyStringView field) const;
    /// "C"; empty when no column carries the field.
    QString columnOf(QAnyStringView field) const;
    /// Position in `columns`; -1 when no column carries the field.
    qsizetype indexOf(QAnyStringView field) const;
};

/// What one file holds, before any ledger has seen it.
struct ImportReading
{
    QString file = {}; // name without folder
    QByteArray sha256 = {};
    quint64 size = 0;
    QList<SheetReading> sheets = {};
    Findings problems = {}; // of the file as a whole: E001 no known heading, E002 no rows

    qsizetype count(RowOutcome outcome) const;
    qsizetype count(RowEffect effect) const;
};

} // namespace core
