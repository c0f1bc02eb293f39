#include "core/base/inventedid.h"
#include "core/domain/certificate.h"
#include "core/domain/employment.h"
#include "core/domain/person.h"
#include "core/domain/reference.h"
#include "core/domain/trainingclass.h"
#include "core/workspace/demo.h"
#include "core/workspace/followups.h"
#include "tests/core/workspace/cityledger.h"

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

TEST_CASE("who works where a certificate is wanted is listed until he holds one that is in force",
    "[workspace]")
{
    fixture::CityLedger city;
    const auto add = [&](const Table &table,
                         std::initializer_list<std::pair<QLatin1StringView, Value>> values) {
        auto writer = city->beginChange(ChangeKind::Edit, u"准备"_s);
        REQUIRE(writer);
        Record record = table.blank();
        for (const auto &[column, value] : values)
            table.set(record, column, value);
        const auto id = (*writer)->insert(table, record);
        INFO((id ? QString() : id.error().text + id.error().detail).toStdString());
        REQUIRE(id);
        REQUIRE((*writer)->commit());
        return *id;
    };
    const auto listed = [&] { return *workWithoutCertificate(*city)->among; };
    const RowId person = add(persons(),
        {{"id_type"_L1, "1"_L1},
            {"id_number"_L1, inventedCitizenId(u"142328", QDate(1990, 3, 7), 997)},
            {"name"_L1, u"郑某"_s}, {"sex"_L1, "1"_L1}, {"birth_date"_L1, "1990-03-07"_L1}});
    const auto job = [&](const QString &occupation, const Value &until) {
        return add(employmentRecords(),
            {{"person"_L1, person}, {"region"_L1, "XN"_L1}, {"form"_L1, "01"_L1},
                {"source_kind"_L1, "visit"_L1}, {"checked_on"_L1, "2020-01-02"_L1},
                {"occupation_code"_L1, occupation}, {"start_date"_L1, "2020-01-01"_L1},
                {"end_date"_L1, until}});
    };
    const RowId welding = job(u"6-18-02-04"_s, {});
    job(u"4-01-03-01"_s, {}); // an agent for produce needs none
    job(u"6-18-02-04"_s, "2020-06-30"_L1); // over
    CHECK(listed() == QList<RowId>{welding});
    const auto certificate = [&](const QString &until) {
        add(certificates(),
            {{"certificate_no"_L1, QString(u"S-"_s + until)}, {"kind"_L1, "20"_L1},
                {"holder_name"_L1, u"郑某"_s}, {"level"_L1, "5"_L1}, {"issuer"_L1, u"示例"_s},
                {"issue_date"_L1, "2019-12-31"_L1}, {"person"_L1, person},
                {"occupation_code"_L1, "6-18-02-04"_L1}, {kStatus, "verified"_L1},
                {"valid_to"_L1, until}});
    };
    certificate(u"2020-12-31"_s);
    CHECK(listed() == QList<RowId>{welding});
    certificate(u"2099-12-31"_s);
    CHECK(listed().isEmpty());
}
