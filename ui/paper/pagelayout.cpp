#include "ui/paper/pagelayout.h"

#include "ui/paper/placeddrawing.h"
#include "ui/paper/slab.h"
#include "ui/paper/typeface.h"

#include <QCoreApplication>
#include <QTransform>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::Document;

namespace {

constexpr qreal kShortSide = millimetres(210);
constexpr qreal kLongSide = millimetres(297);
constexpr qreal kFooterGap = millimetres(6);
constexpr qreal kFooterHeight = millimetres(5);

QSizeF sheetSize(const Document::Page &page)
{
    if (!page.sheet.isEmpty())
        return {millimetres(page.sheet.width()), millimetres(page.sheet.height())};
    return page.orientation == Document::Orientation::Portrait ? QSizeF(kShortSide, kLongSide)
                                                               : QSizeF(kLongSide, kShortSide);
}

QRectF typeArea(const Document::Page &page)
{
    return QRectF(QPointF(), sheetSize(page))
        .adjusted(millimetres(page.left), millimetres(page.top), -millimetres(page.right),
            -millimetres(page.bottom));
}

/// The font with its letters a little apart so that a full line ends at the right edge. In percent:
/// Qt multiplies an absolute spacing by the resolution of the device.
QFont spacedOut(const QFont &font, const QString &line, qreal width)
{
    const qreal natural = textWidth(line, font);
    const qreal stretched = natural - textWidth(line.right(1), font);
    const qreal room = width - natural;
    QFont spaced(font);
    if (stretched > 0 && room > 0 && room < font.pixelSize() * 2)
        spaced.setLetterSpacing(QFont::PercentageSpacing, 100 + 100 * room / stretched);
    return spaced;
}

/// Turns the blocks of a document into slabs, one after the other.
class SlabBuilder
{
public:
    SlabBuilder(const Document &document, const QRectF &area)
        : m_area(area)
        , m_width(area.width())
        , m_sizes(TypeSizes::of(document.page.density))
    {
        if (document.page.furniture == Document::Page::Furniture::Shown)
            addHead(document);
        m_bound = !m_slabs.empty();
        for (const auto &block : document.blocks)
            std::visit([this](const auto &each) { addBlock(each); }, block);
    }

    Slabs take() { return std::move(m_slabs); }

private:
    void add(Slabs slabs, qreal before);
    void addHead(const Document &document)
    {
        addCentred(document.title, Typeface::Title, m_sizes.title);
        addCentred(document.subtitle, Typeface::Text, m_sizes.subtitle);
        if (!document.line.isEmpty())
            add({lineSlab(document.line, m_width, m_sizes.table)}, 0);
    }
    void addCentred(const QString &text, Typeface face, qreal size);
    void addBlock(const Document::Heading &heading);
    void addBlock(const Document::Paragraph &paragraph);
    void addBlock(const Document::Table &table);
    void addBlock(const Document::Note &note);
    void addBlock(const Document::Signature &signature);
    void addBlock(const Document::Tiles &tiles) { add(tileSlabs(tiles, m_width), 0); }
    void addBlock(const Document::Charts &charts) { add({chartSlab(charts, m_width)}, 0); }
    void addBlock(const Document::PageBreak &) { m_newPage = true; }
    void addBlock(const Document::Placed &placed);

    QRectF m_area;
    qreal m_width;
    TypeSizes m_sizes;
    Slabs m_slabs;
    bool m_bound = false; // what comes next belongs to what stands above
    bool m_newPage = false;
};

void SlabBuilder::add(Slabs slabs, qreal before)
{
    if (slabs.empty())
        return;
    auto &first = slabs.front();
    first.before = std::max(first.before, before);
    first.withPrevious = (first.withPrevious || m_bound) && !m_newPage && !m_slabs.empty();
    first.newPage = m_newPage && !m_slabs.empty();
    m_newPage = false;
    m_bound = false;
    std::move(slabs.begin(), slabs.end(), std::back_inserter(m_slabs));
}

void SlabBuilder::addCentred(const QString &text, Typeface face, qreal size)
{
    if (text.isEmpty())
        return;
    const auto font = typeface(face, size);
    for (const auto &line : brokenLines(text, font, m_width)) {
        Slab slab{.height = font.pixelSize() * 1.5, .withPrevious = true};
        slab.drawing.text({0, 0, m_width, slab.height}, Qt::AlignHCenter, line, font);
        add({std::move(slab)}, 0);
    }
}

void SlabBuilder::addBlock(const Document::Heading &heading)
{
    const auto font
        = typeface(heading.level == 1 ? Typeface::Heading : Typeface::Subhead, m_sizes.heading);
    const qreal leading = points(m_sizes.leading);
    Slabs slabs;
    for (const auto &line : brokenLines(heading.text, font, m_width)) {
        Slab slab{.height = leading, .withPrevious = !slabs.empty()};
        slab.drawing.text({0, 0, m_width, leading}, Qt::AlignLeft, line, font);
        slabs.push_back(std::move(slab));
    }
    add(std::move(slabs), leading * 0.35);
    m_bound = true;
}

/// First and last two lines stay together; full lines are spaced out to the right edge.
void SlabBuilder::addBlock(const Document::Paragraph &paragraph)
{
    const auto font = typeface(Typeface::Text, m_sizes.text);
    const qreal leading = points(m_sizes.leading);
    const auto lines = brokenLines(u"　　"_s + paragraph.text, font, m_width);
    Slabs slabs;
    for (size_t index = 0; index < lines.size(); ++index) {
        const bool last = index + 1 == lines.size();
        Slab slab{.height = leading, .withPrevious = index == 1 || (last && index > 0)};
        const auto spaced = last ? font : spacedOut(font, lines[index], m_width);
        slab.drawing.text({0, 0, m_width, leading}, Qt::AlignLeft, lines[index], spaced);
        slabs.push_back(std::move(slab));
    }
    add(std::move(slabs), 0);
}

void SlabBuilder::addBlock(const Document::Table &table)
{
    add(tableSlabs(table, m_width, m_sizes), millimetres(m_bound ? 0 : 4));
}

void SlabBuilder::addBlock(const Document::Note &note)
{
    const auto font = typeface(Typeface::Text, m_sizes.note);
    Slabs slabs;
    for (const auto &line : brokenLines(note.text, font, m_width)) {
        Slab slab{.height = font.pixelSize() * 1.45, .withPrevious = true};
        slab.drawing.text({0, 0, m_width, slab.height}, Qt::AlignLeft, line, font);
        slabs.push_back(std::move(slab));
    }
    add(std::move(slabs), points(3));
}

void SlabBuilder::addBlock(const Document::Signature &signature)
{
    if (signature.fields.empty())
        return;
    const auto font = typeface(Typeface::Text, m_sizes.table);
    const qreal each = m_width / static_cast<qreal>(signature.fields.size());
    Slab slab{.height = font.pixelSize() * 2.2, .withPrevious = true};
    qreal left = 0;
    for (const auto &field : signature.fields) {
        slab.drawing.text({left, 0, each, slab.height}, Qt::AlignLeft, field, font);
        left += each;
    }
    add({std::move(slab)}, points(2));
}

/// On a page alone; drawn from the corner of the sheet, not of the type area.
void SlabBuilder::addBlock(const Document::Placed &placed)
{
    Slab slab{.height = m_area.height()};
    slab.drawing.add(placedDrawing(placed), -m_area.topLeft());
    m_newPage = true;
    add({std::move(slab)}, 0);
    m_newPage = true;
}

/// Puts slabs on pages; a group (a slab and all bound to it) goes to the next page rather than
/// apart.
class Paginator
{
public:
    explicit Paginator(const QRectF &area)
        : m_area(area)
        , m_y(area.top())
        , m_pages(1)
    { }

    std::vector<Drawing> paginated(const Slabs &slabs)
    {
        for (size_t first = 0; first < slabs.size();) {
            size_t end = first + 1;
            while (end < slabs.size() && slabs[end].withPrevious)
                ++end;
            if (slabs[first].newPage || (!atHead() && !fits(slabs, first, end)))
                turn();
            for (; first < end; ++first)
                place(slabs[first]);
        }
        return std::move(m_pages);
    }

private:
    bool atHead() const { return m_y == m_area.top(); }
    void turn()
    {
        m_pages.emplace_back();
        m_y = m_area.top();
    }
    bool fits(const Slabs &slabs, size_t first, size_t end) const
    {
        qreal bottom = m_y;
        for (size_t index = first; index < end; ++index)
            bottom += slabs[index].before + slabs[index].height;
        return bottom <= m_area.bottom() + 1;
    }
    void place(const Slab &slab)
    {
        // A group longer than a page is parted after all.
        if (!atHead() && m_y + slab.before + slab.height > m_area.bottom() + 1)
            turn();
        if (atHead() && slab.header)
            draw(*slab.header);
        else if (!atHead())
            m_y += slab.before;
        draw(slab);
    }
    void draw(const Slab &slab)
    {
        m_pages.back().add(slab.drawing, {m_area.left(), m_y});
        m_y += slab.height;
    }

    QRectF m_area;
    qreal m_y;
    std::vector<Drawing> m_pages;
};

/// Large, pale and slanted behind the contents: nobody takes a demonstration for the real thing.
Drawing watermark(const QString &text, QSizeF size)
{
    Drawing drawing;
    if (text.isEmpty())
        return drawing;
    const auto font = typeface(Typeface::FigureBold, 84);
    QPainterPath letters;
    letters.addText(-textWidth(text, font) / 2, font.pixelSize() * 0.38, font, text);
    const auto turned = QTransform().translate(size.width() / 2, size.height() / 2).rotate(-28);
    drawing.path(turned.map(letters), Qt::NoPen, QColor(0xf0f0f2));
    return drawing;
}

void addFurniture(
    Drawing &page, const Document &document, const QRectF &area, int number, int count)
{
    const auto font = typeface(Typeface::Text, 9);
    const qreal top = area.bottom() + kFooterGap;
    const QRectF foot(area.left(), top, area.width(), kFooterHeight);
    page.line(foot.topLeft(), foot.topRight(), QPen(QColor(kInkSoft), points(0.4)));
    page.text(foot, Qt::AlignLeft, document.footer.left, font, QColor(kInkSoft));
    page.text(foot, Qt::AlignRight,
        QCoreApplication::translate("ui", "第 %1 页　共 %2 页").arg(number).arg(count), font);
    if (document.footer.watermark.isEmpty())
        return;
    const auto bold = typeface(Typeface::FigureBold, 10);
    const qreal width = textWidth(document.footer.watermark, bold) + points(12);
    const QRectF stamp(area.right() - width, area.top() - millimetres(9), width, points(16));
    page.box(stamp, QPen(QColor(kInkText), points(0.8)), Qt::white);
    page.text(stamp, Qt::AlignHCenter, document.footer.watermark, bold);
}

} // namespace

TypeSizes TypeSizes::of(Document::Density density)
{
    if (density == Document::Density::Official)
        return {.title = 22,
            .subtitle = 16,
            .heading = 16,
            .text = 16,
            .leading = 28.9,
            .table = 12,
            .smallestTable = 7,
            .note = 10.5};
    return {.title = 18,
        .subtitle = 12,
        .heading = 12,
        .text = 10.5,
        .leading = 18,
        .table = 10.5,
        .smallestTable = 7,
        .note = 9};
}

PageLayout PageLayout::of(const Document &document)
{
    const auto area = typeArea(document.page);
    PageLayout layout{
        sheetSize(document.page), Paginator(area).paginated(SlabBuilder(document, area).take())};
    const int count = static_cast<int>(layout.pages.size());
    for (int index = 0; index < count; ++index) {
        auto &page = layout.pages[static_cast<size_t>(index)];
        auto whole = watermark(document.footer.watermark, layout.size);
        whole.add(page, {});
        if (document.page.furniture == Document::Page::Furniture::Shown)
            addFurniture(whole, document, area, index + 1, count);
        page = std::move(whole);
    }
    return layout;
}

QString PageLayout::referenceAt(int page, QPointF at) const
{
    if (page < 0 || page >= static_cast<int>(pages.size()))
        return {};
    const auto &areas = pages[static_cast<size_t>(page)].areas;
    const auto hit = std::find_if(
        areas.begin(), areas.end(), [at](const auto &each) { return each.area.contains(at); });
    return hit == areas.end() ? QString() : hit->reference;
}

} // namespace ui
