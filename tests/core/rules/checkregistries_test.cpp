#include "core/domain/catalog.h"
#include "core/domain/course.h"
#include "core/domain/institution.h"
#include "core/domain/trainingproject.h"
#include "tests/core/rules/ruleledger.h"

using namespace core;
using fixture::blocks;
using fixture::mentions;
using fixture::RuleLedger;
using fixture::warns;
using fixture::words;

TEST_CASE("the rows the other tests start from pass every rule", "[rules]")
{
    RuleLedger ledger;
    CHECK(words(ledger.checked(trainingProjects(), ledger.project())).empty());
    CHECK(words(ledger.checked(institutions(), ledger.institution())).empty());
    CHECK(words(ledger.checked(courses(), ledger.course())).empty());
}

TEST_CASE("a draft needs only its key, a complete record all that is required", "[rules]")
{
    RuleLedger ledger;
    const auto draft = ledger.checkedNew(trainingProjects(), {{"year"_L1, 2021}});
    INFO(words(draft));
    CHECK_FALSE(hasBlocking(draft));
    const auto complete
        = ledger.checkedNew(trainingProjects(), {{kStatus, "submitted"_L1}, {"year"_L1, 2021}});
    for (const QByteArray column : {"name", "mode", "category", "department", "division_code",
             "planned_persons", "date_from", "date_to", "fund_source"}) {
        CAPTURE(column.toStdString());
        CHECK(blocks(complete, {}, column));
    }
}

TEST_CASE("a key that another record has is named before the index refuses it", "[rules]")
{
    RuleLedger ledger;
    const QString number
        = ledger.value(institutions(), ledger.institution(), "institution_no"_L1).text();
    const auto findings = ledger.checkedNew(institutions(), {{"institution_no"_L1, number}});
    CHECK(blocks(findings, {}, "institution_no"));
    CHECK(mentions(findings, number));
    CHECK_FALSE(mentions(ledger.checkedNew(institutions(), {}), number));
}

TEST_CASE("a project's dates, ages, name and division hold together", "[rules]")
{
    RuleLedger ledger;
    const Table &table = trainingProjects();
    const auto checked
        = [&](fixture::Values values) { return ledger.checked(table, ledger.project(), values); };
    CHECK(blocks(checked({{"date_to"_L1, "2020-12-31"_L1}}), {}, "date_to"));
    CHECK(words(checked({{"date_to"_L1, "2021-01-01"_L1}})).empty());
    CHECK(blocks(checked({{"age_min"_L1, 46}, {"age_max"_L1, 45}}), {}, "age_max"));
    CHECK(words(checked({{"age_min"_L1, 45}, {"age_max"_L1, 45}})).empty());
    CHECK(blocks(checked({{"age_min"_L1, 15}}), {}, "age_min"));
    CHECK(blocks(checked({{"name"_L1, u"厨"_s}}), {}, "name"));
    CHECK(words(checked({{"name"_L1, u"厨工"_s}})).empty());
    CHECK(blocks(checked({{"division_code"_L1, "140000"_L1}}), {}, "division_code"));
    CHECK(words(checked({{"division_code"_L1, "141100"_L1}})).empty());
    CHECK(warns(checked({{"year"_L1, 2020}}), {}, "date_from"));
}

TEST_CASE("a brand project names its brand, a subsidised one its money", "[rules]")
{
    RuleLedger ledger;
    const auto checked = [&](fixture::Values values) {
        return ledger.checked(trainingProjects(), ledger.project(), values);
    };
    CHECK(blocks(checked({{"category"_L1, "08"_L1}}), {}, "brand"));
    CHECK(blocks(checked({{"fund_source"_L1, {}}}), {}, "fund_source"));
    CHECK(words(checked({{"fund_source"_L1, {}}, {"is_subsidised"_L1, 0}})).empty());
}

TEST_CASE("a private school shows its licence, others need none", "[rules]")
{
    RuleLedger ledger;
    const auto checked = [&](fixture::Values values) {
        return ledger.checked(institutions(), ledger.institution(), values);
    };
    const fixture::Values none
        = {{"licence_no"_L1, {}}, {"licence_from"_L1, {}}, {"licence_to"_L1, {}}};
    for (const QByteArray column : {"licence_no", "licence_from", "licence_to"})
        CHECK(blocks(checked(none), {}, column));
    CHECK(words(checked({{"kind"_L1, "02"_L1}, {"licence_no"_L1, {}}, {"licence_from"_L1, {}},
                    {"licence_to"_L1, {}}}))
              .empty());
    CHECK(blocks(checked({{"licence_to"_L1, "2019-01-01"_L1}}), {}, "licence_to"));
}

TEST_CASE("R-110: a licence warns sixty days before its end, and after it", "[rules]")
{
    RuleLedger ledger;
    const auto licensedTo = [&](QDate day) {
        return ledger.checked(
            institutions(), ledger.institution(), {{"licence_to"_L1, day.toString(Qt::ISODate)}});
    };
    const QDate today(2021, 6, 15);
    CHECK(words(licensedTo(today.addDays(60))).empty());
    CHECK(warns(licensedTo(today.addDays(59)), u"R-110"_s, "licence_to"));
    CHECK(mentions(licensedTo(today.addDays(-1)), u"已于 2021-06-14 到期"_s));
}

TEST_CASE("R-210: an account under another name and a doubtful credit code only warn", "[rules]")
{
    RuleLedger ledger;
    const auto checked = [&](fixture::Values values) {
        return ledger.checked(institutions(), ledger.institution(), values);
    };
    CHECK(warns(checked({{"bank_holder"_L1, u"别的单位"_s}}), u"R-210"_s, "bank_holder"));
    CHECK(words(checked({{"bank_holder"_L1, u"石楼县示例培训学校"_s}})).empty());
    const auto doubtful = checked({{"uscc"_L1, "91350100M0001TGQXM"_L1}});
    INFO(words(doubtful));
    CHECK_FALSE(hasBlocking(doubtful));
    CHECK(warns(doubtful, u"USCC-CHECK"_s, "uscc"));
    CHECK(hasBlocking(checked({{"uscc"_L1, "91350100M0001TGQX"_L1}})));
}

TEST_CASE("a removed institution says why", "[rules]")
{
    RuleLedger ledger;
    const auto removed = [&](const QString &reason) {
        return ledger.checked(institutions(), ledger.institution(),
            {{kStatus, "removed"_L1}, {"removal_reason"_L1, reason}});
    };
    CHECK(blocks(removed({}), {}, "removal_reason"));
    CHECK(words(removed(u"连续两年未开班"_s)).empty());
}

TEST_CASE("a scope beyond the licence warns", "[rules]")
{
    RuleLedger ledger;
    const auto until = [&](QLatin1StringView day) {
        return ledger.checkedNew(institutionScopes(),
            {{"institution"_L1, ledger.institution()}, {"occupation_code"_L1, "4-10-01-05"_L1},
                {"max_level"_L1, "3"_L1}, {"valid_to"_L1, day}});
    };
    CHECK(words(until("2024-04-30"_L1)).empty());
    CHECK(warns(until("2024-05-01"_L1), {}, "valid_to"));
}

TEST_CASE("a course's hours add up", "[rules]")
{
    RuleLedger ledger;
    const auto checked = [&](fixture::Values values) {
        return ledger.checked(courses(), ledger.course(), values);
    };
    CHECK(blocks(checked({{"theory_hours"_L1, 31}}), {}, "total_hours"));
    CHECK(mentions(checked({{"theory_hours"_L1, 31}}), u"81"_s));
    CHECK(blocks(checked({{"theory_hours"_L1, 31}, {"total_hours"_L1, 81}}), {}, "total_hours"));
    CHECK(mentions(checked({{"theory_hours"_L1, 31}, {"total_hours"_L1, 81}}), u"模块"_s));
    const auto draft
        = checked({{kStatus, "draft"_L1}, {"theory_hours"_L1, 31}, {"total_hours"_L1, 81}});
    CHECK(warns(draft, {}, "total_hours"));
    CHECK(blocks(checked({{"online_hours"_L1, 81}}), {}, "online_hours"));
    CHECK(words(checked({{"online_hours"_L1, 80}})).empty());
    CHECK(warns(checked({{"occupation_code"_L1, {}}}), {}, "occupation_code"));
}

TEST_CASE("the share of online hours is a setting with dates", "[rules]")
{
    RuleLedger ledger;
    const auto online = [&](int hours) {
        return ledger.checked(courses(), ledger.course(), {{"online_hours"_L1, hours}});
    };
    CHECK(words(online(41)).empty());
    ledger.add(*tableNamed(u"setting"_s),
        {{"key"_L1, "online_share_max"_L1}, {"value"_L1, "50"_L1},
            {"valid_from"_L1, "2021-06-15"_L1}});
    CHECK(words(online(40)).empty());
    CHECK(warns(online(41), {}, "online_hours"));
    ledger.setToday(QDate(2021, 6, 14));
    CHECK(words(online(41)).empty());
}

TEST_CASE("a module is no longer than its course", "[rules]")
{
    RuleLedger ledger;
    const auto module = [&](int hours) {
        return ledger.checkedNew(courseModules(),
            {{"course"_L1, ledger.course()}, {"seq"_L1, 3}, {"title"_L1, u"凉菜"_s},
                {"hours"_L1, hours}, {"kind"_L1, "practice"_L1}});
    };
    CHECK(words(module(80)).empty());
    CHECK(blocks(module(81), {}, "hours"));
}
