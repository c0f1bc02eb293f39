#pragma once

#include <QDate>
#include <QHash>
#include <QList>
#include <QSet>

namespace core {

/// What a day of the holiday calendar is, against the plain week.
enum class DayKind { Holiday, Workday };

/// Which days are worked: Monday to Friday, but for the statutory holidays and
/// the weekends worked for them. Years without data count as plain weeks; missingYears() names
/// them.
class WorkingDays
{
public:
    void insert(QDate day, DayKind kind);

    bool isWorkingDay(QDate day) const;
    /// A statutory holiday, not a plain weekend.
    bool isHoliday(QDate day) const
    {
        return m_days.value(day, DayKind::Workday) == DayKind::Holiday;
    }

    /// The `count`-th working day after `day`, which itself is day 0; `count` ≥ 1.
    QDate workingDayAfter(QDate day, int count) const;

    /// `day`, or the next working day when it is none: where a due date moves to.
    QDate workingDayFrom(QDate day) const;

    /// Working days after `from` up to and with `to`; 0 when `to` is not later.
    int countBetween(QDate from, QDate to) const;

    /// Years from `from` to `to` of which no holiday is known.
    QList<int> missingYears(QDate from, QDate to) const;

private:
    QHash<QDate, DayKind> m_days;
    QSet<int> m_years;
};

} // namespace core
