#include "tests/core/exchange/badcases/badcases.h"
#include "tests/core/exchange/workbookbuilder.h"

#include <QString>

namespace tests {

namespace {

using Outcome = BadCase::Outcome;

const QByteArray kSheet = "xl/worksheets/sheet1.xml";
const QByteArray kStrings = "xl/sharedStrings.xml";

QByteArray good()
{
    return WorkbookBuilder().bytes();
}

QByteArray sheetPart()
{
    return WorkbookBuilder().parts()[kSheet];
}

/// The parts of a workbook under changed names, all but `without`.
ZipBuilder packed(const QByteArray &without = {},
    const std::function<QByteArray(QByteArray)> &named = {},
    ZipBuilder::Method method = ZipBuilder::Method::Deflated)
{
    ZipBuilder zip;
    const auto parts = WorkbookBuilder().parts();
    for (auto part = parts.begin(); part != parts.end(); ++part)
        if (part.key() != without)
            zip.add(named ? named(part.key()) : part.key(), part.value(), method);
    return zip;
}

QByteArray claiming(const ZipBuilder::Claims &claims)
{
    return packed(kSheet).addClaiming(kSheet, sheetPart(), claims).bytes();
}

QByteArray flipped()
{
    QByteArray bytes = good();
    const qsizetype at = bytes.indexOf(kSheet) + kSheet.size() + 40;
    bytes[at] = static_cast<char>(~bytes[at]);
    return bytes;
}

QByteArray overlapping()
{
    ZipBuilder zip = packed();
    for (int i = 0; i < 500; ++i)
        zip.addOverlapping("xl/media/" + QByteArray::number(i) + ".bin");
    return zip.bytes();
}

QByteArray manyParts()
{
    ZipBuilder zip = packed();
    for (int i = 0; i < 10'001; ++i)
        zip.add("x/" + QByteArray::number(i), {}, ZipBuilder::Method::Stored);
    return zip.bytes();
}

/// A part of `count` units that deflate to next to nothing; what it claims is never reached.
QByteArray bomb(
    const QByteArray &part, const QByteArray &head, const QByteArray &unit, qsizetype count)
{
    ZipBuilder::Claims claims;
    claims.size = 0x7FFFFFFF;
    claims.crc = 0;
    return packed(part).addClaiming(part, head + unit.repeated(count), claims).bytes();
}

QByteArray sheetHead()
{
    const QByteArray part = sheetPart();
    return part.left(part.indexOf("<sheetData>") + 11);
}

QByteArray stringsHead()
{
    const QByteArray part = WorkbookBuilder().parts()[kStrings];
    return part.left(part.indexOf("<si>"));
}

QByteArray inSheetHead(const QByteArray &unit, qsizetype count)
{
    return bomb(kSheet, sheetHead(), unit, count);
}

QByteArray inStrings(const QByteArray &unit, qsizetype count)
{
    return bomb(kStrings, stringsHead(), unit, count);
}

constexpr qsizetype kPastTheFloor = 40 << 20; // bytes from which the ratio is judged, and more

} // namespace

BadCases containerCases()
{
    return {
        {"cut in half", Outcome::Refused, [] { return good().left(good().size() / 2); }},
        {"last bytes lost", Outcome::Refused, [] { return good().chopped(10); }},
        {"zero bytes", Outcome::Refused, [] { return QByteArray(); }},
        {"bytes behind the archive", Outcome::Read, [] { return good() + QByteArray(300, '\0'); }},
        {"bytes before the archive", Outcome::Either,
            [] { return QByteArray("JUNK").repeated(25) + good(); }},
        {"one damaged byte", Outcome::Refused, flipped},
        {"no compression", Outcome::Read,
            [] { return packed({}, {}, ZipBuilder::Method::Stored).bytes(); }},
        {"bzip2", Outcome::Refused,
            [] {
                return claiming({{}, {}, 12, 0});
            }},
        {"lzma", Outcome::Refused,
            [] {
                return claiming({{}, {}, 14, 0});
            }},
        {"part name in another case", Outcome::Read,
            [] {
                return packed({}, [](QByteArray name) {
                    return name.replace("sharedStrings", "SharedStrings");
                }).bytes();
            }},
        {"backslashes in part names", Outcome::Read,
            [] {
                return packed({}, [](QByteArray name) {
                    return name.startsWith("xl") ? name.replace('/', '\\') : name;
                }).bytes();
            }},
        {"two parts of one name", Outcome::Either,
            [] { return packed().add(kSheet, sheetPart()).bytes(); }},
        {"sizes behind the data", Outcome::Read,
            [] { return WorkbookBuilder().bytes(ZipBuilder::Sizes::Behind); }},
        {"zip64 sizes", Outcome::Read,
            [] { return WorkbookBuilder().bytes(ZipBuilder::Sizes::In64); }},
        {"parts over one block", Outcome::Refused, overlapping},
        {"size smaller than true", Outcome::Refused,
            [] {
                return claiming({10, {}, 8, 0});
            }},
        {"wrong checksum", Outcome::Refused,
            [] {
                return claiming({{}, 1, 8, 0});
            }},
        {"more than 10,000 parts", Outcome::Refused, manyParts},
    };
}

BadCases bombCases()
{
    return {
        {"a sheet of spaces", Outcome::Refused, [] { return inSheetHead(" ", kPastTheFloor); }},
        {"one huge string", Outcome::Refused,
            [] { return inStrings("<si><t>" + QByteArray(kPastTheFloor, 'a'), 1); }},
        {"millions of strings", Outcome::Refused,
            [] { return inStrings("<si><t>a</t></si>", kPastTheFloor / 17); }},
        {"millions of empty strings", Outcome::Refused,
            [] { return inStrings("<si/>", kPastTheFloor / 5); }},
        {"millions of cells in a row", Outcome::Refused,
            [] { return inSheetHead("<c><v>1</v></c>", 1 << 20); }},
        {"a million nested elements", Outcome::Refused, [] { return inSheetHead("<a>", 1 << 20); }},
    };
}

} // namespace tests
