#include "tests/core/exchange/badcases/badcases.h"
#include "tests/core/exchange/workbookbuilder.h"

#include <QString>

namespace tests {

namespace {

using namespace Qt::StringLiterals;
using Outcome = BadCase::Outcome;

const QByteArray kSheet = "xl/worksheets/sheet1.xml";
const QByteArray kStrings = "xl/sharedStrings.xml";
const QByteArray kMain = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const QByteArray kZhang = R"(<row r="1"><c r="A1" t="inlineStr"><is><t>张三</t></is></c></row>)";

QByteArray sheetXml(const QByteArray &rows, const QByteArray &name = kMain)
{
    return "<worksheet xmlns=\"" + name + "\"><sheetData>" + rows + "</sheetData></worksheet>";
}

QByteArray declared(const QByteArray &encoding)
{
    return "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>";
}

QByteArray withSheet(const QByteArray &xml)
{
    return WorkbookBuilder().part(kSheet, xml).bytes();
}

QByteArray entityBomb()
{
    QByteArray doctype = "<!DOCTYPE x [<!ENTITY a \"" + QByteArray(32, 'a') + "\">";
    for (char c = 'b'; c < 'k'; ++c) {
        const QByteArray before = QByteArray("&") + static_cast<char>(c - 1) + ';';
        doctype += QByteArray("<!ENTITY ") + c + " \"" + before.repeated(12) + "\">";
    }
    return declared("UTF-8") + doctype + "]>";
}

const QByteArray kBombCell = R"(<row r="1"><c r="A1" t="str"><v>&j;</v></c></row>)";

QByteArray asUtf16(const QByteArray &xml)
{
    const QString text = QChar(0xFEFF) + QString::fromUtf8(xml);
    return {reinterpret_cast<const char *>(text.utf16()), text.size() * 2};
}

QByteArray longAttribute()
{
    return withSheet(sheetXml(
        R"(<row r="1"><c r="A1" foo=")" + QByteArray(8 << 20, 'x') + R"("><v>1</v></c></row>)"));
}

QByteArray prefixed()
{
    return withSheet("<x:worksheet xmlns:x=\"" + kMain
        + "\"><x:sheetData><x:row r=\"1\"><x:c r=\"A1\" t=\"inlineStr\"><x:is><x:t>张三</x:t>"
          "</x:is></x:c></x:row></x:sheetData></x:worksheet>");
}

} // namespace

BadCases xmlCases()
{
    return {
        {"entity bomb in a sheet", Outcome::Refused,
            [] { return withSheet(entityBomb() + sheetXml(kBombCell)); }},
        {"entity bomb in the strings", Outcome::Refused,
            [] {
                return WorkbookBuilder()
                    .part(kStrings,
                        entityBomb() + "<sst xmlns=\"" + kMain + "\"><si><t>&j;</t></si></sst>")
                    .bytes();
            }},
        {"entity that names a local file", Outcome::Refused,
            [] {
                return withSheet("<!DOCTYPE x [<!ENTITY j SYSTEM \"file:///etc/hostname\">]>"
                    + sheetXml(kBombCell));
            }},
        {"attribute of 8 MiB", Outcome::Refused, longAttribute},
        {"sheet stops inside a row", Outcome::Refused,
            [] { return withSheet(sheetXml(kZhang).chopped(40)); }},
        {"says UTF-8, holds GBK", Outcome::Refused,
            [] {
                return withSheet(declared("UTF-8")
                    + sheetXml(
                        "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>\xD5\xC5\xC8\xFD</v></c></row>"));
            }},
        {"UTF-16 part", Outcome::Read,
            [] { return withSheet(asUtf16(declared("UTF-16") + sheetXml(kZhang))); }},
        {"mark before the declaration", Outcome::Read,
            [] { return withSheet("\xEF\xBB\xBF" + declared("UTF-8") + sheetXml(kZhang)); }},
        {"GBK declared", Outcome::Either,
            [] {
                return withSheet(declared("GBK")
                    + sheetXml(
                        "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>\xD5\xC5\xC8\xFD</v></c></row>"));
            }},
        {"prefix on every element", Outcome::Read, prefixed},
        {"strict namespace", Outcome::Read,
            [] {
                return withSheet(sheetXml(kZhang, "http://purl.oclc.org/ooxml/spreadsheetml/main"));
            }},
    };
}

} // namespace tests
