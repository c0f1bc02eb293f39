#include "ui/paper/slabbuilder.h"

#include "ui/paper/placeddrawing.h"
#include "ui/paper/typeface.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace ui {

using namespace Qt::StringLiterals;
using core::Document;

namespace {

/// Turns the blocks of a document into slabs, one after the other.
class SlabBuilder
{
public:
    SlabBuilder(const Document &document, const QRectF &area, std::vector<Bookmark> bookmarks)
        : m_document(document)
        , m_bookmarks(std::move(bookmarks))
        , m_area(area)
        , m_width(area.width())
        , m_sizes(TypeSizes::of(document.page.density))
    {
        if (document.page.furniture == Document::Page::Furniture::Shown)
            addHead();
        m_bound = !m_slabs.empty();
        for (const auto &block : document.blocks)
            std::visit([this](const auto &each) { addBlock(each); }, block);
    }

    Slabs take() { return std::move(m_slabs); }

private:
    void add(Slabs slabs, qreal before);
    void addHead()
    {
        if (m_document.letterhead)
            add({letterheadSlab(*m_document.letterhead, m_width)}, 0);
        if (!m_document.title.isEmpty())
            mark(m_document.title, 1);
        addTitle(m_document.title, m_document.subtitle, m_document.line);
    }
    void addTitle(const QString &title, const QString &subtitle, const Document::Line &line)
    {
        addCentred(title, Typeface::Title, m_sizes.title);
        addCentred(subtitle, Typeface::Text, m_sizes.subtitle);
        if (!line.isEmpty())
            add({lineSlab(line, m_width, m_sizes.table)}, 0);
    }
    void mark(const QString &title, int level)
    {
        m_level = level;
        m_marked = {title, level};
    }
    void addCentred(const QString &text, Typeface face, qreal size);
    void addBlock(const Document::Heading &heading);
    void addBlock(const Document::Paragraph &paragraph);
    void addBlock(const Document::Table &table);
    void addBlock(const Document::Note &note);
    void addBlock(const Document::Signature &signature);
    void addBlock(const Document::Tiles &tiles) { add(tileSlabs(tiles, m_width), 0); }
    void addBlock(const Document::Charts &charts) { add({chartSlab(charts, m_width)}, 0); }
    void addBlock(const Document::PageBreak &)
    {
        m_newPage = true;
        m_level = std::min(m_level, 1); // what follows belongs to no heading
    }
    void addBlock(const Document::Placed &placed);
    void addBlock(const Document::Section &section);
    void addBlock(const Document::Contents &);
    void addBlock(const Document::Imprint &imprint)
    {
        add({imprintSlab(imprint, m_width, m_sizes)}, points(m_sizes.leading) * 0.5);
    }

    const Document &m_document;
    std::vector<Bookmark> m_bookmarks; // of a layout made before
    QRectF m_area;
    qreal m_width;
    TypeSizes m_sizes;
    Slabs m_slabs;
    bool m_bound = false; // what comes next belongs to what stands above
    bool m_newPage = false;
    Bookmark m_marked; // waits for the next slab
    int m_level = 0;
};

void SlabBuilder::add(Slabs slabs, qreal before)
{
    if (slabs.empty())
        return;
    auto &first = slabs.front();
    first.before = std::max(first.before, before);
    first.withPrevious = (first.withPrevious || m_bound) && !m_newPage && !m_slabs.empty();
    first.newPage = m_newPage && !m_slabs.empty();
    first.bookmark = std::exchange(m_marked, {});
    m_newPage = false;
    m_bound = false;
    std::move(slabs.begin(), slabs.end(), std::back_inserter(m_slabs));
}

void SlabBuilder::addCentred(const QString &text, Typeface face, qreal size)
{
    if (text.isEmpty())
        return;
    const auto font = typeface(face, size);
    for (const auto &line : balancedLines(text, font, m_width)) {
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
    mark(heading.text, heading.level + 1);
    Slabs slabs;
    for (const auto &line : brokenLines(heading.text, font, m_width)) {
        Slab slab{.height = leading, .withPrevious = !slabs.empty()};
        slab.drawing.text({0, 0, m_width, leading}, Qt::AlignLeft, line, font);
        slabs.push_back(std::move(slab));
    }
    add(std::move(slabs), leading * 0.35);
    m_bound = true;
}

void SlabBuilder::addBlock(const Document::Paragraph &paragraph)
{
    add(paragraphSlabs(paragraph, m_width, m_sizes), 0);
}

void SlabBuilder::addBlock(const Document::Table &table)
{
    if (const auto name = (table.number + u'　' + table.title).trimmed(); !name.isEmpty())
        m_marked = {name, m_level + 1};
    add(tableSlabs(table, m_width, m_sizes), millimetres(m_bound ? 0 : 4));
}

void SlabBuilder::addBlock(const Document::Section &section)
{
    m_newPage = true;
    mark(section.title, 1);
    addTitle(section.title, section.subtitle, section.line);
    m_bound = true;
}

/// The parts of the book, not its own title.
void SlabBuilder::addBlock(const Document::Contents &)
{
    std::vector<Bookmark> parts;
    std::copy_if(m_bookmarks.begin(), m_bookmarks.end(), std::back_inserter(parts),
        [this](const auto &each) { return each.level == 1 && each.title != m_document.title; });
    add(contentsSlabs(parts, m_width, m_sizes), points(m_sizes.leading) * 0.5);
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

/// The parts that a table of contents will name, before their pages are known.
std::vector<Bookmark> partsOf(const Document &document)
{
    std::vector<Bookmark> parts;
    for (const auto &block : document.blocks) {
        if (const auto *section = std::get_if<Document::Section>(&block))
            parts.push_back({.title = section->title});
    }
    return parts;
}

} // namespace

Slabs slabsOf(const Document &document, const QRectF &area, const std::vector<Bookmark> &bookmarks)
{
    return SlabBuilder(document, area, bookmarks.empty() ? partsOf(document) : bookmarks).take();
}

} // namespace ui
