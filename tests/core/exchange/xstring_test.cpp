#include "core/exchange/cellreference.h"
#include "core/exchange/relationships.h"
#include "core/exchange/xstring.h"

#include <catch2/catch.hpp>

using namespace core;
using namespace Qt::StringLiterals;

TEST_CASE("escapes of workbook text are undone once", "[exchange]")
{
    const auto decoded = [](std::string text) {
        decodeXString(text);
        return text;
    };
    CHECK(decoded("plain _x text") == "plain _x text");
    CHECK(decoded("_x0041__x0042_") == "AB");
    CHECK(decoded("_x005F_x0041_") == "_x0041_");
    CHECK(decoded("_x00G1_") == "_x00G1_");
    CHECK(decoded("_x5F20_") == "张");
    CHECK(decoded("_xDC00_") == "\xEF\xBF\xBD");
}

TEST_CASE("lengths are counted in UTF-16 units", "[exchange]")
{
    CHECK(utf16Length("a张\xF0\xA0\xAE\xB7") == 4);
}

TEST_CASE("cell references and column letters agree", "[exchange]")
{
    CHECK(parseCellReference("A1") == CellReference{0, 0});
    CHECK(parseCellReference("$AB$12") == CellReference{11, 27});
    CHECK(parseCellReference("xfd1048576") == CellReference{1'048'575, 16'383});
    for (const char *wrong : {"", "A", "1", "A0", "XFE1", "A1048577", "A1B", "A-1", "$"})
        CHECK_FALSE(parseCellReference(wrong));
    CHECK(columnLetters(0) == u"A");
    CHECK(columnLetters(25) == u"Z");
    CHECK(columnLetters(26) == u"AA");
    CHECK(columnLetters(16'383) == u"XFD");
    CHECK(columnNumber(u"XFD") == 16'383u);
    CHECK_FALSE(columnNumber(u"A1"));
    CHECK_FALSE(columnNumber(u""));
}

TEST_CASE("targets of package links are resolved inside the package", "[exchange]")
{
    CHECK(resolvePart("xl/workbook.xml", "worksheets/sheet1.xml") == "xl/worksheets/sheet1.xml");
    CHECK(
        resolvePart("xl/workbook.xml", "/xl/worksheets/sheet1.xml") == "xl/worksheets/sheet1.xml");
    CHECK(resolvePart("xl/workbook.xml", "../xl/./sheet1.xml") == "xl/sheet1.xml");
    CHECK(resolvePart("xl/workbook.xml", "../../../etc/passwd") == "etc/passwd");
    CHECK(resolvePart("", "xl\\workbook.xml") == "xl/workbook.xml");
}
