#include "core/base/pinyin.h"

#include <QStringList>

#include <catch2/catch.hpp>
#include <utility>

using core::Reading;
using namespace Qt::StringLiterals;

TEST_CASE("a name is read syllable by syllable", "[base]")
{
    CHECK(core::pinyin(u"张晓明") == u"zhang xiao ming"_s);
    CHECK(core::initials(u"张晓明") == u"zxm"_s);
    CHECK(core::pinyin(u"吕女") == u"lv nv"_s);
    CHECK(core::pinyin(u"") == QString());
    CHECK(core::initials(QStringView()) == QString());
}

TEST_CASE("surnames are read as surnames, at the start only", "[base]")
{
    const std::pair<QString, QString> names[] = {{u"单雄信"_s, u"shan xiong xin"_s},
        {u"解缙"_s, u"xie jin"_s}, {u"曾国藩"_s, u"zeng guo fan"_s}, {u"仇英"_s, u"qiu ying"_s},
        {u"区志强"_s, u"ou zhi qiang"_s}, {u"尉迟恭"_s, u"yu chi gong"_s},
        {u"尉小平"_s, u"wei xiao ping"_s}, {u"翟明"_s, u"zhai ming"_s}, {u"查良"_s, u"zha liang"_s},
        {u"盖平"_s, u"ge ping"_s}, {u"朴成"_s, u"piao cheng"_s}, {u"任任"_s, u"ren ren"_s},
        {u"员平"_s, u"yun ping"_s}, {u"贠平"_s, u"yun ping"_s}, {u"缪平"_s, u"miao ping"_s},
        {u"乐平"_s, u"yue ping"_s}, {u"宓平"_s, u"mi ping"_s}, {u"覃平"_s, u"qin ping"_s},
        {u"万俟平"_s, u"mo qi ping"_s}, {u"单于平"_s, u"chan yu ping"_s},
        {u"长孙平"_s, u"zhang sun ping"_s}, {u"王长乐"_s, u"wang chang le"_s},
        {u"李单"_s, u"li dan"_s}, {u"欧阳解"_s, u"ou yang jie"_s}};
    for (const auto &[name, reading] : names)
        CHECK(core::pinyin(name) == reading);
    CHECK(core::initials(u"尉迟恭") == u"ycg"_s);
    CHECK(core::initials(u"解缙") == u"xj"_s);
}

TEST_CASE("words are read by their neighbours", "[base]")
{
    CHECK(core::pinyin(u"重庆银行会计", Reading::Word) == u"chong qing yin hang kuai ji"_s);
    CHECK(core::pinyin(u"长治市烹调师", Reading::Word) == u"chang zhi shi peng tiao shi"_s);
    CHECK(core::pinyin(u"单位", Reading::Word) == u"dan wei"_s);
    CHECK(core::initials(u"洪洞县音乐", Reading::Word) == u"htxyy"_s);
}

TEST_CASE("letters and digits pass through, the rest only separates", "[base]")
{
    CHECK(
        core::pinyin(u"WE-101 焊工Ａ班（１期）", Reading::Word) == u"we 101 han gong a ban 1 qi"_s);
    CHECK(core::initials(u"WE-101 焊工Ａ班", Reading::Word) == u"we101hgab"_s);
    CHECK(core::pinyin(u"阿依古丽·买买提") == u"a yi gu li mai mai ti"_s);
    CHECK(core::pinyin(u"（单平）") == u"shan ping"_s);
}

TEST_CASE("rare characters have readings, and unknown ones stay", "[base]")
{
    CHECK(core::pinyin(u"王喆喆〇") == u"wang zhe zhe ling"_s);
    CHECK(core::pinyin(u"㐀") == u"qiu"_s);
    CHECK(core::pinyin(u"李\U00020000") == u"li he"_s);
    CHECK(core::initials(u"李\U00020000") == u"lh"_s);
    CHECK(core::pinyin(u"\U000323AF") == u"\U000323AF"_s);
    CHECK(core::pinyin(QString(QChar(0xd840))).isEmpty());
}

TEST_CASE("every character in everyday use has a syllable", "[base]")
{
    int unread = 0;
    for (char16_t character = 0x4e00; character <= 0x9fa5; ++character) {
        const QString syllable = core::pinyin(QString(QChar(character)), Reading::Word);
        if (syllable.isEmpty() || syllable.front() < u'a' || syllable.front() > u'z')
            ++unread;
    }
    CHECK(unread == 10); // Japanese units without a Chinese reading
}
