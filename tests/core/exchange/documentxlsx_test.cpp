#include "core/exchange/documentjson.h"
#include "core/exchange/documentxlsx.h"
#include "core/exchange/sheetreader.h"
#include "tests/results.h"
#include "tests/samples.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using core::Document;

namespace {

struct Found
{
    std::vector<QHash<int, QString>> rows;
    std::vector<core::SheetMerge> merges;

    /// The row whose cell in that column says so; -1 if none does.
    int rowWith(int column, const QString &text) const
    {
        const auto hit = std::find_if(
            rows.begin(), rows.end(), [&](const auto &row) { return row.value(column) == text; });
        return hit == rows.end() ? -1 : static_cast<int>(hit - rows.begin());
    }
};

class Collector : public core::RowSink
{
public:
    explicit Collector(Found &found)
        : m_found(found)
    { }
    bool row(const core::SheetRow &row) override
    {
        auto &cells = m_found.rows.emplace_back();
        for (const auto &cell : row.cells)
            cells.insert(static_cast<int>(cell.column),
                QString::fromUtf8(cell.text.data(), static_cast<qsizetype>(cell.text.size())));
        return true;
    }

private:
    Found &m_found;
};

Found sheetOf(const QString &path, std::size_t sheet = 0)
{
    auto reader = core::SheetReader::openFile(path);
    REQUIRE(reader);
    Found found;
    Collector collector(found);
    REQUIRE((*reader)->read(sheet, collector));
    const auto merges = (*reader)->merges();
    found.merges.assign(merges.begin(), merges.end());
    return found;
}

std::size_t sheetsOf(const QString &path)
{
    auto reader = core::SheetReader::openFile(path);
    REQUIRE(reader);
    return (*reader)->sheets().size();
}

} // namespace

TEST_CASE("a printed table is a workbook with the same figures as numbers", "[exchange]")
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"统计表.xlsx"_s);
    REQUIRE(core::writeDocumentXlsx(samples::quarterTable(), path));
    const auto found = sheetOf(path);
    CHECK(found.rows[0][0] == samples::quarterTable().title);
    const int total = found.rowWith(1, u"全市合计"_s);
    REQUIRE(total >= 0);
    const auto &cells = found.rows[static_cast<size_t>(total)];
    CHECK(cells[0] == u"—"_s);
    CHECK(cells[3] == u"231679"_s);
    CHECK(cells[4] == u"115.84"_s);
    CHECK(cells[10] == u"● 绿"_s);
    CHECK(found.rowWith(1, u"市本级"_s) == total + 14);
    CHECK(std::find(found.merges.begin(), found.merges.end(), core::SheetMerge{2, 2, 2, 4})
        != found.merges.end());
    CHECK(std::find(found.merges.begin(), found.merges.end(), core::SheetMerge{2, 0, 3, 0})
        != found.merges.end());
    CHECK(sheetsOf(path) == 1);
}

TEST_CASE("tiles and charts become tables, each table after the first a sheet", "[exchange]")
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"小结.xlsx"_s);
    REQUIRE(core::writeDocumentXlsx(samples::summary(), path));
    REQUIRE(sheetsOf(path) == 4);
    const auto tiles = sheetOf(path, 0);
    const int row = tiles.rowWith(0, u"取得证书"_s);
    REQUIRE(row >= 0);
    CHECK(tiles.rows[static_cast<size_t>(row)][3] == u"119072"_s);
    CHECK(tiles.rows[static_cast<size_t>(row)][4] == u"148.84"_s);
    const auto timeline = sheetOf(path, 1);
    const int december = timeline.rowWith(0, u"12月"_s);
    REQUIRE(december >= 0);
    CHECK(timeline.rows[static_cast<size_t>(december)][1] == u"18535"_s);
    CHECK(timeline.rows[static_cast<size_t>(december)][2] == u"115.84"_s);
}

TEST_CASE("odd documents are written as far as they go", "[exchange]")
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"a.xlsx"_s);
    CHECK(core::writeDocumentXlsx({}, path));
    Document document;
    document.line = {{}, u"中"_s, {}};
    Document::Table table;
    document.blocks = {table, Document::Signature{}, Document::Charts{}, Document::PageBreak{}};
    CHECK(core::writeDocumentXlsx(document, path));
    table.columns = {{}, {}};
    table.header = {{{u"甲"_s, 5, 3}}, {}};
    table.rows = {{}, {{Document::Cell::ofText(u"=1+1"_s), {}, {}, {}}}};
    document.blocks = {table};
    CHECK(core::writeDocumentXlsx(document, path));
    document.blocks = {Document::Paragraph{QString(40'000, u'长')}};
    const auto refused = core::writeDocumentXlsx(document, path);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().text.contains(u"PDF"_s));
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("a report as JSON keeps its integers and its references", "[exchange]")
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"a.json"_s);
    REQUIRE(core::writeDocumentJson(samples::quarterTable(), path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto json = QJsonDocument::fromJson(file.readAll()).object();
    CHECK(json[u"title"_s].toString() == samples::quarterTable().title);
    CHECK(json[u"watermark"_s].toString() == u"演示数据"_s);
    const auto blocks = json[u"blocks"_s].toArray();
    REQUIRE(blocks.size() == 3);
    const auto total = blocks[0][u"rows"_s][0][u"cells"_s];
    CHECK(total[3][u"value"_s].toInteger() == 231'679);
    CHECK(total[3][u"reference"_s].toString() == u"train:全市"_s);
    CHECK(total[4][u"value"_s].toInteger() == 11'584);
    CHECK(total[4][u"shown"_s].toString() == u"115.84"_s);
    const auto summary = core::documentToJson(samples::summary())[u"blocks"_s].toArray();
    CHECK(summary[0][u"tiles"_s][0][u"light"_s].toString() == u"green"_s);
    CHECK(summary[1][u"charts"_s][0][u"lines"_s][0][u"values"_s][11].toInteger() == 11'584);
}
