#include "tests/core/exchange/badcases/badcases.h"
#include "tests/core/exchange/workbookbuilder.h"

namespace tests {

namespace {

using Outcome = BadCase::Outcome;

QByteArray row(const QByteArray &cells)
{
    return WorkbookBuilder().rows("<row r=\"1\">" + cells + "</row>").bytes();
}

QByteArray texts(const QList<QByteArray> &values)
{
    QByteArray cells;
    for (const QByteArray &value : values)
        cells += "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">" + value + "</t></is></c>";
    return row(cells);
}

QByteArray numbers(const QList<QByteArray> &values, const QByteArray &style = "0")
{
    QByteArray cells;
    for (const QByteArray &value : values)
        cells += "<c s=\"" + style + "\"><v>" + value + "</v></c>";
    return row(cells);
}

QByteArray days1904()
{
    return WorkbookBuilder()
        .workbook(R"(date1904="1")")
        .rows(R"(<row r="1"><c r="A1" s="1"><v>43538</v></c><c r="B1" s="1"><v>0</v></c></row>)")
        .bytes();
}

QByteArray richText()
{
    return WorkbookBuilder()
        .sharedStrings("<si><r><t>张</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\"> 三</t></r>"
                       "<rPh sb=\"0\" eb=\"1\"><t>zhang</t></rPh></si><si><t/></si>")
        .bytes();
}

} // namespace

BadCases valueCases()
{
    return {
        {"18-digit numbers", Outcome::Read,
            [] {
                return numbers({"6.2996019630921402E+17", "629960196309214178", "13800138000"});
            }},
        {"odd serial days", Outcome::Read,
            [] {
                return numbers({"1", "59", "60", "61", "45000", "0", "-1", "2958466"}, "1");
            }},
        {"1904 day system", Outcome::Read, days1904},
        {"Chinese date formats", Outcome::Read,
            [] {
                return numbers({"45000", "45000"}, "5");
            }},
        {"ISO date cell", Outcome::Read,
            [] { return row("<c t=\"d\" s=\"1\"><v>2024-03-05T00:00:00</v></c>"); }},
        {"dates typed as text", Outcome::Read,
            [] {
                return texts({"2024.3.5", "2024年3月5日", "20240305", "2024/3/5",
                    "２０２４－０３－０５", "2024-13-45", "24.3.5", "2024年3月", "2024-02-30"});
            }},
        {"formulas of five kinds", Outcome::Read,
            [] {
                return row("<c><f>1+1</f><v>2</v></c><c t=\"str\"><f>\"x\"</f><v>x</v></c>"
                           "<c t=\"b\"><f>TRUE()</f><v>1</v></c>"
                           "<c t=\"e\"><f>NA()</f><v>#N/A</v></c>"
                           "<c t=\"str\"><f>\"\"</f><v></v></c>");
            }},
        {"formula without a value", Outcome::Read, [] { return row("<c><f>SUM(B1:B9)</f></c>"); }},
        {"rich and phonetic text", Outcome::Read, richText},
        {"escapes in text", Outcome::Read,
            [] {
                return texts({"a_x000D_\nb", "_x005F_x0041_", "_xD842__xDFB7_"});
            }},
        {"odd characters", Outcome::Read,
            [] {
                return texts({"６２９９６０１９６３０９２１４１７８", "\u00A0张\u200B三\uFEFF ",
                    "'629960196309214178", "629960 19630921 4178", "张\n三", "王　伟"});
            }},
        {"texts a spreadsheet would run", Outcome::Read,
            [] {
                return texts({"=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(1)", "\t=1",
                    "=HYPERLINK(&quot;x&quot;)"});
            }},
        {"200,000 characters in one cell", Outcome::Refused,
            [] { return texts({QByteArray(200'000, 'x')}); }},
        {"wrong types", Outcome::Read,
            [] {
                return row("<c><v>abc</v></c><c t=\"b\"><v>yes</v></c><c t=\"zz\"><v>7</v></c>"
                           "<c><v>1e999</v></c><c><v>NaN</v></c><c><v/></c>");
            }},
    };
}

} // namespace tests
