#include "tests/core/exchange/badcases/badcases.h"
#include "tests/core/exchange/workbookbuilder.h"

namespace tests {

namespace {

using Outcome = BadCase::Outcome;

QByteArray rows(const QByteArray &xml, const QByteArray &after = {}, const QByteArray &before = {})
{
    return WorkbookBuilder().rows(xml, after, before).bytes();
}

QByteArray without(const QByteArray &part)
{
    return WorkbookBuilder().without(part).bytes();
}

/// A workbook whose sheet lies where `target` says.
QByteArray targeting(const QByteArray &target)
{
    const QByteArray name = "xl/_rels/workbook.xml.rels";
    WorkbookBuilder builder;
    QByteArray links = builder.parts()[name];
    return builder.part(name, links.replace("worksheets/sheet1.xml", target)).bytes();
}

QByteArray hiddenFirst()
{
    WorkbookBuilder builder;
    builder.workbook({},
        R"(<sheet name="密" sheetId="1" r:id="rId1" state="hidden"/>)"
        R"(<sheet name="名册" sheetId="2" r:id="rId2"/>)");
    const QByteArray sheet = builder.parts()["xl/worksheets/sheet1.xml"];
    return builder.part("xl/worksheets/sheet2.xml", sheet).bytes();
}

QByteArray row(const QByteArray &number, const QByteArray &cells)
{
    return "<row r=\"" + number + "\">" + cells + "</row>";
}

QByteArray number(const QByteArray &reference, const QByteArray &value)
{
    return "<c r=\"" + reference + "\"><v>" + value + "</v></c>";
}

QByteArray styledEmptyRows()
{
    QByteArray xml = row("1", number("A1", "1"));
    for (int i = 2; i < 20'002; ++i) {
        const QByteArray n = QByteArray::number(i);
        xml += row(n, "<c r=\"A" + n + "\" s=\"1\"/><c r=\"B" + n + "\" s=\"1\"/>");
    }
    return rows(xml);
}

QByteArray merged()
{
    return rows(row("1", number("A1", "1")) + row("2", number("A2", "2") + number("B2", "3"))
            + row("3", number("B3", "4")),
        R"(<mergeCells count="2"><mergeCell ref="A1:D1"/><mergeCell ref="A2:A4"/></mergeCells>)");
}

} // namespace

BadCases structureCases()
{
    return {
        {"strings part is missing but used", Outcome::Refused,
            [] { return without("xl/sharedStrings.xml"); }},
        {"sheet part is missing", Outcome::Refused,
            [] { return without("xl/worksheets/sheet1.xml"); }},
        {"styles part is missing", Outcome::Read, [] { return without("xl/styles.xml"); }},
        {"root relationships are missing", Outcome::Read, [] { return without("_rels/.rels"); }},
        {"string index past the table", Outcome::Refused,
            [] { return rows(R"(<row r="1"><c r="A1" t="s"><v>99</v></c></row>)"); }},
        {"negative string index", Outcome::Refused,
            [] { return rows(R"(<row r="1"><c r="A1" t="s"><v>-1</v></c></row>)"); }},
        {"absolute target", Outcome::Read, [] { return targeting("/xl/worksheets/sheet1.xml"); }},
        {"dots in a target", Outcome::Read,
            [] { return targeting("../xl/worksheets/./sheet1.xml"); }},
        {"target climbs out of the package", Outcome::Refused,
            [] { return targeting("../../../../etc/passwd"); }},
        {"hidden first sheet", Outcome::Read, hiddenFirst},
        {"no references on rows and cells", Outcome::Read,
            [] {
                return rows("<row><c t=\"s\"><v>0</v></c><c><v>2</v></c></row>"
                            "<row><c t=\"s\"><v>1</v></c></row>");
            }},
        {"reference past the grid", Outcome::Refused,
            [] { return rows(row("1", number("XFE1", "1"))); }},
        {"row 0", Outcome::Refused, [] { return rows(row("0", number("A0", "1"))); }},
        {"cell in the last row", Outcome::Read,
            [] { return rows(row("1048576", number("A1048576", "1"))); }},
        {"rows out of order and one twice", Outcome::Either,
            [] {
                return rows(row("3", number("A3", "3")) + row("1", number("A1", "1"))
                    + row("3", number("A3", "33")));
            }},
        {"cells out of order and one twice", Outcome::Either,
            [] {
                return rows(row("1", number("C1", "3") + number("A1", "1") + number("A1", "11")));
            }},
        {"dimension says the whole grid", Outcome::Read,
            [] {
                return rows(row("1", number("A1", "1")), {}, R"(<dimension ref="A1:XFD1048576"/>)");
            }},
        {"merged title and township", Outcome::Read, merged},
        {"20,000 styled empty rows", Outcome::Read, styledEmptyRows},
        {"16,384 columns", Outcome::Read,
            [] { return rows(row("1", QByteArray("<c><v>1</v></c>").repeated(16'384))); }},
        {"16,385 columns", Outcome::Refused,
            [] { return rows(row("1", QByteArray("<c><v>1</v></c>").repeated(16'385))); }},
        {"1,048,577 rows", Outcome::Refused,
            [] {
                return rows(row("1048576", number("A1048576", "1")) + "<row><c><v>1</v></c></row>");
            }},
    };
}

} // namespace tests
