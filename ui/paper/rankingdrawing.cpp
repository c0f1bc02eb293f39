// Horizontal bars, the first on top, what is behind its reference in another look.
#include "ui/paper/chartsketch.h"
#include "ui/paper/slab.h"
#include "ui/paper/typeface.h"

#include <algorithm>
#include <cmath>

namespace ui {

using namespace Qt::StringLiterals;
using core::Chart;
using core::Scale;

namespace {

class Ranking
{
public:
    explicit Ranking(ChartSketch &sketch);

    void draw()
    {
        drawAxis();
        for (size_t index = 0; index < count(); ++index)
            drawBar(index);
        drawReference();
        for (size_t index = 0; index < count(); ++index)
            drawWords(index);
    }

private:
    size_t count() const { return m_chart.categories.size(); }
    qreal x(qint64 value) const { return m_plot.left() + m_plot.width() * placed(m_scale, value); }
    QRectF band(size_t index) const
    {
        const qreal height = m_plot.height() / static_cast<qreal>(count());
        return {m_plot.left(), m_plot.top() + height * static_cast<qreal>(index), m_plot.width(),
            height};
    }
    QRectF bar(size_t index) const;
    std::optional<qint64> value(size_t index) const
    {
        return index < m_chart.bars.values.size() ? m_chart.bars.values[index] : std::nullopt;
    }
    qreal lightRoom() const;
    void drawAxis();
    void drawBar(size_t index);
    void drawHatched(const QRectF &bar);
    void drawReference();
    void drawWords(size_t index);

    ChartSketch &m_sketch;
    const Chart &m_chart;
    const ChartStyle &m_style;
    Scale m_scale;
    qreal m_lightRoom;
    QRectF m_plot;
};

Ranking::Ranking(ChartSketch &sketch)
    : m_sketch(sketch)
    , m_chart(sketch.chart)
    , m_style(sketch.style)
    , m_scale(core::barScale(sketch.chart))
    , m_lightRoom(lightRoom())
{
    const auto font = m_style.type();
    qreal figures = 0;
    qreal names = 0;
    for (size_t index = 0; index < count(); ++index) {
        names = std::max(names, textWidth(m_chart.categories[index].label, font));
        if (value(index))
            figures = std::max(
                figures, textWidth(labelledFigure(m_chart.bars.measure, *value(index)), font));
    }
    const qreal top = m_style.points(m_chart.reference ? 17 : 2);
    m_plot = sketch.area.adjusted(names + m_style.points(5), top,
        -m_lightRoom - figures * 0.6 - m_style.points(4), -m_style.points(14));
    sketch.drawn.plot = m_plot;
}

/// Shape and word of the longest light; nothing where there is none.
qreal Ranking::lightRoom() const
{
    qreal room = 0;
    for (const auto &category : m_chart.categories) {
        if (category.light != core::Light::None)
            room = std::max(room, lightWidth(category.light, m_style.type()) + m_style.points(9));
    }
    return room;
}

QRectF Ranking::bar(size_t index) const
{
    const auto line = band(index);
    const qint64 known = value(index).value_or(0);
    const qreal from = std::min(x(0), x(known));
    const qreal to = std::max(x(0), x(known));
    return {from, line.center().y() - line.height() * kBarWidth / 2, to - from,
        line.height() * kBarWidth};
}

void Ranking::drawAxis()
{
    for (int step = 0; step <= m_scale.steps(); ++step) {
        const qint64 tick = m_scale.low + step * m_scale.step;
        m_sketch.gridLine({x(tick), m_plot.top()}, {x(tick), m_plot.bottom()}, tick);
        m_sketch.axisFigure({x(tick) - m_style.points(30), m_plot.bottom() + m_style.points(2),
                                m_style.points(60), m_style.points(11)},
            Qt::AlignHCenter, m_chart.bars.measure, tick);
    }
}

void Ranking::drawBar(size_t index)
{
    const qreal beside = m_style.points(2.5); // of the names and lights
    const auto area = m_sketch.area.adjusted(-beside, 0, beside, 0);
    const auto line = band(index);
    m_sketch.drawn.hit(index, {area.left(), line.top(), area.width(), line.height()});
    if (!value(index))
        return;
    if (m_chart.reference && *value(index) < m_chart.reference->value)
        drawHatched(bar(index));
    else
        m_sketch.drawn.series.box(bar(index), Qt::NoPen, m_style.bar);
}

/// Slanted strokes, cut to the bar: told from a filled bar in grey and in a copy of a copy.
void Ranking::drawHatched(const QRectF &bar)
{
    const qreal step = m_style.points(4.5);
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
    auto &series = m_sketch.drawn.series;
    series.box(bar, Qt::NoPen, m_style.ground);
    series.path(strokes, m_style.pen(m_style.bar, 0.6));
    series.box(bar, m_style.pen(m_style.bar, 0.7));
}

void Ranking::drawReference()
{
    if (!m_chart.reference)
        return;
    auto &words = m_sketch.drawn.words;
    const auto font = m_style.boldType();
    const qreal at = x(m_chart.reference->value);
    words.line({at, m_plot.top() - m_style.points(3)}, {at, m_plot.bottom()},
        m_style.pen(m_style.mark, 1.2, Qt::DashLine));
    const auto text = m_chart.reference->label + u' '
        + labelledFigure(m_chart.bars.measure, m_chart.reference->value);
    const qreal width = textWidth(text, font);
    const auto &area = m_sketch.area;
    const qreal left
        = std::clamp(at - width / 2, area.left(), std::max(area.left(), area.right() - width));
    words.text({left, m_plot.top() - m_style.points(16), width, m_style.points(12)}, Qt::AlignLeft,
        text, font, m_style.mark);
}

void Ranking::drawWords(size_t index)
{
    const auto &category = m_chart.categories[index];
    const auto font = m_style.type();
    const auto line = band(index);
    auto &words = m_sketch.drawn.words;
    const auto &area = m_sketch.area;
    words.text(
        {area.left(), line.top(), m_plot.left() - area.left() - m_style.points(5), line.height()},
        Qt::AlignRight, category.label, font, m_style.ink);
    const auto text = value(index) ? labelledFigure(m_chart.bars.measure, *value(index)) : u"—"_s;
    m_sketch.label({bar(index).right() + m_style.points(1.5), line.center().y() - m_style.points(5),
                       textWidth(text, font) + m_style.points(3), m_style.points(10)},
        text, font, m_style.ink);
    const auto light = static_cast<size_t>(category.light);
    drawLight(words,
        {area.right() - m_lightRoom + m_style.points(9), line.top(),
            lightWidth(category.light, font), line.height()},
        category.light, font, {m_style.lights[light], m_style.lightWords[light]});
}

} // namespace

void drawRanking(ChartSketch &sketch)
{
    Ranking(sketch).draw();
}

} // namespace ui
