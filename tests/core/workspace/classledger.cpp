#include "tests/core/workspace/classledger.h"

#include "core/base/inventedid.h"
#include "core/domain/course.h"
#include "core/domain/institution.h"
#include "core/domain/person.h"
#include "core/domain/trainingclass.h"
#include "core/domain/trainingproject.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace fixture {

namespace {

constexpr auto kCounty = "141126"_L1;
constexpr auto kOccupation = "4-03-02-01"_L1;

} // namespace

QString inventedNumber(int index)
{
    return inventedCitizenId(u"142328", QDate(1985, 1, 1).addDays(index), 997);
}

QString inventedName(int index)
{
    return u"张"_s + QChar(0x4e00 + index);
}

ClassLedger::ClassLedger()
{
    Workspace &workspace = **this;
    project = add(trainingProjects(),
        {{kStatus, "active"_L1}, {"name"_L1, u"2021年厨工培训"_s}, {"year"_L1, 2021},
            {"mode"_L1, "PH"_L1}, {"category"_L1, "01"_L1}, {"department"_L1, "RSJ"_L1},
            {"division_code"_L1, kCounty}, {"is_subsidised"_L1, 1}, {"fund_source"_L1, "01"_L1},
            {"planned_persons"_L1, 500}, {"date_from"_L1, "2021-01-01"_L1},
            {"date_to"_L1, "2022-12-31"_L1}});
    Record school = fixture::institution(workspace);
    institutions().table().set(school, kStatus, "active"_L1);
    institutions().table().set(school, "division_code"_L1, kCounty);
    const auto saved = workspace.insert(institutions(), school);
    REQUIRE(saved);
    institution = saved->id;
    add(institutionScopes(),
        {{"institution"_L1, institution}, {"occupation_code"_L1, kOccupation},
            {"max_level"_L1, "4"_L1}});
    course = add(courses(),
        {{kStatus, "active"_L1}, {"name"_L1, u"中式烹调师(初级)"_s},
            {"occupation_code"_L1, kOccupation}, {"level"_L1, "5"_L1}, {"total_hours"_L1, 80},
            {"theory_hours"_L1, 30}, {"practice_hours"_L1, 50}, {"assessment_mode"_L1, "BS,CZ"_L1},
            {"certificate_kind"_L1, "20"_L1}, {"textbook"_L1, u"烹调基础"_s}});
    add(courseModules(),
        {{"course"_L1, course}, {"seq"_L1, 1}, {"title"_L1, u"食品安全"_s}, {"hours"_L1, 30},
            {"kind"_L1, "theory"_L1}});
    add(courseModules(),
        {{"course"_L1, course}, {"seq"_L1, 2}, {"title"_L1, u"热菜"_s}, {"hours"_L1, 50},
            {"kind"_L1, "practice"_L1}});
}

RowId ClassLedger::add(const Table &table, Values values)
{
    Workspace &workspace = **this;
    Record record = *workspace.blank(table);
    for (const auto &[column, value] : values)
        table.set(record, column, value);
    REQUIRE(derive(table, record, workspace.rules()));
    auto writer = workspace.beginChange(ChangeKind::Edit, u"测试"_s);
    REQUIRE(writer);
    const auto id = (*writer)->insert(table, record);
    REQUIRE(id);
    record.id = *id;
    REQUIRE(workspace.finish(std::move(*writer), {{&table, std::nullopt, record}}));
    return *id;
}

RowId ClassLedger::addClass(int number, Values values)
{
    const RowId id = add(trainingClasses(),
        {{"class_no"_L1, u"141126-202112-%1"_s.arg(number, 4, 10, QChar(u'0'))},
            {"name"_L1, u"厨工第%1期"_s.arg(number)}, {"project"_L1, project},
            {"institution"_L1, institution}, {"course"_L1, course}, {"division_code"_L1, kCounty},
            {"department"_L1, "RSJ"_L1}, {"start_date"_L1, "2021-12-20"_L1},
            {"end_date"_L1, "2022-01-04"_L1}, {"planned"_L1, 40}, {"place"_L1, u"石楼县城关"_s},
            {"manager"_L1, u"李某"_s}, {"manager_phone"_L1, "0358-8222583"_L1}});
    set(trainingClasses(), id, values);
    return id;
}

RowId ClassLedger::addPerson(int index)
{
    const RowId id = add(
        persons(), {{"id_number"_L1, inventedNumber(index)}, {"name"_L1, inventedName(index)}});
    add(personCategories(),
        {{"person"_L1, id}, {"category"_L1, "02"_L1}, {"valid_from"_L1, "2021-01-01"_L1}});
    return id;
}

void ClassLedger::set(const Table &table, RowId id, Values values)
{
    Workspace &workspace = **this;
    const auto before = workspace.records().read(table, id);
    REQUIRE(before);
    Record after = *before;
    for (const auto &[column, value] : values)
        table.set(after, column, value);
    auto writer = workspace.beginChange(ChangeKind::Edit, u"测试"_s);
    REQUIRE(writer);
    REQUIRE((*writer)->update(table, after));
    REQUIRE(workspace.finish(std::move(*writer), {{&table, *before, after}}));
}

Value ClassLedger::value(const Table &table, RowId id, QLatin1StringView column)
{
    const auto record = (*this)->records().read(table, id);
    REQUIRE(record);
    return table.value(*record, column);
}

void ClassLedger::enrol(RowId trainingClass, int count, const QString &state, int firstPerson)
{
    for (int i = 0; i < count; ++i) {
        add(enrolments(),
            {{kStatus, state}, {"training_class"_L1, trainingClass},
                {"person"_L1, addPerson(firstPerson + i)}, {"category"_L1, "02"_L1}});
    }
}

QList<RowId> ClassLedger::enrolmentsOf(RowId trainingClass)
{
    const auto ids = (*this)->records().ids(enrolments(),
        {.conditions = {{u"training_class"_s, Condition::Test::Equal, {trainingClass}}},
            .order = {{u"seq"_s}}});
    REQUIRE(ids);
    return *ids;
}

void ClassLedger::undoLast()
{
    const auto step = (*this)->undoable();
    REQUIRE(step);
    REQUIRE(*step);
    REQUIRE((*this)->undo((*step)->number));
}

} // namespace fixture
