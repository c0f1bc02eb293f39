// The parts of a bulletin and of a book that are no sentences and no tables.
#include "ui/paper/pagelayout.h"
#include "ui/paper/slab.h"
#include "ui/paper/typeface.h"

#include <QCoreApplication>

namespace ui {

using namespace Qt::StringLiterals;
using core::Document;

namespace {

constexpr qreal kLargestName = 42; // points
constexpr qreal kSmallestName = 20;
constexpr qreal kHeadText = 16;
constexpr qreal kAboveLine = millimetres(4); // GB/T 9704
constexpr qreal kHeadLine = points(2);
constexpr qreal kFrame = points(1);
constexpr qreal kHair = points(0.5);

/// The largest size in which the name of a bulletin stands in one line.
qreal nameSize(const QString &name, qreal width)
{
    qreal size = kLargestName;
    while (size > kSmallestName && textWidth(name, typeface(Typeface::Title, size)) > width)
        size -= 1;
    return size;
}

} // namespace

Slab letterheadSlab(const Document::Letterhead &head, qreal width)
{
    const bool isPrinted = head.ink == Document::Letterhead::Ink::Preprinted;
    const QColor ink(head.color);
    const auto name = typeface(Typeface::Title, nameSize(head.name, width));
    const auto font = typeface(Typeface::Text, kHeadText);
    const qreal line = font.pixelSize() * 1.8;
    const qreal nameHeight = name.pixelSize() * 1.5;
    Slab slab;
    if (!isPrinted)
        slab.drawing.text({0, 0, width, nameHeight}, Qt::AlignHCenter, head.name, name, ink);
    slab.drawing.text({0, nameHeight, width, line}, Qt::AlignHCenter, head.number, font);
    const QRectF foot(font.pixelSize() / 2.0, nameHeight + line, width - font.pixelSize(), line);
    slab.drawing.text(foot, Qt::AlignLeft, head.issuer, font);
    slab.drawing.text(foot, Qt::AlignRight, head.day, font);
    const qreal rule = foot.bottom() - line * 0.2 + kAboveLine;
    if (!isPrinted)
        slab.drawing.line(
            {0, rule}, {width, rule}, QPen(ink, kHeadLine, Qt::SolidLine, Qt::FlatCap));
    slab.height = rule + font.pixelSize() * 1.6;
    return slab;
}

Slab imprintSlab(const Document::Imprint &imprint, qreal width, const TypeSizes &sizes)
{
    const auto font = typeface(Typeface::Text, std::min(sizes.text, 14.0));
    const qreal line = font.pixelSize() * 1.8;
    const qreal indent = font.pixelSize();
    Slab slab;
    const auto rule = [&](qreal top, qreal thickness) {
        slab.drawing.line(
            {0, top}, {width, top}, QPen(QColor(kInkRule), thickness, Qt::SolidLine, Qt::FlatCap));
    };
    rule(0, kFrame);
    qreal top = 0;
    for (const auto &copies : brokenLines(imprint.copies, font, width - 2 * indent)) {
        slab.drawing.text({indent, top, width - 2 * indent, line}, Qt::AlignLeft, copies, font);
        top += line;
    }
    rule(top, kHair);
    const QRectF foot(indent, top, width - 2 * indent, line);
    slab.drawing.text(foot, Qt::AlignLeft, imprint.office, font);
    slab.drawing.text(foot, Qt::AlignRight, imprint.day, font);
    slab.height = top + line;
    rule(slab.height, kFrame);
    return slab;
}

Slabs contentsSlabs(const std::vector<Bookmark> &bookmarks, qreal width, const TypeSizes &sizes)
{
    const auto font = typeface(Typeface::Text, sizes.text * 1.15);
    const qreal line = font.pixelSize() * 1.9;
    const qreal gap = font.pixelSize() * 0.6;
    Slabs slabs;
    for (const auto &bookmark : bookmarks) {
        Slab slab{.height = line};
        const auto page = QString::number(bookmark.page + 1);
        const qreal pageWidth = font.pixelSize() * 2.0;
        const qreal title = textWidth(bookmark.title, font);
        slab.drawing.text({0, 0, width, line}, Qt::AlignLeft, bookmark.title, font);
        slab.drawing.text({0, 0, width, line}, Qt::AlignRight, page, font);
        const qreal middle = line / 2 + font.pixelSize() * 0.3;
        if (title + 2 * gap < width - pageWidth)
            slab.drawing.line({title + gap, middle}, {width - pageWidth, middle},
                QPen(QColor(kInkSoft), points(0.7), Qt::DotLine, Qt::FlatCap));
        slab.drawing.hot({0, 0, width, line}, pageReference(bookmark.page));
        slabs.push_back(std::move(slab));
    }
    return slabs;
}

} // namespace ui
