#include "core/base/typedpinyin.h"

#include <catch2/catch.hpp>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

QStringList readings(const QString &typed, PinyinReading::Shape shape)
{
    QStringList texts;
    for (const auto &reading : pinyinReadings(typed)) {
        if (reading.shape == shape)
            texts.append(reading.parts.join(u' '));
    }
    return texts;
}

QStringList prefixes(const QString &typed)
{
    return readings(typed, PinyinReading::Shape::Prefix);
}

QStringList mixed(const QString &typed)
{
    return readings(typed, PinyinReading::Shape::Mixed);
}

} // namespace

TEST_CASE("syllables typed without blanks are told apart", "[base]")
{
    CHECK(prefixes(u"wangw"_s) == QStringList{u"wang w"_s});
    CHECK(prefixes(u"wangwei"_s).contains(u"wang wei"_s));
    CHECK(prefixes(u"zhangs"_s) == QStringList{u"zhang s"_s});
    CHECK(prefixes(u"ZhangXiaoMing"_s).contains(u"zhang xiao ming"_s));
    CHECK(prefixes(u"lüxiu"_s).contains(u"lv xiu"_s));
}

TEST_CASE("letters that may be cut in two ways are cut in both", "[base]")
{
    CHECK(prefixes(u"xian"_s).contains(u"xian"_s));
    CHECK(prefixes(u"xian"_s).contains(u"xi an"_s));
    CHECK(prefixes(u"fangang"_s).contains(u"fang ang"_s));
    CHECK(prefixes(u"fangang"_s).contains(u"fan gang"_s));
}

TEST_CASE("a blank or an apostrophe cuts", "[base]")
{
    CHECK(prefixes(u"xi'an"_s).first() == u"xi an"_s);
    CHECK_FALSE(prefixes(u"xi'an"_s).contains(u"xian"_s));
    CHECK(prefixes(u"wang w"_s) == QStringList{u"wang w"_s});
}

TEST_CASE("initials and syllables may be mixed", "[base]")
{
    CHECK(mixed(u"wwei"_s).first() == u"w wei"_s);
    CHECK(mixed(u"wangxm"_s).contains(u"wang x m"_s));
    CHECK(mixed(u"zhshan"_s).contains(u"zh shan"_s));
    CHECK(mixed(u"mwei"_s).contains(u"m wei"_s));
    CHECK(pinyinReadings(u"wwei"_s).first().initials() == u"ww"_s);
}

TEST_CASE("what no name can begin with has no reading", "[base]")
{
    CHECK(pinyinReadings(u"vvv"_s).isEmpty());
    CHECK(pinyinReadings(u"wang3"_s).isEmpty());
    CHECK(pinyinReadings({}).isEmpty());
    CHECK(pinyinReadings(u"a"_s.repeated(500)).isEmpty());
}

TEST_CASE("readings stay few, however many ways there are", "[base]")
{
    for (const auto &typed : {u"enenenenenenenen"_s, u"xianxianxianxian"_s, u"aoaoaoaoaoaoao"_s,
             u"nananananana"_s, u"wwwwwwwwwwww"_s})
        CHECK(pinyinReadings(typed).size() <= 8);
}
