// Parts clockwise from the top, their sum in the middle, name and number beside.
#include "ui/paper/chartsketch.h"
#include "ui/paper/typeface.h"

#include <QFontMetricsF>

#include <algorithm>

namespace ui {

using core::Chart;

namespace {

constexpr qreal kCircle = 360;
constexpr qreal kTop = 90;

QPainterPath slice(const QRectF &circle, qreal from, qreal span)
{
    const QRectF hole(circle.center() - QPointF(circle.width(), circle.height()) * kRingHole / 2,
        circle.size() * kRingHole);
    QPainterPath path;
    path.arcMoveTo(circle, from);
    path.arcTo(circle, from, span);
    path.arcTo(hole, from + span, -span);
    path.closeSubpath();
    return path;
}

void drawLine(ChartSketch &sketch, size_t index, const QRectF &line)
{
    const auto &style = sketch.style;
    const auto font = style.type();
    auto &words = sketch.drawn.words;
    const qreal box = style.points(7);
    words.box({line.left(), line.center().y() - box / 2, box, box}, style.pen(style.keyEdge, 0.4),
        style.part(index));
    const auto label = line.adjusted(box + style.points(4), 0, 0, 0);
    const auto &values = sketch.chart.bars.values;
    QString figure;
    if (index < values.size() && values[index])
        figure = labelledFigure(sketch.chart.bars.measure, *values[index]);
    const qreal room = label.width() - textWidth(figure, font) - style.points(4);
    words.text(label, Qt::AlignLeft,
        QFontMetricsF(font).elidedText(sketch.chart.categories[index].label, Qt::ElideRight, room),
        font, style.ink);
    words.text(label, Qt::AlignRight, figure, font, style.ink);
}

} // namespace

void drawRing(ChartSketch &sketch)
{
    const auto &chart = sketch.chart;
    const auto &style = sketch.style;
    const auto &area = sketch.area;
    qint64 whole = 0;
    for (size_t index = 0; index < chart.categories.size(); ++index)
        whole += valueOf(chart.bars, index);
    if (whole <= 0)
        return;
    const qreal side = std::min(area.width() * 0.46, area.height());
    const QRectF circle(area.left(), area.center().y() - side / 2, side, side);
    sketch.drawn.plot = circle;
    const auto count = static_cast<qreal>(std::max<size_t>(chart.categories.size(), 1));
    const qreal height = std::min(style.points(16), area.height() / count);
    const qreal left = circle.right() + style.points(9);
    QRectF line(left, area.center().y() - height * count / 2, area.right() - left, height);
    std::vector<DrawnChart::Hit> slices;
    qreal angle = kTop;
    for (size_t index = 0; index < chart.categories.size(); ++index) {
        const qreal span
            = kCircle * static_cast<qreal>(valueOf(chart.bars, index)) / static_cast<qreal>(whole);
        slices.push_back({index, slice(circle, angle, -span)});
        sketch.drawn.series.path(
            slices.back().shape, style.pen(style.partEdge, 1), style.part(index));
        angle -= span;
        drawLine(sketch, index, line);
        sketch.drawn.hit(index, line);
        line.translate(0, height);
    }
    auto &hits = sketch.drawn.hits;
    hits.insert(hits.end(), slices.begin(), slices.end()); // where it stands is its line
    sketch.drawn.words.text(circle, Qt::AlignHCenter, labelledFigure(chart.bars.measure, whole),
        style.boldType(kChartType + 3), style.ink);
}

} // namespace ui
