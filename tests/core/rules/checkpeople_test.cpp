#include "core/base/inventedid.h"
#include "core/domain/office.h"
#include "core/domain/person.h"
#include "core/domain/target.h"
#include "tests/core/rules/ruleledger.h"

using namespace core;
using fixture::blocks;
using fixture::mentions;
using fixture::RuleLedger;
using fixture::warns;
using fixture::words;

TEST_CASE("R-101: one number is one person, whatever the name", "[rules]")
{
    RuleLedger ledger;
    const QString number = ledger.value(persons(), ledger.person(0), "id_number"_L1).text();
    const QString name = ledger.value(persons(), ledger.person(0), "name"_L1).text();
    const auto another = [&](const QString &called) {
        return ledger.checkedNew(persons(), {{"id_number"_L1, number}, {"name"_L1, called}});
    };
    CHECK(words(ledger.checked(persons(), ledger.person(0))).empty());
    const auto otherName = another(u"李四"_s);
    CHECK(blocks(otherName, u"R-101"_s, "id_number"));
    CHECK(mentions(otherName, name));
    CHECK(mentions(otherName, u"不一致"_s));
    CHECK_FALSE(mentions(otherName, number));
    CHECK(blocks(another(name), u"R-101"_s, "id_number"));
    CHECK(importCode(u"R-101"_s) == u"E111");
}

TEST_CASE("E108, E109: sex and birthday against the identity number warn", "[rules]")
{
    RuleLedger ledger;
    const auto checked = [&](fixture::Values values) {
        return ledger.checked(persons(), ledger.person(0), values);
    };
    CHECK(warns(checked({{"sex"_L1, "2"_L1}}), u"E108"_s, "sex"));
    CHECK(words(checked({{"sex"_L1, "9"_L1}})).empty());
    CHECK(warns(checked({{"birth_date"_L1, "1985-01-02"_L1}}), u"E109"_s, "birth_date"));
}

TEST_CASE("passports and foreigners' cards are not checked as identity cards", "[rules]")
{
    RuleLedger ledger;
    const auto person = [&](QLatin1StringView type, const QString &number) {
        return ledger.checkedNew(persons(),
            {{"id_type"_L1, type}, {"id_number"_L1, number}, {"name"_L1, u"John"_s},
                {"sex"_L1, "1"_L1}, {"birth_date"_L1, "1990-01-01"_L1},
                {"home_division"_L1, "141126"_L1}});
    };
    CHECK(words(person("5"_L1, u"E12345678"_s)).empty());
    CHECK(blocks(person("1"_L1, u"E12345678"_s), u"E102"_s, "id_number"));
    const QString hongKong = inventedCitizenId(u"810000", QDate(1990, 1, 1), 997);
    CHECK(words(person("2"_L1, hongKong)).empty());
    CHECK(warns(person("3"_L1, hongKong), u"E107"_s, "id_number"));
}

TEST_CASE("nobody is born, closed or examined in the future", "[rules]")
{
    RuleLedger ledger;
    const auto checked = [&](fixture::Values values) {
        return ledger.checked(persons(), ledger.person(0), values);
    };
    CHECK(blocks(checked({{"birth_date"_L1, "2021-06-16"_L1}}), u"E104"_s));
    CHECK(blocks(checked({{"closed_on"_L1, "2021-06-16"_L1}}), {}, "closed_on"));
    CHECK(words(checked({{"closed_on"_L1, "2021-06-15"_L1}})).empty());
    CHECK(blocks(checked({{"closed_on"_L1, "1984-01-01"_L1}}), {}, "closed_on"));
}

TEST_CASE("E133: a mobile of more than five persons warns", "[rules]")
{
    RuleLedger ledger;
    const QString mobile = u"13800000001"_s;
    for (int i = 0; i < 5; ++i)
        ledger.set(persons(), ledger.person(i), {{"mobile"_L1, mobile}});
    CHECK(words(ledger.checked(persons(), ledger.person(4))).empty());
    const auto sixth = ledger.checked(persons(), ledger.person(5), {{"mobile"_L1, mobile}});
    CHECK(warns(sixth, u"E133"_s, "mobile"));
    CHECK_FALSE(mentions(sixth, mobile));
}

TEST_CASE("R-108: spans of one category do not overlap, and are checked in the past", "[rules]")
{
    RuleLedger ledger;
    const auto span = [&](QLatin1StringView category, QLatin1StringView from, Value to) {
        return ledger.checkedNew(personCategories(),
            {{"person"_L1, ledger.person(0)}, {"category"_L1, category}, {"valid_from"_L1, from},
                {"valid_to"_L1, to}});
    };
    CHECK(warns(span("02"_L1, "2021-06-01"_L1, {}), u"R-108"_s, "valid_from"));
    CHECK(words(span("02"_L1, "2020-01-01"_L1, "2020-12-31"_L1)).empty());
    CHECK(words(span("01"_L1, "2021-06-01"_L1, {})).empty());
    CHECK(blocks(span("01"_L1, "2021-06-01"_L1, "2021-05-31"_L1), {}, "valid_to"));
}

TEST_CASE("a target is for a unit or a department, with a plan that ends at one hundred", "[rules]")
{
    RuleLedger ledger;
    const auto target = [&](fixture::Values values) {
        Record record = targets().table().blank();
        for (const auto &[column, value] : fixture::Values{{"year"_L1, 2021},
                 {"indicator_code"_L1, "train_completions"_L1}, {"value"_L1, 4700}})
            targets().table().set(record, column, value);
        for (const auto &[column, value] : values)
            targets().table().set(record, column, value);
        const auto findings = check(targets(), record, ledger.context());
        REQUIRE(findings);
        return *findings;
    };
    const std::pair<QLatin1StringView, Value> county = {"division_code"_L1, "141126"_L1};
    CHECK(words(target({county})).empty());
    CHECK(words(target({{"department"_L1, "RSJ"_L1}})).empty());
    CHECK(words(target({{"division_code"_L1, "141100:own"_L1}})).empty());
    CHECK(blocks(target({}), u"R-502"_s, "division_code"));
    CHECK(blocks(target({county, {"department"_L1, "RSJ"_L1}}), u"R-502"_s));
    for (const auto plan : {"[25,50,75,100]"_L1, "[0,0,0,100]"_L1})
        CHECK(words(target({county, {"quarter_plan"_L1, plan}})).empty());
    for (const auto plan :
        {"[25,50,75]"_L1, "[25,50,75,99]"_L1, "[50,25,75,100]"_L1, "[25,50,75,100,100]"_L1,
            "{\"a\":1}"_L1, "[25,\"x\",75,100]"_L1, "[-5,50,75,100]"_L1}) {
        CAPTURE(plan.data());
        CHECK(blocks(target({county, {"quarter_plan"_L1, plan}}), {}, "quarter_plan"));
    }
    CHECK(words(target({county, {"month_plan"_L1, "[1,2,3,4,5,6,7,8,9,10,11,100]"_L1}})).empty());
    CHECK(blocks(target({county, {"month_plan"_L1, "[25,50,75,100]"_L1}}), {}, "month_plan"));
}

TEST_CASE("an adjusted target is of the same year, indicator and unit", "[rules]")
{
    RuleLedger ledger;
    const RowId first = ledger.add(targets(),
        {{"year"_L1, 2021}, {"indicator_code"_L1, "train_completions"_L1},
            {"division_code"_L1, "141126"_L1}, {"value"_L1, 4700}});
    const auto adjusted = [&](QLatin1StringView unit) {
        return ledger.checkedNew(targets(),
            {{"year"_L1, 2021}, {"indicator_code"_L1, "train_completions"_L1},
                {"division_code"_L1, unit}, {"value"_L1, 4800}, {"version"_L1, 2},
                {"adjusts"_L1, first}, {"document"_L1, u"吕人社发〔2021〕9号"_s}});
    };
    CHECK(words(adjusted("141126"_L1)).empty());
    CHECK(blocks(adjusted("141127"_L1), {}, "adjusts"));
}

TEST_CASE("no unit stands above itself", "[rules]")
{
    RuleLedger ledger;
    ledger.addAccount(u"clerk"_s, u"county_clerk"_s, u"141126"_s);
    const auto units = RecordStore(ledger.database()).ids(orgUnits(), {});
    REQUIRE(units);
    REQUIRE(units->size() == 2);
    const RowId city = units->at(0);
    const RowId county = units->at(1);
    ledger.set(orgUnits(), county, {{"parent"_L1, city}});
    CHECK(words(ledger.checked(orgUnits(), county)).empty());
    CHECK(blocks(ledger.checked(orgUnits(), city, {{"parent"_L1, county}}), {}, "parent"));
    CHECK(blocks(ledger.checked(orgUnits(), city, {{"parent"_L1, city}}), {}, "parent"));
}

TEST_CASE("the three administrators are three people, once there are several", "[rules]")
{
    RuleLedger ledger;
    const RowId admin = ledger.session().user();
    const auto alone = ledger.checked(users(), admin);
    CHECK_FALSE(hasBlocking(alone));
    CHECK(warns(alone, u"E19"_s, "roles"));
    const auto account = [&](QLatin1StringView roles) {
        return ledger.checkedNew(users(),
            {{"login"_L1, "wang_li"_L1}, {"name"_L1, u"王丽"_s},
                {"unit"_L1, ledger.session().unit()}, {"roles"_L1, roles}});
    };
    CHECK(words(account("county_clerk,auditor"_L1)).empty());
    CHECK(blocks(account("sysadmin,auditor"_L1), u"E19"_s, "roles"));
    CHECK(hasBlocking(ledger.checkedNew(users(),
        {{"login"_L1, "Wang Li"_L1}, {"name"_L1, u"王丽"_s}, {"unit"_L1, ledger.session().unit()},
            {"roles"_L1, "auditor"_L1}})));
}
