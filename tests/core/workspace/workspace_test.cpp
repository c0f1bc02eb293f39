#include "core/domain/catalog.h"
#include "core/domain/institution.h"
#include "core/domain/person.h"
#include "core/workspace/search.h"
#include "core/workspace/workspace.h"
#include "tests/core/workspace/cityledger.h"

#include <catch2/catch.hpp>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

Record stored(Workspace &workspace, RowId id)
{
    const auto record = workspace.records().read(institutions(), id);
    REQUIRE(record);
    return *record;
}

RowId inserted(Workspace &workspace)
{
    const auto saved = workspace.insert(institutions(), fixture::institution(workspace));
    if (!saved)
        UNSCOPED_INFO(saved.error().error.text.toStdString());
    REQUIRE(saved);
    return saved->id;
}

} // namespace

TEST_CASE("a record that is saved is checked, derived, journalled and told", "[workspace]")
{
    fixture::CityLedger city;
    QSet<int> told;
    QObject::connect(
        &*city, &Workspace::changed, &*city, [&](const QSet<int> &tables) { told = tables; });
    const RowId id = inserted(*city);
    const Table &table = institutions();
    const Record record = stored(*city, id);
    CHECK(table.value(record, kStatus).text() == "pending"_L1);
    CHECK(table.value(record, kSearchInitials).text().startsWith(u"lxmzy"_s));
    CHECK(table.value(record, kRowVersion).integer() == 1);
    CHECK(told.contains(table.number));
    const auto undoable = city->undoable();
    REQUIRE(undoable);
    REQUIRE(*undoable);
    CHECK((*undoable)->title.contains(u"JG-141127-0001"_s));
}

TEST_CASE("a record that breaks a rule is refused with the field and the reason", "[workspace]")
{
    fixture::CityLedger city;
    Record record = fixture::institution(*city);
    institutions().table().set(record, "uscc"_L1, u"123"_s);
    const auto refused = city->insert(institutions(), record);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().error.column == "uscc");
    CHECK(hasBlocking(refused.error().findings));
    CHECK(*city->records().count(institutions()) == 0);
}

TEST_CASE("a field that someone else changed meanwhile is not overwritten", "[workspace]")
{
    fixture::CityLedger city;
    const RowId id = inserted(*city);
    const Table &table = institutions();
    const Record seen = stored(*city, id);
    auto other = Workspace::open(city.path(), {});
    REQUIRE(other);
    Record theirs = seen;
    table.set(theirs, "contact"_L1, u"张伟"_s);
    REQUIRE((*other)->update(table, seen, theirs));

    Record mine = seen;
    table.set(mine, "contact"_L1, u"赵强"_s);
    const auto refused = city->update(table, seen, mine);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().error.code == Error::Code::Conflict);

    Record elsewhere = seen;
    table.set(elsewhere, "capacity"_L1, 90);
    REQUIRE(city->update(table, seen, elsewhere));
    CHECK(table.value(stored(*city, id), "contact"_L1).text() == u"张伟"_s);
    CHECK(table.value(stored(*city, id), "capacity"_L1).integer() == 90);
}

TEST_CASE("undo and redo go on after the ledger was closed", "[workspace]")
{
    fixture::CityLedger city;
    const RowId id = inserted(*city);
    const Table &table = institutions();
    const Record before = stored(*city, id);
    Record after = before;
    table.set(after, "capacity"_L1, 60);
    REQUIRE(city->update(table, before, after));
    city.reopen();
    REQUIRE(city->undo((*city->undoable())->number));
    CHECK((stored(*city, id).values == before.values));
    city.reopen();
    REQUIRE(city->undo((*city->redoable())->number));
    CHECK(table.value(stored(*city, id), "capacity"_L1).integer() == 60);
}

TEST_CASE("a record that others belong to is not removed", "[workspace]")
{
    fixture::CityLedger city;
    const RowId id = inserted(*city);
    const Table &sites = institutionSites();
    Record site = *city->blank(sites);
    sites.set(site, "institution"_L1, id);
    sites.set(site, "address"_L1, u"岚县东村镇一号"_s);
    REQUIRE(city->insert(sites, site));
    const auto refused = city->remove(institutions(), id);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().error.code == Error::Code::InUse);
}

TEST_CASE("who may not edit is refused in core and nothing is written", "[workspace]")
{
    fixture::CityLedger city;
    const Table &users = *tableNamed(u"user"_s);
    Record supervisor = *city->blank(users);
    users.set(supervisor, "login"_L1, u"supervisor"_s);
    users.set(supervisor, "name"_L1, u"领导"_s);
    users.set(supervisor, "unit"_L1, city->session().unit());
    users.set(supervisor, "roles"_L1, u"supervisor"_s);
    REQUIRE(city->insert(users, supervisor));
    city.reopen(u"supervisor"_s);
    const auto sets = changeSets(city->database());
    const auto refused = city->insert(institutions(), fixture::institution(*city));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().error.code == Error::Code::Forbidden);
    CHECK(changeSets(city->database())->size() == sets->size());
}

TEST_CASE(
    "everything with a name or a number is found by it, by pinyin and by initials", "[workspace]")
{
    fixture::CityLedger city;
    const RowId id = inserted(*city);
    for (const auto &typed :
        {u"JG-141127-0001"_s, u"岚县某"_s, u"职业技能"_s, u"lxm"_s, u"lan xian"_s}) {
        INFO(typed.toStdString());
        const auto hits = search(*city, typed);
        REQUIRE(hits);
        CHECK(std::any_of(
            hits->begin(), hits->end(), [&](const SearchHit &hit) { return hit.id == id; }));
    }
}
