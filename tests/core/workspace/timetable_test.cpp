#include "core/domain/reference.h"
#include "core/domain/timetable.h"
#include "core/domain/trainingclass.h"
#include "core/workspace/attendance.h"
#include "core/workspace/selfcheck.h"
#include "core/workspace/timetable.h"
#include "tests/core/workspace/classledger.h"

#include <catch2/catch.hpp>
#include <numeric>

using namespace core;
using namespace Qt::StringLiterals;
using fixture::ClassLedger;

namespace {

TimetableProposal proposed(ClassLedger &ledger, const TimetableChoice &choice)
{
    auto proposal = proposeTimetable(*ledger, choice);
    REQUIRE(proposal);
    return std::move(*proposal);
}

int hoursOf(const QList<ClassSession> &sessions)
{
    return std::accumulate(sessions.begin(), sessions.end(), 0,
        [](int sum, const ClassSession &session) { return sum + session.hours; });
}

bool blocksOn(const Findings &findings, const QByteArray &column)
{
    return std::any_of(findings.begin(), findings.end(), [&](const Finding &finding) {
        return finding.code == u"R-112"_s && finding.severity == Severity::Block
            && finding.column == column;
    });
}

} // namespace

TEST_CASE("the modules of the course are laid over the working days of the class", "[classes]")
{
    ClassLedger ledger;
    const RowId id = ledger.addClass();
    const auto proposal = proposed(ledger, {.trainingClass = id, .teacher = u"赵某"_s});
    CHECK(proposal.missingHours == 0);
    CHECK(proposal.days == TimetableChoice::Days::Working);
    CHECK(hoursOf(proposal.sessions) == 80);
    const auto &first = proposal.sessions.first();
    CHECK(first.sessionDate == QDate(2021, 12, 20));
    CHECK(first.timeFrom == u"08:30");
    CHECK(first.timeTo == u"11:30");
    CHECK(first.content == u"食品安全");
    CHECK(first.hours == 4);
    CHECK(first.place == u"石楼县城关");
    CHECK(first.teacher == u"赵某");
    CHECK(first.textbook == u"烹调基础");
    for (const auto &session : proposal.sessions) {
        CHECK(session.sessionDate.dayOfWeek() <= 5);
        CHECK(session.sessionDate != QDate(2022, 1, 3)); // a holiday
    }
    // food safety ends in the middle of a half-day, hot dishes begin there
    const auto change = std::find_if(proposal.sessions.begin(), proposal.sessions.end(),
        [](const ClassSession &session) { return session.content == u"热菜"; });
    REQUIRE(change != proposal.sessions.end());
    CHECK(change->hours == 2);
    CHECK(change->timeFrom == std::prev(change)->timeTo);
}

TEST_CASE("a proposal says how many hours its days do not hold", "[classes]")
{
    ClassLedger ledger;
    const RowId id = ledger.addClass(1, {{"end_date"_L1, "2021-12-26"_L1}});
    const auto weekdays
        = proposed(ledger, {.trainingClass = id, .days = TimetableChoice::Days::Working});
    CHECK(weekdays.missingHours == 40);
    const auto any = proposed(ledger, {.trainingClass = id});
    CHECK(any.days == TimetableChoice::Days::Every);
    CHECK(any.missingHours == 80 - 7 * 8);
    CHECK(proposed(ledger, {.trainingClass = id, .hoursPerDay = 4}).missingHours == 80 - 28);
}

TEST_CASE("a timetable is written in one step and can be written anew", "[classes]")
{
    ClassLedger ledger;
    const RowId id = ledger.addClass();
    auto sessions = proposed(ledger, {.trainingClass = id}).sessions;
    REQUIRE(writeTimetable(*ledger, id, sessions));
    auto stored = timetableOf(*ledger, id);
    REQUIRE(stored);
    CHECK(stored->size() == sessions.size());
    stored->first().content = u"开班典礼"_s;
    stored->removeLast();
    const RowId kept = stored->first().id;
    REQUIRE(writeTimetable(*ledger, id, *stored));
    const auto again = timetableOf(*ledger, id);
    REQUIRE(again);
    CHECK(again->size() == sessions.size() - 1);
    CHECK(again->first().id == kept);
    CHECK(again->first().content == u"开班典礼");
    CHECK(selfCheck(*ledger)->isEmpty());
    ledger.undoLast();
    ledger.undoLast();
    CHECK(timetableOf(*ledger, id)->isEmpty());
}

TEST_CASE("R-112: a teacher or a room of another class is named, on other hours both are free",
    "[classes]")
{
    ClassLedger ledger;
    const RowId one = ledger.addClass(1);
    const RowId two = ledger.addClass(2);
    const auto teach = [&](RowId id, const QString &teacher, const QString &place) {
        return proposed(ledger, {.trainingClass = id, .teacher = teacher, .place = place}).sessions;
    };
    REQUIRE(writeTimetable(*ledger, one, teach(one, u"赵某"_s, u"一号教室"_s)));
    const auto sameTeacher = judgeTimetable(*ledger, two, teach(two, u"赵某"_s, u"二号教室"_s));
    REQUIRE(sameTeacher);
    CHECK(blocksOn(sameTeacher->first(), "teacher"));
    CHECK(sameTeacher->first().first().text.contains(u"厨工第1期"_s));
    const auto sameRoom = judgeTimetable(*ledger, two, teach(two, u"钱某"_s, u"一号教室"_s));
    REQUIRE(sameRoom);
    CHECK(blocksOn(sameRoom->first(), "place"));
    const auto refused = writeTimetable(*ledger, two, teach(two, u"赵某"_s, u"二号教室"_s));
    REQUIRE_FALSE(refused);
    CHECK(timetableOf(*ledger, two)->isEmpty());
    REQUIRE(writeTimetable(*ledger, two, teach(two, u"钱某"_s, u"二号教室"_s)));
}

TEST_CASE("R-112: eight hours a day pass, nine are refused", "[classes]")
{
    ClassLedger ledger;
    const RowId id = ledger.addClass();
    auto sessions = proposed(ledger, {.trainingClass = id}).sessions;
    const auto fits = judgeTimetable(*ledger, id, sessions);
    REQUIRE(fits);
    CHECK(std::none_of(fits->begin(), fits->end(), &hasBlocking));
    sessions.first().hours = 5;
    const auto over = judgeTimetable(*ledger, id, sessions);
    REQUIRE(over);
    CHECK(blocksOn(over->first(), "hours"));
    CHECK(timetableOf(*ledger, id)->isEmpty());
}

TEST_CASE("R-113: a day of which attendance is kept stays in the timetable", "[classes]")
{
    ClassLedger ledger;
    const RowId id = ledger.addClass(1, {{kStatus, "running"_L1}});
    ledger.enrol(id, 2, u"attending"_s);
    REQUIRE(writeTimetable(*ledger, id, proposed(ledger, {.trainingClass = id}).sessions));
    auto sheet = AttendanceSheet::read(*ledger, id);
    REQUIRE(sheet);
    sheet->setDay(0, Presence::Present);
    REQUIRE(saveAttendance(*ledger, *sheet));
    auto sessions = *timetableOf(*ledger, id);
    const QDate first = sessions.first().sessionDate;
    auto shorter = sessions;
    shorter.removeIf([&](const ClassSession &session) { return session.sessionDate == first; });
    CHECK_FALSE(writeTimetable(*ledger, id, shorter));
    sessions.removeLast();
    CHECK(writeTimetable(*ledger, id, sessions));
}
