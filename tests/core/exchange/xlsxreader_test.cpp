#include "tests/core/exchange/workbookbuilder.h"

#include <catch2/catch.hpp>
#include <cmath>

using namespace core;
using namespace tests;
using namespace Qt::StringLiterals;

namespace {

ReadSheet readRows(
    const QByteArray &rows, const QByteArray &after = {}, const QByteArray &before = {})
{
    const auto sheet = readSheet(WorkbookBuilder().rows(rows, after, before).bytes());
    INFO((sheet ? "" : sheet.error().text.toStdString()));
    REQUIRE(sheet);
    return *sheet;
}

QByteArray inlineCell(const QByteArray &reference, const QByteArray &text)
{
    return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + text
        + "</t></is></c>";
}

} // namespace

TEST_CASE("a workbook gives its sheets, rows and shared texts", "[exchange]")
{
    auto reader = openBytes(WorkbookBuilder().bytes());
    REQUIRE(reader);
    CHECK((*reader)->format() == SheetFormat::Xlsx);
    REQUIRE((*reader)->sheets().size() == 1);
    CHECK((*reader)->sheets()[0].name == u"名册");
    CHECK_FALSE((*reader)->sheets()[0].hidden);
    const auto sheet = readSheet(**reader, 0);
    REQUIRE(sheet);
    CHECK(sheet->rows == 2);
    CHECK(sheet->text("A1") == u"姓名");
    CHECK(sheet->text("A2") == u"张三");
    CHECK(readSheet(**reader, 0)->rows == 2); // a second read gives the same
}

TEST_CASE("hidden sheets are marked and still readable", "[exchange]")
{
    WorkbookBuilder builder;
    builder.workbook({},
        R"(<sheet name="密" sheetId="1" r:id="rId1" state="veryHidden"/>)"
        R"(<sheet name="名册" sheetId="2" r:id="rId2"/>)");
    builder.part("xl/worksheets/sheet2.xml", builder.parts()["xl/worksheets/sheet1.xml"]);
    auto reader = openBytes(builder.bytes());
    REQUIRE(reader);
    REQUIRE((*reader)->sheets().size() == 2);
    CHECK((*reader)->sheets()[0].hidden);
    CHECK_FALSE((*reader)->sheets()[1].hidden);
    CHECK(readSheet(**reader, 1)->text("A2") == u"张三");
}

TEST_CASE("dates show by their style, in both day systems", "[exchange]")
{
    const QByteArray rows
        = R"(<row r="1"><c r="A1" s="1"><v>44359</v></c><c r="B1" s="2"><v>1</v></c>)"
          R"(<c r="C1" s="5"><v>60</v></c><c r="D1" s="3"><v>44359</v></c>)"
          R"(<c r="E1" t="d" s="1"><v>2024-03-05T00:00:00</v></c></row>)";
    auto reader = openBytes(WorkbookBuilder().rows(rows).bytes());
    REQUIRE(reader);
    CHECK_FALSE((*reader)->date1904());
    const auto sheet = readSheet(**reader, 0);
    REQUIRE(sheet);
    CHECK(sheet->at("A1").kind == CellKind::Date);
    CHECK(sheet->at("A1").number == 44359);
    CHECK(sheet->at("B1").kind == CellKind::Date);
    CHECK(sheet->at("C1").kind == CellKind::Date);
    CHECK(sheet->at("D1").kind == CellKind::Number);
    CHECK(sheet->at("E1").kind == CellKind::Date);
    CHECK(std::isnan(sheet->at("E1").number));
    CHECK(sheet->text("E1") == u"2024-03-05T00:00:00");

    const auto old = openBytes(WorkbookBuilder().workbook(R"(date1904="1")").rows(rows).bytes());
    REQUIRE(old);
    CHECK((*old)->date1904());
}

TEST_CASE("a number of more than 15 digits keeps its text and is flagged", "[exchange]")
{
    const auto sheet
        = readRows(R"(<row r="1"><c r="A1"><v>6.2996019630921402E+17</v></c>)"
                   R"(<c r="B1"><v>629960196309214178</v></c><c r="C1"><v>13800000000</v></c>)"
                   R"(<c r="D1" s="4"><v>123456789012345</v></c></row>)");
    CHECK(sheet.at("A1").flags.testFlag(CellFlag::DigitsLost));
    CHECK(sheet.text("A1") == u"6.2996019630921402E+17");
    CHECK(sheet.at("B1").flags.testFlag(CellFlag::DigitsLost));
    CHECK(sheet.text("B1") == u"629960196309214178");
    CHECK_FALSE(sheet.at("C1").flags.testFlag(CellFlag::DigitsLost));
    CHECK_FALSE(sheet.at("D1").flags.testFlag(CellFlag::DigitsLost));
    CHECK(sheet.at("D1").flags.testFlag(CellFlag::TextStyled));
}

TEST_CASE("rich text is joined, phonetic text dropped, escapes undone", "[exchange]")
{
    WorkbookBuilder builder;
    builder.sharedStrings(
        "<si><r><t>张</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\"> 三</t></r>"
        "<rPh sb=\"0\" eb=\"1\"><t>zhang</t></rPh></si><si><t/></si>");
    builder.rows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
        + inlineCell("C1", "a_x000D_b") + inlineCell("D1", "_x005F_x0041_")
        + inlineCell("E1", "_xD842__xDFB7_") + inlineCell("F1", "_xD842_") + "</row>");
    const auto sheet = readSheet(builder.bytes());
    REQUIRE(sheet);
    CHECK(sheet->text("A1") == u"张 三");
    CHECK(sheet->cells.size() == 5); // the empty shared text is no value
    CHECK(sheet->text("C1") == u"a\rb");
    CHECK(sheet->text("D1") == u"_x0041_");
    CHECK(sheet->text("E1") == u"𠮷");
    CHECK(sheet->text("F1") == u"\uFFFD");
}

TEST_CASE("formulas give their cached value, or say that they have none", "[exchange]")
{
    const auto sheet = readRows(
        R"(<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"x"</f><v>x</v></c>)"
        R"(<c r="C1" t="b"><f>TRUE()</f><v>1</v></c><c r="D1" t="e"><f>NA()</f><v>#N/A</v></c>)"
        R"(<c r="E1" t="str"><f>""</f><v></v></c><c r="F1"><f>SUM(A1:B1)</f></c>)"
        R"(<c r="G1"><f>SUM(A1:B1)</f><v/></c></row>)");
    CHECK(sheet.at("A1").number == 2);
    CHECK(sheet.at("A1").flags.testFlag(CellFlag::FromFormula));
    CHECK(sheet.text("B1") == u"x");
    CHECK(sheet.at("C1").kind == CellKind::Bool);
    CHECK(sheet.at("C1").number == 1);
    CHECK(sheet.at("D1").kind == CellKind::Error);
    CHECK_FALSE(sheet.at("E1").flags.testFlag(CellFlag::NoCachedValue));
    CHECK(sheet.at("F1").flags.testFlag(CellFlag::NoCachedValue));
    CHECK(sheet.at("G1").flags.testFlag(CellFlag::NoCachedValue));
    REQUIRE(sheet.notes.size() == 2);
    CHECK(sheet.notes[0].what == SheetNote::What::FormulaWithoutValue);
    CHECK(sheet.notes[0].column == 5);
}

TEST_CASE("merges, hidden rows and hidden columns are told", "[exchange]")
{
    const auto sheet = readRows("<row r=\"1\">" + inlineCell("A1", "名册")
            + "</row><row r=\"2\" hidden=\"1\">" + inlineCell("A2", "城关镇")
            + inlineCell("C2", "张三") + "</row>",
        R"(<mergeCells count="2"><mergeCell ref="A1:D1"/><mergeCell ref="A2:A4"/></mergeCells>)",
        R"(<cols><col min="3" max="3" hidden="1"/></cols>)");
    REQUIRE(sheet.merges.size() == 2);
    CHECK(sheet.merges[0] == SheetMerge{0, 0, 0, 3});
    CHECK(sheet.merges[1] == SheetMerge{1, 0, 3, 0});
    CHECK(sheet.at("A2").flags.testFlag(CellFlag::HiddenRow));
    CHECK_FALSE(sheet.at("A2").flags.testFlag(CellFlag::HiddenColumn));
    CHECK(sheet.at("C2").flags.testFlag(CellFlag::HiddenColumn));
}

TEST_CASE("odd but lawful writings of a sheet are read", "[exchange]")
{
    SECTION("rows and cells without references count on")
    {
        const auto sheet = readRows(
            R"(<row><c t="s"><v>0</v></c><c><v>2</v></c></row><row r="4"><c><v>3</v></c></row>)"
            R"(<row><c r="B5"><v>4</v></c><c><v>5</v></c></row>)");
        CHECK(sheet.text("B1") == u"2");
        CHECK(sheet.text("A4") == u"3");
        CHECK(sheet.text("B5") == u"4");
        CHECK(sheet.text("C5") == u"5");
    }
    SECTION("elements may carry a prefix")
    {
        WorkbookBuilder builder;
        builder.part("xl/worksheets/sheet1.xml",
            R"(<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is>)"
            "<x:t>张三</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>");
        CHECK(readSheet(builder.bytes())->text("A1") == u"张三");
    }
    SECTION("the claimed dimension is not believed")
    {
        CHECK(readRows(R"(<row r="1"><c r="A1"><v>1</v></c></row>)", {},
                  R"(<dimension ref="A1:XFD1048576"/>)")
                  .rows
            == 1);
    }
    SECTION("styled empty cells are no rows")
    {
        CHECK(
            readRows(R"(<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2" s="1"/></row>)")
                .rows
            == 1);
    }
    SECTION("cells out of order are put in order")
    {
        const auto sheet
            = readRows(R"(<row r="1"><c r="C1"><v>3</v></c><c r="A1"><v>1</v></c></row>)");
        CHECK(sheet.cells[0].column == 0);
        CHECK(sheet.cells[1].column == 2);
    }
    SECTION("rows out of order are noted")
    {
        const auto sheet = readRows(
            R"(<row r="3"><c r="A3"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>)");
        REQUIRE(sheet.notes.size() == 1);
        CHECK(sheet.notes[0].what == SheetNote::What::RowsOutOfOrder);
    }
    SECTION("what is no number stays text")
    {
        const auto sheet = readRows(
            R"(<row r="1"><c r="A1"><v>abc</v></c><c r="B1"><v>1e999</v></c><c r="C1"><v>NaN</v></c>)"
            R"(<c r="D1" t="b"><v>yes</v></c><c r="E1"><v/></c><c r="F1" t="zz"><v>7</v></c></row>)");
        for (const char *reference : {"A1", "B1", "C1", "D1"})
            CHECK(sheet.at(reference).kind == CellKind::Text);
        CHECK(sheet.cells.size() == 5);
        CHECK(sheet.at("F1").number == 7);
    }
    SECTION("the last row and column of the grid")
    {
        CHECK(
            readRows(R"(<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>)").text("XFD1048576")
            == u"1");
    }
}

TEST_CASE("a broken sheet is refused and the place named", "[exchange]")
{
    const auto refused
        = [](const QByteArray &rows) { return errorOf(WorkbookBuilder().rows(rows).bytes()).text; };
    CHECK(refused(R"(<row r="7"><c r="C7" t="s"><v>99</v></c></row>)")
              .contains(u"“名册”：第 7 行 C 列"_s));
    CHECK(refused(R"(<row r="1"><c r="A1" t="s"><v>-1</v></c></row>)").contains(u"“-1”不存在"_s));
    CHECK(refused(R"(<row r="1"><c r="XFE1"><v>1</v></c></row>)").contains(u"XFE1"_s));
    CHECK(refused(R"(<row r="0"><c r="A0"><v>1</v></c></row>)").contains(u"行号“0”"_s));
    CHECK(refused(R"(<row r="1"><c r="A2"><v>1</v></c></row>)").contains(u"A2"_s));
    CHECK(
        refused(R"(<row r="3"><c r="A3"><v>1</v></c></row><row r="3"><c r="B3"><v>1</v></c></row>)")
            .contains(u"第 3 行：这一行在文件里出现了两次"_s));
    CHECK(refused(R"(<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>)")
              .contains(u"第 1 行 A 列"_s));
    CHECK(refused(R"(<row r="1"><c r="A1"><v>1</v></row>)").contains(u"“名册”（第 1 行之后）"_s));
    CHECK(refused("<row r=\"1\">" + inlineCell("A1", QByteArray(40'000, 'x')) + "</row>")
              .contains(u"32767"_s));
    CHECK(refused("<row>" + QByteArray("<c><v>1</v></c>").repeated(16'385) + "</row>")
              .contains(u"16384"_s));
}

TEST_CASE("one broken sheet does not spoil the others", "[exchange]")
{
    WorkbookBuilder builder;
    builder.workbook({},
        R"(<sheet name="坏" sheetId="1" r:id="rId1"/><sheet name="好" sheetId="2" r:id="rId2"/>)");
    builder.part("xl/worksheets/sheet2.xml", builder.parts()["xl/worksheets/sheet1.xml"]);
    builder.rows(R"(<row r="0"/>)");
    auto reader = openBytes(builder.bytes());
    REQUIRE(reader);
    CHECK_FALSE(readSheet(**reader, 0));
    CHECK(readSheet(**reader, 1));
}

TEST_CASE("markup that attacks the reader is refused", "[exchange]")
{
    WorkbookBuilder builder;
    SECTION("entities")
    {
        builder.part("xl/worksheets/sheet1.xml",
            R"(<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>)");
        CHECK(errorOf(builder.bytes()).detail.contains(u"DOCTYPE"_s));
    }
    SECTION("entities in the shared texts")
    {
        builder.part("xl/sharedStrings.xml",
            R"(<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]><sst><si><t>&e;</t></si></sst>)");
        CHECK(errorOf(builder.bytes()).detail.contains(u"DOCTYPE"_s));
    }
    SECTION("depth")
    {
        builder.rows(QByteArray("<a>").repeated(1000));
        CHECK(errorOf(builder.bytes()).detail.contains(u"nested"_s));
    }
    SECTION("an attribute of megabytes")
    {
        builder.rows(
            "<row r=\"1\"><c r=\"A1\" foo=\"" + QByteArray(3 << 20, 'x') + "\"><v>1</v></c></row>");
        CHECK(errorOf(builder.bytes()).detail.contains(u"token"_s));
    }
    SECTION("bytes that are not the encoding they claim")
    {
        builder.rows("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>\xD5\xC5\xC8\xFD</v></c></row>");
        CHECK_FALSE(readSheet(builder.bytes()));
    }
}

TEST_CASE("a preview stops without an error and a cancelled reading says so", "[exchange]")
{
    struct First : RowSink
    {
        int rows = 0;
        bool row(const SheetRow &) override { return ++rows < 1; }
    } sink;
    auto reader = openBytes(WorkbookBuilder().bytes());
    REQUIRE(reader);
    CHECK((*reader)->read(0, sink));
    CHECK(sink.rows == 1);

    const Progress cancel([](qint64, qint64, const QString &) { return false; });
    const auto cancelled = (*reader)->read(0, sink, cancel);
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().code == Error::Code::Cancelled);
}
