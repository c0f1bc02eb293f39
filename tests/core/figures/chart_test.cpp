#include "core/figures/chart.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using core::Chart;
using core::Measure;

TEST_CASE("axis steps are round and cover every value", "[figures]")
{
    const auto scale = core::roundScale(0, 13'864);
    CHECK(scale.low == 0);
    CHECK(scale.high == 15'000);
    CHECK(scale.step == 5'000);
    CHECK(core::roundScale(0, 0).high == 1);
    for (qint64 high = 1; high < 5'000'000; high = high * 3 + 1) {
        const auto wide = core::roundScale(-high / 7, high);
        CHECK(wide.low <= -high / 7);
        CHECK(wide.high >= high);
        CHECK(wide.steps() <= 5);
        CHECK(wide.low + wide.steps() * wide.step == wide.high);
    }
}

TEST_CASE("the axis of the lines has the grid of the bars", "[figures]")
{
    Chart chart{.kind = Chart::Kind::Timeline,
        .categories = {{u"1月"_s}, {u"2月"_s}},
        .bars = {u"当月"_s, Measure::Count, {9'000, 19'000}},
        .lines = {{u"累计完成率"_s, Measure::Rate, {450, 11'584}}},
        .reference = Chart::Reference{u"年度目标"_s, 10'000}};
    const auto bars = core::barScale(chart);
    const auto lines = core::lineScale(chart, bars);
    CHECK(bars.high == 20'000);
    CHECK(lines.steps() == bars.steps());
    CHECK(lines.high == 12'000);
}

TEST_CASE("the reference of a ranking is on the axis of its bars", "[figures]")
{
    Chart chart{.categories = {{u"岚县"_s}}, .bars = {u"完成率"_s, Measure::Rate, {4'000}}};
    chart.reference = Chart::Reference{u"时序进度"_s, 10'000};
    CHECK(core::barScale(chart).high >= 10'000);
}

TEST_CASE("a chart without a known value is empty", "[figures]")
{
    Chart chart{.categories = {{u"岚县"_s}}, .bars = {u"完成率"_s, Measure::Rate, {std::nullopt}}};
    CHECK(chart.isEmpty());
    chart.bars.values = {0};
    CHECK_FALSE(chart.isEmpty());
}
