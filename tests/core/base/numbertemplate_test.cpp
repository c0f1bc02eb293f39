#include "core/base/numbertemplate.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

const NumberFields kFields{.on = QDate(2021, 5, 10),
    .division = u"141126"_s,
    .occupation = u"4-03-02-01"_s,
    .level = u"5"_s,
    .sequence = 31};

} // namespace

TEST_CASE("generated numbers follow their templates", "[base]")
{
    CHECK(filledNumber(u"XM-{yyyy}-{div6}-{seq4}", kFields) == u"XM-2021-141126-0031"_s);
    CHECK(filledNumber(u"KC-{occ7}-{level}-{seq3}", kFields) == u"KC-4030201-5-031"_s);
    CHECK(filledNumber(u"{div6}-{yyyyMM}-{seq4}", kFields) == u"141126-202105-0031"_s);
    CHECK(filledNumber(u"BT-{yyyyMMdd}-{seq3}", kFields) == u"BT-20210510-031"_s);
    CHECK(filledNumber(u"TGZX{yyyyMM}{seq3}", kFields) == u"TGZX202105031"_s);
    CHECK(filledNumber(u"{seq1}", kFields) == u"31"_s);
    CHECK(filledNumber(u"a{", kFields) == u"a{"_s);
}

TEST_CASE("a filled number is read back by its template", "[base]")
{
    for (const QString &numberTemplate :
        {u"XM-{yyyy}-{div6}-{seq4}"_s, u"KC-{occ7}-{level}-{seq3}"_s, u"{div6}-{yyyyMM}-{seq4}"_s,
            u"BT-{yyyyMMdd}-{seq3}"_s, u"TGZX{yyyyMM}{seq3}"_s}) {
        INFO(numberTemplate.toStdString());
        const auto values = readNumber(numberTemplate, filledNumber(numberTemplate, kFields));
        REQUIRE(values);
        CHECK(values->value(u"seq"_s).toInt() == 31);
    }
}

TEST_CASE("a number of another form does not fit the template", "[base]")
{
    CHECK_FALSE(readNumber(u"XM-{yyyy}-{seq4}", u"XM-2021-031"));
    CHECK_FALSE(readNumber(u"XM-{yyyy}-{seq4}", u"XM-2021-00311"));
    CHECK_FALSE(readNumber(u"XM-{yyyy}-{seq4}", u"XN-2021-0031"));
    CHECK_FALSE(readNumber(u"XM-{yyyy}-{seq4}", u"XM-2021-003A"));
    CHECK_FALSE(readNumber(u"{what}", u"{what}"));
}
