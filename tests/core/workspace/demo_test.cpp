#include "core/base/citizenid.h"
#include "core/domain/catalog.h"
#include "core/domain/certificate.h"
#include "core/domain/office.h"
#include "core/domain/person.h"
#include "core/domain/reference.h"
#include "core/domain/trainingclass.h"
#include "core/figures/engine.h"
#include "core/rules/rules.h"
#include "core/storage/recordstore.h"
#include "core/workspace/demo.h"
#include "core/workspace/demofigures.h"
#include "core/workspace/selfcheck.h"
#include "core/workspace/workspace.h"
#include "tests/core/storage/ledgerfile.h"

#include <catch2/catch.hpp>
#include <numeric>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSmall = 2000;

int total(const DemoYear &year, DemoIndicator indicator)
{
    int sum = 0;
    for (int unit = 0; unit < int(year.targets[0].size()); ++unit)
        sum += year.sum(indicator, unit);
    return sum;
}

/// A small demo city in a folder of its own.
class SmallCity
{
public:
    explicit SmallCity(const DemoOptions &options)
    {
        const auto made = makeDemo(path(), options);
        REQUIRE(made);
        auto opened = Workspace::open(path(), {});
        REQUIRE(opened);
        m_workspace = std::move(*opened);
    }

    const Workspace &workspace() const { return *m_workspace; }
    const Database &database() const { return m_workspace->database(); }

private:
    QString path() const { return m_folder.filePath(u"demo.ledger"_s); }

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

QList<Finding> findings(const SmallCity &city)
{
    QList<Finding> all;
    for (const Table *table : catalog()) {
        // the program itself acts in some transitions; who made the ledger has every role
        if (table->number == transitions().number || table->number == users().number)
            continue;
        auto read = RecordStore(city.database()).forEach(*table, {}, [&](const Record &record) {
            const auto found = check(*table, record, city.workspace().rules());
            REQUIRE(found);
            all += *found;
            return all.size() < 20;
        });
        REQUIRE(read);
    }
    return all;
}

FigureTable figures(const Database &database, const QString &period)
{
    const auto engine
        = FigureEngine::create(database, {u"141100"_s, QDateTime::currentDateTimeUtc()});
    REQUIRE(engine);
    auto table = (*engine)->figures(*Period::parse(period));
    REQUIRE(table);
    return std::move(*table);
}

} // namespace

TEST_CASE("the demo year 2021 is the published one in every marginal", "[workspace]")
{
    const auto figures = DemoFigures::read();
    REQUIRE(figures);
    const DemoYear year = figures->year(2021, 1'000'000, 7);
    CHECK(total(year, DemoIndicator::Completions) == 231'679);
    CHECK(total(year, DemoIndicator::Certificates) == 119'072);
    CHECK(total(year, DemoIndicator::NewSkilled) == 71'657);
    CHECK(total(year, DemoIndicator::NewHigh) == 2'829);
    CHECK(year.target(DemoIndicator::Completions) == 200'000);
    CHECK(year.target(DemoIndicator::Certificates) == 80'000);
    CHECK(year.target(DemoIndicator::NewSkilled) == 40'000);
    CHECK(year.target(DemoIndicator::NewHigh) == 2'000);
    const auto lan = int(figures->units().indexOf(u"141127"_s));
    CHECK(year.sum(DemoIndicator::Completions, lan) == 9'273);
    int june = 0;
    for (int unit = 0; unit < int(figures->units().size()); ++unit)
        june += year.cell(DemoIndicator::Completions, unit, 6);
    CHECK(june == 27'802);
}

TEST_CASE(
    "in every demo cell the newly high-skilled are no more than the skilled, they no more than "
    "the certified, they no more than the trained",
    "[workspace]")
{
    const auto figures = DemoFigures::read();
    REQUIRE(figures);
    for (const qint64 share : {1'000'000, 880'000, 6'000, 300}) {
        for (const int number : {2021, 2019}) {
            const DemoYear year = figures->year(number, share, 5);
            for (int unit = 0; unit < int(figures->units().size()); ++unit) {
                for (int month = 1; month <= kDemoMonths; ++month) {
                    const auto cell = [&](DemoIndicator indicator) {
                        return year.cell(indicator, unit, month);
                    };
                    CHECK(cell(DemoIndicator::NewHigh) >= 0);
                    CHECK(cell(DemoIndicator::NewHigh) <= cell(DemoIndicator::NewSkilled));
                    CHECK(cell(DemoIndicator::NewSkilled) <= cell(DemoIndicator::Certificates));
                    CHECK(cell(DemoIndicator::Certificates) <= cell(DemoIndicator::Completions));
                }
            }
        }
    }
}

TEST_CASE(
    "a demo city counts just what it was made for, unit by unit and month by month", "[workspace]")
{
    const SmallCity city({.persons = kSmall});
    const auto source = DemoFigures::read();
    REQUIRE(source);
    const auto engine
        = FigureEngine::create(city.database(), {u"141100"_s, city.workspace().now()});
    REQUIRE(engine);
    const auto table = figures(city.database(), u"2021"_s);
    const Figure *trained = table.find(kTrainCompletions, u"141100"_s);
    REQUIRE(trained);
    CHECK(trained->cumulative > kSmall / 2);
    CHECK(trained->lastYearCumulative > 0);
    CHECK(trained->lastYearCumulative < trained->cumulative);
    CHECK(trained->rateTimes100.value_or(0) > 11'000);
    CHECK(trained->rateTimes100.value_or(0) < 12'000);
    CHECK(*RecordStore(city.database()).count(persons()) >= kSmall); // and planted doubles
    for (const auto &figure : table.rows) {
        const auto rows
            = (*engine)->rowsOf(figure.reference(table.period, FigureReference::Span::Period));
        REQUIRE(rows);
        CHECK(rows->ids.size() == figure.actual);
    }
}

TEST_CASE("a demo city is what its rules derive, and its self-check is clean", "[workspace]")
{
    const SmallCity city({.persons = kSmall, .irregularPercent = GENERATE(0, 5)});
    for (const Table *table : {&persons().table(), &enrolments().table(), &certificates().table(),
             &trainingClasses().table()}) {
        auto read = RecordStore(city.database()).forEach(*table, {}, [&](const Record &stored) {
            Record record = stored;
            REQUIRE(derive(*table, record, city.workspace().rules()));
            CHECK(record.values == stored.values);
            return true;
        });
        REQUIRE(read);
    }
    const auto found = selfCheck(city.workspace());
    REQUIRE(found);
    CHECK(found->isEmpty());
}

TEST_CASE("a clean demo city breaks no rule, an irregular one gives the rules something to find",
    "[workspace]")
{
    const SmallCity clean({.persons = kSmall, .irregularPercent = 0});
    for (const auto &finding : findings(clean))
        CHECK((finding.code + u' ' + finding.text).toStdString() == "");
    const SmallCity irregular({.persons = kSmall, .irregularPercent = 30});
    CHECK_FALSE(findings(irregular).isEmpty());
    for (const auto &figure : figures(clean.database(), u"2021"_s).rows) {
        if (figure.indicator->counts != Indicator::Counts::Rows)
            continue;
        const auto table = figures(irregular.database(), u"2021"_s);
        CHECK(table.find(figure.indicator->code(), figure.unit)->actual == figure.actual);
        break;
    }
}

TEST_CASE("the same seed makes the same city to the last id, another seed another", "[workspace]")
{
    const SmallCity one({.seed = 5, .persons = 400});
    const SmallCity same({.seed = 5, .persons = 400});
    const SmallCity other({.seed = 6, .persons = 400});
    const QByteArray contents = fixture::contents(one.database());
    CHECK(contents == fixture::contents(same.database()));
    CHECK(contents != fixture::contents(other.database()));
}

TEST_CASE("nobody in a demo city can be somebody", "[workspace]")
{
    const SmallCity city({.persons = kSmall});
    const Table &table = persons();
    auto read = RecordStore(city.database()).forEach(table, {}, [&](const Record &record) {
        const QString number = table.value(record, "id_number"_L1).text();
        CHECK(number.mid(14, 2) == u"99"_s);
        CHECK(number.mid(14, 3).toInt() >= 996);
        CHECK(readCitizenId(number, city.workspace().today()).findings.isEmpty());
        const QString mobile = table.value(record, "mobile"_L1).text();
        CHECK((mobile.isEmpty() || mobile.mid(3, 4) == u"0000"_s));
        return true;
    });
    REQUIRE(read);
}

TEST_CASE("a demo city that is cancelled leaves no file", "[workspace]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"demo.ledger"_s);
    int steps = 0;
    const auto made = makeDemo(path, {.persons = kSmall},
        Progress([&](qint64, qint64, const QString &) { return ++steps < 26; }));
    REQUIRE_FALSE(made);
    CHECK(made.error().code == Error::Code::Cancelled);
    CHECK_FALSE(QFile::exists(path));
}
