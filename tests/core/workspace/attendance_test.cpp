#include "core/domain/timetable.h"
#include "core/domain/trainingclass.h"
#include "core/workspace/attendance.h"
#include "core/workspace/completion.h"
#include "core/workspace/selfcheck.h"
#include "core/workspace/timetable.h"
#include "tests/core/workspace/classledger.h"

#include <catch2/catch.hpp>

using namespace core;
using namespace Qt::StringLiterals;
using fixture::ClassLedger;

namespace {

constexpr int kRoster = 12;

/// A class that is being taught, with its timetable.
RowId runningClass(ClassLedger &ledger, int number = 1)
{
    const RowId id = ledger.addClass(number, {{kStatus, "running"_L1}});
    ledger.enrol(id, kRoster, u"attending"_s, 100 * number);
    const auto proposal
        = proposeTimetable(*ledger, {.trainingClass = id, .place = u"教室%1"_s.arg(number)});
    REQUIRE(proposal);
    REQUIRE(writeTimetable(*ledger, id, proposal->sessions));
    return id;
}

AttendanceSheet sheetOf(ClassLedger &ledger, RowId id)
{
    auto sheet = AttendanceSheet::read(*ledger, id);
    REQUIRE(sheet);
    return std::move(*sheet);
}

/// Everybody there, but for the last who misses these days.
void attend(ClassLedger &ledger, RowId id, int missedDays)
{
    auto sheet = sheetOf(ledger, id);
    sheet.setAll(Presence::Present);
    for (int day = 0; day < missedDays; ++day) {
        for (const auto half : {HalfDay::Morning, HalfDay::Afternoon})
            sheet.set(kRoster - 1, day, half, Presence::Absent);
    }
    REQUIRE(saveAttendance(*ledger, sheet));
}

qint64 number(ClassLedger &ledger, RowId enrolment, QLatin1StringView column)
{
    return ledger.value(enrolments(), enrolment, column).integer();
}

} // namespace

TEST_CASE("R-113: days, hours and rate follow from the rows of attendance, half up", "[classes]")
{
    ClassLedger ledger;
    const RowId id = runningClass(ledger);
    auto sheet = sheetOf(ledger, id);
    REQUIRE(sheet.days().size() == 10);
    CHECK_FALSE(sheet.totals(0).rate);
    sheet.setAll(Presence::Present);
    sheet.set(0, 0, HalfDay::Morning, Presence::Absent);
    CHECK(sheet.totals(0).hours == 76);
    CHECK(sheet.totals(0).days == 10); // nine and a half, half up
    CHECK(sheet.totals(0).rate == 9500);
    CHECK(sheet.totals(1).rate == 10000);
    const auto written = saveAttendance(*ledger, sheet);
    REQUIRE(written);
    CHECK(*written == 10 * kRoster);
    const auto trainees = ledger.enrolmentsOf(id);
    CHECK(number(ledger, trainees[0], "attendance_hours"_L1) == 76);
    CHECK(number(ledger, trainees[0], "attendance_days"_L1) == 10);
    CHECK(number(ledger, trainees[0], "attendance_rate"_L1) == 9500);
    CHECK(number(ledger, trainees[1], "attendance_rate"_L1) == 10000);
    CHECK(selfCheck(*ledger)->isEmpty());
    // the same sheet again writes nothing, one cell writes one day
    sheet = sheetOf(ledger, id);
    CHECK(*saveAttendance(*ledger, sheet) == 0);
    sheet.set(0, 0, HalfDay::Morning, Presence::Present);
    CHECK(*saveAttendance(*ledger, sheet) == 1);
    CHECK(number(ledger, trainees[0], "attendance_rate"_L1) == 10000);
    ledger.undoLast();
    CHECK(number(ledger, trainees[0], "attendance_rate"_L1) == 9500);
    ledger.undoLast();
    CHECK(ledger.value(enrolments(), trainees[0], "attendance_rate"_L1).isNull());
    CHECK(*ledger->records().count(attendances()) == 0);
}

TEST_CASE("R-113: a county that sends totals only keeps them", "[classes]")
{
    ClassLedger ledger;
    const RowId id = runningClass(ledger);
    const auto trainees = ledger.enrolmentsOf(id);
    const auto before = ledger->records().read(enrolments(), trainees[0]);
    REQUIRE(before);
    Record after = *before;
    enrolments().table().set(after, "attendance_hours"_L1, 70);
    enrolments().table().set(after, "attendance_days"_L1, 9);
    REQUIRE(ledger->update(enrolments(), *before, after));
    CHECK(number(ledger, trainees[0], "attendance_rate"_L1) == 8750);
    auto sheet = sheetOf(ledger, id);
    CHECK(sheet.totals(0).rate == 8750);
    sheet.setLine(1, Presence::Present);
    REQUIRE(saveAttendance(*ledger, sheet));
    CHECK(number(ledger, trainees[0], "attendance_hours"_L1) == 70);
    CHECK(number(ledger, trainees[1], "attendance_hours"_L1) == 80);
}

TEST_CASE("R-113: attendance is kept of days with lessons that have come", "[classes]")
{
    ClassLedger ledger;
    const RowId id = runningClass(ledger);
    const auto trainees = ledger.enrolmentsOf(id);
    const auto attended = [&](const QString &day) {
        Record record = attendances().blank();
        attendances().set(record, "enrolment"_L1, trainees[0]);
        attendances().set(record, "session_date"_L1, day);
        return ledger->insert(attendances(), record);
    };
    const auto sunday = attended(u"2021-12-26"_s);
    REQUIRE_FALSE(sunday);
    CHECK(sunday.error().error.text.contains(u"没有课"_s));
    CHECK(attended(u"2021-12-20"_s));
    CHECK(number(ledger, trainees[0], "attendance_hours"_L1) == 8);
    ledger.set(trainingClasses(), id, {{"end_date"_L1, "2022-01-14"_L1}});
    auto sessions = *timetableOf(*ledger, id);
    sessions.last().sessionDate = QDate(2022, 1, 10);
    REQUIRE(writeTimetable(*ledger, id, sessions));
    const auto later = attended(u"2022-01-10"_s);
    REQUIRE_FALSE(later);
    CHECK(later.error().error.text.contains(u"还没有到"_s));
    auto sheet = sheetOf(ledger, id);
    sheet.setAll(Presence::Present);
    CHECK(sheet.at(0, sheet.days().size() - 1, HalfDay::Afternoon) == Presence::Open);
}

TEST_CASE("R-113: a class ends by its attendance: who has enough completes, the others fail with "
          "the reason",
    "[classes]")
{
    ClassLedger ledger;
    const RowId id = runningClass(ledger);
    attend(ledger, id, 3); // 56 of 80 hours
    const auto count = completeClasses(*ledger, {id});
    REQUIRE(count);
    CHECK(count->completed == kRoster - 1);
    CHECK(count->failed == 1);
    const auto trainees = ledger.enrolmentsOf(id);
    CHECK(ledger.value(enrolments(), trainees.first(), kStatus).text() == u"completed");
    CHECK(ledger.value(enrolments(), trainees.last(), kStatus).text() == u"failed");
    CHECK(ledger.value(enrolments(), trainees.last(), "remark"_L1)
              .text()
              .contains(u"出勤率 70.00% 低于班级的最低要求 80.00%"_s));
    CHECK(ledger.value(trainingClasses(), id, kStatus).text() == u"completed");
    CHECK(selfCheck(*ledger)->isEmpty());
    ledger.undoLast();
    CHECK(ledger.value(trainingClasses(), id, kStatus).text() == u"running");
    CHECK(ledger.value(enrolments(), trainees.last(), kStatus).text() == u"attending");
    CHECK(ledger.value(enrolments(), trainees.last(), "remark"_L1).isNull());
}

TEST_CASE("R-113: eighty percent to the hour is enough", "[classes]")
{
    ClassLedger ledger;
    const RowId id = runningClass(ledger);
    attend(ledger, id, 2); // 64 of 80 hours
    const auto count = completeClasses(*ledger, {id});
    REQUIRE(count);
    CHECK(count->failed == 0);
}

TEST_CASE("several classes end at once or none does", "[classes]")
{
    ClassLedger ledger;
    const RowId one = runningClass(ledger, 1);
    const RowId two = runningClass(ledger, 2);
    attend(ledger, one, 0);
    const auto refused = completeClasses(*ledger, {one, two});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().error.text.contains(fixture::inventedName(200)));
    CHECK(ledger.value(trainingClasses(), one, kStatus).text() == u"running");
    attend(ledger, two, 0);
    const auto count = completeClasses(*ledger, {one, two});
    REQUIRE(count);
    CHECK(count->classes == 2);
    CHECK(count->completed == 2 * kRoster);
    ledger.undoLast();
    CHECK(ledger.value(trainingClasses(), two, kStatus).text() == u"running");
}
