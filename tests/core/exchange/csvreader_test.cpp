#include "core/exchange/csvreader.h"
#include "tests/core/exchange/workbookbuilder.h"

#include <catch2/catch.hpp>

using namespace core;
using namespace tests;
using namespace Qt::StringLiterals;

namespace {

ReadSheet readText(const QByteArray &bytes)
{
    const auto sheet = readSheet(bytes);
    INFO((sheet ? "" : sheet.error().text.toStdString()));
    REQUIRE(sheet);
    return *sheet;
}

} // namespace

TEST_CASE("every record of a text file counts", "[exchange]")
{
    const auto sheet = readText("a,b,c\r\n\r\n1\r\n1,2,3,4,5\r\n,,x\r\n");
    CHECK(sheet.text("A1") == u"a");
    CHECK(sheet.text("A3") == u"1"); // the empty record is row 2
    CHECK(sheet.text("E4") == u"5");
    CHECK(sheet.text("C5") == u"x");
    CHECK(sheet.rows == 4);
}

TEST_CASE("quoted fields keep separators, quotes and line breaks", "[exchange]")
{
    const auto sheet = readText("a,\"b \"\"q\"\", c\",\"x\r\ny\"\r\n2,\"\"\"\",z\r\n");
    CHECK(sheet.text("B1") == u"b \"q\", c");
    CHECK(sheet.text("C1") == u"x\r\ny");
    CHECK(sheet.text("B2") == u"\"");
    CHECK(sheet.text("C2") == u"z"); // the line break inside a field starts no record
}

TEST_CASE("the ways clerks keep digits come through as written", "[exchange]")
{
    const auto sheet = readText(
        "姓名,证号\r\n张三,=\"629960196309214178\"\r\n李四,\t629960196309214178\r\n王五,'6299\r\n");
    CHECK(sheet.text("B2") == u"=\"629960196309214178\"");
    CHECK(sheet.text("B3") == u"\t629960196309214178");
    CHECK(sheet.text("B4") == u"'6299");
}

TEST_CASE("line ends of all systems, the last one missing", "[exchange]")
{
    for (const QByteArray &text :
        {QByteArray("a,b\r1,2\r"), QByteArray("a,b\n1,2"), QByteArray("a,b\r\n1,2\r\n")}) {
        const auto sheet = readText(text);
        CHECK(sheet.rows == 2);
        CHECK(sheet.text("B2") == u"2");
    }
}

TEST_CASE("the separator is found outside quotes", "[exchange]")
{
    CHECK(findSeparator("a;b;c\n\"1,5,6,7\";2;3\n") == ';');
    CHECK(findSeparator("a\tb\n1,000.00\t2\n") == '\t');
    CHECK(findSeparator("a|b\n1|2\n") == '|');
    CHECK(findSeparator("姓名\n张三\n") == ',');
    const auto sheet = readText("sep=;\r\n姓名;县\r\n张三;安宁\r\n");
    CHECK(sheet.text("B2") == u"县"); // the line that names the separator is a record too
    CHECK(sheet.rows == 2);
}

TEST_CASE("a person may choose encoding and separator", "[exchange]")
{
    TextOptions options;
    options.separator = ';';
    options.encoding = TextEncoding::Gb18030;
    const auto sheet = readSheet(QByteArray::fromHex("d0d5c3fb3bcf d80d0ad5c5"), 0, options);
    REQUIRE(sheet);
    CHECK(sheet->text("A1") == u"姓名");
    CHECK(sheet->text("B1") == u"县");
    const auto damaged = readSheet(QByteArray::fromHex("d0d5c3fb2cff"), 0, options);
    REQUIRE(damaged);
    REQUIRE(damaged->notes.size() == 1);
    CHECK(damaged->notes[0].what == SheetNote::What::BadBytes);
}

TEST_CASE("text that cannot be cut into records is refused with its place", "[exchange]")
{
    CHECK(errorOf("a,b\r\n\"open,1\r\n2,3\r\n").text.contains(u"第 2 行：引号没有成对"_s));
    CHECK(errorOf("a,b\r\n1," + QByteArray(40'000, 'x')).text.contains(u"第 2 行 B 列"_s));
    CHECK(errorOf("a\r\n\"" + QByteArray(40'000, 'x')).text.contains(u"引号"_s));
    const auto stray = readText("a,\"b\"c\r\n");
    REQUIRE(stray.notes.size() == 1);
    CHECK(stray.notes[0].what == SheetNote::What::StrayQuote);
}

TEST_CASE("records are the same whatever the blocks they come in", "[exchange]")
{
    const std::string text = "a,\"b\r\n\"\"x\"\"\",c\r\n\r\n1,2\r3\n";
    const auto cut = [&text](std::size_t block) {
        QStringList records;
        CsvParser parser(',', {}, [&records](const CsvRecord &record) {
            QStringList fields;
            for (const auto field : record.fields)
                fields.append(QString::fromUtf8(field.data(), qsizetype(field.size())));
            records.append(fields.join(u'|'));
            return true;
        });
        for (std::size_t at = 0; at < text.size(); at += block)
            REQUIRE(parser.feed(std::string_view(text).substr(at, block)));
        REQUIRE(parser.finish());
        return records;
    };
    const QStringList whole = cut(text.size());
    CHECK(whole.size() == 4);
    for (const std::size_t block : {1u, 2u, 3u, 7u})
        CHECK(cut(block) == whole);
}
