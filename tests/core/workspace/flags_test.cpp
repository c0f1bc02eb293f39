#include "core/domain/certificate.h"
#include "core/domain/decision.h"
#include "core/domain/person.h"
#include "core/domain/reference.h"
#include "core/domain/subsidy.h"
#include "core/domain/timetable.h"
#include "core/domain/trainingclass.h"
#include "core/domain/trainingproject.h"
#include "core/workspace/flags.h"
#include "tests/core/workspace/peopleledger.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

using Ledger = fixture::PeopleLedger;

QList<Flag> flags(Ledger &ledger, const QString &rule = {})
{
    const auto found = findFlags(*ledger, rule.isEmpty() ? QStringList() : QStringList{rule});
    REQUIRE(found);
    QList<Flag> open;
    for (const auto &flag : *found) {
        if (flag.isOpen())
            open.append(flag);
    }
    return open;
}

RowId somebody(Ledger &ledger, int index)
{
    return ledger.person(Ledger::number(u"142328"_s, QDate(1970, 1, 1).addDays(37 * index)),
        QString(u"张"_s + QChar(0x4e00 + index)));
}

/// People in a class.
void seat(Ledger &ledger, RowId trainingClass, const QList<RowId> &people)
{
    for (const RowId person : people)
        ledger.enrolment(trainingClass, person);
}

QList<RowId> people(Ledger &ledger, int count)
{
    QList<RowId> ids;
    for (int i = 0; i < count; ++i)
        ids.append(somebody(ledger, i));
    return ids;
}

struct Claim
{
    RowId person;
    RowId enrolment;
    QString kind = u"PX"_s;
};

RowId claim(Ledger &ledger, const Claim &claim, const QString &account = u"6222020000000000000"_s,
    const QString &payee = u"某学校"_s)
{
    static int serial = 0;
    const RowId application = ledger.add(subsidyApplications(),
        {{"application_no"_L1, u"BT-TEST-%1"_s.arg(++serial)}, {"kind"_L1, claim.kind},
            {"applicant_kind"_L1, u"institution"_s}, {"payee_name"_L1, payee},
            {"payee_bank"_L1, u"某银行"_s}, {"payee_account"_L1, account},
            {"fund_source"_L1, u"01"_s}});
    return ledger.add(subsidyItems(),
        {{"application"_L1, application}, {"person"_L1, claim.person},
            {"enrolment"_L1, claim.enrolment == 0 ? Value() : Value(claim.enrolment)},
            {"category"_L1, u"02"_s}, {"amount"_L1, 80000}});
}

} // namespace

TEST_CASE("R-103: in two classes at one time is a flag, one after the other is none", "[flags]")
{
    Ledger ledger;
    const RowId person = somebody(ledger, 1);
    const RowId first = ledger.trainingClass(u"甲班"_s, {2021, 5, 10}, {2021, 5, 20});
    const RowId after = ledger.trainingClass(u"乙班"_s, {2021, 5, 21}, {2021, 5, 30});
    const RowId own = ledger.enrolment(first, person);
    ledger.enrolment(after, person);
    CHECK(flags(ledger).isEmpty());
    const RowId clash = ledger.trainingClass(u"丙班"_s, {2021, 5, 20}, {2021, 5, 20});
    const RowId other = ledger.enrolment(clash, person);
    const auto found = flags(ledger);
    REQUIRE(found.size() == 1);
    CHECK(found.first().rule == u"R-103"_s);
    CHECK(found.first().rows == QList<RowId>{own, other});
    CHECK(found.first().text.contains(u"甲班"));
    ledger.set(enrolments(), other, {{kStatus, u"withdrawn"_s}});
    CHECK(flags(ledger).isEmpty());
}

TEST_CASE("R-103: an online class may lie over another, unless the office forbids it", "[flags]")
{
    Ledger ledger;
    const RowId person = somebody(ledger, 1);
    const RowId online = ledger.add(trainingProjects(),
        {{"name"_L1, u"线上"_s}, {"year"_L1, 2021}, {"mode"_L1, u"PH"_s}, {"category"_L1, u"13"_s},
            {"department"_L1, u"RSJ"_s}, {"division_code"_L1, u"141127"_s},
            {"planned_persons"_L1, 10}, {"date_from"_L1, u"2021-01-01"_s},
            {"date_to"_L1, u"2021-12-31"_s}});
    ledger.enrolment(ledger.trainingClass(u"甲班"_s, {2021, 5, 10}, {2021, 5, 20}), person);
    ledger.enrolment(
        ledger.trainingClass(u"线上班"_s, {2021, 5, 1}, {2021, 5, 30}, {{"project"_L1, online}}),
        person);
    CHECK(flags(ledger).isEmpty());
    ledger.add(settings(),
        {{"key"_L1, u"allow_online_overlap"_s}, {"value"_L1, u"0"_s},
            {"valid_from"_L1, u"2021-01-01"_s}});
    CHECK(flags(ledger, u"R-103"_s).size() == 1);
}

TEST_CASE("R-104: four fifths of an earlier roster is a resubmission, fewer are not", "[flags]")
{
    Ledger ledger;
    const auto roster = people(ledger, 20);
    seat(ledger, ledger.trainingClass(u"甲班"_s, {2021, 5, 10}, {2021, 5, 20}), roster);
    const RowId again = ledger.trainingClass(u"乙班"_s, {2021, 9, 10}, {2021, 9, 20});
    seat(ledger, again, roster.first(11));
    for (int i = 0; i < 3; ++i)
        ledger.enrolment(again, somebody(ledger, 30 + i));
    CHECK(flags(ledger).isEmpty()); // 11 of 14
    ledger.enrolment(again, roster[11]); // 12 of 15
    const auto found = flags(ledger);
    REQUIRE(found.size() == 1);
    CHECK(found.first().rule == u"R-104"_s);
    CHECK(found.first().rows.last() == again);
    ledger.set(trainingClasses(), again, {{"course"_L1, ledger.course(u"4-10-01-05"_s)}});
    CHECK(flags(ledger).isEmpty()); // another occupation
}

TEST_CASE("R-109: a class that is larger than the school's room is a flag", "[flags]")
{
    Ledger ledger;
    const RowId small = ledger.institution(12);
    const RowId trainingClass = ledger.trainingClass(
        u"甲班"_s, {2021, 5, 10}, {2021, 5, 20}, {{"institution"_L1, small}, {"planned"_L1, 12}});
    const auto roster = people(ledger, 13);
    seat(ledger, trainingClass, roster.first(12));
    CHECK(flags(ledger).isEmpty());
    ledger.enrolment(trainingClass, roster.last());
    const auto found = flags(ledger);
    REQUIRE(found.size() == 1);
    CHECK(found.first().rule == u"R-109"_s);
    CHECK(found.first().text.contains(u"13 人"));
}

TEST_CASE("R-112: more than eight hours on a day is a flag, eight are none", "[flags]")
{
    Ledger ledger;
    const RowId trainingClass
        = ledger.trainingClass(u"甲班"_s, {2021, 5, 10}, {2021, 5, 11}, {{"hours"_L1, 16}});
    const auto lesson = [&](const QString &from, const QString &to, int hours) {
        return ledger.add(classSessions(),
            {{"training_class"_L1, trainingClass}, {"session_date"_L1, u"2021-05-10"_s},
                {"time_from"_L1, from}, {"time_to"_L1, to}, {"content"_L1, u"实操"_s},
                {"hours"_L1, hours}});
    };
    lesson(u"08:00"_s, u"12:00"_s, 4);
    lesson(u"14:00"_s, u"18:00"_s, 4);
    CHECK(flags(ledger).isEmpty());
    lesson(u"19:00"_s, u"20:00"_s, 1);
    const auto found = flags(ledger);
    REQUIRE(found.size() == 1);
    CHECK(found.first().rule == u"R-112"_s);
    CHECK(found.first().rows.size() == 3);
}

TEST_CASE("R-112: hours that do not fit into the days are a flag without a timetable", "[flags]")
{
    Ledger ledger;
    ledger.trainingClass(u"甲班"_s, {2021, 5, 10}, {2021, 5, 11}, {{"hours"_L1, 16}});
    CHECK(flags(ledger).isEmpty());
    ledger.trainingClass(u"乙班"_s, {2021, 5, 10}, {2021, 5, 11}, {{"hours"_L1, 17}});
    CHECK(flags(ledger, u"R-112"_s).size() == 1);
}

TEST_CASE(
    "R-202: a second subsidy of a kind in one year is a flag, in another year none", "[flags]")
{
    Ledger ledger;
    const RowId person = somebody(ledger, 1);
    const RowId first
        = ledger.enrolment(ledger.trainingClass(u"甲班"_s, {2020, 5, 10}, {2020, 5, 20}), person,
            {{"completed_on"_L1, u"2020-05-20"_s}});
    const RowId second
        = ledger.enrolment(ledger.trainingClass(u"乙班"_s, {2021, 5, 10}, {2021, 5, 20},
                               {{"course"_L1, ledger.course(u"4-10-01-05"_s)}}),
            person, {{"completed_on"_L1, u"2021-05-20"_s}});
    claim(ledger, {person, first});
    claim(ledger, {person, second});
    CHECK(flags(ledger).isEmpty());
    const RowId third
        = ledger.enrolment(ledger.trainingClass(u"丙班"_s, {2021, 7, 10}, {2021, 7, 20},
                               {{"course"_L1, ledger.course(u"4-10-01-02"_s)}}),
            person, {{"completed_on"_L1, u"2021-07-20"_s}});
    const RowId refused = claim(ledger, {person, third});
    const auto found = flags(ledger);
    REQUIRE(found.size() == 1);
    CHECK(found.first().rule == u"R-202"_s);
    CHECK(found.first().rows.size() == 2);
    ledger.set(subsidyItems(), refused, {{"state"_L1, u"rejected"_s}});
    CHECK(flags(ledger).isEmpty());
}

TEST_CASE("R-202: more than three subsidies of any kind in one year are a flag", "[flags]")
{
    Ledger ledger;
    const RowId person = somebody(ledger, 1);
    const QStringList trades = {u"4-10-01-05"_s, u"4-10-01-02"_s, u"4-03-02-01"_s, u"4-02-02-09"_s};
    const QStringList kinds = {u"PX"_s, u"SH"_s, u"XT"_s, u"YG"_s};
    for (int i = 0; i < 4; ++i) {
        CHECK(flags(ledger).isEmpty());
        const QDate start(2021, 2 + 2 * i, 1);
        const RowId enrolment
            = ledger.enrolment(ledger.trainingClass(u"第%1班"_s.arg(i), start, start.addDays(5),
                                   {{"course"_L1, ledger.course(trades[i])}}),
                person, {{"completed_on"_L1, start.addDays(5).toString(Qt::ISODate)}});
        claim(ledger, {person, enrolment, kinds[i]});
    }
    const auto found = flags(ledger);
    REQUIRE(found.size() == 1);
    CHECK(found.first().rows.size() == 4);
}

TEST_CASE("R-203: the same occupation and level a second time is a flag in any year", "[flags]")
{
    Ledger ledger;
    const RowId person = somebody(ledger, 1);
    const RowId first
        = ledger.enrolment(ledger.trainingClass(u"甲班"_s, {2020, 5, 10}, {2020, 5, 20}), person,
            {{"completed_on"_L1, u"2020-05-20"_s}});
    const RowId again
        = ledger.enrolment(ledger.trainingClass(u"乙班"_s, {2021, 5, 10}, {2021, 5, 20}), person,
            {{"completed_on"_L1, u"2021-05-20"_s}});
    claim(ledger, {person, first});
    CHECK(flags(ledger).isEmpty());
    claim(ledger, {person, again});
    const auto found = flags(ledger);
    REQUIRE(found.size() == 1);
    CHECK(found.first().rule == u"R-203"_s);
}

TEST_CASE("R-210: one account of several people, or of several payees, is a flag", "[flags]")
{
    Ledger ledger;
    const RowId one = somebody(ledger, 1);
    const RowId other = somebody(ledger, 2);
    ledger.set(persons(), one, {{"bank_account"_L1, u"6217990000000000018"_s}});
    ledger.set(persons(), other, {{"bank_account"_L1, u"6217990000000000026"_s}});
    claim(ledger, {one, 0}, u"6222020000000000000"_s, u"甲校"_s);
    claim(ledger, {other, 0}, u"6222020000000000000"_s, u"甲校"_s);
    CHECK(flags(ledger).isEmpty());
    ledger.set(persons(), other, {{"bank_account"_L1, u"6217990000000000018"_s}});
    const auto held = flags(ledger);
    REQUIRE(held.size() == 1);
    CHECK(held.first().rule == u"R-210"_s);
    CHECK(held.first().rows == QList<RowId>{one, other});
    CHECK_FALSE(held.first().text.contains(u"6217990000000000018"));
    claim(ledger, {other, 0}, u"6222020000000000000"_s, u"乙校"_s);
    CHECK(flags(ledger).size() == 2);
}

TEST_CASE("R-304: a certificate before the end of its class is a flag, on the day none", "[flags]")
{
    Ledger ledger;
    const RowId person = somebody(ledger, 1);
    const RowId enrolment
        = ledger.enrolment(ledger.trainingClass(u"甲班"_s, {2021, 5, 10}, {2021, 5, 20}), person);
    const RowId certificate = ledger.certificate(
        person, u"S000014110001215000001"_s, {2021, 5, 20}, {{"enrolment"_L1, enrolment}});
    CHECK(flags(ledger).isEmpty());
    ledger.set(certificates(), certificate, {{"issue_date"_L1, u"2021-05-19"_s}});
    const auto found = flags(ledger);
    REQUIRE(found.size() == 1);
    CHECK(found.first().rule == u"R-304"_s);
    CHECK(found.first().rows == QList<RowId>{certificate});
    ledger.set(certificates(), certificate, {{kStatus, u"revoked"_s}});
    CHECK(flags(ledger).isEmpty());
}

TEST_CASE("an accepted flag leaves the list and returns when its rows change", "[flags]")
{
    Ledger ledger;
    const RowId person = somebody(ledger, 1);
    const RowId first = ledger.trainingClass(u"甲班"_s, {2021, 5, 10}, {2021, 5, 20});
    const RowId second = ledger.trainingClass(u"乙班"_s, {2021, 5, 15}, {2021, 5, 25});
    seat(ledger, first, {person});
    seat(ledger, second, {person});
    const auto open = flags(ledger);
    REQUIRE(open.size() == 1);
    SECTION("a reason is wanted")
    {
        CHECK_FALSE(acceptFlag(*ledger, open.first(), u"  "_s));
        CHECK(flags(ledger).size() == 1);
    }
    REQUIRE(acceptFlag(*ledger, open.first(), u"乙班是夜班，时间不冲突"_s));
    CHECK(flags(ledger).isEmpty());
    const auto all = findFlags(*ledger);
    REQUIRE(all);
    REQUIRE(all->size() == 1);
    CHECK(all->first().accepted == u"乙班是夜班，时间不冲突"_s);
    SECTION("another name of the class changes nothing")
    {
        ledger.set(trainingClasses(), second, {{"name"_L1, u"乙班（夜）"_s}});
        CHECK(flags(ledger).isEmpty());
    }
    SECTION("another day opens it again")
    {
        ledger.set(trainingClasses(), second, {{"start_date"_L1, u"2021-05-12"_s}});
        CHECK(flags(ledger).size() == 1);
    }
    SECTION("and so does undo")
    {
        REQUIRE(ledger->undo((*ledger->undoable())->number));
        CHECK(flags(ledger).size() == 1);
    }
}

TEST_CASE("flags are asked for by rule, and a rule that has none is refused", "[flags]")
{
    Ledger ledger;
    ledger.trainingClass(u"乙班"_s, {2021, 5, 10}, {2021, 5, 11}, {{"hours"_L1, 17}});
    CHECK(flags(ledger, u"R-103"_s).isEmpty());
    CHECK(flags(ledger, u"R-112"_s).size() == 1);
    const auto unknown = findFlags(*ledger, {u"R-999"_s});
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().text.contains(u"R-103"));
}
