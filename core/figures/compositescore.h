#pragma once

#include "core/figures/engine.h"

#include <map>

namespace core {

/// How the ranking weighs the indicators (domain.md 5.3); dated settings of the ledger.
struct ScoreWeights
{
    std::vector<std::pair<QString, int>> parts; // indicator and weight
    int cap = 120; // percent: a rate counts up to here
};
Result<ScoreWeights> scoreWeights(const Database &database, QDate on);

struct CompositeScore
{
    qint64 times100 = 0;
    std::optional<int> rank = std::nullopt; // of counties; equal scores share one: 1, 2, 2, 4
};
/// By unit; a unit without a target for one of the indicators has no score.
std::map<QString, CompositeScore> compositeScores(
    const FigureTable &table, const ScoreWeights &weights);

} // namespace core
