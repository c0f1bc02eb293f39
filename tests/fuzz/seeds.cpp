#include "tests/fuzz/seeds.h"

#include "core/exchange/readers/biffrecords.h"
#include "tests/core/exchange/readers/xlsbuilder.h"
#include "tests/core/exchange/workbookbuilder.h"

#include <QString>

using namespace Qt::StringLiterals;
using namespace tests;
namespace biff = core::biff;

namespace fuzz {

namespace {

constexpr qsizetype kMostParts = 32;

QByteArray partsOfWorkbook(const WorkbookBuilder &workbook)
{
    QList<Part> parts;
    for (auto part = workbook.parts().begin(); part != workbook.parts().end(); ++part)
        parts.append({part.key(), part.value()});
    return joined(parts);
}

QByteArray xlsWorkbook(quint32 version)
{
    XlsSheetBuilder sheet(version);
    sheet.shared(0, 0, 0).shared(0, 1, 1, 1).number(1, 0, 44348, 1).rk(1, 1, 30);
    if (version == 0x0600)
        sheet.label(1, 2, u"张三"_s);
    sheet.formula(2, 0, realBytes(2.5));
    sheet.formula(2, 1, QByteArray("\0\0\0\0\0\0\xFF\xFF", 8));
    QByteArray text;
    put16(text, 2);
    sheet.record(biff::String, text + (version == 0x0600 ? wideText(u"合格"_s) : "ok"));
    sheet.record(biff::BoolError, cellHead(3, 0) + QByteArray::fromHex("0100"));
    sheet.record(biff::MulRk, cellHead(3, 1) + QByteArray(12, '\2') + QByteArray("\3", 2));
    sheet.record(biff::Row, QByteArray::fromHex("01000000020000000000000020000000"));
    sheet.merge(0, 1, 0, 1);
    XlsSheetBuilder mixed(version);
    mixed.number(5, 0, 1).number(2, 0, 2).number(5, 1, 3);
    QByteArray page;
    put16(page, version == 0x0600 ? 1200 : 936);
    return XlsBuilder(version)
        .record(biff::CodePage, page)
        .style(0)
        .style(14)
        .sharedTexts({u"姓名"_s, u"证号"_s})
        .sheet("Sheet1", sheet)
        .sheet("Sheet2", mixed, 1)
        .stream();
}

QByteArray continuedTexts()
{
    QByteArray first;
    put32(first, 2);
    put32(first, 2);
    put16(first, 4);
    first += QByteArray("\0ab", 3);
    QByteArray second = wideText(u"中文"_s);
    put16(second, 1);
    second += '\x0D';
    put16(second, 1);
    put32(second, 2);
    XlsSheetBuilder sheet;
    sheet.shared(0, 0, 0).shared(0, 1, 1);
    return XlsBuilder()
        .record(biff::SharedTexts, first)
        .record(biff::Continue, second + wideText(u"县"_s).mid(1) + QByteArray(6, 'r'))
        .sheet("S", sheet)
        .stream();
}

} // namespace

QList<Part> partsOf(const QByteArray &bytes)
{
    QList<Part> parts;
    for (qsizetype at = bytes.indexOf("@@"); at >= 0 && parts.size() < kMostParts;) {
        const qsizetype next = bytes.indexOf("\n@@", at + 2);
        const QByteArray part = bytes.mid(at + 2, next < 0 ? -1 : next - at - 2);
        const qsizetype line = part.indexOf('\n');
        if (line > 0 && line < 100)
            parts.append({part.left(line), part.mid(line + 1)});
        at = next < 0 ? -1 : next + 1;
    }
    return parts;
}

QByteArray joined(const QList<Part> &parts)
{
    QByteArray bytes;
    for (const Part &part : parts)
        bytes += "@@" + part.name + '\n' + part.content + '\n';
    return bytes;
}

QList<QByteArray> xlsxSeeds()
{
    WorkbookBuilder rich;
    rich.rows(
        R"(<row r="1" hidden="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>44348</v></c>)"
        R"(<c r="C1" t="inlineStr"><is><r><t>一</t></r><rPh><t>yi</t></rPh></is></c></row>)"
        R"(<row><c t="str"><f>A1</f><v>x_x000D_</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c>)"
        R"(<c t="d"><v>2021-06-01</v></c><c><f>SUM(A1)</f></c></row>)",
        R"(<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>)",
        R"(<cols><col min="2" max="3" hidden="1"/></cols>)");
    WorkbookBuilder old;
    old.workbook(R"(date1904="1")");
    return {partsOfWorkbook(WorkbookBuilder()), partsOfWorkbook(rich), partsOfWorkbook(old)};
}

QList<QByteArray> xlsSeeds()
{
    const QByteArray eight = xlsWorkbook(0x0600);
    return {eight, xlsWorkbook(0x0500), continuedTexts(),
        CompoundBuilder().add(u"Workbook"_s, eight).bytes(),
        CompoundBuilder().add(u"Workbook"_s, eight.leftJustified(5000, '\0')).bytes()};
}

QList<QByteArray> odsSeeds()
{
    const QByteArray head
        = "<o:document-content xmlns:o=\"o\" xmlns:table=\"t\" xmlns:text=\"x\" xmlns:style=\"s\">"
          "<style:style style:name=\"ta\"><style:table-properties table:display=\"false\"/>"
          "</style:style><o:body><o:spreadsheet>";
    const QByteArray rows
        = "<table:table table:name=\"A\" table:style-name=\"ta\"><table:table-column"
          " table:visibility=\"collapse\" table:number-columns-repeated=\"2\"/><table:table-row"
          " table:number-rows-repeated=\"2\"><table:table-cell office:value-type=\"string\""
          " table:number-columns-spanned=\"2\"><text:p>一<text:s text:c=\"2\"/><text:tab/></text:p>"
          "</table:table-cell><table:covered-table-cell/><table:table-cell"
          " office:value-type=\"float\" office:value=\"1.5\" table:number-columns-repeated=\"3\"/>"
          "<table:table-cell office:value-type=\"date\" office:date-value=\"2021-06-01\"/>"
          "<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"true\"/>"
          "<table:table-cell table:formula=\"of:=1\"/></table:table-row></table:table>"
          "<table:table table:name=\"B\"><table:table-row><table:table-cell><o:annotation><text:p>n"
          "</text:p></o:annotation><text:p>b</text:p></table:table-cell></table:table-row>"
          "</table:table>";
    const QByteArray tail = "</o:spreadsheet></o:body></o:document-content>";
    const QByteArray type = "application/vnd.oasis.opendocument.spreadsheet";
    return {joined({{"mimetype", type}, {"content.xml", head + rows + tail}}),
        joined({{"content.xml", head + rows + tail},
            {"META-INF/manifest.xml", "<manifest><file-entry/></manifest>"}})};
}

QList<QByteArray> csvSeeds()
{
    return {"序号,姓名,身份证号\r\n1,张三,\"6299\"\"60\"\r\n2,\"李\n四\",\r\n", "sep=;\na;b\n1;2\n",
        "\xEF\xBB\xBF姓名\t县\r\n", "\xD0\xD5\xC3\xFB,\xCF\xD8\r\n\xD5\xC5\x95\x32\x82\x36,1\r\n",
        QByteArray("\xFF\xFE\x11\x62,\0\x31\0\n\0", 10), "a|b\r1|2\r"};
}

QList<QByteArray> htmlSeeds()
{
    return {
        "<html><head><meta charset=gb2312><style>td{mso-number-format:\"\\@\";}.a,td.b"
        "{mso-number-format:\"yyyy\\0022y\\0022\";}</style></head><body><table><tr><td colspan=2"
        " rowspan=2>\xD5\xC5</td><th x:num=\"44348\" class='a b'>6</th></tr><tr style='display:"
        "none'><td x:str=\"01\">1<br>2<td>&nbsp;&#20;&#x4E00;</table></body></html>",
        "<table><tr><td><table><tr><td>a<td>b<tr><td>c<td>d</table></td></tr></table>",
        "<!DOCTYPE html><!--[if gte mso "
        "9]><xml><x:Name>S</x:Name></xml><![endif]--><table><tr><td>1"
        "<script>'<td>'</script></td><td>2</td></tr><tr><td>3<td>4</tr></table>"};
}

QList<QByteArray> zipSeeds()
{
    return {WorkbookBuilder().bytes(), WorkbookBuilder().bytes(ZipBuilder::Sizes::Behind),
        WorkbookBuilder().bytes(ZipBuilder::Sizes::In64),
        ZipBuilder().add("a", "b", ZipBuilder::Method::Stored).bytes(), ZipBuilder().bytes()};
}

} // namespace fuzz
