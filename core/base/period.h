#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QList>
#include <QString>

namespace core {

/// Both days belong to it.
struct DateRange
{
    QDate first;
    QDate last;

    bool contains(QDate day) const { return first <= day && day <= last; }
    bool operator==(const DateRange &) const = default;
};

/// A reporting period: a month, quarter, half or whole of a calendar year.
class Period
{
public:
    enum class Kind { Month, Quarter, HalfYear, Year };

    /// `index` counts from 1 within the year: June is 6, the second quarter 2.
    Period(Kind kind, int year, int index = 1);

    /// "2021", "2021H1", "2021Q2", "2021-06".
    static Result<Period> parse(QStringView text);

    Kind kind() const { return m_kind; }
    int year() const { return m_year; }
    int index() const { return m_index; }
    int firstMonth() const;
    int lastMonth() const;

    QDate firstDay() const;
    QDate lastDay() const;
    QDate yearStart() const;
    DateRange days() const { return {firstDay(), lastDay()}; }
    DateRange daysToDate() const { return {yearStart(), lastDay()}; } // 累计

    /// The days when a month ends on day `cutOffDay` (1–28): January still starts on the 1st and
    /// December ends on the 31st.
    DateRange daysWithCutOff(int cutOffDay) const;

    /// As yyyymm, for example 202104 202105 202106.
    QList<int> months() const;
    QList<int> monthsToDate() const;

    Period previous() const;
    Period sameLastYear() const;

    /// 时序进度 in hundredths of a percent: 5000 for June, Q2 and H1.
    int elapsedTimes100() const;

    /// What parse() reads.
    QString key() const;
    /// "2021年", "2021年上半年", "2021年第二季度", "2021年6月".
    QString title() const;
    /// The same without its year: "全年", "上半年", "第二季度", "6月".
    QString titleInYear() const;

    bool operator==(const Period &) const = default;

private:
    Kind m_kind;
    int m_year;
    int m_index;
};

/// 202106.
int yearMonth(QDate day);

} // namespace core
