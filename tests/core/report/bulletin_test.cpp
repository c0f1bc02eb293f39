#include "core/report/periodreports.h"
#include "core/report/rankingtables.h"
#include "tests/core/report/reportcity.h"
#include "tests/results.h"

using namespace core;
using namespace Qt::StringLiterals;
using samples::city;
using samples::tableOf;

namespace {

const Period kDecember(Period::Kind::Month, 2021, 12);

QStringList headerOf(const Document::Table &table)
{
    QStringList header;
    for (const auto &cell : table.header.front())
        header.append(cell.text);
    return header;
}

} // namespace

TEST_CASE("the bulletin has a red head with number, issuer and day", "[bulletin]")
{
    auto source = city().source(u"141100"_s, kDecember);
    const auto document = bulletinReport(source);
    REQUIRE(document);
    REQUIRE(document->letterhead);
    CHECK(document->letterhead->name == u"职业技能提升工作通报"_s);
    CHECK(document->letterhead->number == u"第12期"_s);
    CHECK(document->letterhead->issuer == u"吕梁市人力资源和社会保障局"_s);
    CHECK(document->letterhead->day == u"2022年1月5日"_s);
    CHECK(document->letterhead->ink == Document::Letterhead::Ink::Red);
    CHECK(std::holds_alternative<Document::Imprint>(document->blocks.back()));
    source.request.options.head = Document::Letterhead::Ink::Preprinted;
    source.request.options.number = 6;
    const auto other = bulletinReport(source);
    REQUIRE(other);
    CHECK(other->letterhead->ink == Document::Letterhead::Ink::Preprinted);
    CHECK(other->letterhead->number == u"第6期"_s);
}

TEST_CASE("a bulletin of a longer period is that of its last month", "[bulletin]")
{
    const auto year = bulletinReport(city().source());
    const auto month = bulletinReport(city().source(u"141100"_s, kDecember));
    REQUIRE(year);
    REQUIRE(month);
    CHECK(year->title == month->title);
    CHECK(year->title == u"关于2021年12月职业技能培训情况的通报"_s);
    CHECK(samples::textOf(*year) == samples::textOf(*month));
}

TEST_CASE("annex 1 ranks the counties below the whole, with 市本级 last", "[bulletin]")
{
    const auto document = bulletinReport(city().source(u"141100"_s, kDecember));
    REQUIRE(document);
    const auto &table = tableOf(*document, u"吕梁市2021年职业技能提升培训任务完成情况排名表"_s);
    CHECK(table.number == u"附表1"_s);
    CHECK(headerOf(table)
        == QStringList{u"排名"_s, u"县(市、区)"_s, u"年度目标"_s, u"本月完成"_s, u"累计完成"_s,
            u"完成率"_s, u"时序进度"_s, u"超(欠)"_s, u"进度"_s});
    REQUIRE(table.rows.size() == 15);
    CHECK(table.rows.front().total);
    CHECK(table.rows.front().cells[1].text == u"全市合计"_s);
    CHECK(table.rows.back().cells[1].text == u"市本级"_s);
    CHECK(table.rows.back().cells[0].shown() == u"—"_s);
    for (const size_t column : {size_t(2), size_t(3), size_t(4)}) {
        qint64 sum = 0;
        for (const auto &row : table.rows)
            sum += row.total ? 0 : row.cells[column].number;
        CHECK(sum == table.rows.front().cells[column].number);
    }
    for (const auto &row : table.rows) {
        CHECK(row.cells[5].number == rateTimes100(row.cells[4].number, row.cells[2].number));
        CHECK(row.cells[7].number == row.cells[5].number - row.cells[6].number);
    }
    for (size_t place = 2; place + 1 < table.rows.size(); ++place)
        CHECK(table.rows[place - 1].cells[5].number >= table.rows[place].cells[5].number);
}

TEST_CASE("annexes 2 and 3 have vouchers by kind and the departments", "[bulletin]")
{
    const auto document = bulletinReport(city().source(u"141100"_s, kDecember));
    REQUIRE(document);
    const auto &vouchers = tableOf(*document, u"电子培训券领用情况表"_s);
    CHECK(headerOf(vouchers)
        == QStringList{u"券种"_s, u"发放(张)"_s, u"领取(张)"_s, u"领取(人)"_s, u"使用(张)"_s,
            u"核销(张)"_s, u"领券率"_s, u"用券率"_s, u"过期/作废(张)"_s});
    CHECK(vouchers.rows.size() == 5);
    const auto &departments = tableOf(*document, u"市直部门培训情况表"_s);
    CHECK(headerOf(departments)
        == QStringList{u"部门"_s, u"培训对象"_s, u"年度目标"_s, u"累计完成"_s, u"完成率"_s,
            u"其中取证"_s, u"备注"_s});
    const auto farmers = std::find_if(departments.rows.begin(), departments.rows.end(),
        [](const auto &row) { return row.cells[1].text == u"新型职业农民"_s; });
    REQUIRE(farmers != departments.rows.end());
    CHECK(farmers->cells[0].text.startsWith(u"市农业"_s));
}

TEST_CASE("rounding is a choice of the report, in text and tables alike", "[bulletin]")
{
    auto source = city().source(u"141100"_s, kDecember);
    source.request.options.rounding = Rounding::Truncated;
    const auto document = bulletinReport(source);
    REQUIRE(document);
    const auto &table = tableOf(*document, u"吕梁市2021年职业技能提升培训任务完成情况排名表"_s);
    for (const auto &row : table.rows) {
        const auto rate
            = rateTimes100(row.cells[4].number, row.cells[2].number, Rounding::Truncated);
        CHECK(row.cells[5].number == rate);
        if (row.total)
            CHECK(samples::textOf(*document).contains(
                u"完成全年目标任务的%1%"_s.arg(rateText(rate))));
    }
}

TEST_CASE("the wide table has twenty columns and ends with score and rank", "[bulletin]")
{
    const auto source = city().source();
    const auto figures = source.figures();
    REQUIRE(figures);
    const auto table = wideRankingTable(source, *figures);
    REQUIRE(table);
    CHECK(table->columns.size() == 20);
    CHECK(placedHeader(*table).size() == 2 + 4 + 16 + 2);
    for (const auto &row : table->rows)
        CHECK(row.cells.size() == 20);
}

TEST_CASE("the book has a section for the whole and one for each unit", "[bulletin]")
{
    const auto book = bookReport(city().source());
    REQUIRE(book);
    QStringList titles;
    for (const auto &block : book->blocks) {
        if (const auto *section = std::get_if<Document::Section>(&block))
            titles.append(section->title);
    }
    CHECK(std::holds_alternative<Document::Contents>(book->blocks.front()));
    CHECK(titles.filter(u"成绩单"_s).size() == 14);
    CHECK(titles.filter(u"排名"_s).size() == 4);
    const auto card = cardReport(city().source(u"141127"_s));
    REQUIRE(card);
    CHECK(card->title == u"岚县2021年培训取证成绩单"_s);
    CHECK(tableOf(*card, u"指标完成情况"_s).rows.size() == 5);
}
