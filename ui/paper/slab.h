#pragma once

#include "core/report/document.h"
#include "ui/paper/marks.h"

#include <memory>
#include <vector>

namespace ui {

/// A place that a reader looks for; level 1 is a part of a book.
struct Bookmark
{
    QString title = {};
    int level = 1;
    int page = 0; // from 0
    qreal top = 0;
};

/// A piece of the type area that is never cut.
struct Slab
{
    Drawing drawing = {}; // from its own upper left corner
    qreal height = 0;
    qreal before = 0; // space above; dropped at the head of a page
    bool withPrevious = false; // never parted from the slab above
    bool newPage = false;
    std::shared_ptr<const Slab> header = nullptr; // drawn above it again at the head of a page
    std::shared_ptr<const Slab> closing = nullptr; // drawn below the slab before, where they part
    Bookmark bookmark = {}; // without a title: none
};
using Slabs = std::vector<Slab>;

/// Type sizes in points.
struct TypeSizes
{
    qreal title, subtitle, heading, text, leading, table, smallestTable, note;

    static TypeSizes of(core::Document::Density density);
};

/// Title, line, repeated header and rows of a table, as wide as the type area.
Slabs tableSlabs(const core::Document::Table &table, qreal width, const TypeSizes &sizes);

/// The line between title and table, in three parts.
Slab lineSlab(const core::Document::Line &line, qreal width, qreal size);

/// One slab for each row of tiles.
Slabs tileSlabs(const core::Document::Tiles &tiles, qreal width);

/// The red head of a bulletin; on pre-printed paper without name and line.
Slab letterheadSlab(const core::Document::Letterhead &head, qreal width);

/// 抄送, 印发机关 and 印发日期 between lines.
Slab imprintSlab(const core::Document::Imprint &imprint, qreal width, const TypeSizes &sizes);

/// A line for each bookmark with its page; a click goes there.
Slabs contentsSlabs(const std::vector<Bookmark> &bookmarks, qreal width, const TypeSizes &sizes);

/// The lines of a paragraph; numbers can be clicked, retyped ones are underlined.
Slabs paragraphSlabs(
    const core::Document::Paragraph &paragraph, qreal width, const TypeSizes &sizes);

Slab chartSlab(const core::Document::Charts &charts, qreal width);

QColor lightInk(core::Light light);

struct LightInks
{
    QColor shape;
    QColor word = Qt::black;
};
/// A light as shape and word, in the middle of `area`.
void drawLight(Drawing &drawing, const QRectF &area, core::Light light, const QFont &font,
    const LightInks &inks);
/// In the inks of paper.
void drawLight(Drawing &drawing, const QRectF &area, core::Light light, const QFont &font);
/// What shape and word take.
qreal lightWidth(core::Light light, const QFont &font);

} // namespace ui
