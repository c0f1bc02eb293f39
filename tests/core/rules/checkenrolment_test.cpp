#include "core/base/inventedid.h"
#include "core/domain/course.h"
#include "core/domain/person.h"
#include "core/domain/reference.h"
#include "core/domain/trainingclass.h"
#include "core/domain/trainingproject.h"
#include "tests/core/rules/ruleledger.h"

using namespace core;
using fixture::blocks;
using fixture::mentions;
using fixture::RuleLedger;
using fixture::warns;
using fixture::words;

namespace {

RowId born(RuleLedger &ledger, QDate birth, int sequence = 997)
{
    const RowId id = ledger.add(persons(),
        {{"id_number"_L1, inventedCitizenId(u"142328", birth, sequence)}, {"name"_L1, u"李四"_s}});
    ledger.add(personCategories(),
        {{"person"_L1, id}, {"category"_L1, "02"_L1}, {"valid_from"_L1, "2021-01-01"_L1}});
    return id;
}

Findings enrolled(RuleLedger &ledger, RowId person, fixture::Values values = {})
{
    Record record = ledger.made(enrolments(),
        {{"training_class"_L1, ledger.trainingClass()}, {"person"_L1, person},
            {"category"_L1, "02"_L1}});
    for (const auto &[column, value] : values)
        enrolments().table().set(record, column, value);
    const auto findings = check(enrolments(), record, ledger.context());
    REQUIRE(findings);
    return *findings;
}

/// Another class of the same shape on other days.
RowId otherClass(RuleLedger &ledger, QLatin1StringView start, QLatin1StringView end)
{
    Record record = ledger.read(trainingClasses(), ledger.trainingClass());
    record.id = 0;
    trainingClasses().table().set(record, "class_no"_L1, "OTHER"_L1);
    trainingClasses().table().set(record, "name"_L1, u"另一班"_s);
    trainingClasses().table().set(record, "start_date"_L1, start);
    trainingClasses().table().set(record, "end_date"_L1, end);
    return ledger.addRecord(trainingClasses(), record);
}

} // namespace

TEST_CASE("an enrolment as it should be passes every rule", "[rules]")
{
    RuleLedger ledger;
    CHECK(words(ledger.checked(enrolments(), ledger.enrolment(0))).empty());
    ledger.set(enrolments(), ledger.enrolment(0), {{kStatus, "confirmed"_L1}});
    CHECK(words(ledger.checked(enrolments(), ledger.enrolment(0))).empty());
}

TEST_CASE("R-102: a person is once in a class", "[rules]")
{
    RuleLedger ledger;
    ledger.enrolment(0);
    const auto twice = enrolled(ledger, ledger.person(0));
    CHECK(blocks(twice, u"R-102"_s, "person"));
    CHECK(mentions(twice, u"厨工第1期"_s));
    CHECK(words(enrolled(ledger, ledger.person(1))).empty());
}

TEST_CASE("R-103: classes of one person do not share a day", "[rules]")
{
    RuleLedger ledger;
    const RowId other = otherClass(ledger, "2021-07-16"_L1, "2021-07-20"_L1);
    const RowId there = ledger.add(enrolments(),
        {{"training_class"_L1, other}, {"person"_L1, ledger.person(0)}, {"category"_L1, "02"_L1}});
    const auto overlapping = enrolled(ledger, ledger.person(0));
    CHECK(blocks(overlapping, u"R-103"_s, "person"));
    CHECK(mentions(overlapping, u"另一班"_s));
    CHECK(mentions(overlapping, u"2021-07-16—2021-07-20"_s));
    ledger.set(trainingClasses(), other, {{"start_date"_L1, "2021-07-17"_L1}});
    CHECK(words(enrolled(ledger, ledger.person(0))).empty());
    ledger.set(
        trainingClasses(), other, {{"start_date"_L1, "2021-07-16"_L1}, {kStatus, "cancelled"_L1}});
    CHECK(words(enrolled(ledger, ledger.person(0))).empty());
    ledger.set(trainingClasses(), other, {{kStatus, "planned"_L1}});
    ledger.set(enrolments(), there, {{kStatus, "withdrawn"_L1}, {"left_reason"_L1, u"病"_s}});
    CHECK(words(enrolled(ledger, ledger.person(0))).empty());
}

TEST_CASE("R-103: online classes may overlap, unless the setting says no", "[rules]")
{
    RuleLedger ledger;
    const RowId other = otherClass(ledger, "2021-07-10"_L1, "2021-07-20"_L1);
    ledger.add(enrolments(),
        {{"training_class"_L1, other}, {"person"_L1, ledger.person(0)}, {"category"_L1, "02"_L1}});
    CHECK(blocks(enrolled(ledger, ledger.person(0)), u"R-103"_s));
    ledger.set(courses(), ledger.course(), {{"online_hours"_L1, 80}});
    CHECK(words(enrolled(ledger, ledger.person(0))).empty());
    ledger.add(settings(),
        {{"key"_L1, "allow_online_overlap"_L1}, {"value"_L1, "0"_L1},
            {"valid_from"_L1, "2021-07-01"_L1}});
    CHECK(blocks(enrolled(ledger, ledger.person(0)), u"R-103"_s));
}

TEST_CASE("R-106: under sixteen blocks, under eighteen and outside the range warn", "[rules]")
{
    RuleLedger ledger;
    const QDate start(2021, 7, 5);
    const auto aged = [&](QDate birth) { return enrolled(ledger, born(ledger, birth)); };
    CHECK(blocks(aged(start.addYears(-16).addDays(1)), u"R-106"_s, "age_at_start"));
    CHECK(warns(aged(start.addYears(-16)), u"R-106"_s));
    CHECK(warns(aged(start.addYears(-18).addDays(1)), u"R-106"_s));
    CHECK(words(aged(start.addYears(-18))).empty());
    ledger.set(trainingProjects(), ledger.project(), {{"age_min"_L1, 20}, {"age_max"_L1, 40}});
    CHECK(warns(aged(start.addYears(-19)), u"R-106"_s));
    CHECK(words(aged(start.addYears(-40))).empty());
    CHECK(warns(aged(start.addYears(-41)), u"R-106"_s));
    ledger.set(trainingClasses(), ledger.trainingClass(), {{"age_max"_L1, 45}});
    CHECK(words(aged(start.addYears(-42))).empty());
}

TEST_CASE("R-107: over sixty only where the project allows; subsidised up to the limit", "[rules]")
{
    RuleLedger ledger;
    const QDate start(2021, 7, 5);
    const RowId man60 = born(ledger, start.addYears(-60), 997);
    const RowId man61 = born(ledger, start.addYears(-61), 997);
    const RowId woman55 = born(ledger, start.addYears(-55), 998);
    const RowId woman56 = born(ledger, start.addYears(-56), 998);
    CHECK(words(enrolled(ledger, man60)).empty());
    CHECK(warns(enrolled(ledger, man61), u"R-107"_s, "age_at_start"));
    CHECK(words(enrolled(ledger, woman55)).empty());
    CHECK(warns(enrolled(ledger, woman56), u"R-107"_s));
    ledger.set(trainingClasses(), ledger.trainingClass(), {{"is_subsidised"_L1, 0}});
    CHECK(words(enrolled(ledger, woman56)).empty());
    CHECK(warns(enrolled(ledger, man61), u"R-107"_s));
    ledger.set(trainingProjects(), ledger.project(), {{"allow_over_60"_L1, 1}});
    CHECK(words(enrolled(ledger, man61)).empty());
}

TEST_CASE("R-108: the claimed category is valid on the first day of class", "[rules]")
{
    RuleLedger ledger;
    const RowId person = ledger.person(0);
    CHECK(warns(enrolled(ledger, person, {{"category"_L1, "01"_L1}}), u"R-108"_s, "category"));
    const RowId span = RecordStore(ledger.database()).ids(personCategories(), {})->first();
    ledger.set(personCategories(), span, {{"valid_to"_L1, "2021-07-05"_L1}});
    CHECK(words(enrolled(ledger, person)).empty());
    ledger.set(personCategories(), span, {{"valid_to"_L1, "2021-07-04"_L1}});
    CHECK(warns(enrolled(ledger, person), u"R-108"_s));
}

TEST_CASE("nobody who is closed is enrolled", "[rules]")
{
    RuleLedger ledger;
    ledger.setToday(QDate(2021, 12, 1));
    ledger.set(persons(), ledger.person(0), {{"closed_on"_L1, "2021-07-05"_L1}});
    CHECK(blocks(enrolled(ledger, ledger.person(0)), {}, "person"));
    ledger.set(persons(), ledger.person(0), {{"closed_on"_L1, "2021-07-06"_L1}});
    CHECK(words(enrolled(ledger, ledger.person(0))).empty());
}

TEST_CASE("R-113: nobody attends more than there was", "[rules]")
{
    RuleLedger ledger;
    const RowId person = ledger.person(0);
    CHECK(blocks(
        enrolled(ledger, person, {{"attendance_hours"_L1, 81}}), u"R-113"_s, "attendance_hours"));
    CHECK(words(enrolled(ledger, person, {{"attendance_hours"_L1, 80}})).empty());
    CHECK(blocks(
        enrolled(ledger, person, {{"attendance_days"_L1, 13}}), u"R-113"_s, "attendance_days"));
    CHECK(words(enrolled(ledger, person, {{"attendance_days"_L1, 12}})).empty());
}

TEST_CASE("days and reasons of an enrolment fit its state", "[rules]")
{
    RuleLedger ledger;
    ledger.setToday(QDate(2021, 7, 20));
    const RowId person = ledger.person(0);
    const auto completed = [&](Value day) {
        return enrolled(ledger, person, {{kStatus, "completed"_L1}, {"completed_on"_L1, day}});
    };
    CHECK(blocks(completed({}), {}, "completed_on"));
    CHECK(words(completed("2021-07-20"_L1)).empty());
    CHECK(blocks(completed("2021-07-21"_L1), {}, "completed_on"));
    CHECK(blocks(completed("2021-07-04"_L1), {}, "completed_on"));
    CHECK(blocks(enrolled(ledger, person, {{kStatus, "withdrawn"_L1}}), {}, "left_reason"));
    CHECK(blocks(enrolled(ledger, person,
                     {{"joined_on"_L1, "2021-07-06"_L1}, {"left_on"_L1, "2021-07-05"_L1}}),
        {}, "left_on"));
}

TEST_CASE("a number in the roster is given once, a voucher class wants vouchers", "[rules]")
{
    RuleLedger ledger;
    ledger.enrolment(0);
    CHECK(warns(enrolled(ledger, ledger.person(1), {{"seq"_L1, 1}}), {}, "seq"));
    CHECK(words(enrolled(ledger, ledger.person(1), {{"seq"_L1, 2}})).empty());
    ledger.set(trainingClasses(), ledger.trainingClass(), {{"uses_voucher"_L1, 1}});
    CHECK(words(enrolled(ledger, ledger.person(1))).empty());
    CHECK(warns(
        enrolled(ledger, ledger.person(1), {{kStatus, "confirmed"_L1}}), u"R-403"_s, "voucher"));
}
