#include "core/exchange/cellvalues.h"

#include <catch2/catch.hpp>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

CellValue numberCell(double number, const QString &text = {})
{
    return {CellKind::Number, {}, text, number};
}

} // namespace

TEST_CASE("numbers come out in full and without the noise of the 16th digit", "[exchange]")
{
    CHECK(numberText(13800000000.0) == u"13800000000");
    CHECK(numberText(1.38e10) == u"13800000000");
    CHECK(numberText(96.40000000000001) == u"96.4");
    CHECK(numberText(64.59999999999999) == u"64.6");
    CHECK(numberText(0.018) == u"0.018");
    CHECK(numberText(1.8e-2) == u"0.018");
    CHECK(numberText(-0.0) == u"0");
    CHECK(numberText(141102900307997) == u"141102900307997");
    CHECK(numberText(std::numeric_limits<double>::infinity()).isEmpty());
}

TEST_CASE("texts lose what stands around them and keep what stands inside", "[exchange]")
{
    const auto text = [](const QString &stored) { return textOf(textCell(stored)); };
    CHECK(text(u"\u00A0张 三\u200B\n"_s) == u"张 三");
    CHECK(text(u"=\"0123\""_s) == u"0123");
    CHECK(text(u"'0123"_s) == u"0123");
    CHECK(text(u"\t0123"_s) == u"0123");
    CHECK(text(u"'=1+1"_s) == u"=1+1");
    CHECK(text(u"=cmd|' /C calc'!A0"_s) == u"=cmd|' /C calc'!A0");
    CHECK(text(u"'s"_s) == u"'s");
    CHECK(text(u"王\uE854"_s) == u"王\u9FBA");
    CHECK(textOf(numberCell(5)) == u"5");
    CHECK(textOf({CellKind::Date, {}, u"44348"_s, 44348}) == u"2021-06-01");
    CHECK(textOf({CellKind::Bool, {}, u"1"_s, 1}) == u"1");
}

TEST_CASE("counts and scores are read with their units", "[exchange]")
{
    CHECK(integerOf(textCell(u"64学时"_s)) == 64);
    CHECK(integerOf(textCell(u"1,200"_s)) == 1200);
    CHECK(integerOf(textCell(u"６４"_s)) == 64);
    CHECK(integerOf(numberCell(64)) == 64);
    CHECK(integerOf(textCell(u"45岁"_s)) == 45);
    CHECK_FALSE(integerOf(numberCell(64.5)));
    CHECK_FALSE(integerOf(textCell(u"六十四"_s)));
    CHECK_FALSE(integerOf(textCell({})));
    CHECK(decimalOf(textCell(u"77.50分"_s)) == u"77.5"_s);
    CHECK(decimalOf(numberCell(64.59999999999999)) == u"64.6"_s);
    CHECK(decimalOf(textCell(u"007"_s)) == u"7"_s);
    CHECK_FALSE(decimalOf(textCell(u"缺考"_s)));
}

TEST_CASE("amounts are fen in the unit of the cell, else of the heading", "[exchange]")
{
    CHECK(moneyOf(textCell(u"1,200.00"_s), MoneyUnit::Yuan) == 120'000);
    CHECK(moneyOf(textCell(u"¥800"_s), MoneyUnit::Yuan) == 80'000);
    CHECK(moneyOf(textCell(u"3800元/月"_s), MoneyUnit::Yuan) == 380'000);
    CHECK(moneyOf(numberCell(0.018), MoneyUnit::TenThousandYuan) == 18'000);
    CHECK(moneyOf(textCell(u"180元"_s), MoneyUnit::TenThousandYuan) == 18'000);
    CHECK_FALSE(moneyOf(textCell(u"面议"_s), MoneyUnit::Yuan));
    CHECK(moneyUnitOf(u"补贴标准\n（万元/天）"_s, MoneyUnit::Yuan) == MoneyUnit::TenThousandYuan);
    CHECK(moneyUnitOf(u"补贴标准（元）"_s, MoneyUnit::TenThousandYuan) == MoneyUnit::Yuan);
    CHECK(moneyUnitOf(u"补贴金额"_s, MoneyUnit::TenThousandYuan) == MoneyUnit::TenThousandYuan);
}

TEST_CASE("marks for yes and no", "[exchange]")
{
    for (const char16_t *yes : {u"是", u"√", u"✓", u"1", u"有", u" Y "})
        CHECK(yesNoOf(textCell(QString::fromUtf16(yes))) == true);
    for (const char16_t *no : {u"否", u"×", u"✗", u"0", u"无", u"х", u"X"})
        CHECK(yesNoOf(textCell(QString::fromUtf16(no))) == false);
    CHECK_FALSE(yesNoOf(textCell(u"待定"_s)));
    CHECK(yesNoOf(numberCell(1)) == true);
}

TEST_CASE("headings are compared without blanks, brackets and marks", "[exchange]")
{
    CHECK(headingKey(u"姓  名"_s) == u"姓名");
    CHECK(headingKey(u"公民身份号码\n（18位）"_s) == u"公民身份号码");
    CHECK(headingKey(u"*手机号(必填)："_s) == u"手机号");
    CHECK(headingKey(u"【必填】姓名"_s) == u"姓名");
    CHECK(headingKey(u"No."_s) == u"no");
    CHECK(headingKey(u"出生日期（yyyy-mm-dd）"_s) == u"出生日期");
    CHECK(headingKey(u"职业/工种"_s) == u"职业工种");
    CHECK(headingKey(u"（必填）"_s) == u"(必填)");
}
