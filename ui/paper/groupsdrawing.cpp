// Bars of several series: side by side, or one upon the other.
#include "ui/paper/chartdrawing.h"
#include "ui/paper/typeface.h"

#include <algorithm>

namespace ui {

using core::Chart;
using core::Scale;

namespace {

constexpr qreal kLabelSize = 8.5;
constexpr qreal kLegend = points(18);

void drawLegend(Drawing &drawing, const Chart &chart, const QRectF &area, qreal left)
{
    const auto font = typeface(Typeface::Figure, kLabelSize);
    const qreal middle = area.top() + points(7);
    for (size_t group = 0; group < chart.groups.size(); ++group) {
        const auto &name = chart.groups[group].name;
        drawing.box({left, middle - points(3.5), points(10), points(7)},
            QPen(QColor(kInkText), points(0.4)), partInk(group));
        left += points(13);
        const qreal width = textWidth(name, font);
        drawing.text({left, middle - points(6), width, points(12)}, Qt::AlignLeft, name, font);
        left += width + points(10);
    }
}

/// The largest in which a number stays over its own bar.
QFont numberFont(const QString &widest, qreal width)
{
    for (const qreal size : {7.0, 6.0, 5.0}) {
        const auto font = typeface(Typeface::Figure, size);
        if (textWidth(widest, font) <= width)
            return font;
    }
    return typeface(Typeface::Figure, 4.5);
}

qreal placed(const Scale &scale, qint64 value)
{
    return static_cast<qreal>(value - scale.low) / static_cast<qreal>(scale.high - scale.low);
}

qint64 valueOf(const Chart::Series &series, size_t category)
{
    return category < series.values.size() ? series.values[category].value_or(0) : 0;
}

} // namespace

void drawGrouped(Drawing &drawing, const Chart &chart, const QRectF &area)
{
    const auto font = typeface(Typeface::Figure, kLabelSize);
    const auto scale = core::barScale(chart);
    const auto measure = chart.groups.front().measure;
    const qreal room = textWidth(axisFigure(measure, scale.high), font) + points(5);
    const QRectF plot = area.adjusted(room, kLegend + points(8), -points(2), -points(16));
    drawLegend(drawing, chart, area, plot.left());
    for (int step = 0; step <= scale.steps(); ++step) {
        const qint64 value = scale.low + step * scale.step;
        const qreal y = plot.bottom() - plot.height() * placed(scale, value);
        drawing.line({plot.left(), y}, {plot.right(), y},
            QPen(QColor(value == 0 ? kInkSoft : kInkGrid), points(value == 0 ? 0.8 : 0.4)));
        drawing.text({area.left(), y - points(6), room - points(4), points(12)}, Qt::AlignRight,
            axisFigure(measure, value), font, QColor(kInkSoft));
    }
    const qreal band = plot.width() / static_cast<qreal>(chart.categories.size());
    const qreal width = band * 0.8 / static_cast<qreal>(chart.groups.size());
    const auto small = numberFont(core::measureText(measure, scale.high), width);
    for (size_t index = 0; index < chart.places(); ++index) {
        const auto [category, group] = chart.placeAt(index);
        const qint64 value = valueOf(chart.groups[group], category);
        const qreal height = plot.height() * (placed(scale, value) - placed(scale, 0));
        const QRectF bar(plot.left() + band * (static_cast<qreal>(category) + 0.1)
                + width * static_cast<qreal>(group),
            plot.bottom() - height, width, height);
        drawing.box(bar, QPen(QColor(kInkText), points(0.3)), partInk(group));
        drawing.text(
            {bar.left() - points(10), bar.top() - points(9), width + points(20), points(9)},
            Qt::AlignHCenter, core::measureText(measure, value), small);
        drawing.hot({bar.left(), plot.top(), width, plot.height()}, chart.keyAt(index));
    }
    for (size_t category = 0; category < chart.categories.size(); ++category) {
        drawing.text({plot.left() + band * static_cast<qreal>(category), plot.bottom() + points(3),
                         band, points(12)},
            Qt::AlignHCenter, chart.categories[category].label, font);
    }
}

void drawStacked(Drawing &drawing, const Chart &chart, const QRectF &area)
{
    const auto font = typeface(Typeface::Figure, kLabelSize);
    const auto scale = core::barScale(chart);
    const auto measure = chart.groups.front().measure;
    qreal names = 0;
    qreal sums = 0;
    for (size_t category = 0; category < chart.categories.size(); ++category) {
        names = std::max(names, textWidth(chart.categories[category].label, font));
        sums = std::max(sums, textWidth(labelledFigure(measure, chart.sumOf(category)), font));
    }
    const QRectF plot = area.adjusted(names + points(5), kLegend, -sums - points(6), -points(4));
    drawLegend(drawing, chart, area, area.left());
    const qreal band = plot.height() / static_cast<qreal>(chart.categories.size());
    for (size_t category = 0; category < chart.categories.size(); ++category) {
        const qreal top = plot.top() + band * static_cast<qreal>(category);
        qreal left = plot.left();
        for (size_t group = 0; group < chart.groups.size(); ++group) {
            const qint64 value = valueOf(chart.groups[group], category);
            const qreal width = plot.width() * (placed(scale, value) - placed(scale, 0));
            const QRectF bar(left, top + band * 0.18, width, band * 0.64);
            if (value > 0)
                drawing.box(bar, QPen(Qt::white, points(0.5)), partInk(group));
            const size_t index = category * chart.groups.size() + group;
            drawing.hot(bar, chart.keyAt(index));
            left += width;
        }
        drawing.text({area.left(), top, names, band}, Qt::AlignRight,
            chart.categories[category].label, font);
        const QRectF label(left + points(4), top, sums + points(2), band);
        drawing.text(label, Qt::AlignLeft, labelledFigure(measure, chart.sumOf(category)), font);
        drawing.hot(label, chart.categories[category].key);
    }
}

} // namespace ui
