// Any number of rows, low and high: what a table on paper promises.
#include "tests/samples.h"
#include "ui/paper/pagelayout.h"

#include <QRegularExpression>

#include <algorithm>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using core::Document;
using Cell = core::Document::Cell;
using ui::Drawing;
using ui::PageLayout;

namespace {

/// A heading, a table of `rows` counted rows and what follows it.
Document paperOf(int rows, int height)
{
    Document document{.title = u"统计表"_s, .footer = {u"第一版"_s, {}}};
    document.blocks.emplace_back(Document::Heading{u"一、完成情况"_s});
    Document::Table table{.number = u"附表1"_s, .title = u"名册"_s};
    table.columns = {{}, {.align = Document::Align::Left}, {}, {}};
    table.header
        = {{{u"序号"_s, 1, 2}, {u"姓名"_s, 1, 2}, {u"人次"_s, 2}}, {{u"本月"_s}, {u"累计"_s}}};
    table.carried = {2, 3};
    for (int row = 0; row < rows; ++row)
        table.rows.push_back(
            {.cells = {Cell::ofCount(row + 1), Cell::ofText(u"学员%1"_s.arg(row)),
                 Cell::ofCount(row % 7 + 1, u"row:%1"_s.arg(row)), Cell::ofCount(row % 11 + 100)},
                .height = height});
    document.blocks.emplace_back(std::move(table));
    document.blocks.emplace_back(Document::Note{u"注：按报名先后排列。"_s});
    document.blocks.emplace_back(Document::Heading{u"二、说明"_s});
    document.blocks.emplace_back(Document::Paragraph{u"以上为全部学员。"_s});
    return document;
}

/// The texts of one line of the page, from left to right.
QStringList lineWith(const Drawing &page, const QString &text)
{
    const ui::TextMark *found = nullptr;
    for (const auto &mark : page.marks) {
        const auto *each = std::get_if<ui::TextMark>(&mark);
        if (each && each->text == text)
            found = each;
    }
    QStringList line;
    for (const auto &mark : page.marks) {
        const auto *each = std::get_if<ui::TextMark>(&mark);
        if (found && each && qAbs(each->at.y() - found->at.y()) < 1)
            line.append(each->text);
    }
    return line;
}

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

/// What the rows of a page add up to, by their references.
qint64 countedOn(const Drawing &page, int column)
{
    qint64 sum = 0;
    for (const auto &area : page.areas) {
        const int row = area.reference.mid(4).toInt();
        sum += column == 2 ? row % 7 + 1 : row % 11 + 100;
    }
    return sum;
}

struct Judged
{
    bool headers = true; // on each page that has rows, with the words 承前页 but for the first
    bool uncut = true; // nothing reaches out of the type area, no row is parted or lost
    bool sums = true; // what is carried is what stands above
    bool headings = true; // none is the last of a page
};

void judgePage(Judged &judged, const Drawing &page, bool isFirst, bool isLastOfTable,
    std::array<qint64, 2> &before)
{
    judged.headers = judged.headers && shows(page, u"姓名"_s) && shows(page, u"累计"_s)
        && shows(page, u"承前页"_s) != isFirst && shows(page, u"过次页"_s) != isLastOfTable;
    if (!isFirst) {
        const auto line = lineWith(page, u"承前页"_s);
        judged.sums = judged.sums && line.contains(QString::number(before[0]))
            && line.contains(QString::number(before[1]));
    }
    before[0] += countedOn(page, 2);
    before[1] += countedOn(page, 3);
    if (!isLastOfTable) {
        const auto line = lineWith(page, u"过次页"_s);
        judged.sums = judged.sums && line.contains(QString::number(before[0]))
            && line.contains(QString::number(before[1]));
    }
}

Judged judge(const Document &document, int rows)
{
    const auto layout = PageLayout::of(document);
    const qreal bottom = layout.size.height() - ui::millimetres(document.page.bottom) + 1;
    Judged judged;
    std::array<qint64, 2> carried{};
    int seen = 0;
    for (const auto &page : layout.pages) {
        const int here = static_cast<int>(page.areas.size());
        if (here > 0)
            judgePage(judged, page, seen == 0, seen + here == rows, carried);
        seen += here;
        for (const auto &area : page.areas)
            judged.uncut = judged.uncut && area.area.bottom() <= bottom;
        const auto texts = textsOf(page);
        for (size_t at = 0; at < texts.size(); ++at) {
            const bool isFurniture = texts[at].at.y() > bottom;
            const bool isHeading
                = texts[at].text.endsWith(u"情况"_s) || texts[at].text == u"二、说明"_s;
            const bool isLast = std::none_of(texts.begin(), texts.end(), [&](const auto &other) {
                return other.at.y() > texts[at].at.y() && other.at.y() <= bottom;
            });
            judged.headings = judged.headings && (isFurniture || !isHeading || !isLast);
        }
    }
    judged.uncut = judged.uncut && seen == rows;
    qint64 whole = 0;
    for (int row = 0; row < rows; ++row)
        whole += row % 7 + 1;
    judged.sums = judged.sums && carried[0] == whole;
    return judged;
}

} // namespace

TEST_CASE("any number of rows, low or high: header on each page, nothing cut, sums carried, "
          "no heading last",
    "[paper][paginator]")
{
    for (const int height : {0, 12, 31}) {
        for (int rows = 1; rows <= 200; ++rows) {
            const auto judged = judge(paperOf(rows, height), rows);
            INFO(rows << " rows of at least " << height << " mm");
            CHECK(judged.headers);
            CHECK(judged.uncut);
            CHECK(judged.sums);
            CHECK(judged.headings);
        }
    }
}

TEST_CASE("a table of contents names each section with its page, and a click goes there", "[paper]")
{
    Document book{.title = u"汇编"_s};
    book.blocks.emplace_back(Document::Contents{});
    for (int part = 1; part <= 60; ++part) {
        book.blocks.emplace_back(Document::Section{u"第%1部分"_s.arg(part)});
        book.blocks.emplace_back(Document::Heading{u"一、情况"_s});
        book.blocks.emplace_back(Document::Paragraph{u"正文"_s});
    }
    const auto layout = PageLayout::of(book);
    int found = 0;
    for (const auto &page : layout.pages) {
        for (const auto &area : page.areas) {
            const auto target = ui::pageOfReference(area.reference);
            REQUIRE(target);
            ++found;
            CHECK(shows(layout.pages[static_cast<size_t>(*target)], u"第%1部分"_s.arg(found)));
        }
    }
    CHECK(found == 60);
    CHECK(layout.bookmarks.size() == 1 + 60 * 2);
}

TEST_CASE("on pre-printed paper the head has no name and no red line", "[paper]")
{
    Document bulletin{.letterhead = Document::Letterhead{.name = u"工作通报"_s,
                          .number = u"第6期"_s,
                          .issuer = u"吕梁市人社局"_s,
                          .day = u"2021年7月5日"_s},
        .title = u"关于培训情况的通报"_s};
    const auto red = PageLayout::of(bulletin);
    bulletin.letterhead->ink = Document::Letterhead::Ink::Preprinted;
    const auto plain = PageLayout::of(bulletin);
    CHECK(shows(red.pages.front(), u"工作通报"_s));
    CHECK_FALSE(shows(plain.pages.front(), u"工作通报"_s));
    CHECK(shows(plain.pages.front(), u"第6期"_s));
    const auto below = [](const PageLayout &layout) {
        for (const auto &text : textsOf(layout.pages.front())) {
            if (text.text.startsWith(u"关于"_s))
                return text.at;
        }
        return QPointF();
    };
    CHECK(below(red) == below(plain));
}

TEST_CASE("a number in a sentence is found by a click, also in its second line", "[paper]")
{
    Document document;
    document.page.density = Document::Density::Official;
    const QString words(26, u'字');
    document.blocks.emplace_back(Document::Paragraph{{{words},
        {.text = u"231679"_s, .reference = u"train"_s, .figure = u"train"_s}, {u"人，完成"_s},
        {.text = u"115.83"_s,
            .reference = u"rate"_s,
            .figure = u"rate"_s,
            .computed = u"115.84"_s,
            .reason = u"截断"_s},
        {u"%。"_s}}});
    const auto layout = PageLayout::of(document);
    QStringList references;
    for (const auto &area : layout.pages.front().areas)
        references << area.reference;
    CHECK(references.contains(u"train"_s));
    CHECK(references.contains(u"rate"_s));
    QString all;
    for (const auto &text : textsOf(layout.pages.front()))
        all += text.text;
    CHECK(all.contains(u"115.83〔计算值115.84〕%"_s));
}
