#include "ui/paper/chartsketch.h"
#include "ui/paper/typeface.h"

#include <algorithm>
#include <array>

namespace ui {

using core::Chart;
using core::Scale;

namespace {

constexpr qreal kValueLine = 9; // from one line of values to the next

/// How the values stand below the months: all in one size, in one line or by turns in two.
struct ValueLabels
{
    qreal size = 7.5;
    int lines = 1; // 0: told by the pointer
};
constexpr std::array kValueLabels = {ValueLabels{7.5, 1}, ValueLabels{6.5, 1}, ValueLabels{7.5, 2},
    ValueLabels{6, 2}, ValueLabels{5, 2}};

/// A plot between two axes: months from left to right, bars on the left scale, lines on the right.
class Timeline
{
public:
    explicit Timeline(ChartSketch &sketch);

    void draw()
    {
        drawLegend();
        drawGrid();
        for (size_t index = 0; index < m_chart.categories.size(); ++index)
            drawMonth(index);
        m_sketch.namesBelow();
        for (size_t index = 0; index < m_chart.lines.size(); ++index)
            drawLine(index);
        drawReference();
        if (!m_chart.lines.empty())
            drawLastFigure(m_chart.lines.front());
    }

private:
    qreal y(const Scale &scale, qint64 value) const
    {
        return m_plot.bottom() - m_plot.height() * placed(scale, value);
    }
    qreal band() const
    {
        return m_plot.width() / static_cast<qreal>(std::max<size_t>(m_chart.categories.size(), 1));
    }
    qreal middle(size_t index) const
    {
        return m_plot.left() + band() * (static_cast<qreal>(index) + 0.5);
    }
    bool isLines() const { return m_chart.kind == Chart::Kind::Lines; }
    /// Whose numbers stand below the months.
    const Chart::Series &told() const { return isLines() ? m_chart.lines.front() : m_chart.bars; }
    const Scale &referenceScale() const { return m_chart.lines.empty() ? m_bars : m_lines; }
    core::Measure lineMeasure() const { return m_chart.lines.front().measure; }
    ValueLabels valueLabels() const;
    void drawLegend();
    void drawGrid();
    void drawMonth(size_t index);
    void drawValue(size_t index, qint64 value);
    void drawReference();
    void drawLine(size_t index);
    void drawLastFigure(const Chart::Series &line);
    void drawPoint(QPointF at, size_t index);

    ChartSketch &m_sketch;
    const Chart &m_chart;
    const ChartStyle &m_style;
    Scale m_bars;
    Scale m_lines;
    QRectF m_plot;
    ValueLabels m_values;
};

Timeline::Timeline(ChartSketch &sketch)
    : m_sketch(sketch)
    , m_chart(sketch.chart)
    , m_style(sketch.style)
    , m_bars(core::barScale(sketch.chart))
    , m_lines(isLines() ? m_bars : core::lineScale(sketch.chart, m_bars))
{
    const bool isOneAxis = m_chart.lines.empty() || isLines();
    const qreal right = isOneAxis ? m_style.points(8) : sketch.axisRoom(m_lines, lineMeasure());
    m_plot = sketch.area.adjusted(
        sketch.axisRoom(m_bars, told().measure), m_style.points(20), -right, -m_style.points(16));
    m_values = valueLabels();
    m_plot.adjust(0, 0, 0, -m_style.points(kValueLine * m_values.lines));
    sketch.drawn.plot = m_plot;
}

/// The largest in which all values fit, so that none is left out.
ValueLabels Timeline::valueLabels() const
{
    if (m_style.values == ChartStyle::Values::OnPointer)
        return {.lines = 0};
    for (const auto &labels : kValueLabels) {
        const auto font = m_style.type(labels.size);
        const bool fits = std::all_of(
            told().values.begin(), told().values.end(), [&](const std::optional<qint64> &value) {
                return !value
                    || textWidth(core::measureText(told().measure, *value), font)
                        + m_style.points(2)
                    <= band() * labels.lines;
            });
        if (fits)
            return labels;
    }
    return kValueLabels.back();
}

void Timeline::drawLegend()
{
    auto &words = m_sketch.drawn.words;
    const auto font = m_style.type();
    const qreal middle = m_sketch.area.top() + m_style.points(7);
    const auto row = [&](qreal left, const QString &text) {
        const qreal width = textWidth(text, font);
        words.text({left, middle - m_style.points(6), width, m_style.points(12)}, Qt::AlignLeft,
            text, font, m_style.ink);
        return left + width + m_style.points(12);
    };
    qreal left = m_plot.left();
    QStringList names;
    if (!isLines())
        names << m_chart.bars.name;
    for (const auto &line : m_chart.lines)
        names << line.name;
    names = m_sketch.fittingNames(names, m_sketch.area.right() - left, m_style.points(33));
    if (!isLines()) {
        words.box({left, middle - m_style.points(3.5), m_style.points(10), m_style.points(7)},
            m_style.pen(m_style.columnEdge, 0.5), m_style.column);
        left = row(left + m_style.points(13), names.takeFirst());
    }
    for (size_t index = 0; index < m_chart.lines.size(); ++index) {
        words.line({left, middle}, {left + m_style.points(18), middle}, m_style.linePen(index));
        drawPoint({left + m_style.points(9), middle}, index);
        left = row(left + m_style.points(21), names.at(static_cast<int>(index)));
    }
}

void Timeline::drawGrid()
{
    const qreal half = m_style.points(6);
    const auto &area = m_sketch.area;
    for (int step = 0; step <= m_bars.steps(); ++step) {
        const qint64 value = m_bars.low + step * m_bars.step;
        const qreal at = y(m_bars, value);
        m_sketch.gridLine({m_plot.left(), at}, {m_plot.right(), at}, value);
        m_sketch.axisFigure(
            {area.left(), at - half, m_plot.left() - area.left() - m_style.points(4), 2 * half},
            Qt::AlignRight, told().measure, value);
    }
    const bool isTwoAxes = !m_chart.lines.empty() && !isLines();
    for (int step = 0; isTwoAxes && step <= m_lines.steps(); ++step) {
        const qint64 value = m_lines.low + step * m_lines.step;
        const qreal left = m_plot.right() + m_style.points(4);
        m_sketch.axisFigure({left, y(m_lines, value) - half, area.right() - left, 2 * half},
            Qt::AlignLeft, lineMeasure(), value);
    }
}

void Timeline::drawMonth(size_t index)
{
    m_sketch.drawn.hit(index,
        {middle(index) - band() / 2, m_plot.top(), band(), m_sketch.area.bottom() - m_plot.top()});
    if (index >= told().values.size() || !told().values[index])
        return;
    const qint64 value = *told().values[index];
    if (m_values.lines > 0)
        drawValue(index, value);
    if (isLines())
        return;
    const qreal width = band() * kBarWidth;
    const qreal top = y(m_bars, std::max<qint64>(value, 0));
    const qreal bottom = y(m_bars, std::min<qint64>(value, 0));
    m_sketch.drawn.series.box({middle(index) - width / 2, top, width, bottom - top},
        m_style.pen(m_style.columnEdge, 0.5), m_style.column);
}

/// Below the name of the month, where no line passes.
void Timeline::drawValue(size_t index, qint64 value)
{
    const qreal down = kValueLine * static_cast<qreal>(index % static_cast<size_t>(m_values.lines));
    const qreal width = band() * m_values.lines;
    m_sketch.drawn.words.text(
        {middle(index) - width / 2, m_plot.bottom() + m_style.points(13 + down), width,
            m_style.points(10)},
        Qt::AlignHCenter, core::measureText(told().measure, value), m_style.type(m_values.size),
        m_style.soft);
}

void Timeline::drawReference()
{
    if (!m_chart.reference)
        return;
    const qreal at = y(referenceScale(), m_chart.reference->value);
    m_sketch.drawn.words.line(
        {m_plot.left(), at}, {m_plot.right(), at}, m_style.pen(m_style.ink, 0.8, Qt::DashDotLine));
    const auto measure = m_chart.lines.empty() ? m_chart.bars.measure : lineMeasure();
    const auto text = m_chart.reference->label + QChar(u' ')
        + labelledFigure(measure, m_chart.reference->value);
    m_sketch.label({m_plot.left() + m_style.points(3), at - m_style.points(12),
                       textWidth(text, m_style.type()) + m_style.points(4), m_style.points(11)},
        text, m_style.type(), m_style.ink);
}

void Timeline::drawPoint(QPointF at, size_t index)
{
    const qreal half = m_style.points(1.9);
    const QRectF square(at.x() - half, at.y() - half, 2 * half, 2 * half);
    QPainterPath point;
    if (index == 0)
        point.addEllipse(square);
    else
        point.addRect(square);
    const auto color = m_style.linePen(index).color();
    m_sketch.drawn.words.path(point, m_style.pen(color, 0.9), index == 0 ? color : m_style.ground);
}

void Timeline::drawLine(size_t index)
{
    const auto &line = m_chart.lines[index];
    QPainterPath path;
    std::vector<QPointF> at;
    const size_t count = std::min(m_chart.categories.size(), line.values.size());
    for (size_t place = 0; place < count; ++place) {
        if (!line.values[place])
            continue;
        at.emplace_back(middle(place), y(m_lines, *line.values[place]));
        if (at.size() == 1 || !line.values[place - 1])
            path.moveTo(at.back());
        else
            path.lineTo(at.back());
    }
    m_sketch.drawn.series.path(path, m_style.linePen(index));
    for (const auto &point : at)
        drawPoint(point, index);
}

/// The figure of the last known point of what the chart is about.
void Timeline::drawLastFigure(const Chart::Series &line)
{
    size_t last = std::min(m_chart.categories.size(), line.values.size());
    while (last > 0 && !line.values[last - 1])
        --last;
    if (last == 0)
        return;
    const qint64 value = *line.values[last - 1];
    const auto font = m_style.boldType();
    const auto text = labelledFigure(line.measure, value);
    const qreal width = textWidth(text, font) + m_style.points(4);
    const qreal left = std::min(middle(last - 1) - width / 2, m_plot.right() - width);
    m_sketch.label({left, y(m_lines, value) - m_style.points(15), width, m_style.points(11)}, text,
        font, m_style.mark);
}

} // namespace

void drawTimeline(ChartSketch &sketch)
{
    Timeline(sketch).draw();
}

} // namespace ui
