#include "core/figures/compositescore.h"
#include "tests/core/report/reportcity.h"
#include "tests/results.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

Figure figure(const QString &indicator, const QString &unit, std::optional<qint64> rate)
{
    return {.indicator = countedIndicator(indicator), .unit = unit, .rateTimes100 = rate};
}

/// Two indicators of a whole and three counties.
FigureTable table()
{
    FigureTable table{samples::kYear, {}, {}};
    const auto add
        = [&table](const QString &unit, qint64 trained, std::optional<qint64> certified) {
              table.rows.push_back(figure(u"train_completions"_s, unit, trained));
              table.rows.push_back(figure(u"cert_holders"_s, unit, certified));
          };
    add(u"141100"_s, 11'584, 14'884);
    add(u"141102"_s, 10'000, 5'000);
    add(u"141121"_s, 5'000, 10'000);
    add(u"141122"_s, 30'000, std::nullopt);
    return table;
}

} // namespace

TEST_CASE("a score is the weighted rate, each capped", "[score]")
{
    const ScoreWeights weights{{{u"train_completions"_s, 30}, {u"cert_holders"_s, 20}}, 120};
    const auto scores = compositeScores(table(), weights);
    CHECK(scores.at(u"141100"_s).times100 == (30 * 11'584 + 20 * 12'000 + 25) / 50);
    CHECK_FALSE(scores.at(u"141100"_s).rank);
    CHECK(scores.at(u"141102"_s).times100 == 8'000);
    CHECK(scores.at(u"141102"_s).rank == 1);
    CHECK(scores.at(u"141121"_s).times100 == 7'000);
    CHECK(scores.at(u"141121"_s).rank == 2);
    CHECK_FALSE(scores.contains(u"141122"_s));
}

TEST_CASE("equal scores share a rank", "[score]")
{
    const ScoreWeights weights{{{u"train_completions"_s, 50}, {u"cert_holders"_s, 50}}, 120};
    const auto scores = compositeScores(table(), weights);
    CHECK(scores.at(u"141102"_s).rank == 1);
    CHECK(scores.at(u"141121"_s).rank == 1);
}

TEST_CASE("the weights are settings of the ledger", "[score]")
{
    const auto weights = scoreWeights(samples::city().workspace->database(), QDate(2021, 12, 31));
    REQUIRE(weights);
    CHECK(weights->cap == 120);
    REQUIRE(weights->parts.size() == 4);
    CHECK(weights->parts[0] == std::pair(u"train_completions"_s, 30));
    CHECK(weights->parts[3] == std::pair(u"new_high_skilled"_s, 20));
}
