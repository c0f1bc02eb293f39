#pragma once

#include "core/figures/engine.h"
#include "core/storage/tallyqueries.h"

#include <variant>

namespace core {

/// A number that a tally counts: tally/CODE/PARTS/UNIT/2021-01-01/2021-12-31, * for all.
struct TallyReference
{
    TallyQueries::Number number;
    QString text() const;
};

/// A rate, which leads to its two counts.
struct RateReference
{
    QString part; // references
    QString whole;
    QString text() const;
};

/// The targets behind a number; a whole without one of its own has those of its units.
struct TargetReference
{
    QString indicator;
    int year = 0;
    QString unit;
    QString department = {};
    QString text() const;
};

/// The target that a figure is measured by, and its rate.
TargetReference targetReference(const FigureReference &figure);
RateReference targetRate(const FigureReference &figure);

/// Rows of a table of which a column holds a value ("id": one row, "*": all rows); `field`: what of
/// it is printed.
struct ListReference
{
    QString table;
    QString column;
    QString value;
    QString field = {}; // empty: their number
    QString text() const;
};

/// What a period takes in besides its own: rows of frozen periods that count otherwise than
/// when they were printed.
struct AdjustedReference
{
    QString own; // the period's own figure; empty: the adjustment alone
    QString frozen; // the figure as it was printed
    qint64 set = 0; // the last change set that the edition counted
    QString text() const;
};

/// A number that is worked out of others: a forecast, a rank, what should have been reached by now.
struct DerivedReference
{
    QString what; // rank, due, forecast …: two numbers out of the same ones are not the same
    QStringList from; // references
    QString text() const;
};
/// The text of one; nothing where nothing leads further.
QString derivedFrom(const QString &what, const QStringList &from);

/// What a cell, tile, bar or sentence carries, so that it leads back to its rows.
using Origin = std::variant<FigureReference, TallyReference, RateReference, TargetReference,
    ListReference, AdjustedReference, DerivedReference>;
Result<Origin> parseOrigin(const QString &text);

/// Rows of one table and what they come to.
struct RowsBehind
{
    const Table *table = nullptr;
    QList<RowId> ids;
    qint64 value = 0;
    QString reference; // that they were found by
};

/// The rows behind a number, as of the engine's moment: one list; for a rate two, the part first;
/// for an adjustment what counts and, as a second list, what no longer does. Facts: the rows that
/// say so, even where people are counted.
Result<QList<RowsBehind>> rowsBehind(const Database &database, const FigureEngine &engine,
    const QString &reference, TallyQueries::Want want = TallyQueries::Want::Counted);

/// The indicator and unit that a reference is about; empty where it has none.
struct ReferenceSubject
{
    QString indicator;
    QString unit;
};
ReferenceSubject subjectOf(const QString &reference);

} // namespace core
