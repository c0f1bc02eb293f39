#include "core/base/datafile.h"
#include "core/exchange/documentjson.h"
#include "core/figures/planprogress.h"
#include "core/figures/yearfigures.h"
#include "core/report/periodreports.h"
#include "tests/core/report/reportcity.h"

#include <catch2/catch.hpp>
#include <set>

using namespace core;
using samples::city;
using samples::kYear;
using samples::tableOf;
using namespace Qt::StringLiterals;

namespace {

std::vector<YearFigure> figures(const QString &unit = u"141100"_s)
{
    const auto source = city().source(unit);
    auto all = yearFigures(source.database, source.engine, source.names, {kYear, unit});
    REQUIRE(all);
    return std::move(*all);
}

const YearFigure &figure(const std::vector<YearFigure> &all, const QString &code)
{
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const YearFigure &each) { return each.code == code; });
    REQUIRE(found != all.end());
    return *found;
}

} // namespace

TEST_CASE("every figure that is declared for the year has a value, a unit and a source", "[year]")
{
    const auto declared = readDataTable(u":/data/year_figures.csv"_s);
    REQUIRE(declared);
    const auto all = figures();
    CHECK(all.size() == size_t(declared->rows.size()));
    std::set<QString> paragraphs;
    for (const auto &each : all) {
        CHECK_FALSE(each.unit.isEmpty());
        CHECK_FALSE(each.definition.isEmpty());
        paragraphs.insert(each.paragraph);
    }
    CHECK(paragraphs.size() == 11);
    CHECK(figure(all, u"leading_group_units"_s).value == 23);
    CHECK(figure(all, u"measures_count"_s).value == 10);
    CHECK(figure(all, u"reform_topics"_s).value == 12);
    CHECK(figure(all, u"city_contest_events"_s).value == 32);
    CHECK(figure(all, u"city_contest_budget"_s).value == 6'060'000);
    CHECK(figure(all, u"prov_contest_no"_s).value == 3);
    CHECK(figure(all, u"plan_care_income"_s).value == 2'500'000'000);
    CHECK(figure(all, u"plan_rural_labour"_s).value == 1'400'000);
    CHECK(figure(all, u"brand_counties"_s).value == 7);
}

TEST_CASE("a published figure is the engine's own, with its target and both roundings", "[year]")
{
    const auto all = figures();
    const auto table = city().engine->figures(kYear);
    REQUIRE(table);
    for (const auto &code : {u"train_completions"_s, u"cert_holders"_s, u"new_skilled"_s}) {
        const Figure *counted = table->find(code, u"141100"_s);
        REQUIRE(counted);
        const auto &published = figure(all, code);
        CHECK(published.value == counted->cumulative);
        CHECK(published.target == counted->target);
        CHECK(published.rateTimes100 == counted->rateTimes100);
        CHECK(published.truncatedTimes100.value() <= published.rateTimes100.value());
        CHECK_FALSE(published.reference.isEmpty());
    }
    const auto &jobs = figure(all, u"urban_new_jobs"_s);
    CHECK(jobs.source == YearFigure::Source::Manual);
    CHECK(jobs.rateTimes100.value_or(0) > 12'000);
}

TEST_CASE(
    "a county's figures of the year add up to the city's, plans are the city's alone", "[year]")
{
    const auto whole = figures();
    for (const auto &code : {u"train_enterprise"_s, u"train_agri"_s, u"voucher_claimed_total"_s,
             u"train_completions"_s}) {
        qint64 sum = 0;
        for (const auto &unit : city().engine->units().mid(1))
            sum += figure(figures(unit), code).value;
        CHECK(sum == figure(whole, code).value);
    }
    for (const auto &each : figures(u"141127"_s))
        CHECK(each.source != YearFigure::Source::Plan);
}

TEST_CASE("the year's figures stand in JSON with paragraph, unit and source", "[year]")
{
    const auto json = toJson(figures());
    const auto first = json.at(2).toObject();
    CHECK(first[u"code"_s] == u"train_completions"_s);
    CHECK(first[u"paragraph"_s] == u"P0"_s);
    CHECK(first[u"unit"_s] == u"人次"_s);
    CHECK(first[u"source"_s] == u"counted"_s);
    CHECK(first[u"rate_x100"_s].isDouble());
}

TEST_CASE("every kind of report is made for the city and for a county, with title and demo mark",
    "[year]")
{
    for (const auto kind : reportKinds()) {
        for (const auto &unit : {u"141100"_s, u"141127"_s}) {
            const auto document = periodReport(kind, city().source(unit));
            REQUIRE(document);
            CHECK_FALSE(document->title.isEmpty());
            CHECK(document->footer.watermark == u"演示数据"_s);
            CHECK_FALSE(document->blocks.empty());
            for (const auto &block : document->blocks) {
                const auto *table = std::get_if<Document::Table>(&block);
                for (const auto &row : table ? table->rows : std::vector<Document::Row>())
                    CHECK(row.cells.size() == table->columns.size());
            }
            CHECK(reportOfKey(reportKey(kind)) == kind);
        }
    }
    CHECK_FALSE(reportOfKey(u"nothing"_s));
}

TEST_CASE("brand coverage is 7 of 13 counties and names the missing ones", "[year]")
{
    const auto document = brandReport(city().source());
    REQUIRE(document);
    const auto &sentence = std::get<Document::Paragraph>(document->blocks.front());
    CHECK(sentence.text().contains(u"53.85%"_s));
    CHECK(sentence.text().contains(u"文水县、交城县、兴县、交口县、孝义市、汾阳市"_s));
    CHECK(tableOf(*document, u"一县一品牌"_s).rows.size() == 13);
}

TEST_CASE("parts of a report add up to its totals", "[year]")
{
    const auto vouchers = voucherReport(city().source());
    REQUIRE(vouchers);
    for (const auto &title : {u"按券种"_s, u"按地区"_s}) {
        const auto &kinds = tableOf(*vouchers, u"按券种"_s);
        const auto &table = tableOf(*vouchers, title);
        for (const size_t column : {size_t(1), size_t(2), size_t(4), size_t(5), size_t(8)}) {
            qint64 sum = 0;
            for (const auto &row : table.rows)
                sum += row.total ? 0 : row.cells[column].number;
            CHECK(sum == kinds.rows.front().cells[column].number);
        }
    }
    const auto contests = contestReport(city().source());
    REQUIRE(contests);
    const auto &medals = tableOf(*contests, u"市级大赛奖牌榜"_s);
    qint64 entrants = 0;
    for (const auto &row : medals.rows)
        entrants += row.total ? 0 : row.cells[1].number;
    CHECK(entrants == medals.rows.front().cells[1].number);
}

TEST_CASE("a plan's progress is measured from its first day against its years", "[year]")
{
    const auto rows = planProgress(city().workspace->database(), kYear, city().workspace->today());
    REQUIRE(rows);
    CHECK(rows->size() == 11);
    int known = 0;
    for (const auto &row : *rows) {
        CHECK(planPace(row.target, kYear) == 2000);
        known += row.reached ? 1 : 0;
        if (row.target.indicator == u"employment_rate"_s)
            CHECK(row.reached.value_or(0) > 2'500);
        if (row.target.indicator == u"skilled_share"_s)
            CHECK(row.share == rateTimes100(*row.reached, 2'500));
    }
    CHECK(known == 11);
    CHECK(planPace(rows->first().target, Period(Period::Kind::Year, 2025)) == 10'000);
    CHECK(planPace(rows->first().target, Period(Period::Kind::HalfYear, 2023, 1)) == 5'000);
}

TEST_CASE("an unknown tally is refused by name", "[year]")
{
    const TallyQueries queries(city().workspace->database());
    const auto nothing
        = queries.tally(u"no_such"_s, {QDate(2021, 1, 1), QDate(2021, 1, 2)}, TallyBy::Whole);
    REQUIRE_FALSE(nothing);
    CHECK(nothing.error().text.contains(u"no_such"_s));
    for (const auto &code : TallyQueries::codes()) {
        CHECK(queries.tally(code, {QDate(2021, 1, 1), QDate(2021, 12, 31)}, TallyBy::Unit));
        CHECK(queries.tally(code, {QDate(2021, 1, 1), QDate(2021, 12, 31)}, TallyBy::Whole));
    }
}
