#include "ui/common/lightshape.h"
#include "ui/paper/columnwidths.h"
#include "ui/paper/slab.h"
#include "ui/paper/typeface.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::Document;

namespace {

constexpr qreal kFrame = points(1);
constexpr qreal kHair = points(0.5);
constexpr qreal kLeading = 1.25;
constexpr int kMostLines = 12; // a row stays far smaller than a page

QPen framePen()
{
    return {QColor(kInkRule), kFrame, Qt::SolidLine, Qt::SquareCap};
}

QPen hairPen()
{
    return {QColor(kInkRule), kHair, Qt::SolidLine, Qt::FlatCap};
}

Qt::Alignment alignment(Document::Align align)
{
    switch (align) {
    case Document::Align::Left:
        return Qt::AlignLeft;
    case Document::Align::Center:
        return Qt::AlignHCenter;
    case Document::Align::Right:
        return Qt::AlignRight;
    }
    Q_UNREACHABLE();
}

/// Draws one table; everything it needs to know on the way.
class TableDrawing
{
public:
    TableDrawing(const Document::Table &table, qreal width, const TypeSizes &sizes)
        : m_table(table)
        , m_fit(fittedColumns(table, width, sizes.table, sizes.smallestTable))
        , m_plain(typeface(Typeface::Text, m_fit.size))
        , m_bold(typeface(Typeface::TextBold, m_fit.size))
        , m_edges{0}
    {
        for (const qreal column : m_fit.widths)
            m_edges.push_back(m_edges.back() + column);
    }

    qreal size() const { return m_fit.size; }
    Slab header() const;
    Slab row(const Document::Row &row) const;

private:
    qreal em() const { return m_plain.pixelSize(); }
    qreal leading() const { return em() * kLeading; }
    qreal rowHeight(size_t lines) const
    {
        return leading() * static_cast<qreal>(lines) + em() * 0.62;
    }
    QRectF inner(size_t from, size_t to, qreal top, qreal height) const;
    std::vector<QString> linesOf(const Document::Cell &cell, const QFont &font, qreal room) const;
    void drawLines(Drawing &drawing, const QRectF &area, Qt::Alignment align,
        const std::vector<QString> &lines, const QFont &font) const;
    void drawEdges(Drawing &drawing, qreal height) const;
    std::vector<qreal> headerTops(const std::vector<core::PlacedHeader> &placed) const;

    const Document::Table &m_table;
    ColumnFit m_fit;
    QFont m_plain;
    QFont m_bold;
    std::vector<qreal> m_edges;
};

QRectF TableDrawing::inner(size_t from, size_t to, qreal top, qreal height) const
{
    const qreal padding = cellPadding(m_plain.pixelSize());
    return {m_edges[from] + padding, top, m_edges[to] - m_edges[from] - 2 * padding, height};
}

std::vector<QString> TableDrawing::linesOf(
    const Document::Cell &cell, const QFont &font, qreal room) const
{
    if (cell.kind != Document::Cell::Kind::Text)
        return {cell.shown()};
    auto lines = brokenLines(cell.text, font, room);
    if (lines.size() > kMostLines) {
        lines.resize(kMostLines);
        lines.back().replace(lines.back().size() - 1, 1, u"…"_s);
    }
    return lines;
}

void TableDrawing::drawLines(Drawing &drawing, const QRectF &area, Qt::Alignment align,
    const std::vector<QString> &lines, const QFont &font) const
{
    qreal top = area.center().y() - leading() * static_cast<qreal>(lines.size()) / 2;
    for (const auto &line : lines) {
        QFont fitting(font);
        const qreal needed = textWidth(line, font);
        if (lines.size() == 1 && needed > area.width())
            fitting.setPixelSize(
                std::max(1, static_cast<int>(font.pixelSize() * area.width() / needed)));
        drawing.text({area.left(), top, area.width(), leading()}, align, line, fitting);
        top += leading();
    }
}

void TableDrawing::drawEdges(Drawing &drawing, qreal height) const
{
    for (const qreal edge : m_edges) {
        const bool outer = edge == m_edges.front() || edge == m_edges.back();
        drawing.line({edge, 0}, {edge, height}, outer ? framePen() : hairPen());
    }
}

std::vector<qreal> TableDrawing::headerTops(const std::vector<core::PlacedHeader> &placed) const
{
    std::vector<size_t> lines(m_table.header.size(), 1);
    for (const auto &[cell, row, column] : placed) {
        const auto from = static_cast<size_t>(column);
        const auto area = inner(from, from + static_cast<size_t>(cell->columns), 0, 0);
        const auto needed = balancedLines(cell->text, m_bold, area.width()).size();
        const auto rows = static_cast<size_t>(cell->rows);
        auto &last = lines[static_cast<size_t>(row) + rows - 1];
        if (needed > last + rows - 1)
            last = needed - (rows - 1);
    }
    std::vector<qreal> tops{0};
    for (const auto count : lines)
        tops.push_back(tops.back() + rowHeight(count));
    return tops;
}

Slab TableDrawing::header() const
{
    auto placed = core::placedHeader(m_table);
    std::erase_if(placed, [this](const auto &each) {
        return each.column + each.cell->columns > static_cast<int>(m_fit.widths.size())
            || each.row + each.cell->rows > static_cast<int>(m_table.header.size());
    });
    const auto tops = headerTops(placed);
    Slab slab{.height = tops.back()};
    for (const auto &[cell, row, column] : placed) {
        const auto from = static_cast<size_t>(column);
        const auto to = from + static_cast<size_t>(cell->columns);
        const qreal top = tops[static_cast<size_t>(row)];
        const qreal bottom = tops[static_cast<size_t>(row) + static_cast<size_t>(cell->rows)];
        slab.drawing.box({m_edges[from], top, m_edges[to] - m_edges[from], bottom - top}, hairPen(),
            QColor(kInkShade));
        const auto area = inner(from, to, top, bottom - top);
        drawLines(slab.drawing, area, Qt::AlignHCenter,
            balancedLines(cell->text, m_bold, area.width()), m_bold);
    }
    const qreal right = m_edges.back();
    slab.drawing.line({0, 0}, {right, 0}, framePen());
    slab.drawing.line({0, 0}, {0, slab.height}, framePen());
    slab.drawing.line({right, 0}, {right, slab.height}, framePen());
    return slab;
}

Slab TableDrawing::row(const Document::Row &row) const
{
    const auto &font = row.total ? m_bold : m_plain;
    const size_t count = std::min(row.cells.size(), m_fit.widths.size());
    std::vector<std::vector<QString>> lines;
    size_t most = 1;
    for (size_t column = 0; column < count; ++column) {
        const auto area = inner(column, column + 1, 0, 0);
        lines.push_back(linesOf(row.cells[column], font, area.width()));
        most = std::max(most, lines.back().size());
    }
    Slab slab{.height = std::max(rowHeight(most), millimetres(row.height))};
    if (row.total)
        slab.drawing.box({0, 0, m_edges.back(), slab.height}, Qt::NoPen, QColor(kInkShade));
    for (size_t column = 0; column < count; ++column) {
        const auto &cell = row.cells[column];
        const auto area = inner(column, column + 1, 0, slab.height);
        if (cell.kind == Document::Cell::Kind::Light)
            drawLight(slab.drawing, area, cell.light(), font);
        else
            drawLines(
                slab.drawing, area, alignment(m_table.columns[column].align), lines[column], font);
        slab.drawing.hot({m_edges[column], 0, m_fit.widths[column], slab.height}, cell.reference);
    }
    drawEdges(slab.drawing, slab.height);
    slab.drawing.line({0, 0}, {m_edges.back(), 0}, hairPen());
    slab.drawing.line({0, slab.height}, {m_edges.back(), slab.height}, hairPen());
    return slab;
}

/// What stands above the rows where a table goes on over the page: its name, 续表, and the header.
std::shared_ptr<const Slab> continuedHeader(
    const Document::Table &table, const Slab &header, qreal width, qreal size)
{
    auto slab = std::make_shared<Slab>();
    const auto font = typeface(Typeface::Text, size);
    const qreal line = font.pixelSize() * 1.6;
    auto name = (table.number + u'　' + table.title).trimmed();
    name += QCoreApplication::translate("ui", "（续表）");
    slab->drawing.text({0, 0, width, line}, Qt::AlignLeft, name, font, QColor(kInkSoft));
    slab->drawing.text(
        {0, 0, width, line}, Qt::AlignRight, table.line.right, font, QColor(kInkSoft));
    slab->drawing.add(header.drawing, {0, line});
    slab->height = line + header.height;
    return slab;
}

/// 过次页 below the rows before `index` and 承前页 above it, where they stand on different pages.
void carryOver(Slab &slab, const TableDrawing &drawing, const Document::Table &table, size_t index)
{
    const auto rowOf = [&](const QString &name) {
        return drawing.row({.cells = core::carriedCells(table, index, name), .total = true});
    };
    auto header = std::make_shared<Slab>(*slab.header);
    const Slab before = rowOf(QCoreApplication::translate("ui", "承前页"));
    header->drawing.add(before.drawing, {0, header->height});
    header->height += before.height;
    slab.header = std::move(header);
    slab.closing = std::make_shared<Slab>(rowOf(QCoreApplication::translate("ui", "过次页")));
}

void addTitle(Slabs &slabs, const Document::Table &table, qreal width, const TypeSizes &sizes)
{
    const auto add = [&](const QString &text, Qt::Alignment align, const QFont &font) {
        for (const auto &line : balancedLines(text, font, width)) {
            Slab slab{.height = font.pixelSize() * 1.5, .withPrevious = !slabs.empty()};
            slab.drawing.text({0, 0, width, slab.height}, align, line, font);
            slabs.push_back(std::move(slab));
        }
    };
    if (!table.number.isEmpty())
        add(table.number, Qt::AlignLeft, typeface(Typeface::Heading, sizes.table));
    if (!table.title.isEmpty())
        add(table.title, Qt::AlignHCenter, typeface(Typeface::Title, sizes.table * 1.25));
    if (!table.line.isEmpty()) {
        slabs.push_back(lineSlab(table.line, width, sizes.table));
        slabs.back().withPrevious = slabs.size() > 1;
    }
}

} // namespace

QColor lightInk(core::Light light)
{
    switch (light) {
    case core::Light::None:
        return QColor(kInkText);
    case core::Light::Green:
        return QColor(kInkGreen);
    case core::Light::Yellow:
        return QColor(kInkYellow);
    case core::Light::Red:
        return QColor(kInkRed);
    }
    Q_UNREACHABLE();
}

namespace {

/// Side of the shape and the gap to its word, in parts of the type.
constexpr qreal kShape = 0.62;
constexpr qreal kShapeGap = 0.3;

} // namespace

qreal lightWidth(core::Light light, const QFont &font)
{
    return font.pixelSize() * (kShape + kShapeGap) + textWidth(core::lightWord(light), font);
}

void drawLight(Drawing &drawing, const QRectF &area, core::Light light, const QFont &font,
    const LightInks &inks)
{
    const auto word = core::lightWord(light);
    if (word.isEmpty())
        return;
    const qreal side = font.pixelSize() * kShape;
    const qreal width = lightWidth(light, font);
    const qreal left = area.center().x() - width / 2;
    drawing.path(
        lightShape(light, {left, area.center().y() - side / 2, side, side}), Qt::NoPen, inks.shape);
    drawing.text({left + font.pixelSize() * (kShape + kShapeGap), area.top(), width, area.height()},
        Qt::AlignLeft, word, font, inks.word);
}

void drawLight(Drawing &drawing, const QRectF &area, core::Light light, const QFont &font)
{
    drawLight(drawing, area, light, font, {.shape = lightInk(light)});
}

Slab lineSlab(const Document::Line &line, qreal width, qreal size)
{
    const auto font = typeface(Typeface::Text, size);
    Slab slab{.height = font.pixelSize() * 1.7};
    const QRectF area(0, 0, width, slab.height);
    slab.drawing.text(area, Qt::AlignLeft, line.left, font);
    slab.drawing.text(area, Qt::AlignHCenter, line.middle, font);
    slab.drawing.text(area, Qt::AlignRight, line.right, font);
    return slab;
}

Slabs tableSlabs(const Document::Table &table, qreal width, const TypeSizes &sizes)
{
    Slabs slabs;
    addTitle(slabs, table, width, sizes);
    if (table.columns.empty())
        return slabs;
    const TableDrawing drawing(table, width, sizes);
    Slab header = drawing.header();
    const auto repeated = continuedHeader(table, header, width, drawing.size());
    header.withPrevious = !slabs.empty();
    slabs.push_back(std::move(header));
    for (size_t index = 0; index < table.rows.size(); ++index) {
        Slab slab = drawing.row(table.rows[index]);
        slab.withPrevious = index == 0;
        slab.header = repeated;
        if (!table.carried.empty() && index > 0)
            carryOver(slab, drawing, table, index);
        slabs.push_back(std::move(slab));
    }
    auto &last = slabs.back();
    last.drawing.line({0, last.height}, {width, last.height}, framePen());
    return slabs;
}

} // namespace ui
