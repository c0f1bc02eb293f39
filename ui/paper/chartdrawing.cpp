#include "ui/paper/chartdrawing.h"

#include "ui/common/lightshape.h"
#include "ui/paper/slab.h"
#include "ui/paper/typeface.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ui {

using namespace Qt::StringLiterals;
using core::Chart;
using core::Measure;
using core::Scale;

namespace {

constexpr qreal kLabelSize = 8.5;
constexpr qreal kChartGap = millimetres(5);

/// Slanted strokes, cut to the bar: told from a filled bar in grey and in a copy of a copy.
void drawHatched(Drawing &drawing, const QRectF &bar, const QColor &color)
{
    const qreal step = points(4.5);
    QPainterPath strokes;
    const int count = static_cast<int>(std::ceil((bar.width() + bar.height()) / step));
    for (int i = 0; i < count; ++i) {
        const qreal start = bar.left() - bar.height() + i * step;
        QPointF from(start, bar.bottom());
        QPointF to(start + bar.height(), bar.top());
        if (from.x() < bar.left())
            from = {bar.left(), bar.bottom() - (bar.left() - from.x())};
        if (to.x() > bar.right())
            to = {bar.right(), bar.top() + (to.x() - bar.right())};
        strokes.moveTo(from);
        strokes.lineTo(to);
    }
    drawing.box(bar, Qt::NoPen, Qt::white);
    drawing.path(strokes, QPen(color, points(0.6)));
    drawing.box(bar, QPen(color, points(0.7)));
}

qreal widest(const Chart &chart, const QFont &font)
{
    qreal width = 0;
    for (const auto &category : chart.categories)
        width = std::max(width, textWidth(category.label, font));
    return width;
}

bool anyLight(const Chart &chart)
{
    return std::any_of(chart.categories.begin(), chart.categories.end(),
        [](const auto &category) { return category.light != core::Light::None; });
}

void drawRankingAxis(Drawing &drawing, const Chart &chart, const QRectF &plot, const Scale &scale)
{
    const auto font = typeface(Typeface::Figure, kLabelSize - 1);
    for (int step = 0; step <= scale.steps(); ++step) {
        const qint64 value = scale.low + step * scale.step;
        const qreal x = plot.left()
            + plot.width() * static_cast<qreal>(value - scale.low)
                / static_cast<qreal>(scale.high - scale.low);
        const QPen pen(QColor(value == 0 ? kInkSoft : kInkGrid), points(value == 0 ? 0.8 : 0.4));
        drawing.line({x, plot.top()}, {x, plot.bottom()}, pen);
        drawing.text({x - points(30), plot.bottom() + points(2), points(60), points(11)},
            Qt::AlignHCenter, axisFigure(chart.bars.measure, value), font, QColor(kInkSoft));
    }
}

void drawRankingReference(
    Drawing &drawing, const Chart &chart, const QRectF &plot, const Scale &scale)
{
    if (!chart.reference)
        return;
    const auto font = typeface(Typeface::FigureBold, kLabelSize);
    const qreal x = plot.left()
        + plot.width() * static_cast<qreal>(chart.reference->value - scale.low)
            / static_cast<qreal>(scale.high - scale.low);
    drawing.line({x, plot.top() - points(3)}, {x, plot.bottom()},
        QPen(QColor(kInkLine), points(1.2), Qt::DashLine, Qt::FlatCap));
    const auto text = chart.reference->label + u' '
        + labelledFigure(chart.bars.measure, chart.reference->value);
    const qreal width = textWidth(text, font);
    const qreal left
        = std::clamp(x - width / 2, plot.left(), std::max(plot.left(), plot.right() - width));
    drawing.text({left, plot.top() - points(16), width, points(12)}, Qt::AlignLeft, text, font,
        QColor(kInkLine));
}

/// Where the bar of a category stands in its band.
QRectF rankingBar(qint64 value, const QRectF &band, const Scale &scale)
{
    const auto place = [&](qint64 at) {
        return band.left()
            + band.width() * static_cast<qreal>(at - scale.low)
            / static_cast<qreal>(scale.high - scale.low);
    };
    const qreal from = std::min(place(0), place(value));
    const qreal to = std::max(place(0), place(value));
    return {from, band.center().y() - band.height() * 0.34, to - from, band.height() * 0.68};
}

void drawRankingBar(Drawing &drawing, const Chart &chart, size_t index, const QRectF &bar)
{
    const bool behind = chart.reference && *chart.bars.values[index] < chart.reference->value;
    if (behind)
        drawHatched(drawing, bar, QColor(kInkBar));
    else
        drawing.box(bar, Qt::NoPen, QColor(kInkBar));
}

void drawRankingLabel(
    Drawing &drawing, const Chart &chart, size_t index, const QRectF &bar, const QRectF &band)
{
    const auto font = typeface(Typeface::Figure, kLabelSize);
    const auto &value = chart.bars.values[index];
    const auto text = value ? labelledFigure(chart.bars.measure, *value) : u"—"_s;
    const QRectF label(bar.right() + points(1.5), band.center().y() - points(5),
        textWidth(text, font) + points(3), points(10));
    drawing.box(label, Qt::NoPen, Qt::white);
    drawing.text(label, Qt::AlignHCenter, text, font);
    drawing.hot({band.left(), band.top(), label.right() - band.left(), band.height()},
        chart.categories[index].key);
}

} // namespace

QString labelledFigure(Measure measure, qint64 value)
{
    return core::measureText(measure, value) + core::measureSuffix(measure);
}

QString axisFigure(Measure measure, qint64 value)
{
    auto text = core::measureText(measure, value);
    if (text.endsWith(u".00"_s))
        text.chop(3);
    return text + core::measureSuffix(measure);
}

/// Shape and word of the longest light.
qreal lightWidth(const QFont &font)
{
    qreal word = 0;
    for (const auto light : {core::Light::Green, core::Light::Yellow, core::Light::Red})
        word = std::max(word, textWidth(core::lightWord(light), font));
    return word + font.pixelSize();
}

void drawRanking(Drawing &drawing, const Chart &chart, const QRectF &area)
{
    const auto font = typeface(Typeface::Figure, kLabelSize);
    const auto scale = core::barScale(chart);
    const bool lights = anyLight(chart);
    const qreal lightRoom = lights ? lightWidth(font) + points(9) : 0;
    qreal valueRoom = 0;
    for (const auto &value : chart.bars.values) {
        if (value)
            valueRoom
                = std::max(valueRoom, textWidth(labelledFigure(chart.bars.measure, *value), font));
    }
    const qreal top = chart.reference ? points(17) : points(2);
    const QRectF plot = area.adjusted(widest(chart, font) + points(5), top,
        -lightRoom - valueRoom * 0.6 - points(4), -points(14));
    drawRankingAxis(drawing, chart, plot, scale);
    const size_t count = std::min(chart.categories.size(), chart.bars.values.size());
    const qreal height = plot.height() / static_cast<qreal>(std::max<size_t>(count, 1));
    std::vector<QRectF> bands;
    std::vector<QRectF> bars;
    for (size_t index = 0; index < count; ++index) {
        bands.emplace_back(
            plot.left(), plot.top() + height * static_cast<qreal>(index), plot.width(), height);
        bars.push_back(rankingBar(chart.bars.values[index].value_or(0), bands.back(), scale));
        if (chart.bars.values[index])
            drawRankingBar(drawing, chart, index, bars.back());
    }
    drawRankingReference(drawing, chart, plot, scale);
    for (size_t index = 0; index < count; ++index) {
        const auto &category = chart.categories[index];
        const auto &band = bands[index];
        drawing.text({area.left(), band.top(), plot.left() - area.left() - points(5), height},
            Qt::AlignRight, category.label, font);
        drawRankingLabel(drawing, chart, index, bars[index], band);
        drawLight(drawing, {area.right() - lightRoom, band.top(), lightRoom, height},
            category.light, font);
    }
}

Drawing drawnChart(const Chart &chart, const QRectF &area)
{
    Drawing drawing;
    const auto title = typeface(Typeface::FigureBold, 10.5);
    const qreal titleHeight = chart.title.isEmpty() ? 0 : points(18);
    drawing.text(
        {area.left(), area.top(), area.width(), titleHeight}, Qt::AlignLeft, chart.title, title);
    const QRectF body = area.adjusted(0, titleHeight, 0, 0);
    if (chart.isEmpty()) {
        drawing.box(body, QPen(QColor(kInkGrid), points(0.5)));
        drawing.text(body, Qt::AlignHCenter, QCoreApplication::translate("ui", "没有可画的数据"),
            typeface(Typeface::Figure, 10.5), QColor(kInkSoft));
        return drawing;
    }
    switch (chart.kind) {
    case Chart::Kind::Ranking:
        drawRanking(drawing, chart, body);
        break;
    case Chart::Kind::Timeline:
    case Chart::Kind::Lines:
        drawTimeline(drawing, chart, body);
        break;
    case Chart::Kind::Grouped:
        drawGrouped(drawing, chart, body);
        break;
    case Chart::Kind::Stacked:
        drawStacked(drawing, chart, body);
        break;
    case Chart::Kind::Ring:
        drawRingChart(drawing, chart, body);
        break;
    }
    return drawing;
}

Slab chartSlab(const core::Document::Charts &charts, qreal width)
{
    Slab slab{.height = millimetres(charts.height), .before = kChartGap};
    const auto count = static_cast<qreal>(charts.charts.size());
    const qreal each = (width - kChartGap * (count - 1)) / std::max(count, 1.0);
    qreal left = 0;
    for (const auto &chart : charts.charts) {
        slab.drawing.add(drawnChart(chart, {0, 0, each, slab.height}), {left, 0});
        left += each + kChartGap;
    }
    return slab;
}

} // namespace ui
