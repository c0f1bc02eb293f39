#include "core/domain/course.h"
#include "core/domain/evaluation.h"
#include "core/domain/institution.h"
#include "core/domain/person.h"
#include "core/domain/reference.h"
#include "core/domain/trainingclass.h"
#include "core/domain/trainingproject.h"
#include "tests/core/rules/ruleledger.h"

using namespace core;
using fixture::RuleLedger;

namespace {

QString next(RuleLedger &ledger, const Table &table, fixture::Values values)
{
    Record record = table.blank();
    for (const auto &[column, value] : values)
        table.set(record, column, value);
    const auto number = nextNumber(table, record, ledger.context());
    REQUIRE(number);
    return *number;
}

} // namespace

TEST_CASE("numbers follow the office's templates and go on from the last", "[rules]")
{
    RuleLedger ledger;
    const auto project = [&] {
        return next(
            ledger, trainingProjects(), {{"year"_L1, 2022}, {"division_code"_L1, "141127"_L1}});
    };
    CHECK(project() == u"XM-2022-141127-0001");
    ledger.add(
        trainingProjects(), {{"project_no"_L1, "XM-2022-141127-0009"_L1}, {"year"_L1, 2022}});
    ledger.add(
        trainingProjects(), {{"project_no"_L1, "XM-2022-141127-0003"_L1}, {"year"_L1, 2022}});
    ledger.add(
        trainingProjects(), {{"project_no"_L1, "XM-2022-141128-0020"_L1}, {"year"_L1, 2022}});
    CHECK(project() == u"XM-2022-141127-0010");
    ledger.add(
        trainingProjects(), {{"project_no"_L1, "XM-2022-141127-9999"_L1}, {"year"_L1, 2022}});
    CHECK(project() == u"XM-2022-141127-10000");
    ledger.add(
        trainingProjects(), {{"project_no"_L1, "XM-2022-141127-10000"_L1}, {"year"_L1, 2022}});
    CHECK(project() == u"XM-2022-141127-10001");
    CHECK(next(ledger, trainingClasses(),
              {{"start_date"_L1, "2021-09-02"_L1}, {"division_code"_L1, "141126"_L1}})
        == u"141126-202109-0001");
    CHECK(next(ledger, institutions(), {{"division_code"_L1, "141181"_L1}}) == u"JG-141181-0001");
    CHECK(next(ledger, evaluationPlans(), {{"exam_date"_L1, "2023-01-01"_L1}}) == u"PJ-2023-0001");
}

TEST_CASE("a course gets its number once its occupation is known", "[rules]")
{
    RuleLedger ledger;
    CHECK(next(ledger, courses(), {}).isEmpty());
    CHECK(next(ledger, courses(), {{"occupation_code"_L1, "4-03-02-01"_L1}, {"level"_L1, "5"_L1}})
        == u"KC-4030201-5-001");
    CHECK(ledger.value(courses(), ledger.course(), "course_no"_L1).text() == u"KC-4030201-5-001");
}

TEST_CASE("tables without a template have no number, and a typed one stays", "[rules]")
{
    RuleLedger ledger;
    CHECK(next(ledger, persons(), {}).isEmpty());
    Record record = trainingProjects().table().blank();
    trainingProjects().table().set(record, "project_no"_L1, "MINE"_L1);
    REQUIRE(deriveNumber(trainingProjects(), record, ledger.context()));
    CHECK(trainingProjects().table().value(record, "project_no"_L1).text() == u"MINE");
}

TEST_CASE("a template of the office takes the place of the shipped one from its day", "[rules]")
{
    RuleLedger ledger;
    ledger.add(settings(),
        {{"key"_L1, "number_template.training_class"_L1}, {"value"_L1, "TGZX{yyyyMM}{seq3}"_L1},
            {"valid_from"_L1, "2021-06-15"_L1}});
    const auto number = [&] {
        return next(ledger, trainingClasses(), {{"start_date"_L1, "2021-09-02"_L1}});
    };
    CHECK(number() == u"TGZX202109001");
    ledger.setToday(QDate(2021, 6, 14));
    CHECK(number() == u"141100-202109-0001");
}

TEST_CASE("a setting holds between its days, the latest that began wins", "[rules]")
{
    RuleLedger ledger;
    const auto add = [&](QLatin1StringView value, Value from, Value to) {
        ledger.add(settings(),
            {{"key"_L1, "x"_L1}, {"value"_L1, value}, {"valid_from"_L1, from},
                {"valid_to"_L1, to}});
    };
    add("1"_L1, {}, {});
    add("2"_L1, "2021-01-01"_L1, "2021-12-31"_L1);
    add("3"_L1, "2021-07-01"_L1, "2021-07-31"_L1);
    const auto on = [&](QDate day) {
        const auto value = settingNumber(ledger.database(), u"x"_s, day, 9);
        REQUIRE(value);
        return *value;
    };
    CHECK(on(QDate(2020, 12, 31)) == 1);
    CHECK(on(QDate(2021, 1, 1)) == 2);
    CHECK(on(QDate(2021, 7, 1)) == 3);
    CHECK(on(QDate(2021, 8, 1)) == 2);
    CHECK(on(QDate(2022, 1, 1)) == 1);
    const auto missing = settingNumber(ledger.database(), u"y"_s, QDate(2021, 1, 1), 9);
    CHECK(*missing == 9);
    add("many"_L1, "2023-01-01"_L1, {});
    const auto wrong = settingNumber(ledger.database(), u"x"_s, QDate(2023, 1, 1), 9);
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().text.contains(u"many"));
}
