#include "core/domain/employment.h"
#include "core/domain/reference.h"
#include "core/domain/trainingclass.h"
#include "core/workspace/demo.h"
#include "core/workspace/followups.h"
#include "tests/results.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace core;

namespace {

/// A class of the demo city that is over, with people who completed it and no calls planned yet.
RowId finishedClass(const Workspace &workspace)
{
    const auto classes = workspace.records().ids(trainingClasses(),
        {.conditions = {{kStatus, Condition::Test::AnyOf, {u"closed"_s, u"assessed"_s}}}});
    REQUIRE(classes);
    const auto planned = workspace.records().find(followUps(), {});
    REQUIRE(planned);
    QSet<RowId> called;
    for (const auto &call : *planned) {
        const auto enrolment = workspace.records().read(
            enrolments(), Id<Enrolment>{followUps().value(call, "enrolment"_L1).integer()});
        called.insert(enrolment->trainingClass.value);
    }
    for (const RowId id : *classes) {
        const auto completed = workspace.records().count(enrolments(),
            {.conditions = {{u"training_class"_s, Condition::Test::Equal, {id}},
                 {kStatus, Condition::Test::Equal, {u"completed"_s}}}});
        if (!called.contains(id) && *completed > 0)
            return id;
    }
    return 0;
}

} // namespace

TEST_CASE("everyone who completed a class is called after one, three and six months", "[workspace]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("city.ledger"));
    REQUIRE(makeDemo(path, {.persons = 300, .irregularPercent = 0}));
    auto opened = Workspace::open(path, {});
    REQUIRE(opened);
    Workspace &workspace = **opened;
    const RowId id = finishedClass(workspace);
    REQUIRE(id != 0);
    const auto completed = workspace.records().count(enrolments(),
        {.conditions = {{u"training_class"_s, Condition::Test::Equal, {id}},
             {kStatus, Condition::Test::Equal, {u"completed"_s}}}});
    const auto before = workspace.records().count(followUps());
    CHECK(planFollowUps(workspace, id) == 3 * *completed);
    CHECK(workspace.records().count(followUps()) == *before + 3 * *completed);
    CHECK(planFollowUps(workspace, id) == 0);
    const auto step = workspace.undoable();
    REQUIRE(step);
    REQUIRE(workspace.undo((*step)->number));
    CHECK(workspace.records().count(followUps()) == *before);
}
