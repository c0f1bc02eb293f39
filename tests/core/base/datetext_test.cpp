#include "core/base/clock.h"
#include "core/base/datetext.h"

#include <QTimeZone>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace core;

TEST_CASE("a stored date is read strictly", "[base]")
{
    CHECK(parseIsoDate(u"2021-06-30").value() == QDate(2021, 6, 30));
    CHECK(parseIsoDate(u"2024-02-29").value() == QDate(2024, 2, 29));
    for (const QString &text :
        {u""_s, u"2021-6-30"_s, u"2021-02-30"_s, u"2021/06/30"_s, u"2021-06-30 "_s, u"20210630"_s,
            u"２０２１-06-30"_s, u"0000-01-01"_s, u"2021-06-30T00:00:00Z"_s}) {
        INFO(text.toStdString());
        CHECK_FALSE(parseIsoDate(text));
    }
    CHECK(isoText(QDate(2021, 6, 3)) == u"2021-06-03"_s);
    CHECK(isoText(QDate()).isEmpty());
}

TEST_CASE("a stored moment is UTC and read strictly", "[base]")
{
    const QDateTime moment = parseIsoMoment(u"2022-01-05T07:08:09Z").value();
    CHECK(moment.timeSpec() == Qt::UTC);
    CHECK(isoText(moment) == u"2022-01-05T07:08:09Z"_s);
    const QDateTime inChina(QDate(2022, 1, 5), QTime(8, 0), QTimeZone(8 * 3600));
    CHECK(isoText(inChina) == u"2022-01-05T00:00:00Z"_s);
    CHECK_FALSE(parseIsoMoment(u"2022-01-05T24:00:00Z"));
    CHECK_FALSE(parseIsoMoment(u"2022-01-05T07:08:09"));
    CHECK_FALSE(parseIsoMoment(u"2022-01-05 07:08:09Z"));
}

TEST_CASE("a printed date has no leading zeros", "[base]")
{
    CHECK(chineseDate(QDate(2021, 6, 30)) == u"2021年6月30日"_s);
    CHECK(chineseDate(QDate(2021, 1, 5)) == u"2021年1月5日"_s);
    CHECK(chineseDate(QDate()).isEmpty());
}

TEST_CASE("a fixed clock stands still and answers in UTC", "[base]")
{
    const QDateTime moment(QDate(2022, 1, 5), QTime(0, 0), Qt::UTC);
    const Clock clock = fixedClock(moment.toLocalTime());
    CHECK(clock() == moment);
    CHECK(clock().timeSpec() == Qt::UTC);
    CHECK(today(clock) == moment.toLocalTime().date());
    CHECK(systemClock()().timeSpec() == Qt::UTC);
}
