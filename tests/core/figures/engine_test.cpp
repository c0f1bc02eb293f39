#include "core/domain/trainingclass.h"
#include "core/figures/engine.h"
#include "core/figures/figuresjson.h"
#include "core/storage/statement.h"
#include "tests/core/figures/countedledger.h"

#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

const QString kCity = u"141100"_s;
const QString kOwn = u"141100:own"_s;
const QString kLan = u"141127"_s;

/// 石楼 3 completions, 岚县 2, 市本级 1; 2020: one in 岚县.
void fill(fixture::CountedLedger &ledger)
{
    const auto shilou = ledger.addClass(u"141126"_s);
    const auto lan = ledger.addClass(kLan, u"NYJ"_s);
    const auto own = ledger.addClass(kOwn);
    const auto one = ledger.person(1);
    const auto two = ledger.person(2);
    const auto three = ledger.person(3);
    ledger.complete(one, shilou, {2021, 1, 31}, u"141126"_s);
    ledger.complete(two, shilou, {2021, 4, 1}, u"141126"_s);
    ledger.complete(three, shilou, {2021, 6, 30}, u"141126"_s);
    ledger.complete(one, lan, {2021, 5, 2}, kLan);
    const auto seen = ledger.complete(two, lan, {2021, 12, 31}, kLan);
    ledger.complete(one, own, {2021, 6, 1}, kOwn);
    ledger.complete(three, lan, {2020, 5, 2}, kLan);
    ledger.certify(one, {2021, 5, 3}, kLan, true, seen);
    ledger.certify(two, {2021, 5, 4}, kLan);
}

} // namespace

TEST_CASE(
    "a figure tells the period alone, the year to date and the same of last year", "[figures]")
{
    fixture::CountedLedger ledger;
    fill(ledger);
    const auto table = ledger.figures(u"2021Q2"_s);
    const Figure *city = table.find(kTrainCompletions, kCity);
    const Figure *lan = table.find(kTrainCompletions, kLan);
    REQUIRE((city && lan));
    CHECK(city->actual == 4);
    CHECK(city->cumulative == 5);
    CHECK(city->lastYearActual == 1);
    CHECK(lan->actual == 1);
    CHECK(lan->lastYearCumulative == 1);
    CHECK(ledger.actual(kTrainCompletions, u"2021Q2"_s, kOwn) == 1);
    CHECK(ledger.actual(kTrainCompletions, u"2021-12"_s, kLan) == 1);
    CHECK(ledger.actual(kTrainCompletions, u"2021"_s, kCity) == 6);
    CHECK(ledger.actual(kCertHolders, u"2021"_s, kLan) == 2);
    CHECK(ledger.actual(kNewSkilled, u"2021"_s, kLan) == 1);
    CHECK(ledger.actual(kNewHighSkilled, u"2021"_s, kCity) == 0);
}

TEST_CASE("people are counted once at every level, so that the levels do not add up", "[figures]")
{
    fixture::CountedLedger ledger;
    fill(ledger);
    CHECK(ledger.actual(kTrainPersons, u"2021"_s, u"141126"_s) == 3);
    CHECK(ledger.actual(kTrainPersons, u"2021"_s, kLan) == 2);
    CHECK(ledger.actual(kTrainPersons, u"2021"_s, kOwn) == 1);
    CHECK(ledger.actual(kTrainPersons, u"2021"_s, kCity) == 3);
    CHECK(ledger.actual(kTrainPersons, u"2021Q2"_s, kCity) == 3);
    CHECK(ledger.actual(kCertPersons, u"2021-05"_s, kCity) == 2);
}

TEST_CASE("as many rows lead out of a figure as it says", "[figures]")
{
    fixture::CountedLedger ledger;
    fill(ledger);
    const auto engine = ledger.engine();
    for (const auto &period : {u"2021"_s, u"2021H1"_s, u"2021Q2"_s, u"2021-06"_s, u"2020"_s}) {
        const auto table = engine->figures(*Period::parse(period));
        REQUIRE(table);
        for (const auto &figure : table->rows) {
            using Span = FigureReference::Span;
            for (const auto span : {Span::Period, Span::ToDate}) {
                const auto rows = engine->rowsOf(figure.reference(table->period, span));
                REQUIRE(rows);
                CHECK(
                    rows->ids.size() == (span == Span::Period ? figure.actual : figure.cumulative));
            }
        }
    }
    const auto unknown
        = engine->rowsOf({u"train_completions"_s, *Period::parse(u"2021"), u"150000"_s});
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == Error::Code::NotFound);
}

TEST_CASE("the target that holds is the highest version issued", "[figures]")
{
    fixture::CountedLedger ledger;
    fill(ledger);
    ledger.setTarget(kTrainCompletions, kCity, 5, 1);
    ledger.setTarget(kTrainCompletions, kCity, 4, 2);
    ledger.setTarget(kTrainCompletions, kCity, 900, 3, u"draft"_s);
    const auto table = ledger.figures(u"2021H1"_s);
    const Figure *city = table.find(kTrainCompletions, kCity);
    REQUIRE(city);
    CHECK(city->target == 4);
    CHECK(city->document == u"吕技能办〔2021〕2号"_s);
    CHECK(city->rateTimes100 == 12'500);
    CHECK_FALSE(table.find(kCertHolders, kCity)->rateTimes100);
}

TEST_CASE("a city without a target of its own has the sum of its units", "[figures]")
{
    fixture::CountedLedger ledger;
    for (const auto &unit : {u"141126"_s, kLan, u"141128"_s})
        ledger.setTarget(kTrainCompletions, unit, 10);
    CHECK_FALSE(ledger.figures(u"2021"_s).find(kTrainCompletions, kCity)->target);
    ledger.setTarget(kTrainCompletions, kOwn, 1);
    CHECK(ledger.figures(u"2021"_s).find(kTrainCompletions, kCity)->target == 31);
}

TEST_CASE("R-507: counties with the same rate share a rank; city and 市本级 have none", "[figures]")
{
    fixture::CountedLedger ledger;
    fill(ledger);
    ledger.setTarget(kTrainCompletions, u"141126"_s, 6);
    ledger.setTarget(kTrainCompletions, kLan, 4);
    ledger.setTarget(kTrainCompletions, u"141128"_s, 4);
    ledger.setTarget(kTrainCompletions, kOwn, 1);
    const auto table = ledger.figures(u"2021"_s);
    const auto rank
        = [&](const QString &unit) { return table.find(kTrainCompletions, unit)->rank; };
    CHECK(rank(u"141126"_s) == 1);
    CHECK(rank(kLan) == 1);
    CHECK(rank(u"141128"_s) == 3);
    CHECK_FALSE(rank(kOwn));
    CHECK_FALSE(rank(kCity));
}

TEST_CASE("R-507: ranks follow rate, then actual, then code", "[figures]")
{
    Figure a{.actual = 5, .rateTimes100 = 9'000}, b{.actual = 9, .rateTimes100 = 12'000};
    Figure c{.actual = 5, .rateTimes100 = 9'000}, d{.actual = 1, .rateTimes100 = 100};
    Figure none{.actual = 800};
    rankByRate({&a, &none, &d, &c, &b});
    CHECK(b.rank == 1);
    CHECK(a.rank == 2);
    CHECK(c.rank == 2);
    CHECK(d.rank == 4);
    CHECK_FALSE(none.rank);
}

TEST_CASE("lights come from the unrounded pace", "[figures]")
{
    CHECK(paceLight(94'988, 200'000, 6) == Light::Yellow); // 0.9499
    CHECK(paceLight(100'000, 200'000, 6) == Light::Green);
    CHECK(paceLight(90'000, 200'000, 6) == Light::Yellow);
    CHECK(paceLight(89'999, 200'000, 6) == Light::Red);
    CHECK(paceLight(99'999, 100'000, 12) == Light::Yellow);
    CHECK(paceLight(5, std::nullopt, 12) == Light::None);
    CHECK(paceLight(5, 0, 12) == Light::None);
}

TEST_CASE("departments cut the same rows another way and never add to the city", "[figures]")
{
    fixture::CountedLedger ledger;
    fill(ledger);
    ledger.setDepartmentTarget(kTrainCompletions, u"NYJ"_s, 4);
    const auto table = ledger.figures(u"2021"_s, {.by = FigureOptions::By::Department});
    CHECK(table.find(kTrainCompletions, kCity)->actual == 6);
    const Figure *agriculture = table.find(kTrainCompletions, kCity, u"NYJ"_s);
    REQUIRE(agriculture);
    CHECK(agriculture->actual == 2);
    CHECK(agriculture->rateTimes100 == 5'000);
    CHECK(table.find(kTrainCompletions, kCity, u"RSJ"_s)->actual == 4);
    CHECK(table.find(kNewSkilled, kCity, u"NYJ"_s)->actual == 1);
    CHECK_FALSE(table.find(kTrainCompletions, kCity, u"JYJ"_s));
    const auto rows = ledger.engine()->rowsOf(
        agriculture->reference(table.period, FigureReference::Span::Period));
    REQUIRE(rows);
    CHECK(rows->ids.size() == 2);
}

TEST_CASE("kept cells are recounted where a change marked them", "[figures]")
{
    fixture::CountedLedger ledger;
    fill(ledger);
    CHECK(ledger.actual(kTrainCompletions, u"2021-12"_s, kLan) == 1);
    CHECK(*ledger.database().integer("SELECT COUNT(*) FROM figure_dirty") == 0);
    CHECK(*ledger.database().integer("SELECT COUNT(*) FROM figure_month") > 0);

    const auto late
        = ledger.complete(ledger.person(9), ledger.addClass(kLan), {2021, 12, 30}, kLan);
    CHECK(*ledger.database().integer("SELECT COUNT(*) FROM figure_dirty") == 1);
    SECTION("when it can be written")
    {
        CHECK(ledger.actual(kTrainCompletions, u"2021-12"_s, kLan) == 2);
        CHECK(*ledger.database().integer("SELECT COUNT(*) FROM figure_dirty") == 0);
    }
    SECTION("and counted from the rows when it can not")
    {
        auto writing = ledger.begin(); // holds the write lock
        CHECK(ledger.actual(kTrainCompletions, u"2021-12"_s, kLan) == 2);
        CHECK(*ledger.database().integer("SELECT COUNT(*) FROM figure_dirty") == 1);
    }
    SECTION("also when the row moves to another month and unit, or goes")
    {
        const Table &table = enrolments();
        auto writer = ledger.begin();
        auto record = writer->read(table, late);
        table.set(**record, "report_ym"_L1, 202111);
        table.set(**record, "report_unit"_L1, u"141128"_s);
        REQUIRE(writer->update(table, **record));
        REQUIRE(writer->commit());
        writer.reset();
        CHECK(ledger.actual(kTrainCompletions, u"2021-12"_s, kLan) == 1);
        CHECK(ledger.actual(kTrainCompletions, u"2021-11"_s, u"141128"_s) == 1);
        auto removing = ledger.begin();
        REQUIRE(removing->remove(table, late));
        REQUIRE(removing->commit());
        removing.reset();
        CHECK(ledger.actual(kTrainCompletions, u"2021-11"_s, u"141128"_s) == 0);
    }
}

TEST_CASE("months of one unit add up to its year", "[figures]")
{
    fixture::CountedLedger ledger;
    fill(ledger);
    const auto months = ledger.engine()->months(kTrainCompletions, 2021, kCity);
    REQUIRE(months);
    CHECK(*months == std::vector<qint64>{1, 0, 0, 1, 1, 2, 0, 0, 0, 0, 0, 1});
    CHECK(ledger.engine()->months(kTrainCompletions, 2021, kLan)->at(11) == 1);
}

TEST_CASE("figures as JSON keep their contract", "[figures]")
{
    fixture::CountedLedger ledger;
    fill(ledger);
    ledger.setTarget(kTrainCompletions, kLan, 1);
    const auto json = toJson(ledger.figures(u"2021Q2"_s));
    CHECK(json.value("period"_L1) == u"2021Q2"_s);
    CHECK(json.value("as_of"_L1) == u"2022-01-05T08:00:00Z"_s);
    const auto row = json.value("rows"_L1).toArray().at(2).toObject();
    CHECK(row.value("indicator"_L1) == u"train_completions"_s);
    CHECK(row.value("unit"_L1) == kLan);
    CHECK(row.value("department"_L1).isNull());
    CHECK(row.value("actual"_L1) == 1);
    CHECK(row.value("cumulative"_L1) == 1);
    CHECK(row.value("target"_L1) == 1);
    CHECK(row.value("rate_x100"_L1) == 10'000);
    CHECK(row.value("rank"_L1) == 1);
    CHECK(json.value("rows"_L1).toArray().at(0).toObject().value("rank"_L1).isNull());
}

TEST_CASE("a reference survives its way through a cell", "[figures]")
{
    const FigureReference reference{
        u"new_skilled"_s, *Period::parse(u"2021H1"), kOwn, {}, FigureReference::Span::ToDate};
    const auto read = FigureReference::parse(reference.text());
    REQUIRE(read);
    CHECK(*read == reference);
    CHECK_FALSE(FigureReference::parse(u"new_skilled/2021"));
    CHECK_FALSE(FigureReference::parse(u"new_skilled/2021Q9/141100//"));
}

TEST_CASE("the self-check names a kept cell that is not the recount", "[figures]")
{
    fixture::CountedLedger ledger;
    fill(ledger);
    REQUIRE(refreshFigures(ledger.database()));
    CHECK(checkFigures(ledger.database())->isEmpty());
    SECTION("a number that was raised")
    {
        REQUIRE(ledger.database().execute(
            "UPDATE figure_month SET value=value+1 WHERE ym=202112 AND unit='141127'"));
    }
    SECTION("a cell that was deleted")
    {
        REQUIRE(ledger.database().execute("DELETE FROM figure_month WHERE ym=202112"));
    }
    const auto findings = checkFigures(ledger.database());
    REQUIRE(findings);
    REQUIRE(findings->size() == 1);
    CHECK(findings->first().code == u"figure"_s);
    CHECK(findings->first().text.contains(u"202112"_s));
}
