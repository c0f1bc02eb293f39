#include "core/report/document.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using core::Document;
using Cell = core::Document::Cell;

TEST_CASE("a cell is shown as the office writes it", "[report]")
{
    CHECK(Cell::ofCount(231679).shown() == u"231679"_s);
    CHECK(Cell::ofCount(0).shown() == u"0"_s);
    CHECK(Cell::ofCount(-5012).shown() == u"−5012"_s);
    CHECK(Cell::ofRate(11584).shown() == u"115.84"_s);
    CHECK(Cell::ofRate(5).shown() == u"0.05"_s);
    CHECK(Cell::ofPoints(1584).shown() == u"+15.84"_s);
    CHECK(Cell::ofPoints(0).shown() == u"0.00"_s);
    CHECK(Cell::ofPoints(-1023).shown() == u"−10.23"_s);
    CHECK(Cell::ofMoney(123'455'000).shown() == u"123.46"_s);
    CHECK(Cell::ofMoney(-5'000).shown() == u"−0.01"_s);
    CHECK(Cell::ofDate(QDate(2021, 6, 30)).shown() == u"2021-06-30"_s);
    CHECK(Cell::ofDate({}).shown() == u"—"_s);
    CHECK(Cell::ofLight(core::Light::Yellow).shown() == u"黄"_s);
    CHECK(Cell().shown().isEmpty());
}

TEST_CASE("a header with spans is laid out without overlaps", "[report]")
{
    Document::Table table;
    table.header = {{{u"序号"_s, 1, 2}, {u"县"_s, 1, 2}, {u"培训"_s, 3}, {u"备注"_s, 1, 2}},
        {{u"目标"_s}, {u"完成"_s}, {u"完成率"_s}}};
    const auto placed = core::placedHeader(table);
    REQUIRE(placed.size() == 7);
    CHECK(placed[3].column == 5);
    CHECK(placed[4].row == 1);
    CHECK(placed[4].column == 2);
    CHECK(placed[6].column == 4);
}
