#pragma once

#include "core/base/id.h"
#include "core/storage/database.h"

#include <QHash>
#include <QList>
#include <QString>

#include <functional>

namespace core {

/// Which rows a figure counts: those of a fact table that carry a month and a unit (columns
/// report_ym and report_unit), narrowed by a flag.
struct CountRule
{
    QLatin1StringView indicator; // under which its monthly cells are kept
    QLatin1StringView table;
    QLatin1StringView flag = {}; // a column that must be 1; empty: every counted row
};

/// Months as yyyymm, both counted.
struct MonthRange
{
    int first = 0;
    int last = 0;

    bool contains(int month) const { return first <= month && month <= last; }
};

/// A month and a unit of reports; rows of one cell are counted together.
struct FigureCell
{
    int month = 0;
    QString unit;

    bool operator==(const FigureCell &) const = default;
};
inline size_t qHash(const FigureCell &cell, size_t seed = 0)
{
    return qHashMulti(seed, cell.month, cell.unit);
}
using FigureCells = QHash<FigureCell, qint64>;

/// Which counted rows: of some months, of one unit or of all, of one department or of all.
struct CountedRows
{
    MonthRange months;
    QString unit = {};
    QString department = {};
};

/// The only place that counts. Reading takes a Snapshot where several answers must fit together.
class FigureQueries
{
public:
    FigureQueries(const Database &database, QList<CountRule> rules);

    /// Do the monthly cells say less than the rows; also when an indicator is new or defined anew.
    Result<bool> isStale() const;
    /// Recounts the marked cells in a transaction of its own.
    Result<void> refresh() const;

    struct WrongCell
    {
        QString indicator;
        FigureCell cell;
        qint64 kept;
        qint64 counted;
    };
    /// Kept cells that a recount contradicts although nothing marked them.
    Result<QList<WrongCell>> wrongCells() const;

    /// The kept monthly cells; only right when they are not stale.
    Result<FigureCells> keptCells(const CountRule &rule, const MonthRange &months) const;
    /// The same, counted from the rows.
    Result<FigureCells> countedCells(const CountRule &rule, const MonthRange &months) const;
    /// What to add to today's cells to see the past; an AsOf of the table must be alive.
    Result<FigureCells> pastDifference(const CountRule &rule, const MonthRange &months) const;
    /// By department instead of unit, through the class of an enrolment or certificate; rows
    /// without a class have no department and are left out.
    Result<FigureCells> departmentCells(const CountRule &rule, const MonthRange &months) const;

    struct CountedPerson
    {
        int month;
        int unit; // index into `units` of forEachPerson
        RowId person;
    };
    /// The holder of every counted row, for distinct persons. `units` collects the units met.
    Result<void> forEachPerson(const CountRule &rule, const MonthRange &months, QStringList &units,
        const std::function<void(const CountedPerson &)> &each) const;

    Result<QList<RowId>> rows(const CountRule &rule, const CountedRows &which) const;
    Result<QList<RowId>> persons(const CountRule &rule, const CountedRows &which) const;

private:
    QByteArray definition() const;
    Result<bool> isDefinitionKept() const;
    Result<void> markAll() const;
    Result<void> recount() const;
    Result<FigureCells> cells(
        const QByteArray &sql, const MonthRange &months, const QString &indicator = {}) const;
    Result<void> compare(const CountRule &rule, QList<WrongCell> &wrong) const;
    Result<QList<RowId>> ids(
        const QByteArray &what, const CountRule &rule, const CountedRows &which) const;

    const Database &m_database;
    QList<CountRule> m_rules;
};

} // namespace core
