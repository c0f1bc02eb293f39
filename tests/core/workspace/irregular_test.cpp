#include "core/domain/catalog.h"
#include "core/figures/engine.h"
#include "core/workspace/demo.h"
#include "core/workspace/flags.h"
#include "core/workspace/personduplicates.h"
#include "core/workspace/selfcheck.h"
#include "tests/results.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>
#include <map>
#include <set>

using namespace core;

namespace {

constexpr int kPeople = 2500;

/// What was planted, or found: kind and rows.
using Sightings = std::set<std::pair<QString, QList<RowId>>>;

struct City
{
    explicit City(int percent, quint64 seed = 11)
    {
        const QString path = folder.filePath(u"demo.ledger"_s);
        auto city = makeDemo(path, {.seed = seed, .persons = kPeople, .irregularPercent = percent});
        REQUIRE(city);
        made = *city;
        auto opened = Workspace::open(path, {});
        REQUIRE(opened);
        workspace = std::move(*opened);
    }

    Sightings found() const
    {
        Sightings found;
        const auto flags = findFlags(*workspace);
        REQUIRE(flags);
        for (const auto &flag : *flags)
            found.insert({flag.rule, flag.rows});
        const auto pairs = personDuplicates(workspace->database());
        REQUIRE(pairs);
        for (const auto &pair : *pairs)
            found.insert({likenessKey(pair.likenesses.first()), {pair.first, pair.second}});
        return found;
    }

    QTemporaryDir folder;
    DemoMade made;
    std::unique_ptr<Workspace> workspace;
};

} // namespace

TEST_CASE("a demo city without irregularities has neither flags nor doubles", "[flags]")
{
    const City city(0);
    CHECK(city.made.planted.isEmpty());
    CHECK(city.found().empty());
}

TEST_CASE("every planted irregularity is found, and nothing else", "[flags]")
{
    const City city(4, GENERATE(11, 12));
    Sightings planted;
    std::map<QString, int> kinds;
    for (const auto &each : city.made.planted) {
        planted.insert({each.kind, each.rows});
        ++kinds[each.kind];
    }
    for (const auto &rule : flagRules())
        CHECK(kinds[rule] > 0);
    for (const auto likeness : {Likeness::SameNumber, Likeness::OneDigit, Likeness::Swapped,
             Likeness::NameAndBirth, Likeness::Phone})
        CHECK(kinds[likenessKey(likeness)] > 5);
    const auto found = city.found();
    for (const auto &[kind, rows] : planted) {
        INFO(kind.toStdString() << ' ' << rows.first());
        CHECK(found.count({kind, rows}) == 1);
    }
    for (const auto &[kind, rows] : found) {
        INFO(kind.toStdString() << ' ' << rows.first());
        CHECK(planted.count({kind, rows}) == 1);
    }
}

TEST_CASE("irregularities change no published figure and leave a sound ledger", "[flags]")
{
    const City clean(0);
    const City irregular(4);
    const auto table = [](const City &city) {
        const auto engine = FigureEngine::create(
            city.workspace->database(), {u"141100"_s, city.workspace->now()});
        REQUIRE(engine);
        auto figures = (*engine)->figures(*Period::parse(u"2021"_s));
        REQUIRE(figures);
        return std::move(*figures);
    };
    const auto before = table(clean);
    const auto after = table(irregular);
    for (const auto &figure : before.rows) {
        if (figure.indicator->counts == Indicator::Counts::Rows)
            CHECK(after.find(figure.indicator->code(), figure.unit)->actual == figure.actual);
    }
    const auto findings = selfCheck(*irregular.workspace);
    REQUIRE(findings);
    CHECK(findings->isEmpty());
}
