#include "core/domain/edition.h"
#include "core/exchange/documentbytes.h"
#include "core/report/documentcells.h"
#include "core/workspace/editionchanges.h"
#include "core/workspace/editionpaper.h"
#include "tests/core/workspace/editiondesk.h"

#include <catch2/catch.hpp>
#include <set>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const Period kMarch(Period::Kind::Month, 2021, 3);

} // namespace

TEST_CASE("a restated March lists the 40 rows that were changed since, with cause, day and person",
    "[editions]")
{
    fixture::EditionDesk desk;
    const RowId march = desk.issue(kMarch);
    REQUIRE(desk.postpone(QDate(2021, 3, 1), QDate(2021, 3, 31), 40) == 40);
    const auto changes
        = editionChanges(desk->database(), desk->names(), march, *questionOf(*desk, march));
    REQUIRE(changes);
    CHECK_FALSE(changes->figures.isEmpty());
    std::set<RowId> rows;
    for (const auto &row : changes->behind.rows) {
        if (row.cause != ChangeCause::Redated)
            continue;
        rows.insert(row.id);
        CHECK(row.by == -1);
        CHECK(row.user == desk->session().name());
        CHECK(row.step == u"更正发证日期"_s);
        CHECK(row.detail.contains(u"→ 2021-04"_s));
        CHECK_FALSE(row.references.isEmpty());
    }
    CHECK(rows.size() == 40);
    const RowId second = desk.issue(kMarch, march);
    const auto difference = editionDifference(
        desk->database(), desk->names(), {march, second}, *questionOf(*desk, march));
    REQUIRE(difference);
    CHECK(difference->figures.size() == changes->figures.size());
    CHECK(difference->behind.rows.size() == changes->behind.rows.size());
    const auto paper = changesPaper(*difference, u"三月的变化"_s);
    CHECK(tableCount(paper) >= 2);
    const auto calm
        = editionChanges(desk->database(), desk->names(), second, *questionOf(*desk, second));
    REQUIRE(calm);
    CHECK(calm->figures.isEmpty());
    CHECK(calm->behind.rows.isEmpty());
}

TEST_CASE("nothing has changed since an edition that was just counted, whatever report it is",
    "[editions]")
{
    fixture::EditionDesk desk;
    for (const auto kind : reportKinds()) {
        INFO(reportKey(kind).toStdString());
        const auto question = editionQuestion(*desk, kind, kMarch, u"141100"_s);
        const auto draft = draftEdition(*desk, question);
        REQUIRE(draft);
        const auto changes = editionChanges(desk->database(), desk->names(), draft->id, question);
        REQUIRE(changes);
        CHECK(changes->figures.isEmpty());
    }
}

TEST_CASE("every built-in report is kept and read back byte for byte", "[editions]")
{
    fixture::EditionDesk desk;
    for (const auto kind : reportKinds()) {
        const auto question
            = editionQuestion(*desk, kind, Period(Period::Kind::Quarter, 2021, 2), u"141100"_s);
        const auto counted = countReport(desk->database(), desk->names(), question);
        INFO(reportKey(kind).toStdString());
        REQUIRE(counted);
        const QByteArray bytes = documentBytes(counted->document);
        const auto again = documentFromBytes(unpackedBytes(packedBytes(bytes)));
        REQUIRE(again);
        CHECK(documentBytes(*again) == bytes);
        CHECK(again->title == counted->document.title);
        CHECK(cellsOf(*again).size() == cellsOf(counted->document).size());
    }
}

TEST_CASE("bytes that are no document are refused", "[editions]")
{
    CHECK_FALSE(documentFromBytes("nonsense"));
}
