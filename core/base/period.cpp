#include "core/base/period.h"

#include "core/base/language.h"
#include "core/base/text.h"

#include <QCoreApplication>

#include <optional>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int kMonthsOfYear = 12;
constexpr int kFirstYear = 2000;
constexpr int kLastYear = 2099;

int monthsOf(Period::Kind kind)
{
    switch (kind) {
    case Period::Kind::Month:
        return 1;
    case Period::Kind::Quarter:
        return 3;
    case Period::Kind::HalfYear:
        return 6;
    case Period::Kind::Year:
        return kMonthsOfYear;
    }
    Q_UNREACHABLE();
}

std::optional<int> number(QStringView digits)
{
    const bool areDigits = !digits.isEmpty() && isAsciiDigits(digits);
    return areDigits ? std::optional(digits.toInt()) : std::nullopt;
}

/// The part behind the year: empty, H1, Q2 or -06.
std::optional<Period> periodOf(int year, QStringView part)
{
    if (part.isEmpty())
        return Period(Period::Kind::Year, year);
    const auto index = number(part.sliced(1));
    if (!index || *index < 1)
        return {};
    const QChar mark = part.front().toUpper();
    if (mark == u'H' && part.size() == 2 && *index <= 2)
        return Period(Period::Kind::HalfYear, year, *index);
    if (mark == u'Q' && part.size() == 2 && *index <= 4)
        return Period(Period::Kind::Quarter, year, *index);
    if (mark == u'-' && part.size() == 3 && *index <= kMonthsOfYear)
        return Period(Period::Kind::Month, year, *index);
    return {};
}

QDate lastDayWithCutOff(int year, int month, int cutOffDay)
{
    return QDate(year, month, month == kMonthsOfYear ? 31 : cutOffDay);
}

QList<int> monthsBetween(int year, int first, int last)
{
    QList<int> months;
    months.reserve(last - first + 1);
    for (int month = first; month <= last; ++month)
        months.append(year * 100 + month);
    return months;
}

QString quarterText(int quarter)
{
    return language() == Language::English ? QString::number(quarter)
                                           : QString(u"一二三四"[quarter - 1]);
}

} // namespace

Period::Period(Kind kind, int year, int index)
    : m_kind(kind)
    , m_year(year)
    , m_index(index)
{
    Q_ASSERT(index >= 1 && index <= kMonthsOfYear / monthsOf(kind));
}

Result<Period> Period::parse(QStringView text)
{
    const auto year = text.size() >= 4 ? number(text.first(4)) : std::nullopt;
    const auto period = year && *year >= kFirstYear && *year <= kLastYear
        ? periodOf(*year, text.sliced(4))
        : std::nullopt;
    if (!period) {
        return fail({.code = Error::Code::Invalid,
            .text = QCoreApplication::translate(
                "core", "“%1”不是有效的统计期间，请写成 2021、2021H1、2021Q2 或 2021-06。")
                        .arg(text)});
    }
    return *period;
}

int Period::firstMonth() const
{
    return (m_index - 1) * monthsOf(m_kind) + 1;
}

int Period::lastMonth() const
{
    return m_index * monthsOf(m_kind);
}

QDate Period::firstDay() const
{
    return QDate(m_year, firstMonth(), 1);
}

QDate Period::lastDay() const
{
    return QDate(m_year, lastMonth(), 1).addMonths(1).addDays(-1);
}

QDate Period::yearStart() const
{
    return QDate(m_year, 1, 1);
}

DateRange Period::daysWithCutOff(int cutOffDay) const
{
    Q_ASSERT(cutOffDay >= 1 && cutOffDay <= 28);
    const QDate first = firstMonth() == 1
        ? yearStart()
        : lastDayWithCutOff(m_year, firstMonth() - 1, cutOffDay).addDays(1);
    return {first, lastDayWithCutOff(m_year, lastMonth(), cutOffDay)};
}

QList<int> Period::months() const
{
    return monthsBetween(m_year, firstMonth(), lastMonth());
}

QList<int> Period::monthsToDate() const
{
    return monthsBetween(m_year, 1, lastMonth());
}

Period Period::previous() const
{
    return m_index > 1 ? Period(m_kind, m_year, m_index - 1)
                       : Period(m_kind, m_year - 1, kMonthsOfYear / monthsOf(m_kind));
}

Period Period::sameLastYear() const
{
    return Period(m_kind, m_year - 1, m_index);
}

int Period::elapsedTimes100() const
{
    return (2 * lastMonth() * 10'000 + kMonthsOfYear) / (2 * kMonthsOfYear);
}

QString Period::key() const
{
    switch (m_kind) {
    case Kind::Month:
        return u"%1-%2"_s.arg(m_year).arg(m_index, 2, 10, QChar(u'0'));
    case Kind::Quarter:
        return u"%1Q%2"_s.arg(m_year).arg(m_index);
    case Kind::HalfYear:
        return u"%1H%2"_s.arg(m_year).arg(m_index);
    case Kind::Year:
        return QString::number(m_year);
    }
    Q_UNREACHABLE();
}

QString Period::titleInYear() const
{
    switch (m_kind) {
    case Kind::Month:
        return QCoreApplication::translate("core", "%1月").arg(m_index);
    case Kind::Quarter:
        return QCoreApplication::translate("core", "第%1季度").arg(quarterText(m_index));
    case Kind::HalfYear:
        return m_index == 1 ? QCoreApplication::translate("core", "上半年")
                            : QCoreApplication::translate("core", "下半年");
    case Kind::Year:
        return QCoreApplication::translate("core", "全年");
    }
    Q_UNREACHABLE();
}

QString Period::title() const
{
    switch (m_kind) {
    case Kind::Month:
        return QCoreApplication::translate("core", "%1年%2月").arg(m_year).arg(m_index);
    case Kind::Quarter:
        return QCoreApplication::translate("core", "%1年第%2季度")
            .arg(m_year)
            .arg(quarterText(m_index));
    case Kind::HalfYear:
        return (m_index == 1 ? QCoreApplication::translate("core", "%1年上半年")
                             : QCoreApplication::translate("core", "%1年下半年"))
            .arg(m_year);
    case Kind::Year:
        return QCoreApplication::translate("core", "%1年").arg(m_year);
    }
    Q_UNREACHABLE();
}

int yearMonth(QDate day)
{
    return day.year() * 100 + day.month();
}

} // namespace core
