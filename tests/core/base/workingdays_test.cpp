#include "core/base/workingdays.h"
#include "vectors.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

/// The days of 2021 and 2022 that the vectors cross.
WorkingDays someHolidays()
{
    const auto days = [](const char *first, int count) {
        QList<QDate> list;
        const QDate from = QDate::fromString(QString::fromLatin1(first), Qt::ISODate);
        for (int i = 0; i < count; ++i)
            list.append(from.addDays(i));
        return list;
    };
    WorkingDays calendar;
    for (const QDate day : days("2021-05-01", 5) + days("2021-10-01", 7) + days("2022-01-01", 3)
            + days("2022-01-31", 7))
        calendar.insert(day, DayKind::Holiday);
    for (const char *day :
        {"2021-04-25", "2021-05-08", "2021-09-26", "2021-10-09", "2022-01-29", "2022-01-30"})
        calendar.insert(days(day, 1).front(), DayKind::Workday);
    return calendar;
}

} // namespace

TEST_CASE("publication ends on the n-th working day after its first", "[base]")
{
    const WorkingDays calendar = someHolidays();
    for (const QJsonObject &vector : vectors("publications"_L1)) {
        const QDate published = QDate::fromString(textOf(vector, "published"_L1), Qt::ISODate);
        const auto count = static_cast<int>(integerOf(vector, "working_days"_L1));
        INFO(textOf(vector, "published"_L1).toStdString());
        const QDate last = calendar.workingDayAfter(published, count);
        CHECK(last.toString(Qt::ISODate) == textOf(vector, "last_day"_L1));
        CHECK(calendar.countBetween(published, last) == count);
    }
}

TEST_CASE("working days are counted forwards and never skip back", "[base]")
{
    const WorkingDays calendar = someHolidays();
    std::mt19937_64 random(52);
    for (int i = 0; i < 500; ++i) {
        const QDate day = QDate(2021, 1, 1).addDays(static_cast<qint64>(random() % 700));
        const auto count = static_cast<int>(1 + random() % 20);
        const QDate last = calendar.workingDayAfter(day, count);
        REQUIRE(calendar.isWorkingDay(last));
        REQUIRE(calendar.countBetween(day, last) == count);
        REQUIRE(calendar.workingDayAfter(day, count + 1) > last);
        REQUIRE(calendar.workingDayAfter(day.addDays(1), count) >= last);
        REQUIRE(calendar.workingDayFrom(day) >= day);
    }
}

TEST_CASE("a due date on a holiday moves to the next working day", "[base]")
{
    const WorkingDays calendar = someHolidays();
    CHECK(calendar.workingDayFrom(QDate(2021, 10, 5)) == QDate(2021, 10, 8));
    CHECK(calendar.workingDayFrom(QDate(2021, 10, 9)) == QDate(2021, 10, 9)); // a Saturday worked
    CHECK(calendar.workingDayFrom(QDate(2021, 6, 5)) == QDate(2021, 6, 7));
}

TEST_CASE("years without data count Monday to Friday and are named", "[base]")
{
    const WorkingDays calendar = someHolidays();
    CHECK(calendar.missingYears(QDate(2021, 12, 31), QDate(2024, 1, 1)) == QList<int>{2023, 2024});
    CHECK(calendar.missingYears(QDate(2021, 1, 1), QDate(2022, 12, 31)).isEmpty());
    CHECK(calendar.workingDayAfter(QDate(2030, 10, 1), 1) == QDate(2030, 10, 2));
    CHECK(calendar.countBetween(QDate(2030, 10, 2), QDate(2030, 10, 1)) == 0);
}
