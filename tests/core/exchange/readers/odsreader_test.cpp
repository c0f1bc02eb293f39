#include "tests/core/exchange/workbookbuilder.h"

#include <catch2/catch.hpp>

using namespace core;
using namespace tests;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kType = "application/vnd.oasis.opendocument.spreadsheet";
const QByteArray kNames
    = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
      " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
      " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
      " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
      " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
      " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\"";

QByteArray content(const QByteArray &tables, const QByteArray &styles = {})
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content" + kNames
        + "><office:automatic-styles>" + styles
        + "</office:automatic-styles><office:body><office:spreadsheet>" + tables
        + "</office:spreadsheet></office:body></office:document-content>";
}

QByteArray ods(const QByteArray &tables, const QByteArray &styles = {})
{
    return ZipBuilder()
        .add("mimetype", kType, ZipBuilder::Method::Stored)
        .add("content.xml", content(tables, styles))
        .bytes();
}

QByteArray table(const QByteArray &rows, const QByteArray &attributes = {})
{
    return "<table:table table:name=\"名册\"" + attributes + ">" + rows + "</table:table>";
}

QByteArray row(const QByteArray &cells, const QByteArray &attributes = {})
{
    return "<table:table-row" + attributes + ">" + cells + "</table:table-row>";
}

QByteArray cell(const QByteArray &text, const QByteArray &attributes = {})
{
    return "<table:table-cell office:value-type=\"string\"" + attributes + "><text:p>" + text
        + "</text:p></table:table-cell>";
}

} // namespace

TEST_CASE("the cells of an OpenDocument table come out with their kinds", "[exchange]")
{
    const auto typed
        = [](const QByteArray &type, const QByteArray &value, const QByteArray &shown) {
              return "<table:table-cell office:value-type=\"" + type + "\" " + value + "><text:p>"
                  + shown + "</text:p></table:table-cell>";
          };
    const QByteArray bytes
        = ods(table(row(cell("王小明") + typed("float", "office:value=\"77.5\"", "78")
                        + typed("date", "office:date-value=\"2021-06-01\"", "2021年6月1日")
                        + typed("boolean", "office:boolean-value=\"true\"", "TRUE")
                        + typed("time", "office:time-value=\"PT08H30M00S\"", "8:30")
                        + typed("float", "office:value=\"142301200108209973\"", "1.42E+17"))
            + row("<table:table-cell table:formula=\"of:=1\" office:value-type=\"string\""
                  " office:string-value=\"合格\"/>"
                  "<table:table-cell table:formula=\"of:=2\"/>"
                  "<table:table-cell calcext:value-type=\"error\" office:value-type=\"string\""
                  " office:string-value=\"\"><text:p>#N/A</text:p></table:table-cell>")));
    auto reader = openBytes(bytes);
    REQUIRE(reader);
    CHECK((*reader)->format() == SheetFormat::Ods);
    CHECK((*reader)->sheets()[0].name == u"名册");
    const auto read = readSheet(**reader, 0);
    REQUIRE(read);
    CHECK(read->text("A1") == u"王小明");
    CHECK(read->text("B1") == u"77.5");
    CHECK(read->at("C1").kind == CellKind::Date);
    CHECK(read->text("C1") == u"2021-06-01");
    CHECK(read->at("D1").kind == CellKind::Bool);
    CHECK(read->text("E1") == u"8:30");
    CHECK(read->at("F1").flags.testFlag(CellFlag::DigitsLost));
    CHECK(read->text("A2") == u"合格");
    CHECK(read->at("B2").flags.testFlag(CellFlag::NoCachedValue));
    CHECK(read->at("C2").kind == CellKind::Error);
}

TEST_CASE("the text of an OpenDocument cell is what it shows", "[exchange]")
{
    const auto shown = [](const QByteArray &inside) {
        return readSheet(ods(table(row("<table:table-cell>" + inside + "</table:table-cell>"))))
            ->text("A1");
    };
    CHECK(shown("<text:p>一<text:s text:c=\"3\"/>二<text:tab/>三</text:p>") == u"一   二\t三");
    CHECK(shown("<text:p>一</text:p><text:p>二<text:line-break/>三</text:p>") == u"一\n二\n三");
    CHECK(shown("<text:p>\n   一\n   <text:span>二</text:span></text:p>") == u"一 二");
    CHECK(shown("<office:annotation><text:p>批注</text:p></office:annotation><text:p>正文</text:p>")
        == u"正文");
    CHECK(shown("<draw:frame><draw:text-box><text:p>图</text:p></draw:text-box></draw:frame>")
              .isEmpty());
}

TEST_CASE("repeats, covered cells and merges of an OpenDocument table", "[exchange]")
{
    const QByteArray bytes
        = ods(table("<table:table-column/><table:table-column table:visibility=\"collapse\"/>"
            + row(cell("题", " table:number-columns-spanned=\"3\" table:number-rows-spanned=\"2\"")
                + "<table:covered-table-cell table:number-columns-repeated=\"2\"/>" + cell("右"))
            + row("<table:table-cell table:number-columns-repeated=\"16384\"/>",
                " table:number-rows-repeated=\"3\"")
            + row(cell("同", " table:number-columns-repeated=\"3\""),
                " table:number-rows-repeated=\"2\" table:visibility=\"filter\"")
            + row("<table:table-cell table:number-columns-repeated=\"16384\"/>",
                " table:number-rows-repeated=\"1048570\"")));
    const auto read = readSheet(bytes);
    REQUIRE(read);
    CHECK(read->merges == std::vector<SheetMerge>{{0, 0, 1, 2}});
    CHECK(read->text("D1") == u"右");
    CHECK(read->text("A5") == u"同");
    CHECK(read->text("C6") == u"同");
    CHECK(read->at("A6").flags.testFlag(CellFlag::HiddenRow));
    CHECK(read->at("B5").flags.testFlag(CellFlag::HiddenRow));
    CHECK(read->cells.size() == 8);
}

TEST_CASE("every sheet of an OpenDocument file is read, hidden ones are marked", "[exchange]")
{
    const QByteArray style = "<style:style style:name=\"ta2\" style:family=\"table\">"
                             "<style:table-properties table:display=\"false\"/></style:style>";
    auto reader = openBytes(ods("<table:table table:name=\"空\"/>" + table(row(cell("一")))
            + table(row(cell("二")), " table:style-name=\"ta2\""),
        style));
    REQUIRE(reader);
    REQUIRE((*reader)->sheets().size() == 3);
    CHECK(readSheet(**reader, 0)->cells.isEmpty());
    CHECK(readSheet(**reader, 1)->text("A1") == u"一");
    CHECK(readSheet(**reader, 2)->text("A1") == u"二");
    CHECK_FALSE((*reader)->sheets()[1].hidden);
    CHECK((*reader)->sheets()[2].hidden);
}

TEST_CASE("OpenDocument files that are no spreadsheet to read say why", "[exchange]")
{
    const QByteArray good = content(table(row(cell("一"))));
    CHECK(readSheet(ZipBuilder().add("content.xml", good).bytes())->text("A1") == u"一");
    const auto refused = [](const QByteArray &bytes) { return errorOf(bytes).text; };
    CHECK(refused(ZipBuilder().add("mimetype", kType).bytes()).contains(u"已损坏"_s));
    CHECK(refused(ZipBuilder()
                      .add("mimetype", "application/vnd.oasis.opendocument.text")
                      .add("content.xml", good)
                      .bytes())
              .contains(u"不是表格"_s));
    CHECK(refused(ZipBuilder().add("content.xml", "<a/>").bytes()).contains(u"没有工作簿"_s));
    CHECK(refused(ZipBuilder()
                      .add("mimetype", kType)
                      .add("META-INF/manifest.xml",
                          "<m:manifest xmlns:m=\"urn:m\"><m:file-entry><m:encryption-data/>"
                          "</m:file-entry></m:manifest>")
                      .add("content.xml", "\x01\x02")
                      .bytes())
              .contains(u"密码"_s));
    CHECK(refused(ods(table(row(cell("一", " table:number-columns-repeated=\"99999\"")))))
              .contains(u"超出了表格的范围"_s));
    CHECK(refused(ods(table(row(cell("一", " table:number-columns-repeated=\"16384\""),
                      " table:number-rows-repeated=\"1048576\""))))
              .contains(u"超出读取上限"_s));
    CHECK(refused(ods(table(row(cell("<text:s text:c=\"4000000000\"/>")))))
              .contains(u"超过 32767 个字"_s));
}
