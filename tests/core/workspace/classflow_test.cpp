// Opening requests, one and many at once.
#include "core/domain/course.h"
#include "core/domain/trainingclass.h"
#include "core/storage/journal.h"
#include "core/workspace/classfile.h"
#include "core/workspace/selfcheck.h"
#include "core/workspace/timetable.h"
#include "tests/core/workspace/classledger.h"

#include <catch2/catch.hpp>

using namespace core;
using namespace Qt::StringLiterals;
using fixture::ClassLedger;

namespace {

constexpr int kRoster = 10;

QList<RowId> classes(ClassLedger &ledger, int count)
{
    QList<RowId> ids;
    for (int i = 1; i <= count; ++i) {
        ids.append(ledger.addClass(i));
        ledger.enrol(ids.constLast(), kRoster, u"applied"_s, 100 * i);
    }
    return ids;
}

QString stateOf(ClassLedger &ledger, RowId id)
{
    return ledger.value(trainingClasses(), id, kStatus).text();
}

bool warns(const Findings &findings, const QString &code)
{
    return std::any_of(findings.begin(), findings.end(), [&](const Finding &finding) {
        return finding.code == code && finding.severity == Severity::Warn;
    });
}

} // namespace

TEST_CASE("twenty classes are handed in and approved at once, each as one step", "[classes]")
{
    ClassLedger ledger;
    const auto ids = classes(ledger, 20);
    const auto handedIn = ledger->moveAll(trainingClasses(), ids, u"报备"_s);
    REQUIRE(handedIn);
    CHECK(warns(*handedIn, u"R-111"_s)); // they have begun already
    const auto approved = ledger->moveAll(trainingClasses(), ids, u"批准"_s);
    REQUIRE(approved);
    CHECK(warns(*approved, u"R-601"_s)); // a single account: 自审
    for (const RowId id : ids)
        CHECK(stateOf(ledger, id) == u"approved");
    const auto step = ledger->undoable();
    REQUIRE(step);
    CHECK((*step)->reason.contains(u"自审"_s));
    ledger.undoLast();
    for (const RowId id : ids)
        CHECK(stateOf(ledger, id) == u"submitted");
    CHECK(selfCheck(*ledger)->isEmpty());
}

TEST_CASE(
    "one class that breaks a rule holds the whole batch, and is named with the rule", "[classes]")
{
    ClassLedger ledger;
    auto ids = classes(ledger, 3);
    ledger.set(enrolments(), ledger.enrolmentsOf(ids[1]).first(),
        {{kStatus, "withdrawn"_L1}, {"left_reason"_L1, u"病"_s}});
    const auto refused = ledger->moveAll(trainingClasses(), ids, u"报备"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().error.text.contains(u"厨工第2期"_s));
    CHECK(refused.error().error.text.contains(u"花名册有 9 人"_s));
    CHECK(refused.error().error.text.contains(u"R-109"_s));
    CHECK(stateOf(ledger, ids[0]) == u"planned");
}

TEST_CASE("handing a class in confirms those of its roster who break no rule", "[classes]")
{
    ClassLedger ledger;
    const RowId other = ledger.addClass(2);
    const RowId id = classes(ledger, 1).first();
    const auto trainees = ledger.enrolmentsOf(id);
    const RowId busy = ledger.value(enrolments(), trainees.last(), "person"_L1).integer();
    ledger.add(enrolments(),
        {{"training_class"_L1, other}, {"person"_L1, busy}, {"category"_L1, "02"_L1}});
    REQUIRE(ledger->move(trainingClasses(), id, u"报备"_s));
    CHECK(ledger.value(enrolments(), trainees.first(), kStatus).text() == u"confirmed");
    CHECK(ledger.value(enrolments(), trainees.last(), kStatus).text() == u"applied");
    const auto refused = ledger->move(trainingClasses(), id, u"批准"_s);
    REQUIRE_FALSE(refused);
    REQUIRE_FALSE(refused.error().findings.isEmpty());
    CHECK(refused.error().findings.first().code == u"R-103");
    CHECK(refused.error().error.text.contains(u"（R-103）"_s));
}

TEST_CASE("classes come back with the reason, many at once", "[classes]")
{
    ClassLedger ledger;
    const auto ids = classes(ledger, 2);
    REQUIRE(ledger->moveAll(trainingClasses(), ids, u"报备"_s));
    CHECK_FALSE(ledger->moveAll(trainingClasses(), ids, u"退回"_s));
    REQUIRE(ledger->moveAll(trainingClasses(), ids, u"退回"_s, u"花名册缺证明"_s));
    CHECK(stateOf(ledger, ids[1]) == u"returned");
    const auto step = ledger->undoable();
    REQUIRE(step);
    CHECK((*step)->reason == u"花名册缺证明");
    REQUIRE(ledger->moveAll(trainingClasses(), ids, u"报备"_s));
}

TEST_CASE("R-112: a timetable that teaches less than the class has is not handed in", "[classes]")
{
    ClassLedger ledger;
    const RowId id = classes(ledger, 1).first();
    auto sessions = proposeTimetable(*ledger, {.trainingClass = id})->sessions;
    auto shorter = sessions;
    shorter.removeLast();
    REQUIRE(writeTimetable(*ledger, id, shorter));
    const auto refused = ledger->move(trainingClasses(), id, u"报备"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().error.text.contains(u"课程表只排了"_s));
    REQUIRE(writeTimetable(*ledger, id, sessions));
    CHECK(ledger->move(trainingClasses(), id, u"报备"_s));
}

TEST_CASE("R-105: a class has one division and one department, or is not handed in", "[classes]")
{
    ClassLedger ledger;
    const RowId id = classes(ledger, 1).first();
    ledger.set(trainingClasses(), id, {{"department"_L1, {}}});
    const auto refused = ledger->move(trainingClasses(), id, u"报备"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().error.column == "department");
    ledger.set(trainingClasses(), id, {{"department"_L1, "RSJ"_L1}});
    CHECK(ledger->move(trainingClasses(), id, u"报备"_s));
}

TEST_CASE(
    "a class for an age band takes its ages, its project and days in time to report", "[classes]")
{
    ClassLedger ledger;
    const auto young = classTemplate(*ledger, ledger.course, u"B1"_s);
    REQUIRE(young);
    const auto trainingClass = trainingClasses().unpack(*young);
    CHECK(trainingClass.ageMin == 18);
    CHECK(trainingClass.ageMax == 45);
    CHECK(trainingClass.hours == 80);
    CHECK(trainingClass.project.value == ledger.project);
    CHECK(trainingClass.department == u"RSJ");
    CHECK(trainingClass.startDate == QDate(2022, 1, 11)); // three working days lie between
    CHECK(trainingClass.endDate == QDate(2022, 1, 24));
    const auto old = classTemplate(*ledger, ledger.course, u"B3"_s);
    REQUIRE(old);
    CHECK(trainingClasses().unpack(*old).ageMin == 61);
    CHECK_FALSE(trainingClasses().unpack(*old).ageMax);
    CHECK(trainingClasses().unpack(*old).project.isNull()); // over sixty are not allowed there
    CHECK_FALSE(classTemplate(*ledger, ledger.course, u"B9"_s));
}
