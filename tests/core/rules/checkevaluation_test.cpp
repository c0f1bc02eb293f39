#include "core/domain/evaluation.h"
#include "tests/core/rules/ruleledger.h"

using namespace core;
using fixture::blocks;
using fixture::mentions;
using fixture::RuleLedger;
using fixture::warns;
using fixture::words;

TEST_CASE("an organisation's code is Y or S with twelve digits and fits its kind", "[rules]")
{
    RuleLedger ledger;
    const auto checked = [&](fixture::Values values) {
        return ledger.checked(evaluationOrganisations(), ledger.organisation(), values);
    };
    CHECK(words(checked({})).empty());
    CHECK(blocks(checked({{"body_code"_L1, "X000014110001"_L1}}), u"R-302"_s, "body_code"));
    CHECK(blocks(checked({{"body_code"_L1, "S00001411000"_L1}}), u"R-302"_s, "body_code"));
    CHECK(warns(checked({{"body_code"_L1, "Y000014110001"_L1}}), u"R-302"_s, "body_code"));
    CHECK(blocks(checked({{"body_code"_L1, {}}}), {}, "body_code"));
    CHECK(words(checked({{"body_code"_L1, {}}, {"kind"_L1, "C"_L1}})).empty());
    CHECK(blocks(checked({{"valid_to"_L1, "2020-05-31"_L1}}), {}, "valid_to"));
    CHECK(warns(checked({{"valid_to"_L1, "2021-06-14"_L1}}), {}, "valid_to"));
}

TEST_CASE("a plan's organisation is valid on the day of the exam", "[rules]")
{
    RuleLedger ledger;
    const auto onDay = [&](QLatin1StringView status, QLatin1StringView day) {
        return ledger.checked(
            evaluationPlans(), ledger.plan(), {{kStatus, status}, {"exam_date"_L1, day}});
    };
    CHECK(words(onDay("filed"_L1, "2023-05-31"_L1)).empty());
    CHECK(blocks(onDay("filed"_L1, "2023-06-01"_L1), {}, "evaluation_org"));
    CHECK(blocks(onDay("filed"_L1, "2020-05-31"_L1), {}, "evaluation_org"));
    CHECK(warns(onDay("planned"_L1, "2023-06-01"_L1), {}, "evaluation_org"));
}

TEST_CASE("a plan's occupation and level lie within the organisation's scope", "[rules]")
{
    RuleLedger ledger;
    const auto checked = [&](fixture::Values values) {
        return ledger.checked(evaluationPlans(), ledger.plan(), values);
    };
    CHECK(words(checked({{kStatus, "filed"_L1}, {"level"_L1, "4"_L1}})).empty());
    const auto tooHigh = checked({{kStatus, "filed"_L1}, {"level"_L1, "3"_L1}});
    CHECK(blocks(tooHigh, {}, "occupation_code"));
    CHECK(mentions(tooHigh, u"三级"_s));
    CHECK(blocks(checked({{kStatus, "filed"_L1}, {"occupation_code"_L1, "4-10-01-05"_L1}}), {},
        "occupation_code"));
    CHECK(warns(checked({{"level"_L1, "3"_L1}}), {}, "occupation_code"));
}

TEST_CASE("fewer planned than have results warns", "[rules]")
{
    RuleLedger ledger;
    for (int i = 0; i < 2; ++i) {
        ledger.add(evaluationResults(),
            {{"evaluation_plan"_L1, ledger.plan()}, {"person"_L1, ledger.person(i)},
                {"result"_L1, "absent"_L1}});
    }
    const auto planned = [&](int persons) {
        return ledger.checked(evaluationPlans(), ledger.plan(), {{"planned"_L1, persons}});
    };
    CHECK(words(planned(2)).empty());
    CHECK(warns(planned(1), {}, "planned"));
}

TEST_CASE("R-303: a result passes only when each part reaches its line", "[rules]")
{
    RuleLedger ledger;
    const auto result = [&](Value theory, Value practical, Value total, QLatin1StringView outcome) {
        return ledger.checkedNew(evaluationResults(),
            {{"evaluation_plan"_L1, ledger.plan()}, {"person"_L1, ledger.person()},
                {"theory"_L1, theory}, {"practical"_L1, practical}, {"total"_L1, total},
                {"result"_L1, outcome}});
    };
    CHECK(words(result(600, 600, 600, "pass"_L1)).empty());
    CHECK(words(result(599, 600, 600, "fail"_L1)).empty());
    CHECK(words(result({}, {}, {}, "absent"_L1)).empty());
    const auto failed = result(599, 600, 600, "pass"_L1);
    CHECK(blocks(failed, u"R-303"_s, "result"));
    CHECK(mentions(failed, u"59.9"_s));
    CHECK(warns(result(600, 600, {}, "pass"_L1), u"R-303"_s, "result"));
    CHECK(warns(result(600, 600, 600, "fail"_L1), u"R-303"_s, "result"));
    CHECK(warns(result(600, {}, {}, "absent"_L1), u"R-303"_s, "result"));
    CHECK(blocks(result(1001, 600, 600, "pass"_L1), {}, "theory"));
}

TEST_CASE("a result belongs to one person once, with an admission number of its own", "[rules]")
{
    RuleLedger ledger;
    const RowId first = ledger.add(evaluationResults(),
        {{"evaluation_plan"_L1, ledger.plan()}, {"person"_L1, ledger.person(0)},
            {"admission_no"_L1, "A-1"_L1}, {"result"_L1, "fail"_L1}});
    const auto again = [&](int person, Value number, Value resitOf) {
        return ledger.checkedNew(evaluationResults(),
            {{"evaluation_plan"_L1, ledger.plan()}, {"person"_L1, ledger.person(person)},
                {"admission_no"_L1, number}, {"result"_L1, "absent"_L1}, {"resit_of"_L1, resitOf}});
    };
    CHECK(hasBlocking(again(0, "A-2"_L1, {})));
    CHECK(words(again(0, "A-2"_L1, first)).empty());
    CHECK(blocks(again(1, "A-1"_L1, {}), {}, "admission_no"));
    CHECK(words(again(1, "A-2"_L1, {})).empty());
    CHECK(blocks(again(1, "A-2"_L1, first), {}, "resit_of"));
    CHECK(words(ledger.checked(evaluationResults(), first)).empty());
}

TEST_CASE("a result names no other person's enrolment", "[rules]")
{
    RuleLedger ledger;
    const auto linked = [&](int person) {
        return ledger.checkedNew(evaluationResults(),
            {{"evaluation_plan"_L1, ledger.plan()}, {"person"_L1, ledger.person(person)},
                {"enrolment"_L1, ledger.enrolment(0)}, {"result"_L1, "absent"_L1}});
    };
    CHECK(words(linked(0)).empty());
    CHECK(blocks(linked(1), {}, "enrolment"));
}
