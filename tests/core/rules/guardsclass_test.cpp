#include "core/domain/certificate.h"
#include "core/domain/course.h"
#include "core/domain/evaluation.h"
#include "core/domain/institution.h"
#include "core/domain/person.h"
#include "core/domain/supervision.h"
#include "core/domain/trainingclass.h"
#include "core/domain/trainingproject.h"
#include "core/domain/voucher.h"
#include "tests/core/rules/ruleledger.h"

using namespace core;
using fixture::blocks;
using fixture::mentions;
using fixture::RuleLedger;
using fixture::warns;
using fixture::words;

namespace {

constexpr int kRoster = 10;

/// The class with a roster of ten, in these states.
RowId classIn(
    RuleLedger &ledger, QLatin1StringView state, const QString &enrolmentState = u"confirmed"_s)
{
    const RowId id = ledger.trainingClass();
    ledger.fillRoster(kRoster, enrolmentState);
    ledger.set(trainingClasses(), id, {{kStatus, state}});
    return id;
}

Findings asked(RuleLedger &ledger, const QString &action, const QString &reason = {})
{
    return ledger.movable(trainingClasses(), ledger.trainingClass(), action, reason);
}

QString stateOf(RuleLedger &ledger, const Table &table, RowId id)
{
    return ledger.value(table, id, kStatus).text();
}

/// Every trainee of the class attended all of it.
void attendAll(RuleLedger &ledger)
{
    for (int i = 0; i < kRoster; ++i)
        ledger.set(enrolments(), ledger.enrolment(i), {{"attendance_hours"_L1, 80}});
}

RowId result(RuleLedger &ledger, int person, QLatin1StringView outcome)
{
    return ledger.add(evaluationResults(),
        {{"evaluation_plan"_L1, ledger.plan()}, {"person"_L1, ledger.person(person)},
            {"enrolment"_L1, ledger.enrolment(person)}, {"result"_L1, outcome}});
}

} // namespace

TEST_CASE("a class is handed in with a roster of the right size", "[rules]")
{
    RuleLedger ledger;
    ledger.trainingClass();
    const auto empty = asked(ledger, u"报备"_s);
    CHECK(mentions(empty, u"花名册是空的"_s));
    ledger.fillRoster(9, u"applied"_s);
    CHECK(blocks(asked(ledger, u"报备"_s), u"R-109"_s));
    ledger.fillRoster(10, u"applied"_s);
    CHECK(words(asked(ledger, u"报备"_s)).empty());
    ledger.set(enrolments(), ledger.enrolment(9),
        {{kStatus, "withdrawn"_L1}, {"left_reason"_L1, u"病"_s}});
    CHECK(blocks(asked(ledger, u"报备"_s), u"R-109"_s));
    ledger.set(enrolments(), ledger.enrolment(9), {{kStatus, "applied"_L1}});
    ledger.set(institutions(), ledger.institution(), {{"capacity"_L1, 9}});
    CHECK(mentions(asked(ledger, u"报备"_s), u"容纳人数 9"_s));
}

TEST_CASE(
    "a class is handed in to active institutions with active courses, hours that fit", "[rules]")
{
    RuleLedger ledger;
    classIn(ledger, "planned"_L1, u"applied"_s);
    ledger.set(institutions(), ledger.institution(), {{kStatus, "suspended"_L1}});
    CHECK(blocks(asked(ledger, u"报备"_s), u"R-110"_s, "institution"));
    ledger.set(institutions(), ledger.institution(), {{kStatus, "active"_L1}});
    ledger.set(courses(), ledger.course(), {{kStatus, "draft"_L1}});
    CHECK(blocks(asked(ledger, u"报备"_s), u"R-110"_s, "course"));
    ledger.set(courses(), ledger.course(), {{kStatus, "active"_L1}});
    ledger.set(trainingClasses(), ledger.trainingClass(), {{"end_date"_L1, "2021-07-13"_L1}});
    CHECK(blocks(asked(ledger, u"报备"_s), u"R-112"_s, "hours"));
    ledger.set(trainingClasses(), ledger.trainingClass(), {{"end_date"_L1, "2021-07-14"_L1}});
    CHECK(words(asked(ledger, u"报备"_s)).empty());
    ledger.set(trainingClasses(), ledger.trainingClass(), {{"manager"_L1, {}}});
    CHECK(blocks(asked(ledger, u"报备"_s), {}, "manager"));
}

TEST_CASE("R-104: a roster that was in an earlier class of the same trade warns", "[rules]")
{
    RuleLedger ledger;
    classIn(ledger, "planned"_L1, u"applied"_s);
    Record earlier = ledger.read(trainingClasses(), ledger.trainingClass());
    earlier.id = 0;
    for (const auto &[column, value] : fixture::Values{{"class_no"_L1, "EARLIER"_L1},
             {"name"_L1, u"春季班"_s}, {"start_date"_L1, "2021-03-01"_L1},
             {"end_date"_L1, "2021-03-12"_L1}, {kStatus, "closed"_L1}})
        trainingClasses().table().set(earlier, column, value);
    const RowId id = ledger.addRecord(trainingClasses(), earlier);
    for (int i = 0; i < 7; ++i) {
        ledger.add(enrolments(),
            {{"training_class"_L1, id}, {"person"_L1, ledger.person(i)}, {"category"_L1, "02"_L1}});
    }
    CHECK(words(asked(ledger, u"报备"_s)).empty());
    ledger.add(enrolments(),
        {{"training_class"_L1, id}, {"person"_L1, ledger.person(7)}, {"category"_L1, "02"_L1}});
    const auto resubmitted = asked(ledger, u"报备"_s);
    CHECK(warns(resubmitted, u"R-104"_s));
    CHECK(mentions(resubmitted, u"春季班"_s));
    CHECK_FALSE(hasBlocking(resubmitted));
}

TEST_CASE("a class is approved without roster errors, under an active project", "[rules]")
{
    RuleLedger ledger;
    classIn(ledger, "submitted"_L1, u"applied"_s);
    const auto clean = asked(ledger, u"批准"_s);
    INFO(words(clean));
    CHECK_FALSE(hasBlocking(clean));
    ledger.set(trainingProjects(), ledger.project(), {{kStatus, "suspended"_L1}});
    CHECK(blocks(asked(ledger, u"批准"_s), u"R-110"_s, "project"));
    ledger.set(trainingProjects(), ledger.project(), {{kStatus, "active"_L1}});
    for (int i = 0; i < 7; ++i) {
        const RowId span = ledger.enrolment(i);
        ledger.set(enrolments(), span, {{"attendance_hours"_L1, 81}});
    }
    const auto faulty = asked(ledger, u"批准"_s);
    CHECK(mentions(faulty, u"出勤率"_s));
    CHECK(mentions(faulty, ledger.value(persons(), ledger.person(4), "name"_L1).text()));
    CHECK_FALSE(mentions(faulty, ledger.value(persons(), ledger.person(5), "name"_L1).text()));
    CHECK(mentions(faulty, u"共有 7 人"_s));
}

TEST_CASE("a class starts on its day, and its people with it", "[rules]")
{
    RuleLedger ledger;
    const RowId id = classIn(ledger, "approved"_L1);
    ledger.set(enrolments(), ledger.enrolment(9), {{kStatus, "applied"_L1}});
    ledger.setToday(QDate(2021, 7, 4));
    CHECK(blocks(asked(ledger, u"开班"_s), {}, "start_date"));
    ledger.setToday(QDate(2021, 7, 6));
    REQUIRE(ledger.move(trainingClasses(), id, u"开班"_s));
    CHECK(ledger.value(trainingClasses(), id, "actual_start"_L1).text() == u"2021-07-06");
    CHECK(stateOf(ledger, enrolments(), ledger.enrolment(0)) == u"attending");
    CHECK(stateOf(ledger, enrolments(), ledger.enrolment(9)) == u"applied");
}

TEST_CASE(
    "R-207: a class is stopped for a severe finding, and goes on when that is closed", "[rules]")
{
    RuleLedger ledger;
    const RowId id = classIn(ledger, "running"_L1, u"attending"_s);
    const RowId visit = ledger.add(supervisionVisits(),
        {{"visit_date"_L1, "2021-06-10"_L1}, {"mode"_L1, "01"_L1}, {"team"_L1, u"督导一组"_s},
            {"object_kind"_L1, "class"_L1}, {"training_class"_L1, id},
            {"conclusion"_L1, u"到课不足"_s}});
    const RowId finding = ledger.add(supervisionFindings(),
        {{"visit"_L1, visit}, {"severity"_L1, "B"_L1}, {"description"_L1, u"到课不足"_s},
            {"deadline"_L1, "2021-06-20"_L1}});
    CHECK(blocks(asked(ledger, u"停班"_s), u"R-207"_s));
    ledger.set(supervisionFindings(), finding, {{"severity"_L1, "A"_L1}});
    REQUIRE(ledger.move(trainingClasses(), id, u"停班"_s));
    CHECK_FALSE(ledger.move(trainingClasses(), id, u"复班"_s));
    ledger.set(supervisionFindings(), finding, {{kStatus, "closed"_L1}});
    REQUIRE(ledger.move(trainingClasses(), id, u"复班"_s));
    CHECK(stateOf(ledger, trainingClasses(), id) == u"running");
}

TEST_CASE("a class ends when its day has come and attendance is entered", "[rules]")
{
    RuleLedger ledger;
    const RowId id = classIn(ledger, "running"_L1, u"attending"_s);
    ledger.setToday(QDate(2021, 7, 15));
    CHECK(blocks(asked(ledger, u"结业"_s), {}, "end_date"));
    ledger.setToday(QDate(2021, 7, 17));
    CHECK(mentions(asked(ledger, u"结业"_s), u"10 名"_s));
    attendAll(ledger);
    ledger.set(enrolments(), ledger.enrolment(9),
        {{"attendance_hours"_L1, {}}, {"attendance_rate"_L1, {}}});
    CHECK(blocks(asked(ledger, u"结业"_s), u"R-113"_s));
    ledger.set(enrolments(), ledger.enrolment(9),
        {{kStatus, "withdrawn"_L1}, {"left_reason"_L1, u"病"_s}});
    REQUIRE(ledger.move(trainingClasses(), id, u"结业"_s));
    CHECK(ledger.value(trainingClasses(), id, "actual_end"_L1).text() == u"2021-07-17");
}

TEST_CASE("an ended class goes back only without scores, and loses its end", "[rules]")
{
    RuleLedger ledger;
    const RowId id = classIn(ledger, "completed"_L1, u"completed"_s);
    ledger.set(trainingClasses(), id, {{"actual_end"_L1, "2021-07-17"_L1}});
    CHECK(hasBlocking(asked(ledger, u"退回结业"_s)));
    const RowId score = result(ledger, 0, "pass"_L1);
    CHECK(mentions(asked(ledger, u"退回结业"_s, u"考勤有误"_s), u"成绩"_s));
    ledger.remove(evaluationResults(), score);
    REQUIRE(ledger.move(trainingClasses(), id, u"退回结业"_s, u"考勤有误"_s));
    CHECK(ledger.value(trainingClasses(), id, "actual_end"_L1).isNull());
}

TEST_CASE("a class is assessed when all who completed have a result, where there is one", "[rules]")
{
    RuleLedger ledger;
    classIn(ledger, "completed"_L1, u"completed"_s);
    for (int i = 0; i < kRoster - 1; ++i)
        result(ledger, i, "pass"_L1);
    CHECK(mentions(asked(ledger, u"考核完成"_s), u"1 名"_s));
    result(ledger, kRoster - 1, "absent"_L1);
    CHECK(words(asked(ledger, u"考核完成"_s)).empty());
    ledger.remove(
        evaluationResults(), RecordStore(ledger.database()).ids(evaluationResults(), {})->first());
    ledger.set(courses(), ledger.course(), {{"certificate_kind"_L1, "90"_L1}});
    CHECK(words(asked(ledger, u"考核完成"_s)).empty());
}

TEST_CASE("results of a plan that names the class count without naming the enrolment", "[rules]")
{
    RuleLedger ledger;
    classIn(ledger, "completed"_L1, u"completed"_s);
    ledger.set(evaluationPlans(), ledger.plan(),
        {{"classes"_L1, QString::number(ledger.trainingClass())}});
    for (int i = 0; i < kRoster; ++i) {
        ledger.add(evaluationResults(),
            {{"evaluation_plan"_L1, ledger.plan()}, {"person"_L1, ledger.person(i)},
                {"result"_L1, "pass"_L1}});
    }
    CHECK(words(asked(ledger, u"考核完成"_s)).empty());
}

TEST_CASE("a class is filed when everyone who passed has his certificate", "[rules]")
{
    RuleLedger ledger;
    ledger.setToday(QDate(2021, 12, 1));
    classIn(ledger, "assessed"_L1, u"completed"_s);
    const RowId first = result(ledger, 0, "pass"_L1);
    result(ledger, 1, "pass"_L1);
    result(ledger, 2, "fail"_L1);
    CHECK(mentions(asked(ledger, u"归档"_s), u"2 名"_s));
    ledger.certificate(0, 1, QDate(2021, 8, 1), {{"evaluation_result"_L1, first}});
    const RowId second = ledger.certificate(
        1, 2, QDate(2021, 8, 1), {{"enrolment"_L1, ledger.enrolment(1)}, {kStatus, "draft"_L1}});
    CHECK(mentions(asked(ledger, u"归档"_s), u"1 名"_s));
    ledger.set(certificates(), second, {{kStatus, "registered"_L1}});
    CHECK(words(asked(ledger, u"归档"_s)).empty());
}

TEST_CASE("an approved class is taken back before attendance and scores exist", "[rules]")
{
    RuleLedger ledger;
    const RowId id = classIn(ledger, "approved"_L1);
    ledger.set(enrolments(), ledger.enrolment(0), {{"attendance_hours"_L1, 8}});
    CHECK(mentions(asked(ledger, u"撤回"_s), u"考勤"_s));
    ledger.set(enrolments(), ledger.enrolment(0),
        {{"attendance_hours"_L1, {}}, {"attendance_rate"_L1, {}}});
    REQUIRE(ledger.move(trainingClasses(), id, u"撤回"_s));
}

TEST_CASE("R-106: enrolments that break a rule are not confirmed", "[rules]")
{
    RuleLedger ledger;
    const RowId id = ledger.enrolment(0);
    CHECK(words(ledger.movable(enrolments(), id, u"确认"_s)).empty());
    ledger.set(trainingClasses(), ledger.trainingClass(), {{"start_date"_L1, "2000-07-05"_L1}});
    CHECK(blocks(ledger.movable(enrolments(), id, u"确认"_s), u"R-106"_s));
}

TEST_CASE("R-113: who attended enough completes, who did not does not", "[rules]")
{
    RuleLedger ledger;
    classIn(ledger, "running"_L1, u"attending"_s);
    ledger.setToday(QDate(2021, 7, 19));
    const RowId id = ledger.enrolment(0);
    CHECK(mentions(ledger.movable(enrolments(), id, u"结业"_s), u"考勤"_s));
    ledger.set(enrolments(), id, {{"attendance_hours"_L1, 63}});
    CHECK(mentions(ledger.movable(enrolments(), id, u"结业"_s), u"78.75%"_s));
    CHECK(words(ledger.movable(enrolments(), id, u"未结业"_s)).empty());
    ledger.set(enrolments(), id, {{"attendance_hours"_L1, 64}});
    CHECK(hasBlocking(ledger.movable(enrolments(), id, u"未结业"_s)));
    REQUIRE(ledger.move(enrolments(), id, u"结业"_s));
    CHECK(ledger.value(enrolments(), id, "completed_on"_L1).text() == u"2021-07-19");
    CHECK(ledger.value(enrolments(), id, "report_ym"_L1).integer() == 202107);
    CHECK(ledger.value(enrolments(), id, "report_unit"_L1).text() == u"141126");
}

TEST_CASE("a failed trainee is set right with evidence named", "[rules]")
{
    RuleLedger ledger;
    const RowId id = ledger.enrolment(0);
    ledger.setToday(QDate(2021, 7, 19));
    ledger.set(enrolments(), id, {{kStatus, "failed"_L1}, {"completed_on"_L1, "2021-07-16"_L1}});
    CHECK(hasBlocking(ledger.movable(enrolments(), id, u"更正"_s)));
    REQUIRE(ledger.move(enrolments(), id, u"更正"_s, u"补交签到表，存县局档案"_s));
    CHECK(ledger.value(enrolments(), id, "completed_on"_L1).text() == u"2021-07-16");
}
