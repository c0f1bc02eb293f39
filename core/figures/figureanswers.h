#pragma once

#include "core/figures/engine.h"
#include "core/figures/planprogress.h"
#include "core/figures/tallies.h"
#include "core/schema/names.h"

namespace core {

/// What a report asks for: a span from January, one unit, a way of rounding.
struct FigureQuestion
{
    Period period;
    QString unit; // the ledger's whole or one of its units
    Rounding rounding = Rounding::HalfUp;
};

/// One figure with all that may be said of it.
struct AnsweredFigure
{
    qint64 value = 0;
    Measure measure = Measure::Count;
    std::optional<qint64> inPeriod = std::nullopt; // the period alone
    std::optional<qint64> target = std::nullopt;
    std::optional<qint64> rateTimes100 = std::nullopt;
    std::optional<int> rank = std::nullopt;
    QString reference = {}; // leads back to the rows, where the engine counts them
};

/// Answers one question after the other from one look at the ledger, so that the same figure is the
/// same everywhere in a report; what several ask is read once.
class FigureAnswers
{
public:
    static Result<std::unique_ptr<FigureAnswers>> create(const Database &database,
        const FigureEngine &engine, const Names &names, const FigureQuestion &question);

    /// `ask` says where it comes from: engine:CODE, tally:CODE:PART, plan:PLAN:CODE,
    /// progress:CODE, contest:LEVEL:WHAT, codes:BOOK, counties, rows:TABLE or setting:KEY. Nothing
    /// where the ledger has no such thing, or has it of the whole only. `target` is an indicator.
    Result<std::optional<AnsweredFigure>> answer(const QString &ask, const QString &target = {});
    /// The figure of that name in year_figures.csv; any other name is what `answer` is asked.
    Result<std::optional<AnsweredFigure>> figure(const QString &name);

    /// What leads to the rows of a tally of the unit; empty when the dictionary does not have it.
    QString tallyReference(const QString &code, const QString &part) const;

    const FigureQuestion &question() const { return m_question; }
    bool isWhole() const { return m_isWhole; }
    const FigureTable &table() const { return m_figures; }
    const QList<TallyQueries::Contest> &contests() const { return m_contests; }
    Tallies &tallies() { return m_tallies; }

private:
    FigureAnswers(const Database &database, const FigureEngine &engine, const Names &names,
        const FigureQuestion &question);
    Result<void> prepare();
    std::optional<AnsweredFigure> counted(const QString &code) const;
    std::optional<AnsweredFigure> planned(const QString &plan, const QString &indicator) const;
    QString contestReference(RowId contest, const QString &what) const;
    std::optional<AnsweredFigure> contest(const QString &level, const QString &what) const;
    Result<std::optional<AnsweredFigure>> tally(const QString &code, const QString &part);
    Result<std::optional<AnsweredFigure>> progress(const QString &indicator);
    Result<std::optional<AnsweredFigure>> setting(const QString &key) const;
    Result<std::optional<AnsweredFigure>> ofWhole(const QStringList &ask);
    Result<void> setTarget(const QString &indicator, AnsweredFigure &figure) const;

    const Database &m_database;
    const FigureEngine &m_engine;
    const Names &m_names;
    FigureQuestion m_question;
    bool m_isWhole;
    Tallies m_tallies;
    FigureTable m_figures;
    QList<TallyQueries::Contest> m_contests;
    QList<TallyQueries::PlanTarget> m_plans;
    std::optional<QList<PlanProgress>> m_progress;
    QHash<QString, QStringList> m_declared; // ask and target, by name
};

/// The year's target of an indicator that the engine does not count, as it held at the period's
/// end.
Result<std::optional<qint64>> targetOf(
    const Database &database, const Period &period, const QString &indicator, const QString &unit);

} // namespace core
