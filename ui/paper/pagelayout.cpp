#include "ui/paper/pagelayout.h"

#include "ui/paper/slab.h"
#include "ui/paper/slabbuilder.h"
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

    void lay(const Slabs &slabs)
    {
        for (size_t first = 0; first < slabs.size();) {
            size_t end = first + 1;
            while (end < slabs.size() && slabs[end].withPrevious)
                ++end;
            if (slabs[first].newPage || (!atHead() && !fits(slabs, first, end)))
                turn(slabs[first]);
            for (; first < end; ++first)
                place(slabs[first], after(slabs, first));
        }
    }

    std::vector<Drawing> takePages() { return std::move(m_pages); }
    std::vector<Bookmark> takeBookmarks() { return std::move(m_bookmarks); }

private:
    bool atHead() const { return m_y == m_area.top(); }
    /// What must be left free below a slab, in case the next one goes to another page.
    static qreal after(const Slabs &slabs, size_t index)
    {
        const bool parts = index + 1 < slabs.size() && slabs[index + 1].closing;
        return parts ? slabs[index + 1].closing->height : 0;
    }
    /// Ends the page before `next`.
    void turn(const Slab &next)
    {
        if (next.closing && !atHead())
            draw(*next.closing);
        m_pages.emplace_back();
        m_y = m_area.top();
    }
    bool fits(const Slabs &slabs, size_t first, size_t end) const
    {
        qreal bottom = m_y;
        for (size_t index = first; index < end; ++index)
            bottom += slabs[index].before + slabs[index].height;
        return bottom + after(slabs, end - 1) <= m_area.bottom() + 1;
    }
    void place(const Slab &slab, qreal after)
    {
        // A group longer than a page is parted after all.
        if (!atHead() && m_y + slab.before + slab.height + after > m_area.bottom() + 1)
            turn(slab);
        if (atHead() && slab.header)
            draw(*slab.header);
        else if (!atHead())
            m_y += slab.before;
        if (!slab.bookmark.title.isEmpty()) {
            m_bookmarks.push_back(slab.bookmark);
            m_bookmarks.back().page = static_cast<int>(m_pages.size()) - 1;
            m_bookmarks.back().top = m_y;
        }
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
    std::vector<Bookmark> m_bookmarks;
};

/// Large, pale and slanted behind the contents: nobody takes a demonstration for the real thing.
Drawing watermark(const QString &text, QSizeF size)
{
    Drawing drawing;
    if (text.isEmpty())
        return drawing;
    const auto font = typeface(Typeface::FigureBold, 84);
    QPainterPath letters;
    const qreal width = textWidth(text, font);
    letters.addText(-width / 2, font.pixelSize() * 0.38, font, text);
    const qreal fit = std::min(1.0, size.width() / width);
    const auto turned
        = QTransform().translate(size.width() / 2, size.height() / 2).rotate(-28).scale(fit, fit);
    drawing.path(turned.map(letters), Qt::NoPen, QColor(0xf0f0f2));
    return drawing;
}

/// — 1 —: odd pages at the right, even ones at the left, as in official letters.
void addDashedNumber(Drawing &page, const QRectF &foot, int number)
{
    const auto font = typeface(Typeface::Text, 14);
    const qreal indent = font.pixelSize();
    page.text(foot.adjusted(indent, 0, -indent, 0),
        number % 2 == 1 ? Qt::AlignRight : Qt::AlignLeft, u"— %1 —"_s.arg(number), font);
}

void addFurniture(
    Drawing &page, const Document &document, const QRectF &area, int number, int count)
{
    const auto font = typeface(Typeface::Text, 9);
    const bool isDashed = document.page.numbering == Document::Page::Numbering::Dashed;
    const qreal top = area.bottom() + kFooterGap;
    const QRectF foot(area.left(), top, area.width(), kFooterHeight);
    if (isDashed) {
        addDashedNumber(page, foot, number);
        page.text(foot.translated(0, kFooterHeight * 1.2), Qt::AlignHCenter, document.footer.left,
            font, QColor(kInkSoft));
    } else {
        page.line(foot.topLeft(), foot.topRight(), QPen(QColor(kInkSoft), points(0.4)));
        page.text(foot, Qt::AlignLeft, document.footer.left, font, QColor(kInkSoft));
        page.text(foot, Qt::AlignRight,
            QCoreApplication::translate("ui", "第 %1 页　共 %2 页").arg(number).arg(count), font);
    }
    if (document.footer.watermark.isEmpty())
        return;
    const auto bold = typeface(Typeface::FigureBold, 10);
    const qreal width = textWidth(document.footer.watermark, bold) + points(12);
    const QRectF stamp(area.right() - width, area.top() - millimetres(9), width, points(16));
    page.box(stamp, QPen(QColor(kInkText), points(0.8)), Qt::white);
    page.text(stamp, Qt::AlignHCenter, document.footer.watermark, bold);
}

/// A table of contents is laid out twice: the second time it knows the pages.
Paginator paginated(const Document &document, const QRectF &area)
{
    Paginator first(area);
    first.lay(slabsOf(document, area, {}));
    const bool hasContents = std::any_of(document.blocks.begin(), document.blocks.end(),
        [](const auto &block) { return std::holds_alternative<Document::Contents>(block); });
    if (!hasContents)
        return first;
    Paginator second(area);
    second.lay(slabsOf(document, area, first.takeBookmarks()));
    return second;
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
    auto pages = paginated(document, area);
    PageLayout layout{sheetSize(document.page), pages.takePages(), pages.takeBookmarks()};
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

QString pageReference(int page)
{
    return u"#%1"_s.arg(page);
}

std::optional<int> pageOfReference(const QString &reference)
{
    bool known = false;
    const int page = reference.startsWith(u'#') ? reference.mid(1).toInt(&known) : 0;
    return known ? std::optional(page) : std::nullopt;
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
