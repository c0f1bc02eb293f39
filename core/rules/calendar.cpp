#include "core/rules/calendar.h"

#include "core/domain/reference.h"
#include "core/rules/checking.h"

namespace core {

Result<WorkingDays> calendarBetween(const Database &database, QDate from, QDate to)
{
    const Table &table = holidays();
    WorkingDays days;
    const QList<Condition> between = {{u"date"_s, Condition::Test::AtLeast, {plainDate(from)}},
        {u"date"_s, Condition::Test::AtMost, {plainDate(to)}}};
    auto read
        = RecordStore(database).forEach(table, {.conditions = between}, [&](const Record &row) {
              days.insert(QDate::fromString(table.value(row, "date"_L1).text(), Qt::ISODate),
                  table.value(row, "day_kind"_L1).text() == "holiday"_L1 ? DayKind::Holiday
                                                                         : DayKind::Workday);
              return true;
          });
    return read ? Result<WorkingDays>(days) : fail(read.error());
}

Result<int> workingDaysBetween(const Database &database, QDate from, QDate to)
{
    return calendarBetween(database, from, to).map([&](const WorkingDays &days) {
        return days.countBetween(from, to);
    });
}

Result<QDate> workingDayAfter(const Database &database, QDate from, int count)
{
    // no run of holidays is longer than the working days around it
    const QDate far = from.addDays(14 + 3 * count);
    return calendarBetween(database, from, far).map([&](const WorkingDays &days) {
        return days.workingDayAfter(from, count);
    });
}

} // namespace core
