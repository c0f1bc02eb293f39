#include "core/domain/certificate.h"
#include "core/domain/course.h"
#include "core/domain/evaluation.h"
#include "core/domain/institution.h"
#include "core/domain/office.h"
#include "core/domain/person.h"
#include "core/domain/reference.h"
#include "core/domain/target.h"
#include "core/domain/trainingclass.h"
#include "core/domain/trainingproject.h"
#include "tests/core/rules/ruleledger.h"

using namespace core;
using fixture::RuleLedger;

namespace {

QString divisionOf(RuleLedger &ledger, const Table &table, RowId id)
{
    const auto division = core::divisionOf(table, ledger.read(table, id), ledger.context());
    REQUIRE(division);
    return *division;
}

} // namespace

TEST_CASE(
    "a row belongs to its own division, its class's, its holder's, or its parent's", "[rules]")
{
    RuleLedger ledger;
    ledger.trainingClass();
    CHECK(divisionOf(ledger, trainingProjects(), ledger.project()) == u"141126");
    CHECK(divisionOf(ledger, courses(), ledger.course()).isEmpty());
    CHECK(divisionOf(ledger, institutionScopes(),
              RecordStore(ledger.database()).ids(institutionScopes(), {})->first())
        == u"141126");
    CHECK(divisionOf(ledger, enrolments(), ledger.enrolment(0)) == u"141126");
    ledger.set(persons(), ledger.person(0), {{"home_division"_L1, "141181"_L1}});
    const RowId draft = ledger.certificate(0, 1, QDate(2021, 5, 1), {{kStatus, "draft"_L1}});
    CHECK(divisionOf(ledger, certificates(), draft) == u"141181");
    ledger.set(certificates(), draft, {{"enrolment"_L1, ledger.enrolment(0)}});
    CHECK(divisionOf(ledger, certificates(), draft) == u"141126");
    const RowId category = RecordStore(ledger.database()).ids(personCategories(), {})->first();
    CHECK(divisionOf(ledger, personCategories(), category) == u"141181");
}

TEST_CASE("changing settings and rights takes other rights than changing registries", "[rules]")
{
    CHECK(editRight(trainingClasses()) == Right::Edit);
    CHECK(editRight(targets()) == Right::Edit);
    CHECK(editRight(settings()) == Right::UsersAndSettings);
    CHECK(editRight(users()) == Right::UsersAndSettings);
    CHECK(editRight(roleRights()) == Right::RightsAndMasking);
    CHECK(editRight(transitions()) == Right::RightsAndMasking);
}

TEST_CASE("a county clerk edits rows of his county and the persons he registers", "[rules]")
{
    RuleLedger ledger;
    ledger.addAccount(u"clerk"_s, u"county_clerk"_s, u"141126"_s);
    ledger.trainingClass();
    const RowId ours = ledger.person(0); // lives in 141126
    const RowId theirs = ledger.person(1);
    ledger.set(persons(), theirs, {{"home_division"_L1, "141127"_L1}});
    const RowId scope = RecordStore(ledger.database()).ids(institutionScopes(), {})->first();
    ledger.signIn(u"clerk"_s);
    const auto may = [&](const Table &table, RowId id) {
        return requireRow(editRight(table), table, ledger.read(table, id), ledger.context())
            .has_value();
    };
    CHECK(may(trainingClasses(), ledger.trainingClass()));
    CHECK(may(institutionScopes(), scope));
    CHECK(may(persons(), ours));
    CHECK_FALSE(may(persons(), theirs));
    CHECK_FALSE(may(courses(), ledger.course()));
    CHECK_FALSE(may(users(), ledger.session().user()));
    Record newcomer = persons().table().blank();
    persons().table().set(newcomer, "home_division"_L1, "110105"_L1);
    CHECK(requireRow(Right::Edit, persons(), newcomer, ledger.context()));
    const RowId registered = ledger.addRecord(persons(),
        ledger.made(persons(),
            {{"id_number"_L1, "110105198001029972"_L1}, {"name"_L1, u"张三"_s}, {"sex"_L1, "1"_L1},
                {"birth_date"_L1, "1980-01-02"_L1}, {"home_division"_L1, "110105"_L1}}));
    CHECK(may(persons(), registered));
}
