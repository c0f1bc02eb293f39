#include "ui/paper/chartdrawing.h"
#include "ui/paper/typeface.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <numeric>

namespace ui {

using core::Chart;

namespace {

constexpr qreal kLabelSize = 8.5;
constexpr qreal kHole = 0.56; // of the radius
constexpr qreal kCircle = 360;
constexpr qreal kTop = 90;

/// Neighbours are told apart in grey: dark and light by turns.
constexpr std::array<QRgb, 7> kInks
    = {0xff163f7f, 0xffa9c4ee, 0xff3f6fb5, 0xffd5dae1, 0xff4a5561, 0xffe3c08a, 0xff14704a};

QPainterPath slice(const QRectF &circle, qreal from, qreal span)
{
    const QRectF hole(circle.center() - QPointF(circle.width(), circle.height()) * kHole / 2,
        circle.size() * kHole);
    QPainterPath path;
    path.arcMoveTo(circle, from);
    path.arcTo(circle, from, span);
    path.arcTo(hole, from + span, -span);
    path.closeSubpath();
    return path;
}

} // namespace

QColor partInk(size_t index)
{
    return QColor(kInks[index % kInks.size()]);
}

/// Parts clockwise from the top, their sum in the middle, name and number beside.
void drawRingChart(Drawing &drawing, const Chart &chart, const QRectF &area)
{
    const auto font = typeface(Typeface::Figure, kLabelSize);
    const qint64 whole = std::accumulate(chart.bars.values.begin(), chart.bars.values.end(),
        qint64(0), [](qint64 sum, const auto &value) { return sum + value.value_or(0); });
    if (whole <= 0)
        return;
    const qreal side = std::min(area.width() * 0.46, area.height());
    const QRectF circle(area.left(), area.center().y() - side / 2, side, side);
    const qreal line = std::min(points(16),
        area.height() / static_cast<qreal>(std::max<size_t>(chart.categories.size(), 1)));
    qreal top = area.center().y() - line * static_cast<qreal>(chart.categories.size()) / 2;
    qreal angle = kTop;
    for (size_t index = 0; index < chart.categories.size(); ++index) {
        const auto value = index < chart.bars.values.size() ? chart.bars.values[index] : 0;
        const qreal span
            = kCircle * static_cast<qreal>(value.value_or(0)) / static_cast<qreal>(whole);
        const QColor ink = partInk(index);
        drawing.path(slice(circle, angle, -span), QPen(Qt::white, points(1)), ink);
        angle -= span;
        const qreal box = points(7);
        const QRectF key(circle.right() + points(9), top + (line - box) / 2, box, box);
        drawing.box(key, QPen(QColor(kInkText), points(0.4)), ink);
        const QRectF label(
            key.right() + points(4), top, area.right() - key.right() - points(4), line);
        drawing.text(label, Qt::AlignLeft, chart.categories[index].label, font);
        if (value)
            drawing.text(label, Qt::AlignRight, labelledFigure(chart.bars.measure, *value), font);
        drawing.hot(label, chart.categories[index].key);
        top += line;
    }
    const auto middle = typeface(Typeface::FigureBold, kLabelSize + 3);
    drawing.text(circle, Qt::AlignHCenter, labelledFigure(chart.bars.measure, whole), middle);
}

} // namespace ui
