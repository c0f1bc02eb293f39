#include "ui/paper/chartdrawing.h"
#include "ui/paper/typeface.h"

#include <algorithm>
#include <array>

namespace ui {

using core::Chart;
using core::Scale;

namespace {

constexpr qreal kLabelSize = 8.5;
constexpr qreal kValueLine = 9; // from one line of values to the next
constexpr std::array kPatterns = {Qt::SolidLine, Qt::DashLine, Qt::DotLine};
constexpr std::array<QRgb, 3> kLineColors = {kInkLine, kInkText, kInkSoft};

/// How the values stand below the months: all in one size, in one line or by turns in two.
struct ValueLabels
{
    qreal size = 7.5;
    int lines = 1;
};
constexpr std::array kValueLabels = {ValueLabels{7.5, 1}, ValueLabels{6.5, 1}, ValueLabels{7.5, 2},
    ValueLabels{6, 2}, ValueLabels{5, 2}};

/// A plot between two axes: months from left to right, bars on the left scale, lines on the right.
class Timeline
{
public:
    Timeline(Drawing &drawing, const Chart &chart, const QRectF &area);

    void draw()
    {
        drawLegend();
        drawGrid();
        drawBars();
        drawReference();
        for (size_t index = 0; index < m_chart.lines.size(); ++index)
            drawLine(index);
    }

private:
    qreal y(const Scale &scale, qint64 value) const
    {
        return m_plot.bottom()
            - m_plot.height() * static_cast<qreal>(value - scale.low)
            / static_cast<qreal>(scale.high - scale.low);
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
    QPen linePen(size_t index) const
    {
        return {QColor(kLineColors[index % kLineColors.size()]), points(1.3),
            kPatterns[index % kPatterns.size()], Qt::FlatCap, Qt::RoundJoin};
    }
    qreal axisRoom(const Scale &scale, core::Measure measure) const;
    ValueLabels valueLabels() const;
    void drawLegend();
    void drawGrid();
    void drawBars();
    void drawBarLabel(size_t index, qint64 value);
    void drawReference();
    void drawLine(size_t index);
    void drawPoint(QPointF at, size_t index);

    Drawing &m_drawing;
    const Chart &m_chart;
    QRectF m_area;
    QFont m_font;
    Scale m_bars;
    Scale m_lines;
    QRectF m_plot;
    ValueLabels m_values;
};

Timeline::Timeline(Drawing &drawing, const Chart &chart, const QRectF &area)
    : m_drawing(drawing)
    , m_chart(chart)
    , m_area(area)
    , m_font(typeface(Typeface::Figure, kLabelSize))
    , m_bars(core::barScale(chart))
    , m_lines(isLines() ? m_bars : core::lineScale(chart, m_bars))
{
    const bool isOneAxis = chart.lines.empty() || isLines();
    const qreal right = isOneAxis ? points(8) : axisRoom(m_lines, lineMeasure());
    m_plot = area.adjusted(axisRoom(m_bars, told().measure), points(20), -right, -points(25));
    m_values = valueLabels();
    m_plot.adjust(0, 0, 0, -points(kValueLine * (m_values.lines - 1)));
}

/// The largest in which all values fit, so that none is left out.
ValueLabels Timeline::valueLabels() const
{
    for (const auto &labels : kValueLabels) {
        const auto font = typeface(Typeface::Figure, labels.size);
        const bool fits = std::all_of(
            told().values.begin(), told().values.end(), [&](const std::optional<qint64> &value) {
                return !value
                    || textWidth(core::measureText(told().measure, *value), font) + points(2)
                    <= band() * labels.lines;
            });
        if (fits)
            return labels;
    }
    return kValueLabels.back();
}

qreal Timeline::axisRoom(const Scale &scale, core::Measure measure) const
{
    const qreal widest = std::max(textWidth(axisFigure(measure, scale.high), m_font),
        textWidth(axisFigure(measure, scale.low), m_font));
    return widest + points(5);
}

void Timeline::drawLegend()
{
    const qreal middle = m_area.top() + points(7);
    const auto row = [&](qreal left, const QString &text) {
        const qreal width = textWidth(text, m_font);
        m_drawing.text({left, middle - points(6), width, points(12)}, Qt::AlignLeft, text, m_font);
        return left + width + points(12);
    };
    qreal left = m_plot.left();
    if (!isLines()) {
        m_drawing.box({left, middle - points(3.5), points(10), points(7)},
            QPen(QColor(kInkBar), points(0.5)), QColor(kInkBarSoft));
        left = row(left + points(13), m_chart.bars.name);
    }
    for (size_t index = 0; index < m_chart.lines.size(); ++index) {
        m_drawing.line({left, middle}, {left + points(18), middle}, linePen(index));
        drawPoint({left + points(9), middle}, index);
        left = row(left + points(21), m_chart.lines[index].name);
    }
}

void Timeline::drawGrid()
{
    const qreal half = points(6);
    for (int step = 0; step <= m_bars.steps(); ++step) {
        const qint64 value = m_bars.low + step * m_bars.step;
        const qreal at = y(m_bars, value);
        const QPen pen(QColor(value == 0 ? kInkSoft : kInkGrid), points(value == 0 ? 0.8 : 0.4));
        m_drawing.line({m_plot.left(), at}, {m_plot.right(), at}, pen);
        m_drawing.text(
            {m_area.left(), at - half, m_plot.left() - m_area.left() - points(4), 2 * half},
            Qt::AlignRight, axisFigure(told().measure, value), m_font, QColor(kInkSoft));
    }
    const bool isTwoAxes = !m_chart.lines.empty() && !isLines();
    for (int step = 0; isTwoAxes && step <= m_lines.steps(); ++step) {
        const qint64 value = m_lines.low + step * m_lines.step;
        const qreal left = m_plot.right() + points(4);
        m_drawing.text({left, y(m_lines, value) - half, m_area.right() - left, 2 * half},
            Qt::AlignLeft, axisFigure(lineMeasure(), value), m_font, QColor(kInkSoft));
    }
    for (size_t index = 0; index < m_chart.categories.size(); ++index)
        m_drawing.text(
            {middle(index) - band() / 2, m_plot.bottom() + points(2), band(), points(12)},
            Qt::AlignHCenter, m_chart.categories[index].label, m_font);
}

void Timeline::drawBars()
{
    const size_t count = std::min(m_chart.categories.size(), told().values.size());
    const qreal width = band() * 0.62;
    for (size_t index = 0; index < count; ++index) {
        const auto &value = told().values[index];
        if (!value)
            continue;
        drawBarLabel(index, *value);
        m_drawing.hot({middle(index) - band() / 2, m_plot.top(), band(), m_plot.height()},
            m_chart.categories[index].key);
        if (isLines())
            continue;
        const qreal top = y(m_bars, std::max<qint64>(*value, 0));
        const qreal bottom = y(m_bars, std::min<qint64>(*value, 0));
        m_drawing.box({middle(index) - width / 2, top, width, bottom - top},
            QPen(QColor(kInkBar), points(0.5)), QColor(kInkBarSoft));
    }
}

/// Below the name of the month, where no line passes.
void Timeline::drawBarLabel(size_t index, qint64 value)
{
    const auto font = typeface(Typeface::Figure, m_values.size);
    const qreal down = kValueLine * static_cast<qreal>(index % static_cast<size_t>(m_values.lines));
    const qreal width = band() * m_values.lines;
    m_drawing.text(
        {middle(index) - width / 2, m_plot.bottom() + points(13 + down), width, points(10)},
        Qt::AlignHCenter, core::measureText(told().measure, value), font, QColor(kInkSoft));
}

void Timeline::drawReference()
{
    if (!m_chart.reference)
        return;
    const qreal at = y(referenceScale(), m_chart.reference->value);
    m_drawing.line({m_plot.left(), at}, {m_plot.right(), at},
        QPen(QColor(kInkText), points(0.8), Qt::DashDotLine, Qt::FlatCap));
    const auto measure = m_chart.lines.empty() ? m_chart.bars.measure : lineMeasure();
    const auto text = m_chart.reference->label + QChar(u' ')
        + labelledFigure(measure, m_chart.reference->value);
    const QRectF label(m_plot.left() + points(3), at - points(12),
        textWidth(text, m_font) + points(4), points(11));
    m_drawing.box(label, Qt::NoPen, Qt::white);
    m_drawing.text(label, Qt::AlignHCenter, text, m_font);
}

void Timeline::drawPoint(QPointF at, size_t index)
{
    const qreal half = points(1.9);
    const QRectF square(at.x() - half, at.y() - half, 2 * half, 2 * half);
    QPainterPath point;
    if (index == 0)
        point.addEllipse(square);
    else
        point.addRect(square);
    const QColor color(kLineColors[index % kLineColors.size()]);
    m_drawing.path(point, QPen(color, points(0.9)), index == 0 ? color : QColor(Qt::white));
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
    m_drawing.path(path, linePen(index));
    for (const auto &point : at)
        drawPoint(point, index);
    if (index > 0 || at.empty())
        return;
    const auto font = typeface(Typeface::FigureBold, kLabelSize);
    const auto last = std::find_if(line.values.rbegin(), line.values.rend(),
        [](const auto &value) { return value.has_value(); });
    const auto text = labelledFigure(line.measure, **last);
    const qreal width = textWidth(text, font) + points(4);
    const qreal left = std::min(at.back().x() - width / 2, m_plot.right() - width);
    const QRectF label(left, at.back().y() - points(15), width, points(11));
    m_drawing.box(label, Qt::NoPen, Qt::white);
    m_drawing.text(label, Qt::AlignHCenter, text, font, QColor(kInkLine));
}

} // namespace

void drawTimeline(Drawing &drawing, const Chart &chart, const QRectF &area)
{
    Timeline(drawing, chart, area).draw();
}

} // namespace ui
