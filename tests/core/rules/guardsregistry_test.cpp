#include "core/domain/catalog.h"
#include "core/domain/course.h"
#include "core/domain/evaluation.h"
#include "core/domain/institution.h"
#include "core/domain/labourbrand.h"
#include "core/domain/target.h"
#include "core/domain/trainingclass.h"
#include "core/domain/trainingproject.h"
#include "tests/core/rules/ruleledger.h"

using namespace core;
using fixture::blocks;
using fixture::mentions;
using fixture::RuleLedger;
using fixture::warns;
using fixture::words;

namespace {

QString stateOf(RuleLedger &ledger, const Table &table, RowId id)
{
    return ledger.value(table, id, kStatus).text();
}

} // namespace

TEST_CASE("a project with classes is not cancelled, with open ones not closed", "[rules]")
{
    RuleLedger ledger;
    const RowId id = ledger.project();
    ledger.set(trainingProjects(), id, {{kStatus, "draft"_L1}});
    CHECK(words(ledger.movable(trainingProjects(), id, u"取消"_s)).empty());
    ledger.trainingClass();
    CHECK(mentions(ledger.movable(trainingProjects(), id, u"取消"_s), u"1 个班级"_s));
    ledger.set(trainingProjects(), id, {{kStatus, "active"_L1}});
    CHECK(words(ledger.movable(trainingProjects(), id, u"结束"_s)).empty());
    ledger.set(trainingClasses(), ledger.trainingClass(), {{kStatus, "running"_L1}});
    CHECK(mentions(ledger.movable(trainingProjects(), id, u"结束"_s), u"开班中"_s));
    ledger.set(trainingClasses(), ledger.trainingClass(), {{kStatus, "closed"_L1}});
    REQUIRE(ledger.move(trainingProjects(), id, u"结束"_s));
    CHECK(stateOf(ledger, trainingProjects(), id) == u"closed");
}

TEST_CASE("a project is handed in with persons planned and dates in order", "[rules]")
{
    RuleLedger ledger;
    const RowId id = ledger.project();
    ledger.set(trainingProjects(), id, {{kStatus, "draft"_L1}, {"planned_persons"_L1, {}}});
    CHECK(blocks(ledger.movable(trainingProjects(), id, u"提交"_s), {}, "planned_persons"));
    ledger.set(
        trainingProjects(), id, {{"planned_persons"_L1, 1}, {"date_to"_L1, "2020-01-01"_L1}});
    CHECK(blocks(ledger.movable(trainingProjects(), id, u"提交"_s), {}, "date_to"));
    ledger.set(trainingProjects(), id, {{"date_to"_L1, "2021-12-31"_L1}});
    CHECK(words(ledger.movable(trainingProjects(), id, u"提交"_s)).empty());
}

TEST_CASE(
    "an institution is taken in with a licence, a scope and a credit code that fits", "[rules]")
{
    RuleLedger ledger;
    ledger.addAccount(u"reviewer"_s, u"city_reviewer"_s, u"141100"_s);
    const RowId id = ledger.institution();
    ledger.set(institutions(), id, {{kStatus, "pending"_L1}});
    ledger.signIn(u"reviewer"_s);
    CHECK(words(ledger.movable(institutions(), id, u"审核入库"_s)).empty());
    ledger.set(institutions(), id, {{"uscc"_L1, "91350100M0001TGQXM"_L1}});
    CHECK(blocks(ledger.movable(institutions(), id, u"审核入库"_s), u"USCC-CHECK"_s));
    const auto reasoned = ledger.movable(institutions(), id, u"审核入库"_s, u"试点地区早期赋码"_s);
    INFO(words(reasoned));
    CHECK_FALSE(hasBlocking(reasoned));
    CHECK(warns(reasoned, u"USCC-CHECK"_s));
    ledger.set(institutions(), id,
        {{"uscc"_L1, "52141102MJ0DEM0167"_L1}, {"licence_to"_L1, "2021-06-14"_L1}});
    CHECK(blocks(ledger.movable(institutions(), id, u"审核入库"_s), u"R-110"_s, "licence_to"));
    ledger.set(institutions(), id, {{"licence_to"_L1, "2021-06-15"_L1}});
    CHECK_FALSE(hasBlocking(ledger.movable(institutions(), id, u"审核入库"_s)));
    const RowId scope = RecordStore(ledger.database()).ids(institutionScopes(), {})->first();
    ledger.set(institutionScopes(), scope, {{"valid_to"_L1, "2021-06-14"_L1}});
    CHECK(mentions(ledger.movable(institutions(), id, u"审核入库"_s), u"职业范围"_s));
}

TEST_CASE("an evaluation organisation goes the same way with its own dates and scope", "[rules]")
{
    RuleLedger ledger;
    const Table &table = evaluationOrganisations();
    const RowId id = ledger.organisation();
    ledger.set(table, id, {{kStatus, "pending"_L1}});
    const auto taken = ledger.movable(table, id, u"审核入库"_s);
    INFO(words(taken));
    CHECK_FALSE(hasBlocking(taken));
    ledger.set(table, id, {{"valid_to"_L1, "2021-06-14"_L1}});
    CHECK(blocks(ledger.movable(table, id, u"审核入库"_s), u"R-110"_s, "valid_to"));
    ledger.set(table, id, {{"valid_to"_L1, "2023-05-31"_L1}});
    ledger.remove(evaluationOrganisationScopes(),
        RecordStore(ledger.database()).ids(evaluationOrganisationScopes(), {})->first());
    CHECK(mentions(ledger.movable(table, id, u"审核入库"_s), u"职业范围"_s));
    ledger.set(table, id, {{kStatus, "active"_L1}});
    CHECK(ledger.move(table, id, u"移出目录"_s, u"撤销备案"_s));
}

TEST_CASE(
    "an institution is removed only after its running classes stopped, with the reason", "[rules]")
{
    RuleLedger ledger;
    const RowId id = ledger.institution();
    ledger.set(trainingClasses(), ledger.trainingClass(), {{kStatus, "running"_L1}});
    CHECK(mentions(ledger.movable(institutions(), id, u"移出目录"_s, u"违规"_s), u"开班中"_s));
    ledger.set(trainingClasses(), ledger.trainingClass(), {{kStatus, "suspended"_L1}});
    REQUIRE(ledger.move(institutions(), id, u"移出目录"_s, u"违规"_s));
    CHECK(ledger.value(institutions(), id, "removal_reason"_L1).text() == u"违规");
}

TEST_CASE("a suspended institution comes back with a valid licence", "[rules]")
{
    RuleLedger ledger;
    const RowId id = ledger.institution();
    ledger.set(institutions(), id, {{kStatus, "suspended"_L1}, {"licence_to"_L1, "2021-06-14"_L1}});
    CHECK(hasBlocking(ledger.movable(institutions(), id, u"恢复"_s)));
    ledger.set(institutions(), id, {{"licence_to"_L1, "2024-06-14"_L1}});
    CHECK(ledger.move(institutions(), id, u"恢复"_s));
}

TEST_CASE("the program suspends institutions whose licence has ended", "[rules]")
{
    RuleLedger ledger;
    const RowId id = ledger.institution();
    const RowId evaluator = ledger.organisation();
    const auto due = [&] {
        auto writer = ChangeWriter::begin(ledger.database(), {.title = u"到期"_s, .at = 1});
        REQUIRE(writer);
        const auto moved = moveDue(**writer, ledger.context());
        REQUIRE(moved);
        REQUIRE((*writer)->commit());
        return *moved;
    };
    CHECK(due() == 0);
    ledger.setToday(QDate(2024, 4, 30));
    CHECK(due() == 1); // the organisation, until 2023-05-31
    CHECK(stateOf(ledger, evaluationOrganisations(), evaluator) == u"suspended");
    CHECK(stateOf(ledger, institutions(), id) == u"active");
    ledger.setToday(QDate(2024, 5, 1));
    CHECK(due() == 1);
    CHECK(stateOf(ledger, institutions(), id) == u"suspended");
}

TEST_CASE("a course is published when its modules make up its hours", "[rules]")
{
    RuleLedger ledger;
    const RowId id = ledger.course();
    ledger.set(courses(), id, {{kStatus, "draft"_L1}});
    CHECK_FALSE(hasBlocking(ledger.movable(courses(), id, u"发布"_s)));
    ledger.remove(courseModules(), RecordStore(ledger.database()).ids(courseModules(), {})->last());
    const auto lacking = ledger.movable(courses(), id, u"发布"_s);
    CHECK(blocks(lacking, {}, "total_hours"));
    CHECK(mentions(lacking, u"30"_s));
}

TEST_CASE("a revised course is a new draft; published, it takes the old one's place", "[rules]")
{
    RuleLedger ledger;
    const RowId first = ledger.course();
    ledger.trainingClass();
    REQUIRE(ledger.move(courses(), first, u"修订"_s));
    CHECK(stateOf(ledger, courses(), first) == u"active");
    const auto drafts
        = RecordStore(ledger.database())
              .ids(courses(), {.conditions = {{u"version"_s, Condition::Test::Equal, {2}}}});
    REQUIRE(drafts);
    REQUIRE(drafts->size() == 1);
    const RowId second = drafts->first();
    CHECK(stateOf(ledger, courses(), second) == u"draft");
    CHECK(ledger.value(courses(), second, "course_no"_L1)
        == ledger.value(courses(), first, "course_no"_L1));
    CHECK(*RecordStore(ledger.database()).countLinks(courseModules(), "course"_L1, second) == 2);
    const auto again = ledger.move(courses(), first, u"修订"_s);
    REQUIRE_FALSE(again);
    CHECK(again.error().text.contains(u"第 2 版"));
    REQUIRE(ledger.move(courses(), second, u"发布"_s));
    CHECK(stateOf(ledger, courses(), second) == u"active");
    CHECK(stateOf(ledger, courses(), first) == u"retired");
    CHECK(ledger.value(trainingClasses(), ledger.trainingClass(), "course"_L1).integer() == first);
}

TEST_CASE("R-502: units that do not add up to the city are confirmed with a reason", "[rules]")
{
    RuleLedger ledger;
    const auto target = [&](const QString &unit, int value) {
        return ledger.add(targets(),
            {{"year"_L1, 2021}, {"indicator_code"_L1, "train_completions"_L1},
                {"division_code"_L1, unit}, {"value"_L1, value}});
    };
    const RowId city = target(u"141100"_s, 1400);
    RowId county = 0;
    CHECK(warns(ledger.movable(targets(), city, u"下达"_s), u"R-502"_s));
    for (const auto &unit : ledger.names().codes("report_unit"_L1)) {
        if (unit.code != u"141100")
            county = target(unit.code, 100);
    }
    const auto even = ledger.movable(targets(), city, u"下达"_s);
    CHECK_FALSE(warns(even, u"R-502"_s));
    CHECK_FALSE(hasBlocking(even));
    ledger.set(targets(), county, {{"value"_L1, 90}});
    CHECK(blocks(ledger.movable(targets(), city, u"下达"_s), u"R-502"_s));
    CHECK(mentions(ledger.movable(targets(), city, u"下达"_s), u"1390"_s));
    CHECK(blocks(ledger.movable(targets(), county, u"下达"_s), u"R-502"_s));
    CHECK(warns(ledger.movable(targets(), city, u"下达"_s, u"留有余量"_s), u"R-502"_s));
    REQUIRE(ledger.move(targets(), city, u"下达"_s, u"留有余量"_s));
}

TEST_CASE("a target is superseded by a version with a document number", "[rules]")
{
    RuleLedger ledger;
    const fixture::Values common
        = {{"year"_L1, 2021}, {"indicator_code"_L1, "train_completions"_L1},
            {"division_code"_L1, "141126"_L1}, {"value"_L1, 4700}};
    const RowId first = ledger.add(targets(), common);
    ledger.set(targets(), first, {{kStatus, "issued"_L1}});
    CHECK(hasBlocking(ledger.movable(targets(), first, u"调整"_s)));
    const RowId second = ledger.add(targets(),
        common.begin() == common.end()
            ? common
            : fixture::Values{{"year"_L1, 2021}, {"indicator_code"_L1, "train_completions"_L1},
                {"division_code"_L1, "141126"_L1}, {"value"_L1, 4800}, {"version"_L1, 2},
                {"adjusts"_L1, first}});
    CHECK(hasBlocking(ledger.movable(targets(), first, u"调整"_s)));
    ledger.set(targets(), second, {{"document"_L1, u"吕人社发〔2021〕9号"_s}});
    CHECK(ledger.move(targets(), first, u"调整"_s));
}

TEST_CASE(
    "a brand is recognised with level, body, document and date, upgraded with a reason", "[rules]")
{
    RuleLedger ledger;
    const RowId id = ledger.add(labourBrands(),
        {{"brand_id"_L1, "LB02"_L1}, {"name"_L1, u"石楼福海厨工"_s},
            {"division_code"_L1, "141126"_L1}});
    const auto bare = ledger.movable(labourBrands(), id, u"认定"_s);
    for (const QByteArray column : {"level", "recognised_by", "doc_no", "recognised_on"})
        CHECK(blocks(bare, {}, column));
    ledger.set(labourBrands(), id,
        {{"level"_L1, "X"_L1}, {"recognised_by"_L1, u"石楼县政府"_s},
            {"doc_no"_L1, u"石政发〔2021〕3号"_s}, {"recognised_on"_L1, "2021-03-01"_L1}});
    REQUIRE(ledger.move(labourBrands(), id, u"认定"_s));
    CHECK_FALSE(ledger.move(labourBrands(), id, u"升级"_s));
    ledger.set(labourBrands(), id, {{"level"_L1, "P"_L1}});
    CHECK(ledger.move(labourBrands(), id, u"升级"_s, u"晋人社发〔2021〕8号"_s));
    CHECK(stateOf(ledger, labourBrands(), id) == u"recognised");
    CHECK_FALSE(ledger.move(labourBrands(), id, u"撤销"_s));
    CHECK(ledger.move(labourBrands(), id, u"撤销"_s, u"不再运营"_s));
}
