#include "ui/paper/slab.h"
#include "ui/paper/typeface.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::Document;
using core::Measure;

namespace {

constexpr qreal kGap = millimetres(4);
constexpr qreal kHeight = millimetres(27);
constexpr qreal kSmallType = 9; // points
constexpr qreal kLeastType = 6.5;
constexpr qreal kLightWidth = points(30);
constexpr qreal kPadding = millimetres(3);
constexpr qint64 kFullRate = 10'000;

Measure measureOf(const Document::Cell &cell)
{
    if (cell.kind == Document::Cell::Kind::Money)
        return Measure::Money;
    return cell.isNumber() && cell.kind != Document::Cell::Kind::Count ? Measure::Rate
                                                                       : Measure::Count;
}

/// How far the target is reached, as a bar; a tick marks where it should be by now.
void drawBar(Drawing &drawing, const QRectF &area, const Document::Tile &tile)
{
    const QPen outline(QColor(kInkSoft), points(0.4));
    drawing.box(area, outline, Qt::white);
    const qreal part
        = std::clamp(static_cast<qreal>(*tile.rate) / static_cast<qreal>(kFullRate), 0.0, 1.0);
    const auto fill = tile.light == core::Light::None ? QColor(kInkBar) : lightInk(tile.light);
    drawing.box({area.left(), area.top(), area.width() * part, area.height()}, Qt::NoPen, fill);
    if (!tile.pace || *tile.pace <= 0 || *tile.pace >= kFullRate)
        return;
    const qreal tick = area.left()
        + area.width() * static_cast<qreal>(*tile.pace) / static_cast<qreal>(kFullRate);
    drawing.line({tick, area.top() - points(1.8)}, {tick, area.bottom() + points(1.8)},
        QPen(Qt::white, points(2.2), Qt::SolidLine, Qt::FlatCap));
    drawing.line({tick, area.top() - points(1.8)}, {tick, area.bottom() + points(1.8)},
        QPen(QColor(kInkText), points(1), Qt::SolidLine, Qt::FlatCap));
}

QString targetText(const Document::Tile &tile)
{
    return tile.target ? QCoreApplication::translate("ui", "目标 %1")
                             .arg(core::measureText(measureOf(tile.value), *tile.target))
                       : QString();
}

QString rateText(const Document::Tile &tile)
{
    return tile.rate ? QCoreApplication::translate("ui", "完成 %1%")
                           .arg(core::measureText(Measure::Rate, *tile.rate))
                     : QString();
}

/// The size of small type at which a text fits, at least the least.
qreal fittingSize(const QString &text, qreal width)
{
    qreal size = kSmallType;
    while (size > kLeastType && textWidth(text, typeface(Typeface::Figure, size)) > width)
        size -= 0.5;
    return size;
}

qreal labelWidth(qreal tileWidth)
{
    return tileWidth - 2 * kPadding - kLightWidth - points(2);
}

Drawing drawnTile(const Document::Tile &tile, qreal width, qreal labelSize)
{
    Drawing drawing;
    const QRectF frame(0, 0, width, kHeight);
    const QRectF inside = frame.adjusted(kPadding, kPadding * 0.7, -kPadding, -kPadding * 0.7);
    drawing.box(frame, QPen(QColor(kInkSoft), points(0.6)), Qt::white, millimetres(1.2));

    const auto small = typeface(Typeface::Figure, kSmallType);
    const auto large = typeface(Typeface::FigureBold, 19);
    const qreal line = points(13);
    drawing.text({inside.left(), inside.top(), labelWidth(width), line}, Qt::AlignLeft, tile.label,
        typeface(Typeface::Figure, labelSize), QColor(kInkSoft));
    drawLight(drawing, {inside.right() - kLightWidth, inside.top(), kLightWidth, line}, tile.light,
        typeface(Typeface::FigureBold, kSmallType));
    const QRectF figure(inside.left(), inside.top() + line, inside.width(), points(28));
    const auto shown = tile.value.shown();
    drawing.text(figure, Qt::AlignLeft, shown, large);
    const qreal after = textWidth(shown, large) + points(4);
    drawing.text(
        figure.adjusted(after, points(8), 0, 0), Qt::AlignLeft, tile.unit, small, QColor(kInkSoft));
    const QRectF foot(inside.left(), inside.bottom() - line, inside.width(), line);
    const QString target = targetText(tile);
    const QString rate = rateText(tile);
    const auto fitting
        = typeface(Typeface::Figure, fittingSize(target + u' ' + rate, foot.width()));
    drawing.text(foot, Qt::AlignLeft, target, fitting);
    drawing.text(foot, Qt::AlignRight, rate, fitting);
    if (tile.rate)
        drawBar(
            drawing, {inside.left(), foot.top() - points(7.5), inside.width(), points(4.5)}, tile);
    drawing.hot(frame, tile.value.reference);
    return drawing;
}

} // namespace

Slabs tileSlabs(const Document::Tiles &tiles, qreal width)
{
    Slabs slabs;
    const int columns = std::max(tiles.columns, 1);
    const qreal tileWidth = (width - kGap * (columns - 1)) / columns;
    qreal labelSize = kSmallType; // one for all, so that they look alike
    for (const auto &tile : tiles.tiles)
        labelSize = std::min(labelSize, fittingSize(tile.label, labelWidth(tileWidth)));
    for (size_t index = 0; index < tiles.tiles.size(); ++index) {
        const int column = static_cast<int>(index) % columns;
        if (column == 0)
            slabs.push_back({.height = kHeight, .before = kGap});
        slabs.back().drawing.add(
            drawnTile(tiles.tiles[index], tileWidth, labelSize), {column * (tileWidth + kGap), 0});
    }
    return slabs;
}

} // namespace ui
