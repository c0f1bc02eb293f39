// Bars of several series: side by side, or one upon the other.
#include "ui/paper/chartsketch.h"
#include "ui/paper/typeface.h"

#include <algorithm>

namespace ui {

using core::Chart;
using core::Scale;

namespace {

constexpr qreal kLegend = 18;

struct Bars
{
    ChartSketch &sketch;
    const Scale scale = core::barScale(sketch.chart);
    const core::Measure measure = sketch.chart.groups.front().measure;
    QRectF plot = {};

    qreal points(qreal length) const { return sketch.style.points(length); }
    void drawLevels();
    void drawStanding(size_t index);
    void drawLying(size_t category);
};

void Bars::drawLevels()
{
    const auto &area = sketch.area;
    for (int step = 0; step <= scale.steps(); ++step) {
        const qint64 value = scale.low + step * scale.step;
        const qreal y = plot.bottom() - plot.height() * placed(scale, value);
        sketch.gridLine({plot.left(), y}, {plot.right(), y}, value);
        sketch.axisFigure(
            {area.left(), y - points(6), plot.left() - area.left() - points(4), points(12)},
            Qt::AlignRight, measure, value);
    }
}

/// A bar with its number over it, in the largest type in which none is wider than its bar.
void Bars::drawStanding(size_t index)
{
    const auto &chart = sketch.chart;
    const auto &style = sketch.style;
    const auto [category, group] = chart.placeAt(index);
    const qreal band = plot.width() / static_cast<qreal>(chart.categories.size());
    const qreal width = band * kGroupWidth / static_cast<qreal>(chart.groups.size());
    const qint64 value = valueOf(chart.groups[group], category);
    const qreal height = plot.height() * (placed(scale, value) - placed(scale, 0));
    const QRectF bar(plot.left() + band * (static_cast<qreal>(category) + (1 - kGroupWidth) / 2)
            + width * static_cast<qreal>(group),
        plot.bottom() - height, width, height);
    sketch.drawn.series.box(bar, style.pen(style.partEdge, 0.4), style.part(group));
    // what has a small number is hit in its whole column
    sketch.drawn.hit(index, {bar.left(), plot.top(), width, plot.height()});
    const auto font = style.fitting(core::measureText(measure, scale.high), width, 7);
    const auto text = core::measureText(measure, value);
    if (style.values == ChartStyle::Values::OnPointer
        && (value == 0 || textWidth(text, font) > width + points(3)))
        return;
    sketch.drawn.words.text(
        {bar.left() - points(10), bar.top() - points(9), width + points(20), points(9)},
        Qt::AlignHCenter, text, font, style.ink);
}

void Bars::drawLying(size_t category)
{
    const auto &chart = sketch.chart;
    const auto &style = sketch.style;
    const auto font = style.type();
    const qreal band = plot.height() / static_cast<qreal>(chart.categories.size());
    const qreal top = plot.top() + band * static_cast<qreal>(category);
    qreal left = plot.left();
    for (size_t group = 0; group < chart.groups.size(); ++group) {
        const qint64 value = valueOf(chart.groups[group], category);
        const qreal width = plot.width() * (placed(scale, value) - placed(scale, 0));
        const QRectF bar(left, top + band * (1 - kBarWidth) / 2, width, band * kBarWidth);
        if (value > 0)
            sketch.drawn.series.box(bar, style.pen(style.partEdge, 0.5), style.part(group));
        sketch.drawn.hit(category * chart.groups.size() + group, bar);
        left += width;
    }
    auto &words = sketch.drawn.words;
    const auto &area = sketch.area;
    words.text({area.left(), top, plot.left() - area.left() - points(5), band}, Qt::AlignRight,
        chart.categories[category].label, font, style.ink);
    const QRectF sum(left + points(4), top, area.right() - left - points(4), band);
    words.text(sum, Qt::AlignLeft, labelledFigure(measure, chart.sumOf(category)), font, style.ink);
    words.hot(sum, chart.categories[category].key);
}

} // namespace

void drawGrouped(ChartSketch &sketch)
{
    Bars bars{sketch};
    const qreal room = sketch.axisRoom(bars.scale, bars.measure);
    bars.plot
        = sketch.area.adjusted(room, bars.points(kLegend + 8), -bars.points(2), -bars.points(16));
    sketch.drawn.plot = bars.plot;
    sketch.groupLegend(bars.plot.left());
    bars.drawLevels();
    for (size_t index = 0; index < sketch.chart.places(); ++index)
        bars.drawStanding(index);
    sketch.namesBelow();
}

void drawStacked(ChartSketch &sketch)
{
    Bars bars{sketch};
    const auto &chart = sketch.chart;
    const auto font = sketch.style.type();
    qreal names = 0;
    qreal sums = 0;
    for (size_t category = 0; category < chart.categories.size(); ++category) {
        names = std::max(names, textWidth(chart.categories[category].label, font));
        sums = std::max(sums, textWidth(labelledFigure(bars.measure, chart.sumOf(category)), font));
    }
    bars.plot = sketch.area.adjusted(
        names + bars.points(5), bars.points(kLegend), -sums - bars.points(6), -bars.points(4));
    sketch.drawn.plot = bars.plot;
    sketch.groupLegend(sketch.area.left());
    for (size_t category = 0; category < chart.categories.size(); ++category)
        bars.drawLying(category);
}

} // namespace ui
