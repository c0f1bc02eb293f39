#pragma once

#include "core/report/document.h"

#include <array>

/// What stands in each part of a document, in the order of its bytes: said once, for writing and
/// for reading.
namespace core::documentparts {

using namespace Qt::StringLiterals;

/// Enumerations are kept by name, so that a new enumerator may stand anywhere.
using Names = std::initializer_list<QLatin1StringView>;

inline Names namesOf(Document::Align)
{
    static constexpr Names names = {"left"_L1, "center"_L1, "right"_L1};
    return names;
}
inline Names namesOf(Document::Orientation)
{
    static constexpr Names names = {"portrait"_L1, "landscape"_L1};
    return names;
}
inline Names namesOf(Document::Density)
{
    static constexpr Names names = {"official"_L1, "compact"_L1};
    return names;
}
inline Names namesOf(Document::Page::Furniture)
{
    static constexpr Names names = {"shown"_L1, "none"_L1};
    return names;
}
inline Names namesOf(Document::Page::Numbering)
{
    static constexpr Names names = {"of_total"_L1, "dashed"_L1};
    return names;
}
inline Names namesOf(Document::Letterhead::Ink)
{
    static constexpr Names names = {"red"_L1, "preprinted"_L1};
    return names;
}
inline Names namesOf(Document::Cell::Kind)
{
    static constexpr Names names = {"blank"_L1, "absent"_L1, "text"_L1, "count"_L1, "rate"_L1,
        "points"_L1, "money"_L1, "date"_L1, "light"_L1};
    return names;
}
inline Names namesOf(Light)
{
    static constexpr Names names = {"none"_L1, "green"_L1, "yellow"_L1, "red"_L1};
    return names;
}
inline Names namesOf(Measure)
{
    static constexpr Names names = {"count"_L1, "rate"_L1, "money"_L1};
    return names;
}
inline Names namesOf(Chart::Kind)
{
    static constexpr Names names
        = {"ranking"_L1, "timeline"_L1, "ring"_L1, "lines"_L1, "grouped"_L1, "stacked"_L1};
    return names;
}

// The parts of a document, each described once for both directions.
template <class A>
void describe(A &at, QSize &size)
{
    int width = size.width();
    int height = size.height();
    at("width", width);
    at("height", height);
    size = QSize(width, height);
}
template <class A>
void describe(A &at, QPoint &point)
{
    at("x", point.rx());
    at("y", point.ry());
}
template <class A>
void describe(A &at, Document::Page &page)
{
    at("orientation", page.orientation);
    at("left", page.left);
    at("top", page.top);
    at("right", page.right);
    at("bottom", page.bottom);
    at("density", page.density);
    at("sheet", page.sheet);
    at("furniture", page.furniture);
    at("numbering", page.numbering);
}
template <class A>
void describe(A &at, Document::Letterhead &head)
{
    at("name", head.name);
    at("number", head.number);
    at("issuer", head.issuer);
    at("day", head.day);
    at("ink", head.ink);
    at("color", head.color);
}
template <class A>
void describe(A &at, Document::Cell &cell)
{
    at("kind", cell.kind);
    at("number", cell.number);
    at("text", cell.text);
    at("reference", cell.reference);
}
template <class A>
void describe(A &at, Document::Line &line)
{
    at("left", line.left);
    at("middle", line.middle);
    at("right", line.right);
}
template <class A>
void describe(A &at, Document::Column &column)
{
    at("align", column.align);
    at("width", column.width);
}
template <class A>
void describe(A &at, Document::HeaderCell &cell)
{
    at("text", cell.text);
    at("columns", cell.columns);
    at("rows", cell.rows);
}
template <class A>
void describe(A &at, Document::Row &row)
{
    at("cells", row.cells);
    at("total", row.total);
    at("height", row.height);
}
template <class A>
void describe(A &at, Document::Table &table)
{
    at("number", table.number);
    at("title", table.title);
    at("line", table.line);
    at("columns", table.columns);
    at("header", table.header);
    at("rows", table.rows);
    at("carried", table.carried);
}
template <class A>
void describe(A &at, Document::Heading &heading)
{
    at("text", heading.text);
    at("level", heading.level);
}
template <class A>
void describe(A &at, Document::Run &run)
{
    at("text", run.text);
    at("reference", run.reference);
    at("figure", run.figure);
    at("computed", run.computed);
    at("reason", run.reason);
}
template <class A>
void describe(A &at, Document::Paragraph &paragraph)
{
    at("runs", paragraph.runs);
}
template <class A>
void describe(A &at, Document::Section &section)
{
    at("title", section.title);
    at("subtitle", section.subtitle);
    at("line", section.line);
}
template <class A>
void describe(A &, Document::Contents &)
{ }
template <class A>
void describe(A &at, Document::Imprint &imprint)
{
    at("copies", imprint.copies);
    at("office", imprint.office);
    at("day", imprint.day);
}
template <class A>
void describe(A &at, Document::Note &note)
{
    at("text", note.text);
}
template <class A>
void describe(A &at, Document::Signature &signature)
{
    at("fields", signature.fields);
}
template <class A>
void describe(A &at, Document::Tile &tile)
{
    at("label", tile.label);
    at("unit", tile.unit);
    at("value", tile.value);
    at("target", tile.target);
    at("rate", tile.rate);
    at("pace", tile.pace);
    at("light", tile.light);
}
template <class A>
void describe(A &at, Document::Tiles &tiles)
{
    at("tiles", tiles.tiles);
    at("columns", tiles.columns);
}
template <class A>
void describe(A &at, Chart::Category &category)
{
    at("label", category.label);
    at("key", category.key);
    at("light", category.light);
}
template <class A>
void describe(A &at, Chart::Series &series)
{
    at("name", series.name);
    at("measure", series.measure);
    at("values", series.values);
    at("keys", series.keys);
}
template <class A>
void describe(A &at, Chart::Reference &reference)
{
    at("label", reference.label);
    at("value", reference.value);
}
template <class A>
void describe(A &at, Chart &chart)
{
    at("kind", chart.kind);
    at("title", chart.title);
    at("categories", chart.categories);
    at("bars", chart.bars);
    at("lines", chart.lines);
    at("groups", chart.groups);
    at("reference", chart.reference);
}
template <class A>
void describe(A &at, Document::Charts &charts)
{
    at("charts", charts.charts);
    at("height", charts.height);
}
template <class A>
void describe(A &, Document::PageBreak &)
{ }
template <class A>
void describe(A &at, Document::PlacedText &text)
{
    at("left", text.left);
    at("top", text.top);
    at("width", text.width);
    at("size", text.size);
    at("align", text.align);
    at("text", text.text);
}
template <class A>
void describe(A &at, Document::PlacedLine &line)
{
    at("from", line.from);
    at("to", line.to);
}
template <class A>
void describe(A &at, Document::Placed &placed)
{
    at("texts", placed.texts);
    at("lines", placed.lines);
}
template <class A>
void describe(A &at, Document::Footer &footer)
{
    at("left", footer.left);
    at("watermark", footer.watermark);
}
template <class A>
void describe(A &at, Document &document)
{
    at("page", document.page);
    at("letterhead", document.letterhead);
    at("title", document.title);
    at("subtitle", document.subtitle);
    at("line", document.line);
    at("author", document.author);
    at("blocks", document.blocks);
    at("footer", document.footer);
}

/// In the order of Document::Block.
inline constexpr std::array kBlocks
    = {"heading"_L1, "paragraph"_L1, "table"_L1, "note"_L1, "signature"_L1, "tiles"_L1, "charts"_L1,
        "page_break"_L1, "placed"_L1, "section"_L1, "contents"_L1, "imprint"_L1};
static_assert(kBlocks.size() == std::variant_size_v<Document::Block>);

} // namespace core::documentparts
