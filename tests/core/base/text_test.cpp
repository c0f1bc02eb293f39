#include "core/base/text.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace core;

TEST_CASE("cleaning trims every kind of blank and drops invisible characters", "[base]")
{
    CHECK(cleanText(u"\u3000\u00A0 王 伟\r\n"_s) == u"王 伟"_s);
    CHECK(cleanText(u"\u202D138\u200B0013\uFEFF8000\u202C"_s) == u"13800138000"_s);
    CHECK(cleanText(u"\u2066a\u2069\u2060"_s) == u"a"_s);
    CHECK(cleanText(u"　"_s).isEmpty());
}

TEST_CASE("a clean text is shared, not copied", "[base]")
{
    const QString text = u"石楼县人力资源和社会保障局"_s;
    CHECK(withoutBlanks(text).constData() == text.constData());
    CHECK(toHalfWidth(text).constData() == text.constData());
}

TEST_CASE("full-width characters become half-width", "[base]")
{
    CHECK(toHalfWidth(u"１４１１０２Ｘ（甲）　ａ"_s) == u"141102X(甲) a"_s);
    CHECK(toHalfWidth(u"。、"_s) == u"。、"_s);
}

TEST_CASE("folded texts are equal when only width, case, blanks or the dot differ", "[base]")
{
    CHECK(folded(u"王　伟"_s) == folded(u"王伟"_s));
    CHECK(folded(u"ＡＢＣ"_s) == folded(u"abc"_s));
    CHECK(folded(u"买买提•吐尔逊"_s) == folded(u"买买提·吐尔逊"_s));
    CHECK(folded(u"买买提．吐尔逊"_s) == folded(u"买买提‧吐尔逊"_s));
    CHECK(folded(u"⽯楼"_s) == folded(u"石楼"_s));
    CHECK(folded(u"王伟"_s) != folded(u"王玮"_s));
}

TEST_CASE("folding twice changes nothing more", "[base]")
{
    for (const QString &text : {u"Ａ　⼀•\u200Bß𠮷İ"_s, u"⻢云 ・Ｂ"_s})
        CHECK(folded(folded(text)) == folded(text));
}

TEST_CASE("a stored name has no blanks, one dot and keeps rare characters", "[base]")
{
    CHECK(cleanName(u" 张　三 丰\u200B"_s) == u"张三丰"_s);
    CHECK(cleanName(u"阿卜杜•热合曼"_s) == u"阿卜杜·热合曼"_s);
    CHECK(cleanName(u"阿卜杜・热合曼"_s) == u"阿卜杜·热合曼"_s);
    CHECK(cleanName(u"阿卜杜‧热合曼"_s) == u"阿卜杜·热合曼"_s);
    CHECK(cleanName(u"阿卜杜．热合曼"_s) == u"阿卜杜·热合曼"_s);
    CHECK(cleanName(u"𠮷田䶮㛃"_s) == u"𠮷田䶮㛃"_s);
    CHECK(cleanName(u"ＡＢ"_s) == u"ＡＢ"_s);
}

TEST_CASE("radicals pasted from a PDF become plain characters", "[base]")
{
    CHECK(cleanName(u"⻢⽂⻰"_s) == u"马文龙"_s);
    CHECK(plainRadical(u'⼀') == u'一');
    CHECK(plainRadical(u'\u2FD5') == u'龠');
    CHECK(plainRadical(u'\u2EF3') == u'龟');
    CHECK(plainRadical(u'一') == u'一');
    for (char16_t radical = 0x2F00; radical <= 0x2FD5; ++radical)
        CHECK(isHan(plainRadical(radical)));
}

TEST_CASE("Han characters are told from letters, digits and private use", "[base]")
{
    CHECK(isHan(U'石'));
    CHECK(isHan(U'𠮷'));
    CHECK(isHan(U'䶮'));
    CHECK_FALSE(isHan(U'A'));
    CHECK_FALSE(isHan(U'·'));
    CHECK_FALSE(isHan(0xE000));
    CHECK(isPrivateUse(0xE78D));
    CHECK_FALSE(isPrivateUse(U'石'));
}

TEST_CASE("digits are those of ASCII only", "[base]")
{
    CHECK(isAsciiDigits(u"0123456789"));
    CHECK_FALSE(isAsciiDigits(u"１２"));
    CHECK_FALSE(isAsciiDigits(u"1-2"));
    CHECK_FALSE(isAsciiDigit(u'٣'));
}
