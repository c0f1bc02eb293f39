#include "tests/core/workspace/peopleledger.h"

#include "core/base/inventedid.h"
#include "core/domain/certificate.h"
#include "core/domain/course.h"
#include "core/domain/institution.h"
#include "core/domain/person.h"
#include "core/domain/trainingclass.h"
#include "core/domain/trainingproject.h"

namespace fixture {

using namespace core;

PeopleLedger::PeopleLedger()
{
    // many small sets; what a power cut leaves is tested elsewhere
    REQUIRE(m_city->database().execute("PRAGMA synchronous=OFF"));
}

void PeopleLedger::reopen()
{
    m_city.reopen();
    REQUIRE(m_city->database().execute("PRAGMA synchronous=OFF"));
}

Record PeopleLedger::filled(const Table &table, Record record, Values values) const
{
    for (const auto &[column, value] : values)
        table.set(record, column, value);
    REQUIRE(derive(table, record, m_city->rules()));
    return record;
}

RowId PeopleLedger::write(const Table &table, Record record)
{
    auto writer = m_city->beginChange(ChangeKind::Edit, u"测试"_s);
    REQUIRE(writer);
    const auto id = (*writer)->insert(table, record);
    if (!id)
        FAIL(id.error().text.toStdString() + ' ' + id.error().detail.toStdString());
    record.id = *id;
    REQUIRE(m_city->finish(std::move(*writer), {{&table, std::nullopt, record}}));
    return *id;
}

RowId PeopleLedger::add(const Table &table, Values values)
{
    return write(table, filled(table, *m_city->blank(table), values));
}

void PeopleLedger::set(const Table &table, RowId id, Values values)
{
    const Record before = *m_city->records().read(table, id);
    const Record after = filled(table, before, values);
    auto writer = m_city->beginChange(ChangeKind::Edit, u"测试"_s);
    REQUIRE(writer);
    REQUIRE((*writer)->update(table, after));
    REQUIRE(m_city->finish(std::move(*writer), {{&table, before, after}}));
}

Value PeopleLedger::value(const Table &table, RowId id, QLatin1StringView column) const
{
    const auto record = m_city->records().read(table, id);
    REQUIRE(record);
    return table.value(*record, column);
}

QString PeopleLedger::number(const QString &prefix, const QDate &birth, int sequence)
{
    return inventedCitizenId(prefix, birth, sequence);
}

RowId PeopleLedger::person(const QString &idNumber, const QString &name, Values more)
{
    Record record = filled(persons(), *m_city->blank(persons()),
        {{"id_type"_L1, u"1"_s}, {"id_number"_L1, idNumber}, {"name"_L1, name}});
    const auto fallBack = [&](QLatin1StringView column, const Value &value) {
        if (persons().table().value(record, column).isNull())
            persons().table().set(record, column, value);
    };
    fallBack("sex"_L1, u"1"_s);
    fallBack("birth_date"_L1, u"1990-01-01"_s);
    return write(persons(), filled(persons(), record, more));
}

RowId PeopleLedger::institution(int capacity)
{
    RowId &id = m_rows[u"institution%1"_s.arg(capacity)];
    if (id == 0) {
        Record record = fixture::institution(
            *m_city, u"JG-141127-%1"_s.arg(int(m_rows.size()), 4, 10, QChar(u'0')));
        institutions().table().set(record, "capacity"_L1, capacity);
        id = write(institutions(), record);
    }
    return id;
}

RowId PeopleLedger::course(const QString &occupation)
{
    RowId &id = m_rows[u"course"_s + occupation];
    if (id == 0) {
        id = add(courses(),
            {{"name"_L1, u"课程"_s}, {"occupation_code"_L1, occupation}, {"level"_L1, u"5"_s},
                {"total_hours"_L1, 80}, {"theory_hours"_L1, 30}, {"practice_hours"_L1, 50},
                {"assessment_mode"_L1, u"BS"_s}, {"certificate_kind"_L1, u"20"_s}});
    }
    return id;
}

RowId PeopleLedger::trainingClass(
    const QString &name, const QDate &start, const QDate &end, Values more)
{
    Record record = filled(trainingClasses(), *m_city->blank(trainingClasses()),
        {{"name"_L1, name}, {"class_no"_L1, u"TEST-%1"_s.arg(++m_serial)},
            {"institution"_L1, institution()}, {"course"_L1, course()},
            {"division_code"_L1, u"141127"_s}, {"department"_L1, u"RSJ"_s},
            {"start_date"_L1, start.toString(Qt::ISODate)},
            {"end_date"_L1, end.toString(Qt::ISODate)}, {"planned"_L1, 30}, {"place"_L1, u"岚县"_s},
            {"hours"_L1, 8}, {"manager"_L1, u"李某"_s}, {"manager_phone"_L1, u"0358-8222583"_s},
            {kStatus, u"closed"_s}});
    return write(trainingClasses(), filled(trainingClasses(), record, more));
}

RowId PeopleLedger::enrolment(RowId trainingClass, RowId person, Values more)
{
    Record record = filled(enrolments(), *m_city->blank(enrolments()),
        {{"training_class"_L1, trainingClass}, {"person"_L1, person}, {"seq"_L1, ++m_serial},
            {"category"_L1, u"02"_s}, {kStatus, u"completed"_s}});
    return write(enrolments(), filled(enrolments(), record, more));
}

RowId PeopleLedger::certificate(
    RowId person, const QString &number, const QDate &issued, Values more)
{
    Record record = filled(certificates(), *m_city->blank(certificates()),
        {{"certificate_no"_L1, number}, {"kind"_L1, u"20"_s}, {"person"_L1, person},
            {"holder_name"_L1, value(persons(), person, "name"_L1)},
            {"occupation_code"_L1, u"4-03-02-01"_s}, {"level"_L1, u"5"_s},
            {"issuer"_L1, u"某评价中心"_s}, {"issue_date"_L1, issued.toString(Qt::ISODate)},
            {kStatus, u"registered"_s}});
    return write(certificates(), filled(certificates(), record, more));
}

} // namespace fixture
