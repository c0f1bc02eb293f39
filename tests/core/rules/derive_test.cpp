#include "core/base/inventedid.h"
#include "core/domain/certificate.h"
#include "core/domain/course.h"
#include "core/domain/evaluation.h"
#include "core/domain/institution.h"
#include "core/domain/person.h"
#include "core/domain/trainingclass.h"
#include "core/domain/trainingproject.h"
#include "core/rules/derive.h"
#include "tests/core/rules/ruleledger.h"

using namespace core;
using fixture::RuleLedger;

namespace {

QString text(const Table &table, const Record &record, QLatin1StringView column)
{
    return table.value(record, column).plain();
}

} // namespace

TEST_CASE("a person's sex, birthday and home follow from the identity number", "[rules]")
{
    const RuleLedger ledger;
    const Record record = ledger.made(persons(),
        {{"id_number"_L1, inventedCitizenId(u"142332", QDate(1972, 11, 5), 998)},
            {"name"_L1, u"单雄"_s}});
    CHECK(text(persons(), record, "sex"_L1) == u"2");
    CHECK(text(persons(), record, "birth_date"_L1) == u"1972-11-05");
    CHECK(text(persons(), record, "home_division"_L1) == u"141129");
    CHECK(text(persons(), record, kSearchInitials) == u"sx");
    CHECK(text(persons(), record, kSearchPinyin) == u"shan xiong");
}

TEST_CASE("what a person typed about himself is kept", "[rules]")
{
    const RuleLedger ledger;
    const Record record = ledger.made(persons(),
        {{"id_number"_L1, inventedCitizenId(u"142332", QDate(1972, 11, 5), 998)},
            {"name"_L1, u"张三"_s}, {"sex"_L1, "1"_L1}, {"birth_date"_L1, "1972-11-06"_L1},
            {"home_division"_L1, "141126"_L1}});
    CHECK(text(persons(), record, "sex"_L1) == u"1");
    CHECK(text(persons(), record, "birth_date"_L1) == u"1972-11-06");
    CHECK(text(persons(), record, "home_division"_L1) == u"141126");
}

TEST_CASE("a home outside the city keeps its six digits", "[rules]")
{
    const RuleLedger ledger;
    const Record record = ledger.made(persons(),
        {{"id_number"_L1, inventedCitizenId(u"110105", QDate(1980, 1, 2), 997)},
            {"name"_L1, u"张三"_s}});
    CHECK(text(persons(), record, "home_division"_L1) == u"110105");
    const auto findings = check(persons(), record, ledger.context());
    REQUIRE(findings);
    INFO(fixture::words(*findings));
    CHECK_FALSE(hasBlocking(*findings));
}

TEST_CASE("someone of level three before the registry was high-skilled then", "[rules]")
{
    const RuleLedger ledger;
    const auto high = [&](QLatin1StringView level) {
        return text(
            persons(), ledger.made(persons(), {{"prior_level"_L1, level}}), "prior_high"_L1);
    };
    CHECK(high("3"_L1) == u"1");
    CHECK(high("SP"_L1) == u"1");
    CHECK(high("4"_L1) == u"0");
    CHECK(high("NA"_L1) == u"0");
}

TEST_CASE("age and band of an enrolment are those of the first day of class", "[rules]")
{
    RuleLedger ledger;
    const RowId person = ledger.add(persons(),
        {{"id_number"_L1, inventedCitizenId(u"142328", QDate(1975, 7, 5), 997)},
            {"name"_L1, u"李四"_s}});
    const auto enrolled = [&] {
        return ledger.made(
            enrolments(), {{"training_class"_L1, ledger.trainingClass()}, {"person"_L1, person}});
    };
    Record record = enrolled();
    CHECK(text(enrolments(), record, "age_at_start"_L1) == u"46");
    CHECK(text(enrolments(), record, "age_band"_L1) == u"B2");
    ledger.set(trainingClasses(), ledger.trainingClass(), {{"start_date"_L1, "2021-07-04"_L1}});
    record = enrolled();
    CHECK(text(enrolments(), record, "age_at_start"_L1) == u"45");
    CHECK(text(enrolments(), record, "age_band"_L1) == u"B1");
}

TEST_CASE("the attendance rate is attended hours over class hours, half-up", "[rules]")
{
    RuleLedger ledger;
    ledger.set(trainingClasses(), ledger.trainingClass(), {{"hours"_L1, 64}});
    const auto rate = [&](int hours) {
        return text(enrolments(),
            ledger.made(enrolments(),
                {{"training_class"_L1, ledger.trainingClass()}, {"person"_L1, ledger.person()},
                    {"attendance_hours"_L1, hours}}),
            "attendance_rate"_L1);
    };
    CHECK(rate(64) == u"10000");
    CHECK(rate(51) == u"7969"); // 79.6875
    CHECK(rate(0) == u"0");
}

TEST_CASE("a completed enrolment counts for the month and unit of its class", "[rules]")
{
    RuleLedger ledger;
    const auto made = [&](QLatin1StringView status) {
        return ledger.made(enrolments(),
            {{kStatus, status}, {"training_class"_L1, ledger.trainingClass()},
                {"person"_L1, ledger.person()}, {"completed_on"_L1, "2021-07-16"_L1}});
    };
    CHECK(text(enrolments(), made("completed"_L1), "report_ym"_L1) == u"202107");
    CHECK(text(enrolments(), made("completed"_L1), "report_unit"_L1) == u"141126");
    CHECK(text(enrolments(), made("attending"_L1), "report_ym"_L1).isEmpty());
    CHECK(text(enrolments(), made("attending"_L1), "report_unit"_L1).isEmpty());
    ledger.set(trainingClasses(), ledger.trainingClass(), {{"division_code"_L1, "141100"_L1}});
    CHECK(text(enrolments(), made("completed"_L1), "report_unit"_L1) == u"141100:own");
    ledger.set(trainingClasses(), ledger.trainingClass(), {{kStatus, "cancelled"_L1}});
    CHECK(text(enrolments(), made("completed"_L1), "report_ym"_L1).isEmpty());
}

TEST_CASE("the unit of reports is the county, else the city's own", "[rules]")
{
    const RuleLedger ledger;
    CHECK(reportUnit(u"141181"_s, ledger.names()) == u"141181");
    CHECK(reportUnit(u"141100"_s, ledger.names()) == u"141100:own");
    CHECK(reportUnit(u"110105"_s, ledger.names()) == u"141100:own");
    CHECK(reportUnit(u"140000"_s, ledger.names()) == u"141100:own");
    CHECK(reportUnit({}, ledger.names()) == u"141100:own");
}

TEST_CASE("a certificate counts once, by its day of issue, for class or home", "[rules]")
{
    RuleLedger ledger;
    const auto cell = [&](fixture::Values values) {
        Record record = certificates().table().blank();
        const Table &table = certificates();
        table.set(record, kStatus, "registered"_L1);
        table.set(record, "kind"_L1, "20"_L1);
        table.set(record, "person"_L1, ledger.person());
        table.set(record, "issue_date"_L1, "2021-05-31"_L1);
        for (const auto &[column, value] : values)
            table.set(record, column, value);
        REQUIRE(derive(table, record, ledger.context()));
        return QString(
            text(table, record, "report_ym"_L1) + u' ' + text(table, record, "report_unit"_L1));
    };
    CHECK(cell({}) == u"202105 141126");
    CHECK(cell({{kStatus, "draft"_L1}}) == u" ");
    CHECK(cell({{kStatus, "revoked"_L1}}) == u" ");
    CHECK(cell({{kStatus, "reissued"_L1}}) == u"202105 141126");
    CHECK(cell({{"kind"_L1, "90"_L1}}) == u" ");
    CHECK(cell({{"kind"_L1, "40"_L1}}) == u"202105 141126");
    CHECK(cell({{"reissue_of"_L1, 1}}) == u" ");
    ledger.set(trainingClasses(), ledger.trainingClass(), {{"division_code"_L1, "141127"_L1}});
    CHECK(cell({{"enrolment"_L1, ledger.enrolment()}}) == u"202105 141127");
    ledger.set(persons(), ledger.person(), {{"home_division"_L1, "110105"_L1}});
    CHECK(cell({}) == u"202105 141100:own");
}

TEST_CASE("kinds with an expiry get their last day and next review", "[rules]")
{
    RuleLedger ledger;
    const auto made = [&](QLatin1StringView kind, fixture::Values values = {}) {
        Record record = certificates().table().blank();
        certificates().table().set(record, "kind"_L1, kind);
        certificates().table().set(record, "person"_L1, ledger.person());
        certificates().table().set(record, "issue_date"_L1, "2021-05-31"_L1);
        for (const auto &[column, value] : values)
            certificates().table().set(record, column, value);
        REQUIRE(derive(certificates(), record, ledger.context()));
        return record;
    };
    CHECK(text(certificates(), made("50"_L1), "valid_to"_L1) == u"2025-05-30");
    CHECK(text(certificates(), made("60"_L1), "valid_to"_L1) == u"2027-05-30");
    CHECK(text(certificates(), made("60"_L1), "next_review"_L1) == u"2024-05-31");
    CHECK(text(certificates(), made("20"_L1), "valid_to"_L1).isEmpty());
    const Record typed = made("50"_L1, {{"valid_to"_L1, "2024-01-01"_L1}});
    CHECK(text(certificates(), typed, "valid_to"_L1) == u"2024-01-01");
}

TEST_CASE("a result follows from the scores and the plan's lines when none is given", "[rules]")
{
    RuleLedger ledger;
    const auto outcome = [&](Value theory, Value practical, Value total) {
        return text(evaluationResults(),
            ledger.made(evaluationResults(),
                {{"evaluation_plan"_L1, ledger.plan()}, {"theory"_L1, theory},
                    {"practical"_L1, practical}, {"total"_L1, total}}),
            "result"_L1);
    };
    CHECK(outcome(600, 600, 600) == u"pass");
    CHECK(outcome(599, 900, 900) == u"fail");
    CHECK(outcome(900, {}, 900).isEmpty());
    CHECK(outcome({}, 400, {}) == u"fail");
}

TEST_CASE("days of a course, places of a class and old age of a village project follow", "[rules]")
{
    RuleLedger ledger;
    const auto days = [&](int hours) {
        return text(courses(), ledger.made(courses(), {{"total_hours"_L1, hours}}), "days"_L1);
    };
    CHECK(days(80) == u"10");
    CHECK(days(81) == u"11");
    const auto old = [&](QLatin1StringView category) {
        return text(trainingProjects(),
            ledger.made(trainingProjects(), {{"category"_L1, category}}), "allow_over_60"_L1);
    };
    CHECK(old("10"_L1) == u"1");
    CHECK(old("01"_L1) == u"0");
    CHECK(ledger.value(trainingClasses(), ledger.trainingClass(), "hours"_L1).integer() == 80);
    CHECK(ledger.value(enrolments(), ledger.enrolment(0), "seq"_L1).integer() == 1);
    CHECK(ledger.value(enrolments(), ledger.enrolment(1), "seq"_L1).integer() == 2);
}

TEST_CASE("names of places and institutions are read as words", "[rules]")
{
    const RuleLedger ledger;
    const Record record = ledger.made(institutions(), {{"name"_L1, u"石楼县培训学校"_s}});
    CHECK(text(institutions(), record, kSearchInitials) == u"slxpxxx");
}
