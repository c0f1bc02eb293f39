#include "core/report/boardcharts.h"
#include "core/report/charttable.h"
#include "core/report/periodreports.h"
#include "tests/core/figures/democity.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

/// What the charts of a unit are made from.
struct Source
{
    explicit Source(
        const QString &unit = u"141100"_s, const Period &period = Period(Period::Kind::Year, 2021))
    {
        const auto &city = *fixture::sharedCity();
        auto made = FigureEngine::create(city.database(), {.unit = u"141100"_s, .now = city.now()});
        REQUIRE(made);
        engine = std::move(*made);
        source.emplace(ReportSource{city.database(), *engine, city.names(),
            {.period = period, .unit = unit, .data = SummaryRequest::Data::Demo}, city.today()});
        auto read = readBoard(*source);
        REQUIRE(read);
        board = std::move(*read);
    }

    Chart chart(BoardChart kind, const QString &indicator = QString(kTrainCompletions)) const
    {
        const auto made = boardChart(*source, board, {kind, indicator});
        REQUIRE(made);
        return *made;
    }
    qint64 rowsBehind(const QString &key) const
    {
        const auto reference = FigureReference::parse(key);
        REQUIRE(reference);
        const auto rows = engine->rowsOf(*reference);
        REQUIRE(rows);
        return rows->ids.size();
    }

    std::unique_ptr<FigureEngine> engine;
    std::optional<ReportSource> source;
    Board board;
};

std::optional<qint64> valueAt(const Chart &chart, size_t index)
{
    const auto [category, group] = chart.placeAt(index);
    const auto &series = !chart.groups.empty() ? chart.groups[group]
        : chart.kind == Chart::Kind::Lines     ? chart.lines.front()
                                               : chart.bars;
    return category < series.values.size() ? series.values[category] : std::nullopt;
}

} // namespace

TEST_CASE("six tiles say target, pace and rank of the city and of a county", "[board]")
{
    const Source city;
    REQUIRE(city.board.tiles.size() == 6);
    for (const auto &tile : city.board.tiles) {
        INFO(tile.indicator.toStdString());
        CHECK(tile.pace.target);
        CHECK(tile.pace.light != Light::None);
        CHECK_FALSE(tile.first.isEmpty());
        CHECK_FALSE(tile.rank);
        CHECK(tile.counties >= 3);
        CHECK(tile.months.size() == 12);
    }
    CHECK(city.rowsBehind(city.board.find(kTrainCompletions)->reference)
        == city.board.find(kTrainCompletions)->pace.cumulative);
    const Source county(u"141127"_s);
    CHECK(county.board.find(kTrainCompletions)->rank);
    CHECK(county.board.matrix.size() == 15);
}

TEST_CASE("every bar, slice and point of every chart leads to as many rows as it says", "[board]")
{
    for (const auto &unit : {u"141100"_s, u"141127"_s}) {
        const Source source(unit);
        for (const auto kind : boardCharts()) {
            const auto chart = source.chart(kind);
            INFO(boardChartKey(kind).toStdString() << " " << unit.toStdString());
            const bool isRate = chart.bars.measure == Measure::Rate && chart.groups.empty()
                && chart.kind == Chart::Kind::Ranking;
            for (size_t index = 0; index < chart.places(); ++index) {
                const auto key = chart.keyAt(index);
                if (key.isEmpty() || isRate)
                    continue;
                INFO(key.toStdString());
                CHECK(source.rowsBehind(key) == valueAt(chart, index).value_or(0));
            }
        }
    }
}

TEST_CASE("a ring has at most seven slices, the rest together, and adds up", "[board]")
{
    std::vector<std::pair<Chart::Category, qint64>> parts;
    for (int i = 1; i <= 10; ++i) {
        parts.push_back(
            {{QString::number(i), u"certificates_by_kind:%1/2021/141100//todate"_s.arg(i)},
                i * 10});
    }
    parts.push_back({{u"none"_s, {}}, 0});
    const auto chart = ringOf(u"ring"_s, parts);
    REQUIRE(chart.categories.size() == 7);
    CHECK(chart.bars.values.front() == 100);
    CHECK(chart.bars.values.back() == 10 + 20 + 30 + 40);
    CHECK(chart.categories.back().key == u"certificates_by_kind:4,3,2,1/2021/141100//todate"_s);
    CHECK(ringOf(u"ring"_s, {{{u"one"_s, {}}, 3}}).categories.size() == 1);
    CHECK(ringOf(u"ring"_s, {}).isEmpty());
}

TEST_CASE("the cumulative line ends with the tile, its plan with the target", "[board]")
{
    const Source source(u"141100"_s, *Period::parse(u"2021Q2"));
    const auto chart = source.chart(BoardChart::Cumulative);
    REQUIRE(chart.lines.size() == 3);
    const auto &pace = source.board.find(kTrainCompletions)->pace;
    CHECK(chart.lines[0].values[5] == pace.cumulative);
    CHECK_FALSE(chart.lines[0].values[6]);
    CHECK(chart.lines[1].values[11] == pace.target);
    CHECK(chart.keyAt(6).isEmpty());
}

TEST_CASE("the table of a chart has its figures and its ways to the rows", "[board]")
{
    const Source source;
    const auto chart = source.chart(BoardChart::Vouchers);
    const auto table = chartTable(chart);
    REQUIRE(table.rows.size() == 4);
    CHECK(table.columns.size() == chart.groups.size() + 2);
    for (size_t row = 0; row < table.rows.size(); ++row) {
        for (size_t group = 0; group < chart.groups.size(); ++group) {
            CHECK(table.rows[row].cells[group + 1].number == chart.groups[group].values[row]);
            CHECK(table.rows[row].cells[group + 1].reference == chart.groups[group].keys[row]);
        }
        CHECK(table.rows[row].cells.back().number == chart.sumOf(row));
    }
}

TEST_CASE("the page to hand out has six tiles, a sentence and charts", "[board]")
{
    const Source source;
    const auto paper = periodReport(ReportKind::Board, *source.source);
    REQUIRE(paper);
    size_t tiles = 0;
    size_t charts = 0;
    for (const auto &block : paper->blocks) {
        if (const auto *found = std::get_if<Document::Tiles>(&block))
            tiles += found->tiles.size();
        if (const auto *found = std::get_if<Document::Charts>(&block))
            charts += found->charts.size();
    }
    CHECK(tiles == 6);
    CHECK(charts == 6);
    CHECK_FALSE(paper->footer.watermark.isEmpty());
}
