#include "core/exchange/numberformats.h"

#include <catch2/catch.hpp>

using namespace core;

TEST_CASE("format codes of dates are told from those of numbers", "[exchange]")
{
    for (const char *code :
        {"yyyy-mm-dd", "yyyy\"年\"m\"月\"d\"日\"", "[$-804]yyyy/m/d;@", "m/d/yy h:mm", "[h]:mm:ss",
            "e\"年\"m\"月\"", "ggge年", "aaaa", "[DBNum1][$-804]yyyy年m月", "上午/下午h\"时\""})
        CHECK(styleOfFormatCode(code) == NumberStyle::Date);
    for (const char *code :
        {"General", "G/通用格式", "0_);[Red]\\(0\\)", "0.00_ ", "0_ ", "#,##0.00\"元\"", "0.00E+00",
            "[$-804]0", "[DBNum2]0", "\"dd\"0", "\\d0", "0*-", "¥#,##0", "[Red]0;[Blue]-0"})
        CHECK(styleOfFormatCode(code) == NumberStyle::Plain);
    CHECK(styleOfFormatCode("@") == NumberStyle::Text);
}

TEST_CASE("the built-in formats know the Chinese dates", "[exchange]")
{
    for (const quint32 id : {14u, 22u, 27u, 31u, 36u, 45u, 47u, 50u, 57u, 58u})
        CHECK(styleOfBuiltInFormat(id) == NumberStyle::Date);
    for (const quint32 id : {0u, 1u, 13u, 23u, 37u, 44u, 48u, 59u})
        CHECK(styleOfBuiltInFormat(id) == NumberStyle::Plain);
    CHECK(styleOfBuiltInFormat(49) == NumberStyle::Text);
}
