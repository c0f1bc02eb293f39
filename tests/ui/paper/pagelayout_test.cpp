#include "tests/samples.h"
#include "ui/paper/chartdrawing.h"
#include "ui/paper/columnwidths.h"
#include "ui/paper/pagelayout.h"

#include <QSet>

#include <algorithm>
#include <catch2/catch.hpp>
#include <numeric>

using namespace Qt::StringLiterals;
using core::Document;
using ui::Drawing;
using ui::PageLayout;

namespace {

std::vector<ui::TextMark> textsOf(const Drawing &page)
{
    std::vector<ui::TextMark> texts;
    for (const auto &mark : page.marks) {
        if (const auto *text = std::get_if<ui::TextMark>(&mark))
            texts.push_back(*text);
    }
    return texts;
}

bool shows(const Drawing &page, const QString &wanted)
{
    const auto texts = textsOf(page);
    return std::any_of(
        texts.begin(), texts.end(), [&](const auto &text) { return text.text == wanted; });
}

} // namespace

TEST_CASE("a table over several pages repeats both header rows and loses no row", "[paper]")
{
    const auto layout = PageLayout::of(samples::longList(200));
    const int pages = static_cast<int>(layout.pages.size());
    CHECK(pages >= 4);
    QStringList references;
    for (int index = 0; index < pages; ++index) {
        const auto &page = layout.pages[static_cast<size_t>(index)];
        INFO("page " << index + 1);
        CHECK(shows(page, u"姓名"_s));
        CHECK(shows(page, u"工种"_s));
        CHECK(shows(page, u"附表1　学员名单（续表）"_s) == (index > 0));
        CHECK(shows(page, u"第 %1 页　共 %2 页"_s.arg(index + 1).arg(pages)));
        for (const auto &area : page.areas)
            references << area.reference;
    }
    REQUIRE(references.size() == 200);
    CHECK(references.front() == u"person:1"_s);
    CHECK(references.back() == u"person:200"_s);
    CHECK(QSet<QString>(references.begin(), references.end()).size() == 200);
}

TEST_CASE("nothing of the type area reaches into the margins", "[paper]")
{
    for (const int rows : {1, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 200}) {
        const auto document = samples::longList(rows);
        const auto layout = PageLayout::of(document);
        const qreal bottom = layout.size.height() - ui::millimetres(document.page.bottom) + 1;
        for (const auto &page : layout.pages) {
            for (const auto &area : page.areas) {
                CHECK(area.area.bottom() <= bottom);
                CHECK(area.area.right()
                    <= layout.size.width() - ui::millimetres(document.page.right) + 1);
            }
        }
    }
}

TEST_CASE("notes and signature never stand on a page without a row", "[paper]")
{
    for (int rows = 1; rows <= 80; ++rows) {
        const auto layout = PageLayout::of(samples::longList(rows));
        const auto &last = layout.pages.back();
        INFO(rows << " rows");
        CHECK(shows(last, u"审核人："_s));
        CHECK(shows(last, u"注：名单按报名先后排列。"_s));
        CHECK_FALSE(last.areas.empty());
    }
}

TEST_CASE("a heading is never the last line of a page", "[paper]")
{
    Document document;
    for (int index = 0; index < 60; ++index) {
        document.blocks.push_back(Document::Heading{u"标题%1"_s.arg(index)});
        document.blocks.push_back(Document::Paragraph{u"正文%1"_s.arg(index)});
    }
    const auto layout = PageLayout::of(document);
    CHECK(layout.pages.size() > 3);
    for (const auto &page : layout.pages) {
        auto texts = textsOf(page);
        std::erase_if(texts, [](const auto &text) { return text.text.startsWith(u'第'); });
        CHECK(texts.back().text.trimmed().startsWith(u"正文"_s));
    }
}

TEST_CASE("a page break begins a page, an empty document has one", "[paper]")
{
    CHECK(PageLayout::of({}).pages.size() == 1);
    Document document;
    document.blocks = {Document::PageBreak{}, Document::Paragraph{u"一"_s}, Document::PageBreak{},
        Document::Heading{u"二"_s}, Document::PageBreak{}};
    CHECK(PageLayout::of(document).pages.size() == 2);
}

TEST_CASE("every page of a demonstration says so", "[paper]")
{
    auto document = samples::longList(100);
    document.footer.watermark = u"演示数据"_s;
    for (const auto &page : PageLayout::of(document).pages)
        CHECK(shows(page, u"演示数据"_s));
}

TEST_CASE("a click on a figure, a tile or a bar finds its reference", "[paper]")
{
    const auto summary = PageLayout::of(samples::summary());
    REQUIRE(summary.pages.size() == 1);
    QSet<QString> references;
    for (const auto &area : summary.pages.front().areas) {
        CHECK(summary.referenceAt(0, area.area.center()) == area.reference);
        references << area.reference;
    }
    CHECK(references.contains(u"tile:取得证书"_s));
    CHECK(references.contains(u"bar:方山县"_s));
    CHECK(references.contains(u"month:12"_s));
    CHECK(summary.referenceAt(0, {1, 1}).isEmpty());
    CHECK(summary.referenceAt(7, {1, 1}).isEmpty());
}

TEST_CASE("every bar of a ranking has its light in its own line", "[paper]")
{
    const auto chart = samples::ranking();
    const auto drawing = ui::drawnChart(chart, {0, 0, 5000, 2500});
    for (size_t index = 0; index < chart.categories.size(); ++index) {
        const auto &category = chart.categories[index];
        const auto area = std::find_if(drawing.areas.begin(), drawing.areas.end(),
            [&](const auto &each) { return each.reference == category.key; });
        REQUIRE(area != drawing.areas.end());
        const auto texts = textsOf(drawing);
        CHECK(std::any_of(texts.begin(), texts.end(), [&](const auto &text) {
            return text.text == core::lightWord(category.light) && text.at.y() > area->area.top()
                && text.at.y() <= area->area.bottom();
        }));
    }
}

TEST_CASE("a wide table gets smaller type, figures are never broken", "[paper]")
{
    Document::Table table;
    for (int column = 0; column < 20; ++column)
        table.columns.push_back({});
    Document::Row row;
    for (int column = 0; column < 20; ++column)
        row.cells.push_back(Document::Cell::ofCount(231'679));
    table.rows = {row};
    const qreal width = ui::millimetres(261);
    const auto fit = ui::fittedColumns(table, width, 12, 7);
    CHECK(fit.size < 12);
    CHECK(fit.size >= 7);
    CHECK(std::accumulate(fit.widths.begin(), fit.widths.end(), 0.0) == Approx(width));
}

TEST_CASE("odd tables are laid out as far as they go", "[paper]")
{
    Document document;
    Document::Table table;
    document.blocks = {table};
    CHECK(PageLayout::of(document).pages.size() == 1);
    table.columns = {{}, {}};
    table.header = {{{u"甲"_s, 5, 3}}};
    table.rows = {{{}}, {{Document::Cell::ofText(QString(5000, u'长'))}}, {{{}, {}, {}, {}}}};
    document.blocks = {table, Document::Signature{}, Document::Charts{}, Document::Tiles{{}, 0}};
    CHECK(PageLayout::of(document).pages.size() == 1);
}
