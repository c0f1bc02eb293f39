#include "tests/core/exchange/workbookbuilder.h"

#include <catch2/catch.hpp>

using namespace core;
using namespace tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray page(const QByteArray &body, const QByteArray &head = {})
{
    return "<html><head>" + head + "</head><body>" + body + "</body></html>";
}

QString firstCell(const QByteArray &inside)
{
    const auto read = readSheet(page("<table><tr><td>" + inside + "</td></tr></table>"));
    return read ? read->text("A1") : read.error().text;
}

} // namespace

TEST_CASE("a table that a platform exported as a web page is read", "[exchange]")
{
    auto reader = openBytes(page("<table border=1>\r\n<tr><td colspan=3>名册</td></tr>"
                                 "<tr><th rowspan=2>序号<th colspan=2>人员</tr>"
                                 "<tr><th>姓名</th><th>证号</th></tr><tr></tr>"
                                 "<tr style='display: none'><td>1<td>张三<td>0123</table>"));
    REQUIRE(reader);
    CHECK((*reader)->format() == SheetFormat::Html);
    REQUIRE((*reader)->sheets().size() == 1);
    CHECK((*reader)->sheets()[0].name.isEmpty());
    const auto read = readSheet(**reader, 0);
    REQUIRE(read);
    CHECK(read->merges == std::vector<SheetMerge>{{0, 0, 0, 2}, {1, 0, 2, 0}, {1, 1, 1, 2}});
    CHECK(read->text("B3") == u"姓名");
    CHECK(read->text("C3") == u"证号");
    CHECK(read->text("B5") == u"张三");
    CHECK(read->text("C5") == u"0123");
    CHECK(read->at("C5").flags.testFlag(CellFlag::HiddenRow));
    CHECK(read->rows == 4);
}

TEST_CASE("the text of a web page's cell is what it shows", "[exchange]")
{
    CHECK(firstCell("  张\r\n   三 ") == u"张 三");
    CHECK(firstCell("<b>张</b>三<br>李四") == u"张三\n李四");
    CHECK(firstCell("<p>一</p><p>二</p>") == u"一\n二");
    CHECK(firstCell("A&amp;B &lt;5 &#24352;&#x4E09; &nope; &") == u"A&B <5 张三 &nope; &");
    CHECK(firstCell("1 < 2") == u"1 < 2");
    CHECK(firstCell("<!-- 注 -->文<script>var a = '<td>';</script>字") == u"文字");
    CHECK(firstCell("<span title='a>b'>字</span>") == u"字");
}

TEST_CASE("a web page is read in the encoding it is written in", "[exchange]")
{
    const QByteArray table = "<table><tr><td>\xD5\xC5\xC8\xFD</td><td>1</td></tr></table>";
    const QByteArray gbk = "<meta http-equiv=Content-Type content=\"text/html; charset=gb2312\">";
    CHECK(readSheet(page(table, gbk))->text("A1") == u"张三");
    CHECK(readSheet(page(table))->text("A1") == u"张三");
    const QByteArray lying = "<meta charset='utf-8'>";
    CHECK(readSheet(page(table, lying))->text("A1") == u"张三");
    const QString text = QString::fromUtf8(page("<table><tr><td>王伟</td></tr></table>"));
    const QByteArray wide = QByteArray("\xFF\xFE")
        + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    CHECK(readSheet(wide)->text("A1") == u"王伟");
    CHECK(readSheet("\xEF\xBB\xBF" + text.toUtf8())->text("A1") == u"王伟");
}

TEST_CASE("what Excel keeps beside the text it shows is used", "[exchange]")
{
    const QByteArray css = "<style><!--\n.xl65 {mso-number-format:\"\\@\";}\n"
                           "td.xl66 {mso-number-format:\"yyyy\\0022年\\0022m\\0022月\\0022\";}"
                           "\n--></style>";
    const auto read = readSheet(page("<table><tr><td class=xl65>007</td>"
                                     "<td class='a xl66' x:num=44348>6月</td><td x:num=\"12.5\">13"
                                     "</td><td x:str=\"0012\">12</td><td style=\"mso-number-format:"
                                     "'\\@'\">9</td><td x:num>8</td></tr></table>",
        css));
    REQUIRE(read);
    CHECK(read->at("A1").flags.testFlag(CellFlag::TextStyled));
    CHECK(read->text("A1") == u"007");
    CHECK(read->at("B1").kind == CellKind::Date);
    CHECK(read->at("B1").number == 44348);
    CHECK(read->at("C1").kind == CellKind::Number);
    CHECK(read->text("C1") == u"12.5");
    CHECK(read->text("D1") == u"0012");
    CHECK(read->at("E1").flags.testFlag(CellFlag::TextStyled));
    CHECK(read->text("F1") == u"8");
}

TEST_CASE("of several tables those with data are the sheets", "[exchange]")
{
    const QByteArray data = "<table><tr><td>姓名<td>证号<tr><td>张三<td>1</table>";
    const QByteArray title = "<table><tr><td>2021 年名册</td></tr></table>";
    auto framed = openBytes(page("<table><tr><td>" + title + data + "</td></tr></table>" + data));
    REQUIRE(framed);
    REQUIRE((*framed)->sheets().size() == 2);
    CHECK(readSheet(**framed, 0)->text("B2") == u"1");
    CHECK(readSheet(**framed, 1)->text("A2") == u"张三");
    CHECK(openBytes(page(title))->get()->sheets().size() == 1);
}

TEST_CASE("web pages that cannot be read say why", "[exchange]")
{
    const auto refused = [](const QByteArray &bytes) { return errorOf(bytes).text; };
    CHECK(refused(page("<p>请先登录</p>")).contains(u"没有填了内容的表格"_s));
    CHECK(refused(page("<table><tr><td>&nbsp;</td></tr></table>")).contains(u"另存为 .xlsx"_s));
    CHECK(refused(page("<table><tr><td colspan=99999>一</td></tr></table>"))
              .contains(u"列数超过 16384"_s));
    CHECK(refused(page("<table><tr><td>" + QByteArray(40'000, 'x') + "</td></tr></table>"))
              .contains(u"超过 32767 个字"_s));
    CHECK(refused(page(QByteArray("<table><tr><td>").repeated(100))).contains(u"读取上限"_s));
    CHECK(refused("MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n").contains(u".mht"_s));
    SheetLimits limits;
    limits.htmlBytes = 10;
    CHECK_FALSE(SheetReader::open(openMemorySource(page("<table>")), limits));
}
