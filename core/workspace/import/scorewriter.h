#pragma once

#include "core/rules/scores.h"
#include "core/workspace/import/rowwriter.h"

namespace core {

/// Puts the scores of a list into evaluation results: into candidates of the plan that was chosen,
/// else of the one plan under way that they stand in, else into a draft plan for the sheet. What
/// was approved stays.
class ScoreWriter : public RowWriter
{
public:
    ScoreWriter(RowDelivery &delivery, PersonIntake &people)
        : m_delivery(delivery)
        , m_workspace(delivery.workspace())
        , m_people(people)
    { }

    Result<void> write(const SheetReading &sheet, ImportRow &row) override;

private:
    /// A result to fill, or the plan that a new one goes into; neither: the row was refused.
    struct Place
    {
        std::optional<Record> result = {};
        RowId plan = 0;
    };

    Result<Place> placeFor(const SheetReading &sheet, ImportRow &row, RowId person);
    Result<QList<Record>> resultsOf(RowId person) const;
    Result<Place> amongPlans(
        const SheetReading &sheet, ImportRow &row, const QList<Record> &results);
    Result<RowId> planOf(const SheetReading &sheet, const ImportRow &row);
    Result<RowId> draftPlan(const SheetReading &sheet, const ImportRow &row);
    Result<Scores> scoresIn(const SheetReading &sheet, ImportRow &row, const EvaluationPlan &plan);
    Result<void> fill(
        ImportRow &row, const Record &before, const EvaluationPlan &plan, const Scores &scores);
    Result<void> add(
        ImportRow &row, RowId person, const EvaluationPlan &plan, const Scores &scores);

    RowDelivery &m_delivery;
    Workspace &m_workspace;
    PersonIntake &m_people;
    QHash<QString, RowId> m_plans; // drafted or chosen, by sheet
};

QStringList storedScoreFields();

} // namespace core
