#include "core/figures/compositescore.h"

#include "core/domain/target.h"
#include "core/rules/rules.h"

#include <algorithm>
#include <array>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCap = 120; // percent
constexpr std::array<std::pair<QLatin1StringView, int>, 4> kWeights
    = {{{kTrainCompletions, 30}, {kCertHolders, 30}, {kNewSkilled, 20}, {kNewHighSkilled, 20}}};

/// Σ weight × rate ÷ Σ weight, half-up, from integers.
std::optional<qint64> scoreOf(
    const FigureTable &table, const ScoreWeights &weights, const QString &unit)
{
    qint64 sum = 0;
    qint64 whole = 0;
    for (const auto &[indicator, weight] : weights.parts) {
        const Figure *figure = table.find(indicator, unit);
        if (weight <= 0)
            continue;
        if (!figure || !figure->rateTimes100)
            return std::nullopt;
        sum += weight * std::clamp<qint64>(*figure->rateTimes100, 0, qint64(weights.cap) * 100);
        whole += weight;
    }
    return whole > 0 ? std::optional((2 * sum + whole) / (2 * whole)) : std::nullopt;
}

} // namespace

Result<ScoreWeights> scoreWeights(const Database &database, QDate on)
{
    ScoreWeights weights;
    for (const auto &[indicator, fallback] : kWeights) {
        const auto weight = settingNumber(database, u"score_weight."_s + indicator, on, fallback);
        if (!weight)
            return fail(weight.error());
        weights.parts.emplace_back(indicator, *weight);
    }
    return settingNumber(database, u"score_cap"_s, on, kCap).map([&weights](int cap) {
        weights.cap = cap;
        return weights;
    });
}

std::map<QString, CompositeScore> compositeScores(
    const FigureTable &table, const ScoreWeights &weights)
{
    std::map<QString, CompositeScore> scores;
    std::vector<CompositeScore *> counties;
    const QString whole = table.rows.empty() ? QString() : table.rows.front().unit;
    for (const auto &figure : table.rows) {
        const auto score
            = scores.contains(figure.unit) ? std::nullopt : scoreOf(table, weights, figure.unit);
        if (!score)
            continue;
        auto &known = scores[figure.unit];
        known.times100 = *score;
        if (figure.unit != whole && !figure.unit.endsWith(kOwnSuffix))
            counties.push_back(&known);
    }
    std::stable_sort(counties.begin(), counties.end(),
        [](const auto *one, const auto *other) { return one->times100 > other->times100; });
    for (size_t place = 0; place < counties.size(); ++place) {
        const bool isEqual
            = place > 0 && counties[place - 1]->times100 == counties[place]->times100;
        counties[place]->rank = isEqual ? counties[place - 1]->rank : int(place) + 1;
    }
    return scores;
}

} // namespace core
