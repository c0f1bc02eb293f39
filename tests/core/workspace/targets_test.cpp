#include "core/domain/target.h"
#include "core/figures/engine.h"
#include "core/workspace/targetwriter.h"
#include "tests/core/figures/democity.h"

#include <catch2/catch.hpp>
#include <numeric>
#include <random>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

const QString kLan = u"141127"_s;

TargetGrid split(const Workspace &workspace, qint64 total, SplitBy by,
    const std::vector<qint64> &weights = {}, int year = 2022)
{
    const auto grid = splitTarget(workspace, {year, kTrainCompletions, total, by, weights});
    REQUIRE(grid);
    return *grid;
}

/// Every sum there is holds.
void checkSums(const TargetGrid &grid, qint64 total)
{
    REQUIRE(grid.total() == total);
    REQUIRE(grid.difference() == 0);
    for (size_t month = 0; month < 12; ++month) {
        qint64 sum = 0;
        for (const auto &row : grid.rows) {
            REQUIRE(row.months[month] >= 0);
            sum += row.months[month];
        }
        REQUIRE(sum == grid.whole.months[month]);
    }
    for (int quarter = 0; quarter < 4; ++quarter)
        REQUIRE(grid.quarterSum(quarter) == grid.whole.quarter(quarter));
}

qint64 targetIn(const Workspace &workspace, const QString &period, const QString &unit)
{
    const auto engine = FigureEngine::create(
        workspace.database(), {.unit = workspace.unit(), .now = workspace.now()});
    REQUIRE(engine);
    const auto table = (*engine)->figures(*Period::parse(period));
    REQUIRE(table);
    return table->find(kTrainCompletions, unit)->target.value_or(-1);
}

void moveTo(TargetGrid &grid, const QString &unit, qint64 value)
{
    for (auto &row : grid.rows) {
        if (row.unit == unit)
            setValue(row, value);
    }
}

} // namespace

TEST_CASE("whatever the total, a split holds in every county, quarter and month", "[targets]")
{
    const auto &city = *fixture::sharedCity();
    std::mt19937 random(3);
    for (const qint64 total : {qint64(0), qint64(1), qint64(13), qint64(200'000)}) {
        checkSums(split(city, total, SplitBy::LastYear), total);
        checkSums(split(city, total, SplitBy::Equal), total);
    }
    for (int round = 0; round < 30; ++round) {
        const qint64 total = random() % 400'000;
        std::vector<qint64> weights(14);
        for (auto &weight : weights)
            weight = random() % 90;
        weights[0] += 1;
        const auto grid = split(city, total, SplitBy::Weights, weights);
        checkSums(grid, total);
        const qint64 sum = std::accumulate(weights.begin(), weights.end(), qint64(0));
        for (size_t row = 0; row < weights.size(); ++row)
            REQUIRE(std::abs(grid.rows[qsizetype(row)].value() * sum - total * weights[row]) < sum);
    }
}

TEST_CASE("a split by last year gives who did more more, an equal one nobody", "[targets]")
{
    const auto &city = *fixture::sharedCity();
    const auto equal = split(city, 1'400, SplitBy::Equal);
    for (const auto &row : equal.rows)
        CHECK(row.value() == 100);
    const auto season = split(city, 200'000, SplitBy::LastYear);
    const auto [least, most] = std::minmax_element(season.rows.begin(), season.rows.end(),
        [](const auto &one, const auto &other) { return one.value() < other.value(); });
    CHECK(most->value() > 2 * least->value());
    const auto none = splitTarget(city, {2019, kTrainCompletions, 10, SplitBy::LastYear, {}});
    REQUIRE_FALSE(none);
    CHECK(none.error().text.contains(u"2018"_s));
    CHECK_FALSE(splitTarget(city, {2022, kTrainCompletions, 10, SplitBy::Weights, {1, 2}}));
    CHECK_FALSE(splitTarget(city, {2022, u"train_persons"_s, 10, SplitBy::LastYear, {}}));
}

TEST_CASE("a quarter that is typed over moves only its own months", "[targets]")
{
    auto grid = split(*fixture::sharedCity(), 200'000, SplitBy::LastYear);
    const auto before = grid.rows[3];
    setQuarter(grid, 3, 1, before.quarter(1) + 7);
    CHECK(grid.rows[3].quarter(0) == before.quarter(0));
    CHECK(grid.rows[3].quarter(1) == before.quarter(1) + 7);
    CHECK(grid.difference() == 7);
}

TEST_CASE("a split is one step, read back as it was written, and one undo", "[targets]")
{
    fixture::DemoCity city;
    const auto grid = split(*city, 212'345, SplitBy::LastYear);
    const auto saved = saveTargets(*city, grid, {});
    REQUIRE(saved);
    CHECK(*saved == 15);
    const auto read = targetGrid(*city, 2022, kTrainCompletions);
    REQUIRE(read);
    CHECK(read->whole.months == grid.whole.months);
    for (qsizetype row = 0; row < grid.rows.size(); ++row) {
        CHECK(read->rows[row].months == grid.rows[row].months);
        CHECK(read->rows[row].status == u"draft"_s);
    }
    CHECK(targetIn(*city, u"2022-01"_s, kLan) == -1); // a draft is no target
    const auto step = city->undoable();
    REQUIRE(step);
    REQUIRE(*step);
    REQUIRE(city->undo((*step)->number));
    CHECK(targetGrid(*city, 2022, kTrainCompletions)->isEmpty());
}

TEST_CASE("a report dated before a change in mid-year prints the old split", "[targets]")
{
    fixture::DemoCity city;
    const qint64 old = targetIn(*city, u"2021H1"_s, kLan);
    REQUIRE(old > 0);
    auto grid = targetGrid(*city, 2021, kTrainCompletions);
    REQUIRE(grid);
    moveTo(*grid, kLan, old + 5);
    SECTION("not without the paper it is decided by")
    {
        const auto refused = saveTargets(*city, *grid, {});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().error.text.contains(u"文号"_s));
    }
    SECTION("with document and date it is a version of its own")
    {
        REQUIRE(saveTargets(*city, *grid, {u"吕技能办〔2021〕15号"_s, QDate(2021, 7, 1)}));
        CHECK(targetIn(*city, u"2021Q3"_s, kLan) == old);
        city.reopen(u"approver"_s);
        CHECK_FALSE(issueTargets(*city, 2021, kTrainCompletions)); // 5 too many
        REQUIRE(issueTargets(*city, 2021, kTrainCompletions, u"留有余量"_s));
        CHECK(targetIn(*city, u"2021H1"_s, kLan) == old);
        CHECK(targetIn(*city, u"2021-06"_s, kLan) == old);
        CHECK(targetIn(*city, u"2021-07"_s, kLan) == old + 5);
        CHECK(targetIn(*city, u"2021"_s, kLan) == old + 5);
        const auto held = targetGrid(*city, 2021, kTrainCompletions, QDate(2021, 6, 30));
        REQUIRE(held);
        CHECK(held->difference() == 0);
        const auto states = city->records().find(targets(),
            {.conditions = {{u"division_code"_s, Condition::Test::Equal, {kLan}},
                 {u"year"_s, Condition::Test::Equal, {2021}},
                 {u"indicator_code"_s, Condition::Test::Equal, {QString(kTrainCompletions)}}},
                .order = {{u"version"_s}}});
        REQUIRE(states);
        REQUIRE(states->size() == 2);
        CHECK(targets().unpack(states->first()).status == u"superseded"_s);
        CHECK(targets().unpack(states->last()).adjusts.value == states->first().id);
        CHECK(targets().unpack(states->last()).document == u"吕技能办〔2021〕15号"_s);
    }
}

TEST_CASE("R-502: units that add up are issued without a reason", "[targets]")
{
    fixture::DemoCity city;
    REQUIRE(saveTargets(*city, split(*city, 200'000, SplitBy::LastYear), {}));
    const auto own = issueTargets(*city, 2022, kTrainCompletions);
    REQUIRE_FALSE(own);
    city.reopen(u"approver"_s);
    const auto issued = issueTargets(*city, 2022, kTrainCompletions);
    REQUIRE(issued);
    CHECK(*issued == 15);
    CHECK(targetIn(*city, u"2022-01"_s, u"141100"_s) == 200'000);
    const auto again = issueTargets(*city, 2022, kTrainCompletions);
    REQUIRE_FALSE(again);
    CHECK(again.error().error.code == Error::Code::NotFound);
}
