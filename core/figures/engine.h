#pragma once

#include "core/base/progress.h"
#include "core/base/rate.h"
#include "core/figures/chart.h"
#include "core/figures/indicator.h"
#include "core/figures/reference.h"
#include "core/storage/asof.h"
#include "core/storage/check.h"
#include "core/storage/tallyqueries.h"

#include <QDateTime>

#include <memory>
#include <optional>
#include <vector>

namespace core {

/// One indicator of one unit (or department) in one period.
struct Figure
{
    const Indicator *indicator = nullptr;
    QString unit = {};
    QString department = {}; // empty: all
    qint64 actual = 0; // the period alone
    qint64 cumulative = 0; // from 1 January to its end
    qint64 lastYearActual = 0;
    qint64 lastYearCumulative = 0;
    std::optional<qint64> target = std::nullopt; // of the whole year
    QString document = {}; // that set the target
    std::optional<qint64> rateTimes100 = std::nullopt; // cumulative against the target
    std::optional<int> rank = std::nullopt; // counties only, by rate
    Light light = Light::None;

    FigureReference reference(const Period &period, FigureReference::Span span) const;
};

/// The figures of a period: by indicator, then in the order of reports: the whole, counties,
/// 市本级.
struct FigureTable
{
    Period period;
    QDateTime asOf;
    std::vector<Figure> rows;

    /// Null when there is none.
    const Figure *find(
        const QString &indicator, const QString &unit, const QString &department = {}) const;
};

struct FigureOptions
{
    enum class By { County, Department };
    enum class Persons { Counted, Left }; // distinct persons take a scan of the rows
    By by = By::County;
    Persons persons = Persons::Counted;
    Rounding rounding = Rounding::HalfUp;
};

/// The rows behind a figure.
struct FigureRows
{
    const Table *table = nullptr;
    QList<RowId> ids;
    qint64 value = 0; // what they come to
};

/// Tables that figures and tallies are read from: what a past moment must give back.
const QList<const Table *> &figureTables();

/// Counts and ranks for one ledger, today or as of an earlier moment. One for a past moment shadows
/// the tables of its connection while it lives (see AsOf).
class FigureEngine
{
public:
    struct Source
    {
        QString unit; // of the ledger: a city is shown with its counties, a county alone
        QDateTime now; // what `as of` says when nothing earlier is asked for
        std::optional<QDateTime> asOf = std::nullopt;
        std::optional<qint64> asOfSet = std::nullopt; // or the last change set that counts
        Progress progress = {};
    };
    static Result<std::unique_ptr<FigureEngine>> create(
        const Database &database, const Source &source);

    Result<FigureTable> figures(const Period &period, const FigureOptions &options = {}) const;
    /// Rows of the tables as of the engine's moment.
    Result<FigureRows> rowsOf(const FigureReference &reference,
        TallyQueries::Want want = TallyQueries::Want::Counted) const;
    /// January to December of one unit; only of indicators that add up.
    Result<std::vector<qint64>> months(
        const QString &indicator, int year, const QString &unit) const;

    /// The units of reports in their order; the first is the whole.
    QStringList units() const { return m_units; }
    QString unit() const { return m_units.first(); }
    QDateTime moment() const { return m_moment; }

private:
    FigureEngine(const Database &database, QDateTime moment);
    Result<void> readUnits(const QString &unit);
    Result<QStringList> departments() const;
    Result<FigureCells> cells(const CountRule &rule, const MonthRange &months) const;
    Result<void> countCounties(FigureTable &table, const Indicator &indicator) const;
    Result<void> countDepartments(
        FigureTable &table, const Indicator &indicator, const QStringList &departments) const;
    Result<void> countPersons(FigureTable &table, const Indicator &indicator) const;
    Result<void> setTargets(FigureTable &table) const;
    void setRates(FigureTable &table, Rounding rounding) const;
    bool isWhole(const QString &unit) const { return unit == m_units.first(); }
    Result<const Indicator *> indicator(const QString &code, const QString &unit) const;

    const Database &m_database;
    FigureQueries m_queries;
    std::unique_ptr<AsOf> m_asOf;
    QDateTime m_moment;
    QStringList m_units;
};

/// Recounts the monthly cells that changes have marked; does nothing in a file that cannot be
/// written.
Result<void> refreshFigures(const Database &database);

/// Monthly cells that a recount contradicts, as findings of the self-check.
Result<CheckFindings> checkFigures(const Database &database);

/// Ranks by rate, then actual, then unit; equal rates share a rank: 1, 2, 2, 4. Figures
/// without a rate get none.
void rankByRate(std::vector<Figure *> figures);

/// 进度系数 against its lights, from the unrounded numbers: ≥ 1.00 green, ≥ 0.90 yellow, else red.
Light paceLight(qint64 cumulative, std::optional<qint64> target, int month);

} // namespace core
