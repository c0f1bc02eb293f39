#include "tests/core/figures/countedledger.h"

#include "core/domain/certificate.h"
#include "core/domain/person.h"
#include "core/domain/reference.h"
#include "core/domain/target.h"
#include "core/domain/trainingclass.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace core;

namespace fixture {

CountedLedger::CountedLedger()
{
    addDivision(u"141100"_s, u"140000"_s, 0);
    int order = 0;
    for (const auto &county : {u"141126"_s, u"141127"_s, u"141128"_s})
        addDivision(county, u"141100"_s, ++order);
    const Table &table = codes();
    for (const auto &department : {u"RSJ"_s, u"NYJ"_s, u"JYJ"_s}) {
        Record record = table.blank();
        table.set(record, "table_code"_L1, u"department"_s);
        table.set(record, "code"_L1, department);
        table.set(record, "name_zh"_L1, department);
        table.set(record, "sort_order"_L1, ++order);
        insert(table, record);
    }
}

RowId CountedLedger::insert(const Table &table, const Record &record)
{
    auto writer = begin();
    const auto id = writer->insert(table, record);
    REQUIRE(id);
    REQUIRE(writer->commit());
    return *id;
}

void CountedLedger::addDivision(const QString &code, const QString &parent, int order)
{
    const Table &table = divisions();
    Record record = table.blank();
    table.set(record, "code"_L1, code);
    table.set(record, "name_zh"_L1, code);
    table.set(record, "parent_code"_L1, parent);
    table.set(record, "level"_L1, order == 0 ? u"city"_s : u"county"_s);
    table.set(record, "order_no"_L1, order);
    table.set(record, "is_reporting_unit"_L1, 1);
    insert(table, record);
}

RowId CountedLedger::person(int index)
{
    return insert(persons(), fixture::person(index));
}

RowId CountedLedger::addClass(const QString &unit, const QString &department)
{
    const Table &table = trainingClasses();
    Record record = table.blank();
    table.set(record, kStatus, u"completed"_s);
    table.set(record, "class_no"_L1, u"%1-%2"_s.arg(unit).arg(++m_serial));
    table.set(record, "division_code"_L1, unit.left(6));
    table.set(record, "department"_L1, department);
    return insert(table, record);
}

RowId CountedLedger::complete(RowId person, RowId trainingClass, QDate on, const QString &unit)
{
    const Table &table = enrolments();
    Record record = table.blank();
    table.set(record, kStatus, u"completed"_s);
    table.set(record, "training_class"_L1, trainingClass);
    table.set(record, "person"_L1, person);
    table.set(record, "completed_on"_L1, on.toString(Qt::ISODate));
    table.set(record, "report_ym"_L1, yearMonth(on));
    table.set(record, "report_unit"_L1, unit);
    return insert(table, record);
}

RowId CountedLedger::certify(
    RowId person, QDate on, const QString &unit, bool isFirst, RowId enrolment)
{
    const Table &table = certificates();
    Record record = table.blank();
    table.set(record, kStatus, u"registered"_s);
    table.set(record, "certificate_no"_L1, u"C%1"_s.arg(++m_serial));
    table.set(record, "kind"_L1, u"20"_s);
    table.set(record, "person"_L1, person);
    table.set(record, "issue_date"_L1, on.toString(Qt::ISODate));
    table.set(record, "report_ym"_L1, yearMonth(on));
    table.set(record, "report_unit"_L1, unit);
    table.set(record, "is_first_skilled"_L1, isFirst ? 1 : 0);
    if (enrolment != 0)
        table.set(record, "enrolment"_L1, enrolment);
    return insert(table, record);
}

RowId CountedLedger::setTarget(
    const QString &indicator, const QString &unit, int value, int version, const QString &status)
{
    Target target;
    target.status = status;
    target.year = 2021;
    target.indicatorCode = indicator;
    target.divisionCode = unit;
    target.value = value;
    target.version = version;
    target.document = u"吕技能办〔2021〕%1号"_s.arg(version);
    return insert(targets(), targets().pack(target));
}

RowId CountedLedger::setDepartmentTarget(
    const QString &indicator, const QString &department, int value)
{
    Target target;
    target.status = u"issued"_s;
    target.year = 2021;
    target.indicatorCode = indicator;
    target.department = department;
    target.value = value;
    return insert(targets(), targets().pack(target));
}

std::unique_ptr<FigureEngine> CountedLedger::engine(std::optional<QDateTime> asOf) const
{
    auto engine = FigureEngine::create(database(),
        {u"141100"_s, QDateTime(QDate(2022, 1, 5), QTime(8, 0), Qt::UTC), std::move(asOf)});
    REQUIRE(engine);
    return std::move(*engine);
}

FigureTable CountedLedger::figures(const QString &period, const FigureOptions &options) const
{
    const auto parsed = Period::parse(period);
    REQUIRE(parsed);
    auto figures = engine()->figures(*parsed, options);
    REQUIRE(figures);
    return std::move(*figures);
}

qint64 CountedLedger::actual(
    const QString &indicator, const QString &period, const QString &unit) const
{
    const auto table = figures(period);
    const Figure *figure = table.find(indicator, unit);
    REQUIRE(figure);
    return figure->actual;
}

} // namespace fixture
