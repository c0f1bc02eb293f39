#include "core/base/inventedid.h"
#include "core/domain/certificate.h"
#include "core/domain/person.h"
#include "core/domain/trainingclass.h"
#include "core/storage/journal.h"
#include "tests/core/rules/ruleledger.h"

using namespace core;
using fixture::RuleLedger;

namespace {

QString cell(const RuleLedger &ledger, const Table &table, RowId id)
{
    return ledger.value(table, id, "report_ym"_L1).plain() + u' '
        + ledger.value(table, id, "report_unit"_L1).text();
}

qint64 lastChanges(RuleLedger &ledger)
{
    const auto sets = changeSets(ledger.database(), 1);
    REQUIRE(sets);
    return sets->first().changes;
}

} // namespace

TEST_CASE(
    "a class that moves to another county takes its completions and certificates along", "[rules]")
{
    RuleLedger ledger;
    const RowId enrolment = ledger.enrolment(0);
    ledger.set(
        enrolments(), enrolment, {{kStatus, "completed"_L1}, {"completed_on"_L1, "2021-07-16"_L1}});
    const RowId certificate
        = ledger.certificate(0, 1, QDate(2021, 8, 1), {{"enrolment"_L1, enrolment}});
    const RowId loose = ledger.certificate(0, 2, QDate(2021, 8, 2));
    CHECK(cell(ledger, enrolments(), enrolment) == u"202107 141126");
    CHECK(cell(ledger, certificates(), certificate) == u"202108 141126");
    ledger.set(trainingClasses(), ledger.trainingClass(), {{"division_code"_L1, "141127"_L1}});
    CHECK(cell(ledger, enrolments(), enrolment) == u"202107 141127");
    CHECK(cell(ledger, certificates(), certificate) == u"202108 141127");
    CHECK(cell(ledger, certificates(), loose) == u"202108 141126");
    CHECK(lastChanges(ledger) == 3);
    ledger.set(trainingClasses(), ledger.trainingClass(), {{kStatus, "cancelled"_L1}});
    CHECK(cell(ledger, enrolments(), enrolment) == u" ");
    CHECK(lastChanges(ledger) == 2);
}

TEST_CASE("a class that starts on another day makes its people as old as they then are", "[rules]")
{
    RuleLedger ledger;
    const RowId enrolment = ledger.enrolment(0); // born 1985-01-01
    CHECK(ledger.value(enrolments(), enrolment, "age_at_start"_L1).integer() == 36);
    ledger.set(trainingClasses(), ledger.trainingClass(), {{"start_date"_L1, "2020-12-31"_L1}});
    CHECK(ledger.value(enrolments(), enrolment, "age_at_start"_L1).integer() == 35);
    ledger.set(persons(), ledger.person(0), {{"birth_date"_L1, "1970-01-01"_L1}});
    CHECK(ledger.value(enrolments(), enrolment, "age_at_start"_L1).integer() == 50);
    CHECK(ledger.value(enrolments(), enrolment, "age_band"_L1).text() == u"B2");
}

TEST_CASE("fewer class hours raise the rate of those who attended", "[rules]")
{
    RuleLedger ledger;
    const RowId enrolment = ledger.enrolment(0);
    ledger.set(enrolments(), enrolment, {{"attendance_hours"_L1, 40}});
    CHECK(ledger.value(enrolments(), enrolment, "attendance_rate"_L1).integer() == 5000);
    ledger.set(trainingClasses(), ledger.trainingClass(), {{"hours"_L1, 64}});
    CHECK(ledger.value(enrolments(), enrolment, "attendance_rate"_L1).integer() == 6250);
}

TEST_CASE("who moves home takes the certificates without a class along", "[rules]")
{
    RuleLedger ledger;
    const RowId enrolment = ledger.enrolment(0);
    const RowId loose = ledger.certificate(0, 1, QDate(2021, 5, 1));
    const RowId bound = ledger.certificate(0, 2, QDate(2021, 5, 2), {{"enrolment"_L1, enrolment}});
    ledger.set(persons(), ledger.person(0), {{"home_division"_L1, "141181"_L1}});
    CHECK(cell(ledger, certificates(), loose) == u"202105 141181");
    CHECK(cell(ledger, certificates(), bound) == u"202105 141126");
}

TEST_CASE("an enrolment that changes class takes its certificate to the new county", "[rules]")
{
    RuleLedger ledger;
    const RowId enrolment = ledger.enrolment(0);
    const RowId bound = ledger.certificate(0, 2, QDate(2021, 5, 2), {{"enrolment"_L1, enrolment}});
    Record other = ledger.read(trainingClasses(), ledger.trainingClass());
    other.id = 0;
    trainingClasses().table().set(other, "class_no"_L1, "OTHER"_L1);
    trainingClasses().table().set(other, "division_code"_L1, "141182"_L1);
    const RowId there = ledger.addRecord(trainingClasses(), other);
    ledger.set(enrolments(), enrolment, {{"training_class"_L1, there}});
    CHECK(cell(ledger, certificates(), bound) == u"202105 141182");
}

TEST_CASE("a change that nothing hangs on writes one row", "[rules]")
{
    RuleLedger ledger;
    const RowId enrolment = ledger.enrolment(0);
    ledger.certificate(0, 1, QDate(2021, 5, 1), {{"enrolment"_L1, enrolment}});
    ledger.set(trainingClasses(), ledger.trainingClass(), {{"place"_L1, u"另一处"_s}});
    CHECK(lastChanges(ledger) == 1);
    ledger.set(persons(), ledger.person(0),
        {{"prior_level"_L1, "NA"_L1}, {"mobile"_L1, "13800000001"_L1}});
    CHECK(lastChanges(ledger) == 1);
}
