#include "core/exchange/celldate.h"

#include <catch2/catch.hpp>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kToday = [] { return QDate(2021, 12, 31); };

CellDate read(const QString &text)
{
    return dateOf(textCell(text), {DaySystem::From1900, kToday()});
}

CellDate readNumber(
    double number, CellKind kind = CellKind::Number, DaySystem days = DaySystem::From1900)
{
    return dateOf(
        {.kind = kind, .text = QString::number(number), .number = number}, {days, kToday()});
}

} // namespace

TEST_CASE("every writing of a day that has one meaning is read", "[exchange]")
{
    const QStringList writings{u"2021.6.1"_s, u"2021.06.01"_s, u"2021/6/1"_s, u"2021-06-01"_s,
        u"20210601"_s, u"2021年6月1日"_s, u"2021. 6. 1"_s, u"２０２１－０６－０１"_s, u"2021—6—1"_s,
        u"2021一6一1"_s, u"2021–06–01"_s, u" 2021-6-1\n"_s, u"2021-06-01 00:00:00"_s,
        u"2021-06-01T08:30:00Z"_s, u"2021/6/1 8:30"_s, u"2021年6月1日 8时30分"_s,
        u"2021年06月01号"_s, u"2021年6月1"_s, u"2021.6.1."_s, u"21.6.1"_s, u"210601"_s,
        u"2021 6 1"_s, u"2021年6月1日（星期二）"_s, u"二〇二一年六月一日"_s,
        u"二零二一年六月一日"_s, u"1-Jun-2021"_s, u"Jun 1, 2021"_s, u"2021\\6\\1"_s,
        u"2021、6、1"_s, u"44348"_s, u"'2021-6-1"_s, u"=\"2021-6-1\""_s, u"2021年 6月 1日"_s};
    for (const QString &writing : writings) {
        INFO(writing.toStdString());
        const CellDate date = read(writing);
        CHECK(date.kind == CellDate::Kind::Day);
        CHECK(date.day == QDate(2021, 6, 1));
    }
    CHECK(read(u"1998.12.7生"_s).day == QDate(1998, 12, 7));
    CHECK(read(u"58.3.2"_s).day == QDate(1958, 3, 2));
    CHECK(read(u"980305"_s).day == QDate(1998, 3, 5));
    CHECK(read(u"15/6/2021"_s).day == QDate(2021, 6, 15));
    CHECK(read(u"6/15/2021"_s).day == QDate(2021, 6, 15));
    CHECK(read(u"一九八五年十二月三十一日"_s).day == QDate(1985, 12, 31));
    CHECK(read(u"一九八五年二十月三日"_s).kind == CellDate::Kind::Unreadable);
}

TEST_CASE("a month alone is told from a day", "[exchange]")
{
    for (const char16_t *writing :
        {u"2021年6月", u"2021.6", u"2021-06", u"2021/6", u"202106", u"二〇二一年六月"}) {
        const CellDate date = read(QString::fromUtf16(writing));
        CHECK(date.kind == CellDate::Kind::Month);
        CHECK(date.day == QDate(2021, 6, 1));
    }
    CHECK(readNumber(202106).kind == CellDate::Kind::Month);
}

TEST_CASE("what is no day, or could be two, is not guessed", "[exchange]")
{
    for (const char16_t *writing :
        {u"2021-02-30", u"2021-13-01", u"8五年三月", u"无", u"2021年", u"2021.6.1-2021.6.15",
            u"1/6/21", u"45", u"长期", u"20211301", u"2021-6-1-2", u"六月一日"})
        CHECK(read(QString::fromUtf16(writing)).kind == CellDate::Kind::Unreadable);
    CHECK(read(u"1/6/2021"_s).kind == CellDate::Kind::Doubtful);
    CHECK(read(u"200106"_s).kind == CellDate::Kind::Doubtful);
    CHECK(readNumber(2024.1).kind == CellDate::Kind::Doubtful);
    CHECK(read({}).kind == CellDate::Kind::Empty);
    CHECK(read(u" 　"_s).kind == CellDate::Kind::Empty);
    CHECK(dateOf({.flags = CellFlag::NoCachedValue}, {}).kind == CellDate::Kind::Unreadable);
}

TEST_CASE("serial numbers follow the day system of the workbook", "[exchange]")
{
    const auto day = [](double serial) { return readNumber(serial, CellKind::Date); };
    CHECK(day(1).day == QDate(1900, 1, 1));
    CHECK(day(59).day == QDate(1900, 2, 28));
    CHECK(day(60).kind == CellDate::Kind::Unreadable);
    CHECK(day(61).day == QDate(1900, 3, 1));
    CHECK(day(44348).day == QDate(2021, 6, 1));
    CHECK(day(44348.75).day == QDate(2021, 6, 1));
    CHECK(day(44347.999999).day == QDate(2021, 6, 1)); // rounded to the second
    CHECK(day(2'958'465).day == QDate(9999, 12, 31));
    for (const double wrong : {0.0, -1.0, 2'958'466.0})
        CHECK(day(wrong).kind == CellDate::Kind::Unreadable);
    CHECK(readNumber(42886, CellKind::Date, DaySystem::From1904).day == QDate(2021, 6, 1));
    CHECK(readNumber(0, CellKind::Date, DaySystem::From1904).day == QDate(1904, 1, 1));

    CHECK(readNumber(44348).day == QDate(2021, 6, 1));
    CHECK(readNumber(42886, CellKind::Number, DaySystem::From1904).day == QDate(2021, 6, 1));
    CHECK(readNumber(20210601).day == QDate(2021, 6, 1));
    CHECK(readNumber(45).kind == CellDate::Kind::Unreadable);
    const double none = std::numeric_limits<double>::quiet_NaN();
    CHECK(
        dateOf({CellKind::Date, {}, u"2021-06-01T00:00:00"_s, none}, {}).day == QDate(2021, 6, 1));
}
