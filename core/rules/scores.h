#pragma once

#include "core/base/result.h"
#include "core/domain/evaluation.h"

namespace core {

/// What was keyed for one candidate: points in tenths, and how it ends.
struct Scores
{
    std::optional<int> theory = {};
    std::optional<int> practical = {};
    std::optional<int> total = {};
    QString result = QString(kPendingResult); // code table evaluation_result

    bool operator==(const Scores &) const = default;
};

/// First: whoever keys the list. Second: somebody else, blind, so that slips show.
enum class Keying { First, Second };

Scores scoresOf(const EvaluationResult &result, Keying keying);
void setScores(EvaluationResult &result, Keying keying, const Scores &scores, Id<User> by);

/// pass, fail or pending by the plan's lines; a part whose line is 0 is not examined.
/// Absent and disqualified candidates stay so.
QString outcomeOf(const EvaluationPlan &plan, const Scores &scores);
/// A part that is below its line, in words; empty when none is.
QString failedPart(const EvaluationPlan &plan, const Scores &scores);
/// Whether every part that is examined has its points.
bool isWhole(const EvaluationPlan &plan, const Scores &scores);

/// The total of both parts, half-up; nothing while one is missing. `theoryShare` in percent.
std::optional<int> weightedTotal(const Scores &scores, int theoryShare);

/// One cell of a score list. Offices write 78.5, 78 or 785: a whole number up to 100 is points, one
/// above is tenths. 缺考 and 作弊 are understood in any column.
struct ScoreEntry
{
    std::optional<int> points = {};
    QString result = {}; // absent or cheat, when that was written
};
Result<ScoreEntry> readScore(const QString &typed);
/// 78.5; empty for nothing.
QString scoreText(std::optional<int> tenths);

} // namespace core
