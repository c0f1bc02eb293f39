#include "ui/charts/chartcanvas.h"

#include "ui/charts/chartplot.h"
#include "ui/common/lightshape.h"
#include "ui/common/styleparts.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::Chart;

namespace {

constexpr int kGap = 6;

/// Text on the ground of the card, so that no line runs through it.
void drawLabel(QPainter &painter, const QRectF &area, const QString &text, const QColor &ground,
    const QColor &ink)
{
    painter.fillRect(area.adjusted(-2, 0, 2, 0), ground);
    painter.setPen(ink);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
}

bool anyLight(const Chart &chart)
{
    return std::any_of(chart.categories.begin(), chart.categories.end(),
        [](const auto &category) { return category.light != core::Light::None; });
}

/// Of the longest word a light is said with.
qreal wordWidth(const QFontMetricsF &metrics)
{
    qreal width = 0;
    for (const auto light : {core::Light::Green, core::Light::Yellow, core::Light::Red})
        width = std::max(width, metrics.horizontalAdvance(core::lightWord(light)));
    return width;
}

} // namespace

ChartCanvas::ChartCanvas(QWidget *parent)
    : QChartView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QFont ChartCanvas::smallFont() const
{
    return scaledFont(font(), 0.9);
}

void ChartCanvas::show(const Chart &model)
{
    m_model = model;
    m_current = -1;
    rebuild();
}

void ChartCanvas::rebuild()
{
    const std::unique_ptr<QChart> former(chart());
    auto plot = plotOf(m_model, Theme::of(*this), smallFont());
    plot->setMargins(labelRoom());
    setChart(plot.release()); // the view owns it now
}

/// What is drawn outside the plot: names at the left, figures and lights at the right, words on
/// top.
QMargins ChartCanvas::labelRoom() const
{
    using Kind = Chart::Kind;
    const QFontMetrics metrics(smallFont());
    if (m_model.kind == Kind::Timeline || m_model.kind == Kind::Lines)
        return {2, metrics.height() + 2 * kGap, 2, 0};
    if (m_model.kind == Kind::Grouped)
        return {2, 2 * metrics.height() + 2 * kGap, 2, 0};
    if (m_model.kind == Kind::Ring)
        return {kGap, kGap, int(ringListWidth(width())) + 2 * kGap, kGap};
    if (m_model.kind == Kind::Stacked)
        return stackRoom(metrics);
    int figures = 0;
    for (const auto &value : m_model.bars.values) {
        if (value)
            figures = std::max(
                figures, metrics.horizontalAdvance(figureText(m_model.bars.measure, *value)));
    }
    int names = 0;
    for (const auto &category : m_model.categories)
        names = std::max(names, metrics.horizontalAdvance(category.label));
    const int lights = anyLight(m_model)
        ? int(wordWidth(QFontMetricsF(metrics))) + metrics.height() + 2 * kGap
        : 0;
    return {names + 2 * kGap, m_model.reference ? metrics.height() + 4 : 2,
        figures * 2 / 3 + lights + kGap, 0};
}

QMargins ChartCanvas::stackRoom(const QFontMetrics &metrics) const
{
    int names = 0;
    int sums = 0;
    for (size_t category = 0; category < m_model.categories.size(); ++category) {
        names = std::max(names, metrics.horizontalAdvance(m_model.categories[category].label));
        sums = std::max(sums, metrics.horizontalAdvance(QString::number(m_model.sumOf(category))));
    }
    return {names + 2 * kGap, metrics.height() + 2 * kGap, sums + 2 * kGap, kGap};
}

bool ChartCanvas::isOfParts() const
{
    using Kind = Chart::Kind;
    return m_model.kind == Kind::Ring || m_model.kind == Kind::Grouped
        || m_model.kind == Kind::Stacked;
}

PartsPlot ChartCanvas::parts() const
{
    return {m_model, *chart(), QRectF(rect()), smallFont()};
}

void ChartCanvas::setCurrent(int index)
{
    m_current = index;
    viewport()->update();
    scene()->update();
}

QPointF ChartCanvas::placeOf(int index, core::Measure measure, qint64 value, int series) const
{
    const auto all = chart()->series();
    if (series >= all.size())
        return {};
    const qreal amount = plotted(measure, value);
    const auto last = static_cast<int>(m_model.categories.size()) - 1;
    return m_model.kind == Chart::Kind::Ranking
        ? chart()->mapToPosition(QPointF(amount, last - index), all[series])
        : chart()->mapToPosition(QPointF(index, amount), all[series]);
}

QRectF ChartCanvas::bandOf(int index) const
{
    const auto count = static_cast<int>(m_model.categories.size());
    if (index >= 0 && isOfParts())
        return parts().placeAt(static_cast<size_t>(index));
    if (index < 0 || index >= count)
        return {};
    const auto plot = chart()->plotArea();
    if (m_model.kind == Chart::Kind::Ranking) {
        const qreal height = plot.height() / count;
        return {4, plot.top() + index * height, width() - 8.0, height};
    }
    const qreal wide = plot.width() / count;
    return {plot.left() + index * wide, plot.top(), wide, height() - plot.top() - 2};
}

int ChartCanvas::categoryAt(QPointF point) const
{
    if (isOfParts())
        return m_model.isEmpty() ? -1 : parts().indexAt(point);
    for (int index = 0; index < static_cast<int>(m_model.categories.size()); ++index) {
        if (bandOf(index).contains(point))
            return index;
    }
    return -1;
}

void ChartCanvas::drawForeground(QPainter *painter, const QRectF &)
{
    const auto theme = Theme::of(*this);
    painter->save();
    painter->setFont(smallFont());
    if (m_model.isEmpty()) {
        painter->fillRect(rect(), theme.card);
        painter->setPen(theme.muted);
        painter->drawText(rect(), Qt::AlignCenter, tr("没有可画的数据"));
    } else if (isOfParts()) {
        parts().drawLabels(*painter, theme);
    } else if (m_model.kind == Chart::Kind::Ranking) {
        drawRankingReference(*painter);
        drawRankingLabels(*painter);
    } else {
        drawLegend(*painter);
        drawTimelineReference(*painter);
        drawTimelineLabels(*painter);
    }
    if (m_current >= 0)
        drawRing(*painter, bandOf(m_current), theme.accent, 4);
    painter->restore();
}

void ChartCanvas::drawLegend(QPainter &painter) const
{
    const auto theme = Theme::of(*this);
    const QFontMetricsF metrics(painter.font());
    const qreal middle = metrics.height() / 2 + 2;
    qreal left = chart()->plotArea().left();
    const auto name = [&](const QString &text) {
        painter.setPen(theme.ink);
        painter.drawText(QPointF(left, middle + metrics.ascent() * 0.38), text);
        left += metrics.horizontalAdvance(text) + 3 * kGap;
    };
    if (m_model.kind == Chart::Kind::Timeline) {
        drawBox(painter, {left, middle - 5, 14, 10}, theme.bars, Qt::transparent, 2);
        left += 14 + kGap;
        name(m_model.bars.name);
    }
    for (size_t index = 0; index < m_model.lines.size(); ++index) {
        painter.setPen(linePen(static_cast<int>(index), theme));
        painter.drawLine(QPointF(left, middle), QPointF(left + 22, middle));
        left += 22 + kGap;
        name(m_model.lines[index].name);
    }
}

void ChartCanvas::drawRankingLabels(QPainter &painter) const
{
    const auto theme = Theme::of(*this);
    const QFontMetricsF metrics(painter.font());
    const qreal word = wordWidth(metrics);
    const qreal side = metrics.height() * 0.5;
    for (int index = 0; index < static_cast<int>(m_model.categories.size()); ++index) {
        const auto &category = m_model.categories[static_cast<size_t>(index)];
        const auto &value = m_model.bars.values[static_cast<size_t>(index)];
        const auto text = value ? figureText(m_model.bars.measure, *value) : u"—"_s;
        const auto end
            = placeOf(index, m_model.bars.measure, std::max<qint64>(value.value_or(0), 0), 0);
        const qreal top = end.y() - metrics.height() / 2;
        drawLabel(painter, {end.x() + kGap, top, metrics.horizontalAdvance(text), metrics.height()},
            text, theme.card, theme.ink);
        painter.setPen(theme.ink);
        painter.drawText(QRectF(0, top, chart()->plotArea().left() - kGap, metrics.height()),
            Qt::AlignRight | Qt::AlignVCenter, category.label);
        if (category.light == core::Light::None)
            continue;
        const auto color = lightColor(category.light, theme);
        const qreal left = width() - word - side - 2 * kGap;
        painter.fillPath(lightShape(category.light, {left, end.y() - side / 2, side, side}), color);
        painter.setPen(color);
        painter.drawText(QRectF(left + side + 3, top, word + kGap, metrics.height()),
            Qt::AlignLeft | Qt::AlignVCenter, core::lightWord(category.light));
    }
}

void ChartCanvas::drawRankingReference(QPainter &painter) const
{
    if (!m_model.reference)
        return;
    const auto theme = Theme::of(*this);
    const QFontMetricsF metrics(painter.font());
    const auto plot = chart()->plotArea();
    const qreal x = placeOf(0, m_model.bars.measure, m_model.reference->value, 0).x();
    painter.setPen(QPen(theme.card, 4));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    painter.setPen(QPen(theme.bad, 2, Qt::DashLine));
    painter.drawLine(QPointF(x, plot.top() - 3), QPointF(x, plot.bottom()));
    const auto text = m_model.reference->label + u' '
        + figureText(m_model.bars.measure, m_model.reference->value);
    const qreal wide = metrics.horizontalAdvance(text);
    const qreal left = std::clamp(x - wide / 2, 2.0, std::max(2.0, width() - wide - 2));
    drawLabel(painter, {left, plot.top() - metrics.height() - 4, wide, metrics.height()}, text,
        theme.card, theme.bad);
}

void ChartCanvas::drawTimelineReference(QPainter &painter) const
{
    if (!m_model.reference)
        return;
    const auto theme = Theme::of(*this);
    const QFontMetricsF metrics(painter.font());
    const auto plot = chart()->plotArea();
    const bool onLines = !m_model.lines.empty();
    const auto measure = onLines ? m_model.lines.front().measure : m_model.bars.measure;
    const qreal y = placeOf(0, measure, m_model.reference->value, onLines ? 1 : 0).y();
    painter.setPen(QPen(theme.ink, 1.2, Qt::DashDotLine));
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    const auto text
        = m_model.reference->label + u' ' + figureText(measure, m_model.reference->value);
    drawLabel(painter,
        {plot.left() + kGap, y - metrics.height() - 2, metrics.horizontalAdvance(text),
            metrics.height()},
        text, theme.card, theme.ink);
}

/// The figure of the last known point of the first line; the others are on the pointer.
void ChartCanvas::drawTimelineLabels(QPainter &painter) const
{
    if (m_model.lines.empty())
        return;
    const auto &line = m_model.lines.front();
    const auto theme = Theme::of(*this);
    const QFontMetricsF metrics(painter.font());
    for (int index = static_cast<int>(line.values.size()) - 1; index >= 0; --index) {
        const auto &value = line.values[static_cast<size_t>(index)];
        if (!value)
            continue;
        const auto text = figureText(line.measure, *value);
        const auto at
            = placeOf(index, line.measure, *value, m_model.kind == Chart::Kind::Lines ? 0 : 1);
        const qreal wide = metrics.horizontalAdvance(text);
        const qreal left = std::min(at.x() - wide / 2, chart()->plotArea().right() - wide);
        drawLabel(painter, {left, at.y() - metrics.height() - kGap, wide, metrics.height()}, text,
            theme.card, theme.bad);
        return;
    }
}

void ChartCanvas::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        rebuild();
    QChartView::changeEvent(event);
}

} // namespace ui
