#pragma once

#include "core/rules/scores.h"
#include "core/workspace/workspace.h"

namespace core {

/// One candidate of a score list.
struct ScoreLine
{
    RowId result = 0;
    RowId person = 0;
    QString admissionNo;
    QString name;
    QString idNumber; // shortened
    Scores scores;
};

/// The list of one plan, as one person keys it. A second keying starts blind.
struct ScoreSheet
{
    EvaluationPlan plan;
    Keying keying = Keying::First;
    int theoryShare = 0; // percent of a computed total
    QList<ScoreLine> lines; // by admission number
};

/// The list to be keyed. Invalid when the plan is not being examined or scored; Forbidden
/// when the second keying is asked for by who did the first, unless the ledger has one account.
Result<ScoreSheet> scoreSheet(const Workspace &workspace, RowId plan, Keying keying);
/// The list as it stands, whatever the plan's state.
Result<ScoreSheet> scoresToRead(const Workspace &workspace, RowId plan);

/// Writes what differs of the lines, outcomes by R-303, as one step; answers how many.
Result<int> keyScores(
    Workspace &workspace, RowId plan, Keying keying, const QList<ScoreLine> &lines);

/// A candidate of whom the two keyings differ.
struct ScoreDifference
{
    RowId result = 0;
    QString admissionNo;
    QString name;
    Scores first;
    Scores second;
};
Result<QList<ScoreDifference>> scoreDifferences(const Workspace &workspace, RowId plan);
/// What is right for each of them; both keyings agree afterwards. One step.
struct SettledScore
{
    RowId result = 0;
    Scores scores;
};
Result<void> settleScores(Workspace &workspace, RowId plan, const QList<SettledScore> &settled);

/// Scores as a spreadsheet holds them: admission number or id number, or name, then theory,
/// practical and, when it has one, total. Lines that name no candidate of the list are answered.
struct PastedScores
{
    QList<ScoreLine> lines;
    QStringList problems;
};
PastedScores readScores(const ScoreSheet &sheet, const QString &text, const Workspace &workspace);

} // namespace core
