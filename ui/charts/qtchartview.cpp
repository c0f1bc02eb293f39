#include "ui/charts/qtchartview.h"

#include "ui/charts/chartcanvas.h"
#include "ui/charts/chartplot.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::Chart;

QtChartView::QtChartView(QWidget *parent)
    : ChartView(parent)
    , m_canvas(new ChartCanvas(this))
{
    setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_canvas);
    m_canvas->viewport()->installEventFilter(this);
    m_canvas->show(m_chart);
}

void QtChartView::setChart(const Chart &chart)
{
    m_chart = chart;
    if (!m_chart.bars.values.empty())
        m_chart.bars.values.resize(m_chart.categories.size());
    m_current = -1;
    m_canvas->show(m_chart);
    setAccessibleName(chart.title);
    updateGeometry();
}

void QtChartView::setCurrent(int index)
{
    m_current = index >= 0 && index < count() ? index : -1;
    m_canvas->setCurrent(hasFocus() ? m_current : -1);
    setAccessibleDescription(m_current >= 0 ? wordsFor(m_current) : QString());
}

QRect QtChartView::areaOf(int index) const
{
    const auto area = m_canvas->bandOf(index).toAlignedRect();
    return {m_canvas->viewport()->mapTo(this, area.topLeft()), area.size()};
}

QSize QtChartView::sizeHint() const
{
    return m_chart.kind == Chart::Kind::Ranking ? QSize(420, std::max(160, 28 * count() + 60))
                                                : QSize(560, 280);
}

QSize QtChartView::minimumSizeHint() const
{
    return m_chart.kind == Chart::Kind::Ranking ? QSize(280, std::max(120, 18 * count() + 50))
                                                : QSize(360, 170);
}

/// Everything a bar says, in words: tooltip and screen reader.
QString QtChartView::wordsFor(int index) const
{
    const auto place = m_chart.placeAt(static_cast<size_t>(index));
    QStringList lines{m_chart.categories[place.category].label};
    const auto add = [&](const Chart::Series &series) {
        if (place.category < series.values.size() && series.values[place.category])
            lines << tr("%1：%2").arg(
                series.name, figureText(series.measure, *series.values[place.category]));
    };
    add(m_chart.bars);
    if (!m_chart.groups.empty())
        add(m_chart.groups[place.group]);
    for (const auto &line : m_chart.lines)
        add(line);
    if (m_chart.categories[place.category].light != core::Light::None)
        lines << tr("进度：%1").arg(core::lightWord(m_chart.categories[place.category].light));
    return lines.join(u'\n');
}

void QtChartView::open(int index)
{
    if (index < 0 || index >= count())
        return;
    const auto key = m_chart.keyAt(static_cast<size_t>(index));
    if (!key.isEmpty())
        Q_EMIT activated(key);
}

bool QtChartView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_canvas->viewport())
        return ChartView::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        setFocus(Qt::MouseFocusReason);
        setCurrent(m_canvas->categoryAt(static_cast<QMouseEvent *>(event)->position()));
        return true;
    case QEvent::MouseButtonDblClick:
        open(m_canvas->categoryAt(static_cast<QMouseEvent *>(event)->position()));
        return true;
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = m_canvas->categoryAt(help->pos());
        if (index >= 0)
            QToolTip::showText(
                help->globalPos(), wordsFor(index), m_canvas->viewport(), areaOf(index));
        else
            QToolTip::hideText();
        return true;
    }
    case QEvent::Wheel:
        event->ignore();
        return true; // the page scrolls
    default:
        return ChartView::eventFilter(watched, event);
    }
}

void QtChartView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Right:
        setCurrent(std::min(m_current + 1, count() - 1));
        return;
    case Qt::Key_Up:
    case Qt::Key_Left:
        setCurrent(std::max(m_current - 1, 0));
        return;
    case Qt::Key_Home:
        setCurrent(0);
        return;
    case Qt::Key_End:
        setCurrent(count() - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        open(m_current);
        return;
    default:
        ChartView::keyPressEvent(event);
    }
}

void QtChartView::focusInEvent(QFocusEvent *event)
{
    ChartView::focusInEvent(event);
    setCurrent(m_current < 0 && event->reason() != Qt::MouseFocusReason ? 0 : m_current);
}

void QtChartView::focusOutEvent(QFocusEvent *event)
{
    ChartView::focusOutEvent(event);
    m_canvas->setCurrent(-1);
}

} // namespace ui
