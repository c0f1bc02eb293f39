#include "core/domain/reference.h"
#include "core/workspace/newledger.h"
#include "core/workspace/references.h"
#include "core/workspace/workspace.h"
#include "tests/results.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace core;

namespace {

/// A ledger as an earlier program left it: without one code, without its fingerprint.
class EarlierLedger
{
public:
    EarlierLedger()
    {
        auto database = createLedger(path(),
            {.unit = u"141100"_s,
                .year = 2021,
                .clock = fixedClock(QDateTime(QDate(2021, 6, 15), QTime(8, 0), Qt::UTC))});
        REQUIRE(database);
        REQUIRE((*database)->execute("DELETE FROM code WHERE table_code='subsidy_material'"));
        REQUIRE((*database)->execute(
            "UPDATE code SET name_zh='改过的名称' WHERE table_code='award' AND code='1'"));
        REQUIRE((*database)->execute("DELETE FROM ledger_meta WHERE name='references'"));
    }

    QString path() const { return m_folder.filePath(u"earlier.ledger"_s); }

private:
    QTemporaryDir m_folder;
};

qsizetype setCount(const Workspace &workspace)
{
    const auto sets = changeSets(workspace.database());
    REQUIRE(sets);
    return sets->size();
}

} // namespace

TEST_CASE(
    "an earlier ledger takes over new codes once and keeps what the office changed", "[workspace]")
{
    const EarlierLedger ledger;
    qsizetype sets = 0;
    {
        const auto workspace = Workspace::open(ledger.path(), {});
        REQUIRE(workspace);
        CHECK((*workspace)->names().codes("subsidy_material"_L1).size() == 8);
        CHECK((*workspace)->names().code("award"_L1, u"1"_s)->name == u"改过的名称"_s);
        sets = setCount(**workspace);
        const auto undoable = (*workspace)->undoable();
        REQUIRE(undoable);
        CHECK_FALSE(*undoable);
    }
    const auto again = Workspace::open(ledger.path(), {});
    REQUIRE(again);
    CHECK(setCount(**again) == sets);
}

TEST_CASE("a ledger of the same program is not written to when it is opened", "[workspace]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"new.ledger"_s);
    REQUIRE(createLedger(path, {.unit = u"141127"_s, .year = 2021}));
    const auto workspace = Workspace::open(path, {});
    REQUIRE(workspace);
    CHECK(setCount(**workspace) == 1);
}

TEST_CASE("steps of an earlier program follow the new one, those of the office stay", "[workspace]")
{
    const EarlierLedger ledger;
    {
        const auto database = Database::open(ledger.path());
        REQUIRE(database);
        REQUIRE((*database)->execute("UPDATE transition SET guards=NULL, effects=NULL WHERE"
                                     " entity='county_submission' AND to_state='accepted'"));
        REQUIRE((*database)->execute(
            "UPDATE transition SET guards=NULL, updated_by=(SELECT id FROM user LIMIT 1) WHERE"
            " entity='county_submission' AND to_state='locked'"));
        REQUIRE((*database)->execute(
            "DELETE FROM transition WHERE entity='county_submission' AND from_state='locked'"));
    }
    const auto workspace = Workspace::open(ledger.path(), {});
    REQUIRE(workspace);
    const auto guards = [&](const QString &from, const QString &to) {
        const auto row = (*workspace)
                             ->records()
                             .findOne(transitions(),
                                 {{u"entity"_s, Condition::Test::Equal, {u"county_submission"_s}},
                                     {u"from_state"_s, Condition::Test::Equal, {from}},
                                     {u"to_state"_s, Condition::Test::Equal, {to}}});
        REQUIRE(row);
        REQUIRE(*row);
        return transitions().value(**row, "guards"_L1).text();
    };
    CHECK(guards(u"submitted"_s, u"accepted"_s).contains(u"reviewer_is_not_submitter"_s));
    CHECK(guards(u"accepted"_s, u"locked"_s).isEmpty());
    CHECK(guards(u"locked"_s, u"accepted"_s) == u"reason_required"_s);
}
