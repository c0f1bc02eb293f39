#include "core/exchange/readers/biffrecords.h"
#include "tests/core/exchange/readers/xlsbuilder.h"
#include "tests/core/exchange/workbookbuilder.h"

#include <catch2/catch.hpp>

using namespace core;
using namespace tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray formulaResult(quint8 kind, quint8 value = 0)
{
    QByteArray bytes(8, '\0');
    bytes[0] = static_cast<char>(kind);
    bytes[2] = static_cast<char>(value);
    bytes[6] = bytes[7] = '\xFF';
    return bytes;
}

QByteArray wideFormat(quint32 id, const QString &code)
{
    QByteArray data;
    put16(data, id);
    put16(data, static_cast<quint32>(code.size()));
    return data + wideText(code);
}

/// A workbook large enough not to lie among the small streams.
QByteArray roster()
{
    XlsSheetBuilder sheet;
    sheet.shared(0, 0, 0).shared(0, 1, 1);
    for (quint32 row = 1; row < 200; ++row)
        sheet.label(row, 0, u"张三"_s).number(row, 1, row);
    return XlsBuilder().sharedTexts({u"姓名"_s, u"序号"_s}).sheet("名册", sheet).bytes();
}

} // namespace

TEST_CASE("the cells of an old workbook come out with their kinds", "[exchange]")
{
    XlsSheetBuilder sheet;
    sheet.shared(0, 0, 1).label(0, 1, u"王小明"_s).number(0, 2, 77.5).rk(0, 3, (7u << 2) | 2);
    sheet.rk(0, 4, (1234u << 2) | 3);
    sheet.record(biff::BoolError, cellHead(1, 0) + QByteArray::fromHex("0100"));
    sheet.record(biff::BoolError, cellHead(1, 1) + QByteArray::fromHex("2a01"));
    QByteArray several;
    put16(several, 1);
    put16(several, 2);
    for (const quint32 whole : {5u, 6u, 7u}) {
        put16(several, 0);
        put32(several, whole << 2 | 2);
    }
    put16(several, 4);
    sheet.record(biff::MulRk, several);
    sheet.number(2, 0, 141102200108209973.0);
    const auto read = readSheet(
        XlsBuilder().sharedTexts({u"姓名"_s, u"欧阳·娜"_s}).sheet("名册", sheet).bytes());
    REQUIRE(read);
    CHECK(read->text("A1") == u"欧阳·娜");
    CHECK(read->text("B1") == u"王小明");
    CHECK(read->text("C1") == u"77.5");
    CHECK(read->text("D1") == u"7");
    CHECK(read->text("E1") == u"12.34");
    CHECK(read->at("A2").kind == CellKind::Bool);
    CHECK(read->at("A2").number == 1);
    CHECK(read->at("B2").kind == CellKind::Error);
    CHECK(read->text("B2") == u"#N/A");
    CHECK(read->text("C2") == u"5");
    CHECK(read->text("E2") == u"7");
    CHECK(read->at("A3").flags.testFlag(CellFlag::DigitsLost));
    CHECK(read->rows == 3);
}

TEST_CASE("an old workbook gives what its formulas came to", "[exchange]")
{
    XlsSheetBuilder sheet;
    sheet.formula(0, 0, realBytes(88.5)).formula(0, 1, formulaResult(0));
    sheet.record(biff::SharedFormula, QByteArray(10, '\0'));
    QByteArray text;
    put16(text, 2);
    sheet.record(biff::String, text + wideText(u"合格"_s));
    sheet.formula(0, 2, formulaResult(1, 1)).formula(0, 3, formulaResult(2, 7));
    sheet.formula(0, 4, formulaResult(3)).label(0, 5, u"后"_s);
    const auto read = readSheet(XlsBuilder().sheet("成绩", sheet).bytes());
    REQUIRE(read);
    CHECK(read->text("A1") == u"88.5");
    CHECK(read->at("A1").flags.testFlag(CellFlag::FromFormula));
    CHECK(read->text("B1") == u"合格");
    CHECK(read->at("C1").kind == CellKind::Bool);
    CHECK(read->text("D1") == u"#DIV/0!");
    CHECK(read->at("E1").text.isEmpty());
    CHECK(read->text("F1") == u"后");
}

TEST_CASE("texts of an old workbook go on over records and change their width", "[exchange]")
{
    QByteArray first;
    put32(first, 3);
    put32(first, 3);
    put16(first, 4);
    first += QByteArray("\0ab", 3); // two narrow characters here, two wide ones behind
    QByteArray second = wideText(u"中文"_s);
    put16(second, 2);
    second += '\x0D'; // wide, with rich runs and a phonetic part
    put16(second, 1);
    put32(second, 6);
    second += wideText(u"岚县"_s).mid(1);
    second += QByteArray(4, 'r') + QByteArray(3, 'p');
    QByteArray third = QByteArray(3, 'p');
    put16(third, 1);
    third += wideText(u"𠮷"_s.left(1)).left(1);
    XlsSheetBuilder sheet;
    sheet.shared(0, 0, 0).shared(0, 1, 1).shared(0, 2, 2);
    const auto read = readSheet(XlsBuilder()
                                    .record(biff::SharedTexts, first)
                                    .record(biff::Continue, second)
                                    .record(biff::Continue, third)
                                    .record(biff::Continue, wideText(u"终"_s))
                                    .sheet("名册", sheet)
                                    .bytes());
    REQUIRE(read);
    CHECK(read->text("A1") == u"ab中文");
    CHECK(read->text("B1") == u"岚县");
    CHECK(read->text("C1") == u"终");
}

TEST_CASE("styles of an old workbook tell dates and texts from numbers", "[exchange]")
{
    XlsSheetBuilder sheet;
    for (quint32 column = 0; column < 5; ++column)
        sheet.number(0, column, 44348, column);
    QByteArray yes;
    put16(yes, 1);
    const QByteArray bytes = XlsBuilder()
                                 .record(biff::Date1904, yes)
                                 .record(biff::FormatCode, wideFormat(164, u"yyyy\"年\"m\"月\""_s))
                                 .style(0)
                                 .style(14)
                                 .style(164)
                                 .style(49)
                                 .style(31)
                                 .sheet("名册", sheet)
                                 .bytes();
    auto reader = openBytes(bytes);
    REQUIRE(reader);
    CHECK((*reader)->format() == SheetFormat::Xls);
    CHECK((*reader)->date1904());
    const auto read = readSheet(**reader, 0);
    REQUIRE(read);
    CHECK(read->at("A1").kind == CellKind::Number);
    CHECK(read->at("B1").kind == CellKind::Date);
    CHECK(read->at("C1").kind == CellKind::Date);
    CHECK(read->at("D1").kind == CellKind::Number);
    CHECK(read->at("D1").flags.testFlag(CellFlag::TextStyled));
    CHECK(read->at("E1").kind == CellKind::Date);
}

TEST_CASE("an old workbook shows its merges and what it hides", "[exchange]")
{
    XlsSheetBuilder sheet;
    sheet.record(biff::ColumnInfo, QByteArray::fromHex("010001000000000001000000"));
    sheet.record(biff::Row, QByteArray::fromHex("01000000020000000000000020000000"));
    sheet.label(0, 0, u"甲"_s).label(1, 1, u"乙"_s).merge(1, 3, 0, 2);
    auto reader
        = openBytes(XlsBuilder().sheet("说明", XlsSheetBuilder(), 1).sheet("名册", sheet).bytes());
    REQUIRE(reader);
    REQUIRE((*reader)->sheets().size() == 2);
    CHECK((*reader)->sheets()[0].hidden);
    CHECK((*reader)->sheets()[1].name == u"名册");
    CHECK(readSheet(**reader, 0)->cells.isEmpty());
    const auto read = readSheet(**reader, 1);
    REQUIRE(read);
    CHECK(read->merges == std::vector<SheetMerge>{{1, 0, 3, 2}});
    CHECK(read->at("A1").flags == CellFlags());
    CHECK(read->at("B2").flags == (CellFlag::HiddenRow | CellFlag::HiddenColumn));
}

TEST_CASE("rows of an old workbook that stand in no order are put in order", "[exchange]")
{
    XlsSheetBuilder sheet;
    sheet.label(0, 0, u"甲"_s).label(2, 0, u"丙"_s).label(1, 0, u"乙"_s);
    sheet.label(0, 1, u"一"_s).formula(1, 1, formulaResult(0));
    QByteArray text;
    put16(text, 1);
    sheet.record(biff::String, text + wideText(u"二"_s));
    const auto read = readSheet(XlsBuilder().sheet("名册", sheet).bytes());
    REQUIRE(read);
    CHECK(read->rows == 3);
    CHECK(read->text("B1") == u"一");
    CHECK(read->text("B2") == u"二");
    CHECK(read->text("A3") == u"丙");
    CHECK(read->notes.isEmpty());
}

TEST_CASE("texts of Excel 5 are read by their code page", "[exchange]")
{
    const auto label = [](const QByteArray &text) {
        QByteArray data = cellHead(0, 0);
        put16(data, static_cast<quint32>(text.size()));
        return data + text;
    };
    const auto book = [&](quint32 codePage, const QByteArray &text) {
        QByteArray page;
        put16(page, codePage);
        XlsSheetBuilder sheet(0x0500);
        sheet.record(biff::Label, label(text));
        return XlsBuilder(0x0500).record(biff::CodePage, page).sheet("Sheet1", sheet).bytes();
    };
    CHECK(readSheet(book(936, "\xD5\xC5\xC8\xFD"))->text("A1") == u"张三");
    CHECK(readSheet(book(1252, "caf\xE9 \x80"))->text("A1") == u"café €");
    CHECK(readSheet(book(950, "plain"))->text("A1") == u"plain");
    CHECK(errorOf(book(950, "\xB1\x69")).text.contains(u"代码页 950"_s));
}

TEST_CASE("a workbook stream is read wherever it lies", "[exchange]")
{
    XlsSheetBuilder sheet;
    sheet.label(0, 0, u"姓名"_s);
    const QByteArray stream = XlsBuilder().sheet("名册", sheet).stream();
    CHECK(readSheet(stream)->text("A1") == u"姓名");
    CHECK(readSheet(CompoundBuilder().add(u"Book"_s, stream).bytes())->text("A1") == u"姓名");
    CHECK(readSheet(CompoundBuilder().add(u"WORKBOOK"_s, stream).bytes())->text("A1") == u"姓名");
    CHECK(readSheet(roster())->text("A200") == u"张三");

    XlsSheetBuilder other;
    other.label(0, 0, u"嵌入"_s);
    const QByteArray embedded = XlsBuilder().sheet("内", other).stream();
    const QByteArray both = CompoundBuilder()
                                .add(u"Workbook"_s, embedded, CompoundBuilder::Where::Storage)
                                .add(u"Workbook"_s, stream)
                                .bytes();
    CHECK(readSheet(both)->text("A1") == u"姓名");
    const QByteArray inner
        = CompoundBuilder().add(u"Workbook"_s, embedded, CompoundBuilder::Where::Storage).bytes();
    CHECK(errorOf(inner).text.contains(u"没有工作簿"_s));
}

TEST_CASE("old workbooks that cannot be read say why", "[exchange]")
{
    XlsSheetBuilder sheet;
    sheet.shared(0, 0, 7);
    CHECK(errorOf(XlsBuilder().record(biff::FilePass, QByteArray(6, '\0')).bytes())
              .text.contains(u"密码"_s));
    CHECK(errorOf(XlsBuilder(0x0400).sheet("旧", sheet).bytes()).text.contains(u"很旧的 Excel"_s));
    CHECK(errorOf(QByteArray::fromHex("090404000000100000000a000000")).text.contains(u"很旧的"_s));
    CHECK(errorOf(XlsBuilder().bytes()).text.contains(u"没有工作表"_s));
    CHECK(errorOf(XlsBuilder().sheet("坏", sheet).bytes()).text.contains(u"第 1 行 A 列"_s));
    CHECK(errorOf(CompoundBuilder().add(u"WordDocument"_s, "x").bytes())
              .text.contains(u"Word 文档"_s));
    CHECK(errorOf(CompoundBuilder().add(u"EncryptedPackage"_s, "x").bytes())
              .text.contains(u"密码"_s));
    XlsSheetBuilder twice;
    twice.label(0, 0, u"甲"_s).label(0, 0, u"乙"_s);
    CHECK(errorOf(XlsBuilder().sheet("坏", twice).bytes()).text.contains(u"出现了两次"_s));
}

TEST_CASE("a damaged container is refused wherever it breaks", "[exchange]")
{
    const QByteArray good = roster();
    REQUIRE(readSheet(good));
    for (qsizetype length = 8; length < good.size(); length += 97) {
        const auto read = readSheet(good.left(length));
        INFO(length);
        if (read)
            CHECK(read->rows == 200); // only padding was lost
        else
            CHECK(read.error().text.endsWith(u'。'));
    }
    CHECK_FALSE(readSheet(good.left(good.size() / 2)));
    QByteArray looped = good;
    looped[CompoundBuilder::tableEntry(4)] = 2; // the fourth sector goes back to the second
    CHECK(errorOf(looped).detail.contains(u"circle"_s));
}
