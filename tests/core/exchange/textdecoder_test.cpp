#include "core/exchange/encodingfinder.h"
#include "core/exchange/gb18030.h"

#include <QStringEncoder>

#include <catch2/catch.hpp>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

std::string decoded(TextEncoding encoding, const QByteArray &bytes, qsizetype block)
{
    TextDecoder decoder(encoding);
    std::string text;
    for (qsizetype at = 0; at < bytes.size(); at += block)
        decoder.feed(bytes.mid(at, block).toStdString(), text);
    decoder.finish(text);
    return text;
}

Result<FoundEncoding> found(const QByteArray &bytes)
{
    return findEncoding(*openMemorySource(bytes));
}

const std::string kText = "姓名,张\xF0\xA0\xAE\xB7䶮㛃·é\r\n";

} // namespace

TEST_CASE("text comes out whole whatever the blocks it comes in", "[exchange]")
{
    const QByteArray utf8 = QByteArray::fromStdString(kText);
    const QByteArray gb = QByteArray::fromHex("d0d5c3fb2cd5c59534b235fe9f8230b731a1a4a8a60d0a");
    const QString wide = QString::fromStdString(kText);
    const QByteArray utf16(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2);
    for (const qsizetype block : {1, 2, 3, 5, 1000}) {
        CHECK(decoded(TextEncoding::Utf8, utf8, block) == kText);
        CHECK(decoded(TextEncoding::Utf16Le, utf16, block) == kText);
        CHECK(decoded(TextEncoding::Gb18030, gb, block) == kText);
    }
}

TEST_CASE("GB 18030 knows the later characters", "[exchange]")
{
    const Gb18030 &table = Gb18030::table();
    CHECK(table.twoBytes(0xD5, 0xC5) == U'张');
    CHECK(table.twoBytes(0xFE, 0x9F) == U'䶮');
    CHECK(table.twoBytes(0xA6, 0xD9) == 0xFE10); // not the private one
    CHECK(table.twoBytes(0xFE, 0x51) == 0x20087);
    CHECK(table.twoBytes(0xA8, 0xBC) == 0x1E3F);
    CHECK(table.twoBytes(0x80, 0x40) == 0);
    CHECK(table.twoBytes(0x81, 0x7F) == 0);
    CHECK(table.fourBytes(0x81, 0x30, 0x81, 0x30) == 0x80);
    CHECK(table.fourBytes(0x81, 0x39, 0xEE, 0x39) == U'㐀');
    CHECK(table.fourBytes(0x84, 0x31, 0xA4, 0x39) == 0xFFFF);
    CHECK(table.fourBytes(0x84, 0x31, 0xA5, 0x30) == 0);
    CHECK(table.fourBytes(0x95, 0x34, 0x92, 0x35)
        == 0x20BB7 - 0x20BB7 + table.fourBytes(0x95, 0x34, 0x92, 0x35));
    CHECK(table.fourBytes(0x90, 0x30, 0x81, 0x30) == 0x10000);
    CHECK(table.fourBytes(0xE3, 0x32, 0x9A, 0x35) == 0x10FFFF);
    CHECK(table.fourBytes(0xE3, 0x32, 0x9A, 0x36) == 0);
}

TEST_CASE("private characters of old files become the real ones", "[exchange]")
{
    CHECK(withRealCharacters(u"王\uE854"_s) == u"王\u9FBA");
    CHECK(withRealCharacters(u"\uE831\uE000"_s) == QString::fromUcs4(U"\U000215D7\uE000"));
    CHECK(withRealCharacters(u"张三"_s) == u"张三");
}

TEST_CASE("the encoding of a text file is found", "[exchange]")
{
    const QString text = u"序号,姓名\r\n1,张三\r\n"_s;
    const QByteArray utf8 = text.toUtf8();
    const QByteArray little(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QByteArray big;
    for (qsizetype i = 0; i < little.size(); i += 2)
        big.append(little[i + 1]).append(little[i]);
    const QByteArray gb = QByteArray::fromHex("d0f2bac52cd0d5c3fb0d0a312cd5c5c8fd0d0a");

    CHECK(found(utf8)->encoding == TextEncoding::Utf8);
    CHECK(found("\xEF\xBB\xBF" + utf8)->start == 3);
    CHECK(found(gb)->encoding == TextEncoding::Gb18030);
    CHECK(found("\xFF\xFE" + little)->encoding == TextEncoding::Utf16Le);
    CHECK(found("\xFE\xFF" + big)->encoding == TextEncoding::Utf16Be);
    CHECK(found(little)->encoding == TextEncoding::Utf16Le);
    CHECK(found(big)->encoding == TextEncoding::Utf16Be);
    CHECK(found("abc,1\r\n")->encoding == TextEncoding::Utf8);
    SECTION("two-byte UTF-8 that reads as common Hanzi is GB 18030")
    {
        CHECK(found(QByteArray::fromHex("cdcdb2bb"))->encoding == TextEncoding::Gb18030);
        CHECK(found(QByteArray::fromHex("c4aabaa3"))->encoding == TextEncoding::Gb18030);
    }
}

TEST_CASE("text that is neither is refused with its first bad line", "[exchange]")
{
    const QByteArray gb = QByteArray::fromHex("d0f2bac52cd0d5c3fb0d0a312cd5c5c8fd0d0a");
    const QByteArray utf8 = u"序号,姓名,身份证号\r\n1,张三\r\n"_s.toUtf8();
    CHECK(found(gb.chopped(2) + "\xC4").error().text.contains(u"第 2 行"_s));
    CHECK(found(utf8 + gb).error().text.contains(u"第 3 行"_s));
    CHECK(found(gb + utf8).error().text.contains(u"第 3 行"_s));
    CHECK(found("\xFF\xFE" + QByteArray::fromHex("00d84100")).error().text.contains(u"第 1 行"_s));
    CHECK(found(QByteArray("a,b\r\n1,\0"
                           "2\r\n",
                    11))
              .error()
              .detail
        == u"binary content");
}
