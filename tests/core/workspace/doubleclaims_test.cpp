#include "core/domain/subsidy.h"
#include "core/workspace/demo.h"
#include "core/workspace/subsidybatch.h"
#include "tests/results.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

QSet<RowId> standingPersons(const Workspace &workspace, RowId application)
{
    const auto items = workspace.records().find(subsidyItems(),
        {.conditions = {{u"application"_s, Condition::Test::Equal, {application}},
             {u"state"_s, Condition::Test::Equal, {u"ok"_s}}}});
    REQUIRE(items);
    QSet<RowId> persons;
    for (const auto &item : *items)
        persons.insert(subsidyItems().unpack(item).person.value);
    return persons;
}

/// The same class or evaluation asked for once more, past the rules of a form.
RowId askedAgain(Workspace &workspace, const Record &application, int number)
{
    Record again = application;
    again.id = 0;
    const Table &table = subsidyApplications();
    table.set(again, "application_no"_L1, u"BT-AGAIN-%1"_s.arg(number));
    table.set(again, kStatus, "draft"_L1);
    auto writer = workspace.beginChange(ChangeKind::Edit, u"准备"_s);
    REQUIRE(writer);
    const auto id = (*writer)->insert(table, again);
    REQUIRE(id);
    REQUIRE((*writer)->commit());
    return *id;
}

} // namespace

TEST_CASE("whoever was granted a subsidy is refused it when it is asked for again, everywhere",
    "[workspace][property]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"city.ledger"_s);
    REQUIRE(makeDemo(path, {.persons = 1500, .irregularPercent = 0}));
    auto workspace = Workspace::open(path, {});
    REQUIRE(workspace);
    const auto batches = (*workspace)->records().find(subsidyApplications(), {});
    REQUIRE(batches);
    qsizetype claims = 0;
    for (qsizetype i = 0; i < batches->size(); ++i) {
        const auto &batch = batches->at(i);
        const auto standing = standingPersons(**workspace, batch.id);
        if (standing.isEmpty())
            continue;
        const auto verdicts = proposeSubsidies(**workspace, askedAgain(**workspace, batch, int(i)));
        REQUIRE(verdicts);
        for (const auto &verdict : *verdicts) {
            if (!standing.contains(verdict.claim.person.value))
                continue;
            ++claims;
            CAPTURE(batch.id, verdict.claim.person.value);
            CHECK(hasBlocking(verdict.findings));
        }
    }
    CHECK(claims > 100);
}
