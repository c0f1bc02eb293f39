#include "core/domain/course.h"
#include "core/domain/institution.h"
#include "core/domain/person.h"
#include "core/domain/reference.h"
#include "core/domain/trainingclass.h"
#include "core/domain/trainingproject.h"
#include "core/rules/parameters.h"
#include "tests/core/rules/ruleledger.h"

using namespace core;
using fixture::blocks;
using fixture::mentions;
using fixture::RuleLedger;
using fixture::warns;
using fixture::words;

namespace {

/// The class as it would be handed in.
Findings submitted(RuleLedger &ledger, fixture::Values values = {})
{
    const RowId id = ledger.trainingClass();
    ledger.set(trainingClasses(), id, {{kStatus, "submitted"_L1}});
    return ledger.checked(trainingClasses(), id, values);
}

Findings planned(RuleLedger &ledger, fixture::Values values = {})
{
    return ledger.checked(trainingClasses(), ledger.trainingClass(), values);
}

} // namespace

TEST_CASE("a class as it should be passes every rule, planned and handed in", "[rules]")
{
    RuleLedger ledger;
    CHECK(words(planned(ledger)).empty());
    CHECK(words(submitted(ledger)).empty());
}

TEST_CASE("a class starts before it ends, within its project", "[rules]")
{
    RuleLedger ledger;
    CHECK(blocks(planned(ledger, {{"end_date"_L1, "2021-07-04"_L1}}), {}, "end_date"));
    CHECK(warns(planned(ledger, {{"end_date"_L1, "2022-01-01"_L1}}), {}, "end_date"));
    CHECK(blocks(submitted(ledger, {{"end_date"_L1, "2022-01-01"_L1}}), {}, "end_date"));
    CHECK(words(submitted(ledger, {{"end_date"_L1, "2021-12-31"_L1}})).empty());
    CHECK(blocks(submitted(ledger, {{"age_min"_L1, 46}, {"age_max"_L1, 45}}), {}, "age_max"));
}

TEST_CASE("R-109: class size within the dated limits and the institution's capacity", "[rules]")
{
    RuleLedger ledger;
    const auto size = [&](int persons) { return submitted(ledger, {{"planned"_L1, persons}}); };
    CHECK(blocks(size(9), u"R-109"_s, "planned"));
    CHECK(words(size(10)).empty());
    CHECK(words(size(50)).empty());
    const auto tooMany = size(51);
    CHECK(blocks(tooMany, u"R-109"_s, "planned"));
    CHECK(mentions(tooMany, u"50"_s));
    ledger.set(institutions(), ledger.institution(), {{"capacity"_L1, 100}});
    CHECK(words(size(60)).empty());
    CHECK(blocks(size(61), u"R-109"_s));
    CHECK(warns(ledger.checked(trainingClasses(), ledger.trainingClass(),
                    {{kStatus, "planned"_L1}, {"planned"_L1, 61}}),
        u"R-109"_s));
    ledger.add(settings(),
        {{"key"_L1, "class_size_max"_L1}, {"value"_L1, "70"_L1},
            {"valid_from"_L1, "2021-07-05"_L1}});
    CHECK(words(size(61)).empty());
    CHECK(blocks(
        submitted(ledger, {{"planned"_L1, 61}, {"start_date"_L1, "2021-07-04"_L1}}), u"R-109"_s));
}

TEST_CASE("R-110: project, institution and course are active until the class starts", "[rules]")
{
    RuleLedger ledger;
    const struct
    {
        const Table &table;
        RowId id;
        QLatin1StringView inactive;
        QByteArray column;
    } parts[] = {{trainingProjects(), ledger.project(), "suspended"_L1, "project"},
        {institutions(), ledger.institution(), "suspended"_L1, "institution"},
        {courses(), ledger.course(), "retired"_L1, "course"}};
    for (const auto &part : parts) {
        CAPTURE(part.column.toStdString());
        ledger.set(part.table, part.id, {{kStatus, part.inactive}});
        CHECK(blocks(submitted(ledger), u"R-110"_s, part.column));
        CHECK(warns(
            ledger.checked(trainingClasses(), ledger.trainingClass(), {{kStatus, "planned"_L1}}),
            u"R-110"_s, part.column));
        const auto running
            = ledger.checked(trainingClasses(), ledger.trainingClass(), {{kStatus, "running"_L1}});
        INFO(words(running));
        CHECK_FALSE(hasBlocking(running));
        ledger.set(part.table, part.id, {{kStatus, "active"_L1}});
        CHECK(words(submitted(ledger)).empty());
    }
}

TEST_CASE("R-110: licence and scope last to the end of class, for occupation and level", "[rules]")
{
    RuleLedger ledger;
    const auto scopes = RecordStore(ledger.database()).ids(institutionScopes(), {});
    ledger.institution();
    ledger.set(institutions(), ledger.institution(), {{"licence_to"_L1, "2021-07-15"_L1}});
    CHECK(blocks(submitted(ledger), u"R-110"_s, "institution"));
    ledger.set(institutions(), ledger.institution(), {{"licence_to"_L1, "2021-07-16"_L1}});
    CHECK(words(submitted(ledger)).empty());
    const RowId scope = RecordStore(ledger.database()).ids(institutionScopes(), {})->first();
    ledger.set(institutionScopes(), scope, {{"valid_to"_L1, "2021-07-15"_L1}});
    CHECK(blocks(submitted(ledger), u"R-110"_s, "institution"));
    ledger.set(institutionScopes(), scope, {{"valid_to"_L1, {}}, {"max_level"_L1, "5"_L1}});
    CHECK(words(submitted(ledger)).empty());
    ledger.set(courses(), ledger.course(), {{"level"_L1, "4"_L1}});
    CHECK(blocks(submitted(ledger), u"R-110"_s, "course"));
    ledger.set(institutionScopes(), scope, {{"occupation_code"_L1, "4-10-01-05"_L1}});
    const auto other = submitted(ledger);
    CHECK(blocks(other, u"R-110"_s, "institution"));
    CHECK(mentions(other, u"中式烹调师"_s));
    (void)scopes;
}

TEST_CASE("only village projects take a course without an occupation", "[rules]")
{
    RuleLedger ledger;
    ledger.set(courses(), ledger.course(), {{"occupation_code"_L1, {}}});
    CHECK(blocks(submitted(ledger), u"R-110"_s, "course"));
    ledger.set(trainingProjects(), ledger.project(), {{"category"_L1, "10"_L1}});
    CHECK(words(submitted(ledger)).empty());
}

TEST_CASE("hours, subsidy and employer fit course and project", "[rules]")
{
    RuleLedger ledger;
    CHECK(warns(submitted(ledger, {{"hours"_L1, 79}}), {}, "hours"));
    ledger.set(trainingProjects(), ledger.project(), {{"is_subsidised"_L1, 0}});
    CHECK(blocks(submitted(ledger, {{"is_subsidised"_L1, 1}}), {}, "is_subsidised"));
    CHECK(words(submitted(ledger, {{"is_subsidised"_L1, 0}})).empty());
    ledger.set(
        trainingProjects(), ledger.project(), {{"is_subsidised"_L1, 1}, {"is_enterprise"_L1, 1}});
    CHECK(blocks(submitted(ledger), {}, "employer"));
    const RowId employer = ledger.add(employers(),
        {{"uscc"_L1, "91141181MA0DEM021L"_L1}, {"name"_L1, u"示例公司"_s},
            {"division_code"_L1, "141181"_L1}});
    CHECK(words(submitted(ledger, {{"employer"_L1, employer}})).empty());
}

TEST_CASE("R-105: a class elsewhere than its project warns", "[rules]")
{
    RuleLedger ledger;
    CHECK(warns(submitted(ledger, {{"division_code"_L1, "141127"_L1}}), u"R-105"_s));
    ledger.set(trainingProjects(), ledger.project(), {{"division_code"_L1, "141100"_L1}});
    CHECK(words(submitted(ledger, {{"division_code"_L1, "141127"_L1}})).empty());
}

TEST_CASE("R-111: a class is reported three working days before it starts", "[rules]")
{
    RuleLedger ledger;
    // 5 July 2021 is a Monday: from Wednesday there are Thursday, Friday, Monday
    ledger.setToday(QDate(2021, 6, 30));
    CHECK(words(submitted(ledger)).empty());
    ledger.setToday(QDate(2021, 7, 1));
    const auto late = submitted(ledger);
    CHECK(warns(late, u"R-111"_s, "start_date"));
    CHECK_FALSE(hasBlocking(late));
    CHECK(
        words(ledger.checked(trainingClasses(), ledger.trainingClass(), {{kStatus, "approved"_L1}}))
            .empty());
}

TEST_CASE("R-111: statutory holidays are no working days", "[rules]")
{
    RuleLedger ledger;
    const RowId id = ledger.trainingClass();
    ledger.set(trainingClasses(), id, {{kStatus, "submitted"_L1}});
    // the National Day week of 2021 ends on 7 October; 26 September and 9 October are worked
    ledger.setToday(QDate(2021, 9, 30));
    const auto starting = [&](QLatin1StringView day) {
        return ledger.checked(
            trainingClasses(), id, {{"start_date"_L1, day}, {"end_date"_L1, "2021-10-30"_L1}});
    };
    CHECK(warns(starting("2021-10-09"_L1), u"R-111"_s));
    CHECK_FALSE(warns(starting("2021-10-11"_L1), u"R-111"_s));
}

TEST_CASE("R-112: hours fit into eight a day", "[rules]")
{
    RuleLedger ledger;
    CHECK(warns(submitted(ledger, {{"end_date"_L1, "2021-07-13"_L1}}), u"R-112"_s, "hours"));
    CHECK_FALSE(warns(submitted(ledger, {{"end_date"_L1, "2021-07-14"_L1}}), u"R-112"_s));
}

TEST_CASE("a new ledger's settings are what the rules fall back to", "[rules]")
{
    RuleLedger ledger;
    for (const auto &parameter : kParameters) {
        CAPTURE(parameter.key.data());
        const auto rows
            = RecordStore(ledger.database())
                  .find(settings(),
                      {.conditions
                          = {{u"key"_s, Condition::Test::Equal, {QString(parameter.key)}}}});
        REQUIRE(rows);
        if (!rows->isEmpty())
            CHECK(settings().value(rows->first(), "value"_L1).text().toInt() == parameter.fallback);
        else
            CHECK(parameter.key == kOnlineShareMax.key);
    }
}
