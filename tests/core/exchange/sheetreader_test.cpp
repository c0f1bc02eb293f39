#include "tests/core/exchange/workbookbuilder.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace core;
using namespace tests;
using namespace Qt::StringLiterals;

TEST_CASE("a file is known by its content, not by its name", "[exchange]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"花名册.xls"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(WorkbookBuilder().bytes());
    file.close();
    auto reader = SheetReader::openFile(path);
    REQUIRE(reader);
    CHECK((*reader)->format() == SheetFormat::Xlsx);
    CHECK(openBytes("姓名,县\r\n")->get()->format() == SheetFormat::Text);
}

TEST_CASE("files that cannot be opened get one sentence each", "[exchange]")
{
    QTemporaryDir folder;
    CHECK(SheetReader::openFile(folder.filePath(u"无.xlsx"_s))
              .error()
              .text.contains(u"找不到文件“无.xlsx”"_s));
    CHECK(SheetReader::openFile(folder.path()).error().text.contains(u"文件夹"_s));
}

TEST_CASE("what is no sheet we read is refused with the way out", "[exchange]")
{
    const auto refused = [](const QByteArray &bytes) { return errorOf(bytes).text; };
    CHECK(refused({}).contains(u"文件是空的"_s));
    CHECK(refused("\xEF\xBB\xBF").contains(u"文件是空的"_s));
    CHECK(refused(" \r\n").contains(u"文件是空的"_s));
    CHECK(refused("<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>"
                  "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>")
              .contains(u"Excel 2003"_s));
    CHECK(refused("%PDF-1.7 ...").contains(u"PDF"_s));
    CHECK(refused(QByteArray::fromHex("89504e470d0a1a0a0000000d")).contains(u"图片"_s));
    CHECK(refused(QByteArray::fromHex("0908100000060500")).contains(u"不完整"_s));
    CHECK(refused(QByteArray::fromHex("0904060000001000")).contains(u"很旧的 Excel"_s));
    CHECK(refused(ZipBuilder().add("照片/1.jpg", "x").bytes()).contains(u"没有工作簿"_s));
    CHECK(refused(ZipBuilder().bytes()).contains(u"没有工作簿"_s));
    CHECK(refused(ZipBuilder().add("xl/workbook.bin", "x").bytes()).contains(u".xlsb"_s));
    CHECK(refused(ZipBuilder().add("word/document.xml", "x").bytes()).contains(u"Word 文档"_s));
}

TEST_CASE("a file past the limit is refused before it is read", "[exchange]")
{
    SheetLimits limits;
    limits.fileBytes = 100;
    const auto reader = SheetReader::open(openMemorySource(QByteArray(101, 'x')), limits);
    REQUIRE_FALSE(reader);
    CHECK(reader.error().text.contains(u"超出读取上限"_s));
}

TEST_CASE("workbooks as county offices send them are read to their last row", "[exchange]")
{
    struct Sample
    {
        QString file;
        quint64 rows;
        qsizetype cells;
    };
    const QList<Sample> samples{
        {u"01_石楼县福海厨工培训花名册（第3期）.xlsx"_s, 67, 756},
        {u"02_岚县土豆宴厨师花名册-三个班.xlsx"_s, 127, 1539},
        {u"03_临县的哥培训人员名单.xlsx"_s, 58, 550},
        {u"04_柳林碗托培训班学员.csv"_s, 62, 742},
        {u"05_交城县企业职工岗位技能提升培训花名册.csv"_s, 48, 715},
        {u"16_voucher_export.csv"_s, 51, 607},
        {u"18_交口县1904日期花名册.xlsx"_s, 45, 456},
        {u"19_汾阳市白酒酿造工（启用宏的工作簿）.xlsm"_s, 55, 581},
    };
    for (const Sample &sample : samples) {
        auto reader = SheetReader::openFile(QStringLiteral(TEST_DATA "/sheets/") + sample.file);
        INFO(sample.file.toStdString());
        REQUIRE(reader);
        quint64 rows = 0;
        qsizetype cells = 0;
        for (std::size_t i = 0; i < (*reader)->sheets().size(); ++i) {
            const auto sheet = readSheet(**reader, i);
            REQUIRE(sheet);
            rows += sheet->rows;
            cells += sheet->cells.size();
        }
        CHECK(rows == sample.rows);
        CHECK(cells == sample.cells);
    }
}
