#include "core/base/datafile.h"
#include "core/domain/reference.h"
#include "core/domain/target.h"
#include "core/figures/excess.h"
#include "core/figures/reading.h"
#include "core/figures/targetbook.h"
#include "core/storage/codebook.h"
#include "core/storage/recordstore.h"
#include "tests/core/figures/democity.h"

#include <catch2/catch.hpp>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

struct Reading
{
    explicit Reading(const Workspace &workspace)
        : ledger(workspace)
    {
        auto made = FigureEngine::create(
            workspace.database(), {.unit = workspace.unit(), .now = workspace.now()});
        REQUIRE(made);
        engine = std::move(*made);
    }

    IndicatorReading read(const QString &code, const QString &period,
        FigureReference::Span span = FigureReference::Span::ToDate) const
    {
        const auto reading = readIndicator(ledger.database(), *engine, ledger.names(),
            {code, *Period::parse(period), span, ledger.today()});
        INFO(code.toStdString());
        REQUIRE(reading);
        return *reading;
    }
    /// As many rows, people or sums as the figure says.
    qint64 behind(const QString &reference, const CatalogueEntry &entry) const
    {
        const auto parsed = FigureReference::parse(reference);
        REQUIRE(parsed);
        const auto rows = engine->rowsOf(*parsed);
        REQUIRE(rows);
        if (rows->table->name == "employment_stat"_L1)
            return sumOf(*rows, u"month_value"_s);
        if (QLatin1StringView(entry.code) == "subsidy_amount"_L1)
            return sumOf(*rows, u"amount"_s);
        return rows->ids.size();
    }
    qint64 sumOf(const FigureRows &rows, const QString &column) const
    {
        const auto sums = ledger.records().sums(*rows.table, rows.ids, {column});
        REQUIRE(sums);
        return sums->value(column);
    }

    const Workspace &ledger;
    std::unique_ptr<FigureEngine> engine;
};

} // namespace

TEST_CASE("every indicator of the dictionary can be asked for", "[reading]")
{
    const auto declared = readDataTable(u":/data/indicators.csv"_s);
    REQUIRE(declared);
    for (const auto &row : declared->rows) {
        const QString code = declared->value(row, "code"_L1);
        INFO(code.toStdString());
        const auto *entry = catalogueEntry(code);
        REQUIRE(entry);
        const bool isManual = declared->value(row, "origin"_L1) == "manual"_L1;
        CHECK((entry->way == CatalogueEntry::Way::Reported) == isManual);
    }
    CHECK(indicatorCatalogue().size() == declared->rows.size());
}

TEST_CASE("the rows behind every value of every indicator recount to it", "[reading]")
{
    const Reading reading(*fixture::sharedCity());
    for (const auto &entry : indicatorCatalogue()) {
        const auto read = reading.read(QString::fromLatin1(entry.code), u"2021"_s);
        const QLatin1StringView code(entry.code);
        CHECK_FALSE(read.version.definition.isEmpty());
        for (const auto &row : read.rows) {
            INFO(entry.code << " " << row.unit.toStdString());
            if (row.reference.isEmpty() || !row.value)
                continue;
            const bool isIncome = code == "labour_income"_L1 || code == "care_income"_L1;
            const bool isBrand = code == "brand_coverage"_L1; // several brands of one county
            if (!isIncome && !isBrand) {
                CHECK(reading.behind(row.reference, entry)
                    == (entry.isRate() ? row.top : row.value).value_or(0));
            }
            if (!row.bottomReference.isEmpty())
                CHECK(reading.behind(row.bottomReference, entry) == row.bottom.value_or(0));
            if (entry.isRate() && row.bottom && entry.way != CatalogueEntry::Way::Progress)
                CHECK(row.value == rateTimes100(*row.top, *row.bottom));
            for (const auto &[part, value] : row.parts) {
                auto reference = *FigureReference::parse(row.reference);
                reference.indicator += u':' + part;
                CHECK(reading.behind(reference.text(), entry) == value);
            }
        }
    }
}

TEST_CASE("what adds up adds up: units to the whole, parts and the remainder", "[reading]")
{
    const Reading reading(*fixture::sharedCity());
    for (const auto *code : {"train_completions", "cert_holders", "train_enterprise",
             "voucher_claimed", "subsidy_amount", "classes_run"}) {
        INFO(code);
        const auto read = reading.read(QString::fromLatin1(code), u"2021"_s);
        qint64 sum = 0;
        for (const auto &row : read.rows)
            sum += row.unit == reading.engine->unit() ? 0 : row.value.value_or(0);
        CHECK(read.rows.front().value == sum);
        for (const auto &row : read.rows) {
            qint64 named = row.remainder;
            for (const auto &[part, value] : row.parts)
                named += value;
            if (!row.parts.empty())
                CHECK(named == row.value);
        }
    }
    const auto rate = reading.read(u"cert_rate"_s, u"2021"_s);
    qint64 tops = 0;
    qint64 bottoms = 0;
    for (size_t i = 1; i < rate.rows.size(); ++i) {
        tops += rate.rows[i].top.value_or(0);
        bottoms += rate.rows[i].bottom.value_or(0);
    }
    CHECK(rate.rows.front().value == rateTimes100(tops, bottoms));
}

TEST_CASE("R-508: a part that exceeds its whole is told with its unit", "[reading]")
{
    const Reading reading(*fixture::sharedCity());
    const auto whole = reading.read(u"cert_holders"_s, u"2021"_s);
    auto part = reading.read(u"new_skilled"_s, u"2021"_s);
    const auto calm = part.notes;
    noteExcess(part, whole, reading.ledger.names());
    CHECK(part.notes == calm);
    part.rows[1].value = *whole.find(part.rows[1].unit)->value + 3;
    noteExcess(part, whole, reading.ledger.names());
    REQUIRE(part.notes.size() == calm.size() + 1);
    CHECK(part.notes.last().contains(u"离石区"_s));
    CHECK(part.notes.last().contains(u"多 3"_s));
}

TEST_CASE("a cohort that has not had half a year is open", "[reading]")
{
    using Cohort = IndicatorReading::Cohort;
    const Reading reading(*fixture::sharedCity()); // its clock stands at 2022-01-05
    using Span = FigureReference::Span;
    CHECK(reading.read(u"employment_rate"_s, u"2021-03"_s, Span::Period).cohort == Cohort::Closed);
    CHECK(reading.read(u"employment_rate"_s, u"2021"_s).cohort == Cohort::Partly);
    const auto open = reading.read(u"employment_rate"_s, u"2021-12"_s, Span::Period);
    CHECK(open.cohort == Cohort::Open);
    CHECK_FALSE(open.rows.front().value);
    CHECK(open.notes.size() == 1);
}

TEST_CASE("parts of a whole never exceed it, and when they do it is said", "[reading]")
{
    const Reading reading(*fixture::sharedCity());
    for (const auto &entry : indicatorCatalogue()) {
        if (*entry.within == '\0')
            continue;
        INFO(entry.code);
        const auto part = reading.read(QString::fromLatin1(entry.code), u"2021"_s);
        const auto whole = reading.read(QString::fromLatin1(entry.within), u"2021"_s);
        for (size_t i = 0; i < part.rows.size(); ++i)
            CHECK(part.rows[i].value.value_or(0) <= whole.rows[i].value.value_or(0));
    }
    CHECK(excessNote(u"新增技能人才"_s, 5, u"取证"_s, 5).isEmpty());
    CHECK(excessNote(u"新增技能人才"_s, 6, u"取证"_s, 5).contains(u"多 1"_s));
}

TEST_CASE("人 and 人次 are never added, two definitions only with a note", "[reading]")
{
    const Addend persons{u"train_persons"_s, u"培训人数"_s, u"人"_s, 1, 5};
    const Addend times{u"train_completions"_s, u"培训人次"_s, u"人次"_s, 1, 7};
    const Addend enterprise{u"train_enterprise"_s, u"企业职工培训"_s, u"人次"_s, 1, 2};
    CHECK_FALSE(addedUp({persons, times}));
    const auto mixed = addedUp({times, enterprise});
    REQUIRE(mixed);
    CHECK(mixed->value == 9);
    CHECK(mixed->note.contains(u"口径不同"_s));
    CHECK(addedUp({times, times})->note.isEmpty());
    auto later = times;
    later.version = 2;
    CHECK(addedUp({times, later})->note.contains(u"第2版"_s));
}

TEST_CASE("a new version of a definition is told where two years are compared", "[reading]")
{
    const fixture::DemoCity changed;
    auto &workspace = *changed;
    const Table &table = indicatorVersions();
    Record version = table.blank();
    table.set(version, "indicator_code"_L1, u"cert_holders"_s);
    table.set(version, "version"_L1, 2);
    table.set(version, "definition"_L1, u"按人计"_s);
    table.set(version, "document"_L1, u"吕人社发〔2021〕9号"_s);
    table.set(version, "valid_from"_L1, u"2021-01-01"_s);
    REQUIRE(workspace.insert(table, version));
    const Reading reading(workspace);
    const auto read = reading.read(u"cert_holders"_s, u"2021"_s);
    CHECK(read.version.number == 2);
    REQUIRE(read.notes.size() == 1);
    CHECK(read.notes.first().contains(u"吕人社发〔2021〕9号"_s));
    CHECK(reading.read(u"cert_holders"_s, u"2020"_s).notes.isEmpty());
}

TEST_CASE("plans by month, by quarter and by nothing end with the whole", "[reading]")
{
    CHECK(cumulativePlan(1'200, {})
        == YearMonths{100, 200, 300, 400, 500, 600, 700, 800, 900, 1'000, 1'100, 1'200});
    const auto quarters = cumulativePlan(200'000, {10, 50, 80, 100});
    CHECK(quarters[2] == 20'000);
    CHECK(quarters[5] == 100'000);
    CHECK(quarters[8] == 160'000);
    CHECK(quarters[11] == 200'000);
    const auto months = cumulativePlan(7, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 100});
    CHECK(months[10] == 1);
    CHECK(months[11] == 7);
}

TEST_CASE("bounds are judged against themselves, not against the calendar", "[reading]")
{
    CHECK(boundLight(3'000, 3'000, Bound::AtLeast) == Light::Green);
    CHECK(boundLight(2'700, 3'000, Bound::AtLeast) == Light::Yellow);
    CHECK(boundLight(2'699, 3'000, Bound::AtLeast) == Light::Red);
    CHECK(boundLight(3'000, 3'000, Bound::AtMost) == Light::Green);
    CHECK(boundLight(3'300, 3'000, Bound::AtMost) == Light::Yellow);
    CHECK(boundLight(3'301, 3'000, Bound::AtMost) == Light::Red);
    CHECK(boundLight(std::nullopt, 3'000, Bound::AtMost) == Light::None);
}
