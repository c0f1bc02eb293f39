#include "core/figures/pace.h"
#include "core/workspace/demofigures.h"
#include "tests/core/figures/countedledger.h"

#include <catch2/catch.hpp>
#include <numeric>
#include <random>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

/// The months of the specification: 94988 by the end of June 2021.
const YearMonths kMonths2021
    = {4633, 6950, 13901, 18535, 23168, 27801, 20851, 18535, 25485, 27801, 25484, 18535};

PaceInput june(std::vector<YearMonths> earlier = {})
{
    return {.target = 200'000,
        .months = {kMonths2021.begin(), kMonths2021.begin() + 6},
        .earlier = std::move(earlier),
        .on = QDate(2021, 6, 30)};
}

} // namespace

TEST_CASE("half the year gone, 47.49 percent done: pace as the specification prints it", "[pace]")
{
    const Pace pace = paceOf(june());
    REQUIRE(pace.cumulative == 94'988);
    CHECK(pace.elapsedTimes100 == 5'000);
    CHECK(pace.rateTimes100 == 4'749);
    CHECK(pace.gapTimes100 == -251);
    CHECK(pace.ratioTimes100 == 95);
    CHECK(pace.light == Light::Yellow);
    CHECK(pace.linear->value == 189'976);
    CHECK(pace.perMonth == 17'502);
    CHECK(pace.perWeek == 3'996); // 105012 in 184 days
    CHECK_FALSE(pace.seasonal);
}

TEST_CASE("the light does not follow the rounded ratio", "[pace]")
{
    // 0.8995 is printed as 0.90 and is red all the same
    const Pace pace = paceOf({.target = 120'000, .months = {8'995}, .on = QDate(2021, 1, 31)});
    CHECK(pace.ratioTimes100 == 90);
    CHECK(pace.light == Light::Red);
}

TEST_CASE("a season like the last one ends like the last one", "[pace]")
{
    const Pace pace = paceOf(june({kMonths2021}));
    REQUIRE(pace.seasonal);
    CHECK(pace.seasonal->value == 231'679);
    CHECK(pace.seasonal->low < 231'679);
    CHECK(pace.seasonal->high > 231'679);
    CHECK(pace.forecast()->method == Forecast::Method::Seasonal);
    CHECK(prospectOf(pace) == Prospect::Sure);
}

TEST_CASE("a reached target needs nothing more, a missing one gets no light", "[pace]")
{
    const Pace done = paceOf({.target = 10, .months = {4, 4, 4}, .on = QDate(2021, 3, 31)});
    CHECK(done.perMonth == 0);
    CHECK(done.perWeek == 0);
    const Pace none = paceOf({.months = {4, 4, 4}, .on = QDate(2021, 3, 31)});
    CHECK_FALSE(none.perMonth);
    CHECK_FALSE(none.rateTimes100);
    CHECK(none.light == Light::None);
    CHECK(prospectOf(none) == Prospect::Unknown);
    const Pace zero = paceOf({.target = 0, .months = {4}, .on = QDate(2021, 1, 31)});
    CHECK_FALSE(zero.rateTimes100);
}

TEST_CASE("a whole year has no range left and nothing to come", "[pace]")
{
    const Pace pace = paceOf({.target = 240'000,
        .months = {kMonths2021.begin(), kMonths2021.end()},
        .earlier = {kMonths2021},
        .on = QDate(2021, 12, 31)});
    CHECK_FALSE(pace.perMonth);
    CHECK_FALSE(pace.perWeek);
    CHECK(pace.seasonal->low == 231'679);
    CHECK(pace.seasonal->high == 231'679);
    CHECK(paceSentence(pace, u"培训"_s, u"人次"_s).contains(u"比年度目标少 8321人次"_s));
}

TEST_CASE("pace and forecast are said in one sentence", "[pace]")
{
    const auto text = paceSentence(paceOf(june({kMonths2021})), u"职业技能培训"_s, u"人次"_s);
    CHECK(text.startsWith(
        u"职业技能培训累计完成 94988人次，占年度目标的47.49%，比时序进度慢 2.51 个百分点；"_s));
    CHECK(text.contains(u"按上年节奏推算，全年预计 231679人次"_s));
    CHECK(text.endsWith(u"后期每月需完成 17502人次，每周需完成 3996人次。"_s));
    CHECK(text.count(u'。') == 1);
}

TEST_CASE("whatever the months, a forecast lies in its range and not below what is done", "[pace]")
{
    std::mt19937 random(5);
    for (int round = 0; round < 400; ++round) {
        std::vector<qint64> months(1 + random() % 12);
        for (auto &month : months)
            month = random() % 30'000;
        YearMonths earlier{};
        for (auto &month : earlier)
            month = random() % 30'000;
        const Pace pace = paceOf({.target = 1 + random() % 300'000,
            .months = months,
            .earlier = {earlier},
            .on = QDate(2021, int(months.size()), 28)});
        for (const auto &forecast : {pace.linear, pace.seasonal}) {
            REQUIRE(forecast);
            REQUIRE(forecast->low <= forecast->value);
            REQUIRE(forecast->value <= forecast->high);
            REQUIRE(forecast->low >= pace.cumulative);
        }
        if (pace.perMonth) {
            const qint64 left = 12 - pace.month;
            REQUIRE(pace.cumulative + *pace.perMonth * left >= *pace.target);
            REQUIRE((*pace.perMonth == 0
                || pace.cumulative + (*pace.perMonth - 1) * left < *pace.target));
        }
    }
}

TEST_CASE("over six demo years the ranges hold what came in four of five cases", "[pace]")
{
    const auto figures = DemoFigures::read();
    REQUIRE(figures);
    BackTest test;
    for (int indicator = 0; indicator < kDemoIndicators; ++indicator) {
        std::vector<std::vector<YearMonths>> units(size_t(figures->units().size()));
        for (int year = 2021; year > 2015; --year) {
            const auto demo = figures->year(year, 1'000'000 - (2021 - year) * 50'000, 2021);
            for (size_t unit = 0; unit < units.size(); ++unit) {
                YearMonths months{};
                const auto &cells = demo.cells[size_t(indicator)][unit];
                std::copy(cells.begin(), cells.end(), months.begin());
                units[unit].push_back(months);
            }
        }
        for (auto &known : units) {
            for (; !known.empty(); known.erase(known.begin()))
                test.add(known);
        }
    }
    INFO(test.seasonal.held << " of " << test.seasonal.cases << ", linear " << test.linear.held
                            << " of " << test.linear.cases << ", widths "
                            << *test.seasonal.meanWidth() << " and " << *test.linear.meanWidth());
    CHECK(test.seasonal.cases > 3'000); // 14 units, 4 indicators, 5 years, 11 months
    CHECK(*test.seasonal.heldTimes100() >= 8'000);
    CHECK(*test.linear.heldTimes100() >= 8'000);
    CHECK(*test.seasonal.meanWidth() < 2'500); // a range that says nothing is no forecast
}

TEST_CASE("the pace of a ledger reads months, last year and target", "[pace]")
{
    fixture::CountedLedger ledger;
    const auto lan = ledger.addClass(u"141127"_s);
    for (int i = 0; i < 4; ++i)
        ledger.complete(ledger.person(i), lan, {2020, 2 + i * 3, 3}, u"141127"_s);
    ledger.complete(ledger.person(9), lan, {2021, 3, 3}, u"141127"_s);
    ledger.setTarget(kTrainCompletions, u"141127"_s, 6);
    const auto engine = ledger.engine();
    const auto table = engine->figures(*Period::parse(u"2021Q1"));
    const auto pace = paceOf(*engine, *table, kTrainCompletions, u"141127"_s);
    REQUIRE(pace);
    CHECK(pace->cumulative == 1);
    CHECK(pace->target == 6);
    CHECK(pace->seasonal->value == 4);
    const auto test = backTest(*engine, kTrainCompletions, 2021);
    REQUIRE(test);
    CHECK(test->seasonal.cases > 0);
}
