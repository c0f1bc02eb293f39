#include "core/base/workingdays.h"

namespace core {

void WorkingDays::insert(QDate day, DayKind kind)
{
    m_days.insert(day, kind);
    m_years.insert(day.year());
}

bool WorkingDays::isWorkingDay(QDate day) const
{
    const auto known = m_days.constFind(day);
    if (known != m_days.cend())
        return *known == DayKind::Workday;
    return day.dayOfWeek() < Qt::Saturday;
}

QDate WorkingDays::workingDayAfter(QDate day, int count) const
{
    Q_ASSERT(day.isValid() && count >= 1);
    while (count > 0) {
        day = day.addDays(1);
        if (isWorkingDay(day))
            --count;
    }
    return day;
}

QDate WorkingDays::workingDayFrom(QDate day) const
{
    Q_ASSERT(day.isValid());
    while (!isWorkingDay(day))
        day = day.addDays(1);
    return day;
}

int WorkingDays::countBetween(QDate from, QDate to) const
{
    int count = 0;
    for (QDate day = from.addDays(1); day <= to; day = day.addDays(1))
        count += isWorkingDay(day) ? 1 : 0;
    return count;
}

QList<int> WorkingDays::missingYears(QDate from, QDate to) const
{
    QList<int> years;
    for (int year = from.year(); year <= to.year(); ++year) {
        if (!m_years.contains(year))
            years.append(year);
    }
    return years;
}

} // namespace core
