#include "ui/paper/chartdrawing.h"

#include "ui/paper/chartsketch.h"
#include "ui/paper/slab.h"
#include "ui/paper/typeface.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::Chart;
using core::Measure;
using core::Scale;

namespace {

constexpr qreal kChartGap = millimetres(5);

QString shortFigure(Measure measure, qint64 value)
{
    auto text = core::measureText(measure, value);
    if (text.endsWith(u".00"_s))
        text.chop(3);
    return text + core::measureSuffix(measure);
}

void drawEmpty(ChartSketch &sketch)
{
    sketch.drawn.words.text(sketch.area, Qt::AlignHCenter,
        QCoreApplication::translate("ui", "没有可画的数据"), sketch.style.type(10.5),
        sketch.style.soft);
}

/// On paper what has not been counted leads nowhere.
bool isKnown(const Chart &chart, size_t place)
{
    const auto [category, group] = chart.placeAt(place);
    const auto &series = !chart.groups.empty() ? chart.groups[group]
        : chart.kind == Chart::Kind::Lines     ? chart.lines.front()
                                               : chart.bars;
    return category < series.values.size() && series.values[category];
}

} // namespace

void ChartSketch::gridLine(QPointF from, QPointF to, qint64 value)
{
    const bool isLevel = from.y() == to.y();
    const qreal at = style.crisp(isLevel ? from.y() : from.x());
    (isLevel ? from.ry() : from.rx()) = at;
    (isLevel ? to.ry() : to.rx()) = at;
    drawn.ground.line(
        from, to, value == 0 ? style.pen(style.axis, 0.8) : style.pen(style.grid, 0.4));
}

void ChartSketch::axisFigure(const QRectF &room, Qt::Alignment side, Measure measure, qint64 value)
{
    drawn.ground.text(room, side, shortFigure(measure, value), style.type(), style.soft);
}

qreal ChartSketch::axisRoom(const Scale &scale, Measure measure) const
{
    const qreal widest = std::max(textWidth(shortFigure(measure, scale.high), style.type()),
        textWidth(shortFigure(measure, scale.low), style.type()));
    return widest + style.points(5);
}

void ChartSketch::namesBelow()
{
    const auto count = static_cast<qreal>(std::max<size_t>(chart.categories.size(), 1));
    const qreal band = drawn.plot.width() / count;
    const qreal room = band - style.points(2);
    QString widest;
    for (const auto &category : chart.categories) {
        if (textWidth(category.label, style.type()) > textWidth(widest, style.type()))
            widest = category.label;
    }
    const auto font = style.fitting(widest, room, kChartType);
    const QFontMetricsF metrics(font);
    qreal left = drawn.plot.left();
    for (const auto &category : chart.categories) {
        drawn.words.text({left, drawn.plot.bottom() + style.points(3), band, style.points(12)},
            Qt::AlignHCenter, metrics.elidedText(category.label, Qt::ElideRight, room + 1), font,
            style.ink);
        left += band;
    }
}

QStringList ChartSketch::fittingNames(const QStringList &names, qreal room, qreal beside) const
{
    const auto font = style.type();
    qreal widest = 0;
    for (const auto &name : names)
        widest = std::max(widest, textWidth(name, font));
    const auto taken = [&](qreal most) {
        qreal sum = 0;
        for (const auto &name : names)
            sum += beside + std::min(textWidth(name, font), most);
        return sum;
    };
    qreal most = widest;
    while (most > font.pixelSize() && taken(most) > room)
        most -= style.points(2);
    const QFontMetricsF metrics(font);
    QStringList fitting;
    for (const auto &name : names)
        fitting << (textWidth(name, font) > most ? metrics.elidedText(name, Qt::ElideRight, most)
                                                 : name);
    return fitting;
}

void ChartSketch::groupLegend(qreal left)
{
    const qreal middle = area.top() + style.points(7);
    QStringList names;
    for (const auto &group : chart.groups)
        names << group.name;
    names = fittingNames(names, area.right() - left, style.points(23));
    for (size_t group = 0; group < chart.groups.size(); ++group) {
        const auto &name = names.at(static_cast<int>(group));
        drawn.words.box({left, middle - style.points(3.5), style.points(10), style.points(7)},
            style.pen(style.keyEdge, 0.4), style.part(group));
        left += style.points(13);
        const qreal width = textWidth(name, style.type());
        drawn.words.text({left, middle - style.points(6), width, style.points(12)}, Qt::AlignLeft,
            name, style.type(), style.ink);
        left += width + style.points(10);
    }
}

void ChartSketch::label(
    const QRectF &room, const QString &text, const QFont &font, const QColor &color)
{
    drawn.words.box(room, Qt::NoPen, style.ground);
    drawn.words.text(room, Qt::AlignHCenter, text, font, color);
}

qint64 valueOf(const Chart::Series &series, size_t category)
{
    return category < series.values.size() ? series.values[category].value_or(0) : 0;
}

qreal placed(const Scale &scale, qint64 value)
{
    return static_cast<qreal>(value - scale.low) / static_cast<qreal>(scale.high - scale.low);
}

void DrawnChart::hit(size_t place, const QRectF &area)
{
    QPainterPath shape;
    shape.addRect(area);
    hits.push_back({place, shape});
}

QRectF DrawnChart::standOf(size_t place) const
{
    const auto found = std::find_if(
        hits.begin(), hits.end(), [place](const Hit &each) { return each.place == place; });
    return found == hits.end() ? QRectF() : found->shape.boundingRect();
}

int DrawnChart::placeAt(QPointF point) const
{
    const auto found = std::find_if(
        hits.begin(), hits.end(), [point](const Hit &each) { return each.shape.contains(point); });
    return found == hits.end() ? -1 : static_cast<int>(found->place);
}

QString labelledFigure(Measure measure, qint64 value)
{
    return core::measureText(measure, value) + core::measureSuffix(measure);
}

DrawnChart chartLayers(const Chart &chart, const QRectF &area, const ChartStyle &style)
{
    ChartSketch sketch{chart, style, area};
    if (chart.isEmpty()) {
        drawEmpty(sketch);
        return std::move(sketch.drawn);
    }
    switch (chart.kind) {
    case Chart::Kind::Ranking:
        drawRanking(sketch);
        break;
    case Chart::Kind::Timeline:
    case Chart::Kind::Lines:
        drawTimeline(sketch);
        break;
    case Chart::Kind::Grouped:
        drawGrouped(sketch);
        break;
    case Chart::Kind::Stacked:
        drawStacked(sketch);
        break;
    case Chart::Kind::Ring:
        drawRing(sketch);
        break;
    }
    return std::move(sketch.drawn);
}

Drawing drawnChart(const Chart &chart, const QRectF &area)
{
    Drawing drawing;
    const auto title = typeface(Typeface::FigureBold, 10.5);
    const qreal titleHeight = chart.title.isEmpty() ? 0 : points(18);
    drawing.text(
        {area.left(), area.top(), area.width(), titleHeight}, Qt::AlignLeft, chart.title, title);
    const QRectF body = area.adjusted(0, titleHeight, 0, 0);
    if (chart.isEmpty())
        drawing.box(body, QPen(QColor(kInkGrid), points(0.5)));
    const auto layers = chartLayers(chart, body);
    for (const auto *layer : {&layers.ground, &layers.series, &layers.words})
        drawing.add(*layer, {});
    for (size_t place = 0; place < chart.places(); ++place) {
        if (isKnown(chart, place))
            drawing.hot(layers.standOf(place), chart.keyAt(place));
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
