#include "core/domain/catalog.h"
#include "core/domain/person.h"
#include "core/storage/journal.h"
#include "core/workspace/disclosure.h"
#include "tests/core/workspace/cityledger.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// The newest step of the journal.
ChangeSetInfo newest(const Workspace &workspace)
{
    const auto sets = changeSets(workspace.database(), 1);
    REQUIRE(sets);
    REQUIRE_FALSE(sets->isEmpty());
    return sets->first();
}

Record person(const QString &division)
{
    Record record = persons().table().blank();
    persons().table().set(record, "home_division"_L1, division);
    return record;
}

} // namespace

TEST_CASE(
    "R-602: numbers of a person are disclosed for a purpose, which is on record", "[workspace]")
{
    fixture::CityLedger city;
    int told = 0;
    QObject::connect(&*city, &Workspace::changed, &*city,
        [&](const QSet<int> &tables) { told += tables.isEmpty() ? 1 : 0; });
    const auto before = newest(*city).number;
    SECTION("of one record")
    {
        REQUIRE(discloseRecord(*city, persons(), person(u"141127"_s), u" 核对户口簿 "_s));
        CHECK(newest(*city).title.startsWith(u"查看完整号码："_s));
        CHECK(newest(*city).reason == u"核对户口簿"_s);
    }
    SECTION("of a list that is exported")
    {
        REQUIRE(discloseExport(*city, persons(), u"报省厅"_s));
        CHECK(newest(*city).title.startsWith(u"导出"_s));
        CHECK(newest(*city).reason == u"报省厅"_s);
    }
    CHECK(newest(*city).kind == ChangeKind::Event);
    CHECK(newest(*city).number == before + 1);
    CHECK(told == 1);
    const auto step = city->undoable();
    REQUIRE(step);
    CHECK((!*step || (*step)->kind != ChangeKind::Event));
}

TEST_CASE("R-602: without a purpose nothing is disclosed", "[workspace]")
{
    fixture::CityLedger city;
    const auto before = newest(*city).number;
    const auto refused = discloseRecord(*city, persons(), person(u"141127"_s), u"  "_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::Invalid);
    CHECK_FALSE(discloseExport(*city, persons(), {}));
    CHECK(newest(*city).number == before);
}

TEST_CASE("whoever may not see whole numbers is told who may", "[workspace]")
{
    fixture::CityLedger city;
    const Table &accounts = *tableNamed(u"user"_s);
    Record supervisor = *city->blank(accounts);
    accounts.set(supervisor, "login"_L1, u"supervisor"_s);
    accounts.set(supervisor, "name"_L1, u"领导"_s);
    accounts.set(supervisor, "unit"_L1, city->session().unit());
    accounts.set(supervisor, "roles"_L1, u"supervisor"_s);
    REQUIRE(city->insert(accounts, supervisor));
    city.reopen(u"supervisor"_s);
    const auto before = newest(*city).number;
    const auto refused = discloseRecord(*city, persons(), person(u"141127"_s), u"看看"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::Forbidden);
    CHECK(refused.error().text.contains(u"经办"_s));
    CHECK_FALSE(discloseExport(*city, persons(), u"看看"_s));
    CHECK(newest(*city).number == before);
}
