#include "core/exchange/zippackage.h"
#include "tests/core/exchange/workbookbuilder.h"

#include <catch2/catch.hpp>

using namespace core;
using namespace tests;
using namespace Qt::StringLiterals;

namespace {

QString detailOf(const QByteArray &bytes)
{
    return errorOf(bytes).detail;
}

ZipBuilder workbookZip(const QByteArray &leftOut = {})
{
    const WorkbookBuilder builder;
    ZipBuilder zip;
    for (auto part = builder.parts().begin(); part != builder.parts().end(); ++part)
        if (part.key() != leftOut)
            zip.add(part.key(), part.value());
    return zip;
}

const QByteArray kSheet = "xl/worksheets/sheet1.xml";

} // namespace

TEST_CASE("lawful variations of a package are read", "[exchange]")
{
    const WorkbookBuilder builder;
    const QByteArray good = builder.bytes();
    ZipBuilder zip;
    SECTION("stored parts")
    {
        for (auto part = builder.parts().begin(); part != builder.parts().end(); ++part)
            zip.add(part.key(), part.value(), ZipBuilder::Method::Stored);
        CHECK(readSheet(zip.bytes()));
    }
    SECTION("part names in other letter case or with backslashes")
    {
        for (auto part = builder.parts().begin(); part != builder.parts().end(); ++part) {
            QByteArray name = part.key();
            zip.add(
                name.replace('/', '\\').replace("sharedStrings", "SharedStrings"), part.value());
        }
        CHECK(readSheet(zip.bytes())->text("A2") == u"张三");
    }
    SECTION("bytes behind the archive")
    {
        CHECK(readSheet(good + QByteArray(300, '\0')));
    }
    SECTION("no list of root links")
    {
        CHECK(readSheet(workbookZip("_rels/.rels").bytes()));
    }
    SECTION("no styles")
    {
        CHECK(readSheet(workbookZip("xl/styles.xml").bytes()));
    }
}

TEST_CASE("a damaged or dishonest package is refused", "[exchange]")
{
    const QByteArray good = WorkbookBuilder().bytes();
    CHECK(detailOf(good.left(good.size() / 2)) == u"zip: no end record");
    CHECK(detailOf(good.left(good.size() - 10)) == u"zip: no end record");
    CHECK(errorOf(good.left(good.size() / 2)).text.contains(u"不完整"_s));

    const QByteArray sheet = WorkbookBuilder().parts()[kSheet];
    ZipBuilder::Claims claims;
    claims.size = 10;
    CHECK(detailOf(workbookZip(kSheet).addClaiming(kSheet, sheet, claims).bytes())
        == u"zip: part longer than declared");
    claims = {};
    claims.crc = 1;
    CHECK(detailOf(workbookZip(kSheet).addClaiming(kSheet, sheet, claims).bytes())
        == u"zip: checksum mismatch");
    claims = {};
    claims.method = 12;
    CHECK(detailOf(workbookZip(kSheet).addClaiming(kSheet, sheet, claims).bytes())
        == u"zip: unsupported compression method");
    claims = {};
    claims.flags = 1;
    CHECK(detailOf(workbookZip(kSheet).addClaiming(kSheet, sheet, claims).bytes()) == u"encrypted");

    CHECK(detailOf(workbookZip().add(kSheet, sheet).bytes()) == u"zip: two parts of one name");
    CHECK(
        detailOf(workbookZip().addOverlapping("xl/media/1.bin").bytes()) == u"zip: parts overlap");
    CHECK(detailOf(workbookZip(kSheet).bytes()) == u"worksheet part is missing");

    ZipBuilder many = workbookZip();
    for (int i = 0; i < 10'001; ++i)
        many.add("x/" + QByteArray::number(i), {}, ZipBuilder::Method::Stored);
    CHECK(detailOf(many.bytes()) == u"zip: too many parts");

    QByteArray flipped = good;
    const qsizetype at = flipped.indexOf(kSheet) + kSheet.size() + 20;
    flipped[at] = static_cast<char>(~flipped[at]);
    CHECK_FALSE(readSheet(flipped));
}

TEST_CASE("a part that inflates beyond reason is refused early", "[exchange]")
{
    const QByteArray spaces(64 << 20, ' ');
    const QByteArray bytes = WorkbookBuilder().rows(spaces).bytes();
    REQUIRE(bytes.size() < 200'000);
    CHECK(detailOf(bytes) == u"zip: part expands past the limit");
    CHECK(errorOf(bytes).text.contains(u"另存为 .xlsx"_s));
}

TEST_CASE("a part that is read twice counts once against the limit of the package", "[exchange]")
{
    SheetLimits limits;
    limits.packageBytes = 1500;
    ZipBuilder zip;
    zip.add("a", QByteArray(1000, 'a')).add("b", QByteArray(1000, 'b'));
    auto package = ZipPackage::open(openMemorySource(zip.bytes()), limits);
    REQUIRE(package);
    CHECK((*package)->readAll(*(*package)->find("a"), 2000));
    CHECK((*package)->readAll(*(*package)->find("a"), 2000));
    CHECK_FALSE((*package)->readAll(*(*package)->find("b"), 2000));
}
