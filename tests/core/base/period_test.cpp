#include "core/base/period.h"

#include <QSet>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

Period period(const QString &key)
{
    return Period::parse(key).value();
}

constexpr Period::Kind kKinds[]
    = {Period::Kind::Month, Period::Kind::Quarter, Period::Kind::HalfYear, Period::Kind::Year};

QList<Period> periodsOfYear(Period::Kind kind, int year)
{
    QList<Period> periods{Period(kind, year)};
    while (periods.back().lastMonth() < 12)
        periods.append(Period(kind, year, periods.back().index() + 1));
    return periods;
}

} // namespace

TEST_CASE("a period is read and written in the form of the command line", "[base]")
{
    for (const QString &key :
        {u"2021"_s, u"2021H1"_s, u"2021H2"_s, u"2021Q4"_s, u"2021-06"_s, u"2021-12"_s})
        CHECK(period(key).key() == key);
    CHECK(period(u"2021q2"_s) == Period(Period::Kind::Quarter, 2021, 2));
    for (const QString &text : {u""_s, u"21"_s, u"2021-6"_s, u"2021-13"_s, u"2021-00"_s,
             u"2021Q5"_s, u"2021Q0"_s, u"2021H3"_s, u"2021M06"_s, u"2021Q"_s, u"2021-06-30"_s,
             u"1999"_s, u"202106"_s, u"２０２１"_s, u"2021Q-1"_s}) {
        INFO(text.toStdString());
        CHECK_FALSE(Period::parse(text));
    }
}

TEST_CASE("a period knows its days and its title", "[base]")
{
    CHECK(period(u"2021Q2"_s).days() == DateRange{QDate(2021, 4, 1), QDate(2021, 6, 30)});
    CHECK(period(u"2021Q2"_s).daysToDate() == DateRange{QDate(2021, 1, 1), QDate(2021, 6, 30)});
    CHECK(period(u"2024-02"_s).lastDay() == QDate(2024, 2, 29));
    CHECK(period(u"2021H2"_s).firstDay() == QDate(2021, 7, 1));
    CHECK(period(u"2021"_s).lastDay() == QDate(2021, 12, 31));
    CHECK(period(u"2021Q2"_s).title() == u"2021年第二季度"_s);
    CHECK(period(u"2021H1"_s).title() == u"2021年上半年"_s);
    CHECK(period(u"2021H2"_s).title() == u"2021年下半年"_s);
    CHECK(period(u"2021-06"_s).title() == u"2021年6月"_s);
    CHECK(period(u"2021"_s).title() == u"2021年"_s);
}

TEST_CASE("the parts of a year share it out without gap or overlap", "[base]")
{
    for (const Period::Kind kind : kKinds) {
        QList<int> months;
        QDate next(2020, 1, 1);
        for (const Period &part : periodsOfYear(kind, 2020)) {
            months += part.months();
            CHECK(part.monthsToDate() == months);
            CHECK(part.firstDay() == next);
            next = part.lastDay().addDays(1);
        }
        CHECK(next == QDate(2021, 1, 1));
        CHECK(months == Period(Period::Kind::Year, 2020).months());
    }
}

TEST_CASE("the period before ends the day before", "[base]")
{
    for (const Period::Kind kind : kKinds) {
        for (const Period &part : periodsOfYear(kind, 2021)) {
            CHECK(part.previous().lastDay().addDays(1) == part.firstDay());
            CHECK(part.previous().kind() == kind);
            CHECK(part.sameLastYear().year() == 2020);
            CHECK(part.sameLastYear().firstMonth() == part.firstMonth());
        }
    }
    CHECK(period(u"2021Q1"_s).previous().key() == u"2020Q4"_s);
}

TEST_CASE("the share of the year elapsed has two decimals", "[base]")
{
    CHECK(period(u"2021-01"_s).elapsedTimes100() == 833);
    CHECK(period(u"2021-02"_s).elapsedTimes100() == 1'667);
    CHECK(period(u"2021-06"_s).elapsedTimes100() == 5'000);
    CHECK(period(u"2021Q2"_s).elapsedTimes100() == 5'000);
    CHECK(period(u"2021H2"_s).elapsedTimes100() == 10'000);
}

TEST_CASE("with a cut-off day the months still share out the year", "[base]")
{
    for (const int cutOff : {1, 25, 28}) {
        QDate next(2021, 1, 1);
        for (const Period &month : periodsOfYear(Period::Kind::Month, 2021)) {
            const DateRange days = month.daysWithCutOff(cutOff);
            CHECK(days.first == next);
            CHECK((month.index() == 12 || days.last.day() == cutOff));
            next = days.last.addDays(1);
        }
        CHECK(next == QDate(2022, 1, 1));
    }
    CHECK(period(u"2021Q2"_s).daysWithCutOff(25)
        == DateRange{QDate(2021, 3, 26), QDate(2021, 6, 25)});
}

TEST_CASE("a range of days holds both its ends", "[base]")
{
    const DateRange june = period(u"2021-06"_s).days();
    CHECK(june.contains(QDate(2021, 6, 1)));
    CHECK(june.contains(QDate(2021, 6, 30)));
    CHECK_FALSE(june.contains(QDate(2021, 7, 1)));
    CHECK(yearMonth(QDate(2021, 6, 30)) == 202106);
}
