#include "core/report/periodreports.h"
#include "tests/core/report/reportcity.h"
#include "tests/results.h"

using namespace core;
using namespace Qt::StringLiterals;
using samples::city;
using samples::tableOf;

namespace {

const Period kSecondQuarter(Period::Kind::Quarter, 2021, 2);

} // namespace

TEST_CASE(
    "the dispatch table says how far behind, what is expected and what is needed", "[dispatch]")
{
    const auto document = dispatchReport(city().source(u"141100"_s, kSecondQuarter));
    REQUIRE(document);
    CHECK(document->title == u"2021年第二季度“人人持证、技能社会”建设调度表(全市合计)"_s);
    const auto &table = std::get<Document::Table>(document->blocks.front());
    QStringList header;
    for (const auto &cell : table.header.front())
        header.append(cell.text);
    CHECK(header
        == QStringList{u"指标"_s, u"年度目标"_s, u"第二季度应达"_s, u"本季完成"_s, u"累计完成"_s,
            u"完成率"_s, u"与计划差"_s, u"进度系数"_s, u"灯"_s, u"预计全年(线性)"_s,
            u"后期月均需完成"_s, u"存在问题"_s, u"下步措施"_s, u"责任单位"_s});
    REQUIRE(table.rows.size() == 4);
    for (const auto &row : table.rows) {
        const qint64 target = row.cells[1].number;
        const qint64 reached = row.cells[4].number;
        CHECK(row.cells[6].number == reached - row.cells[2].number);
        CHECK(row.cells[9].number == reached * 12 / 6);
        CHECK(row.cells[10].number == std::max<qint64>(0, (target - reached + 5) / 6));
        const auto light = reached * 12 >= target * 6 ? Light::Green
            : reached * 120 >= target * 54            ? Light::Yellow
                                                      : Light::Red;
        CHECK(row.cells[8].light() == light);
    }
}

TEST_CASE("a dispatch of the whole has a table of counties for each indicator, the slowest first",
    "[dispatch]")
{
    const auto document = dispatchReport(city().source(u"141100"_s, kSecondQuarter));
    REQUIRE(document);
    const auto &counties = tableOf(*document, u"职业技能提升培训"_s);
    REQUIRE(counties.rows.size() == 14);
    CHECK(counties.rows.back().cells[0].text == u"市本级"_s);
    for (size_t row = 1; row + 1 < counties.rows.size(); ++row)
        CHECK(counties.rows[row - 1].cells[5].number <= counties.rows[row].cells[5].number);
    const auto county = dispatchReport(city().source(u"141127"_s, kSecondQuarter));
    REQUIRE(county);
    CHECK(std::get<Document::Table>(county->blocks.front()).rows.size() == 4);
}

TEST_CASE("who was red a quarter ago and still is, is listed for a talk", "[dispatch]")
{
    const auto document = dispatchReport(city().source(u"141100"_s, kSecondQuarter));
    REQUIRE(document);
    const auto &laggards = tableOf(*document, u"连续两个季度亮红灯的单位（约谈）"_s);
    REQUIRE_FALSE(laggards.rows.empty());
    const auto now = city().source(u"141100"_s, kSecondQuarter).figures();
    const auto before
        = city().source(u"141100"_s, Period(Period::Kind::Quarter, 2021, 1)).figures();
    REQUIRE(now);
    REQUIRE(before);
    size_t expected = 0;
    for (const auto &figure : now->rows) {
        const Figure *earlier = before->find(figure.indicator->code(), figure.unit);
        expected += figure.unit != u"141100"_s && figure.light == Light::Red && earlier
                && earlier->light == Light::Red
            ? 1
            : 0;
    }
    CHECK(laggards.rows.size() == expected);
}
