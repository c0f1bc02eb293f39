#include "ui/charts/chartview.h"

#include "ui/common/styleparts.h"
#include "ui/common/theme.h"
#include "ui/paper/pagepainter.h"

#ifdef SKILL_LEDGER_QT_CHARTS
#include "ui/charts/qtchartview.h"
#endif

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace ui {

using core::Chart;

namespace {

constexpr qreal kMargin = 5; // room for the ring around what has the focus

} // namespace

QList<ChartDrawer> ChartView::drawers()
{
#ifdef SKILL_LEDGER_QT_CHARTS
    return {ChartDrawer::QtCharts, ChartDrawer::Painter};
#else
    return {ChartDrawer::Painter};
#endif
}

ChartView *ChartView::create(QWidget *parent)
{
    return create(drawers().front(), parent);
}

ChartView *ChartView::create([[maybe_unused]] ChartDrawer drawer, QWidget *parent)
{
#ifdef SKILL_LEDGER_QT_CHARTS
    if (drawer == ChartDrawer::QtCharts)
        return new QtChartView(parent);
#endif
    return new ChartView(parent);
}

ChartView::ChartView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

void ChartView::setChart(const Chart &chart)
{
    m_chart = chart;
    m_current = -1;
    setAccessibleName(chart.title);
    layOut();
    updateGeometry();
}

ChartStyle ChartView::style() const
{
    return ChartStyle::screen(Theme::of(*this), font());
}

void ChartView::layOut()
{
    m_drawn = chartLayers(
        m_chart, QRectF(rect()).adjusted(kMargin, kMargin, -kMargin, -kMargin), style());
    planSeries();
    update();
}

void ChartView::drawSeries(QPainter &painter)
{
    paintPage(painter, m_drawn.series);
}

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPage(painter, m_drawn.ground);
    drawSeries(painter);
    paintPage(painter, m_drawn.words);
    if (hasFocus() && m_current >= 0)
        drawRing(
            painter, m_drawn.standOf(static_cast<size_t>(m_current)), Theme::of(*this).accent, 4);
}

void ChartView::setCurrent(int index)
{
    m_current = index >= 0 && index < count() ? index : -1;
    setAccessibleDescription(m_current >= 0 ? wordsFor(m_current) : QString());
    update();
}

QRect ChartView::areaOf(int index) const
{
    return index < 0 ? QRect() : m_drawn.standOf(static_cast<size_t>(index)).toAlignedRect();
}

QSize ChartView::sizeHint() const
{
    return m_chart.kind == Chart::Kind::Ranking ? QSize(420, std::max(160, 28 * count() + 60))
                                                : QSize(560, 280);
}

QSize ChartView::minimumSizeHint() const
{
    return m_chart.kind == Chart::Kind::Ranking ? QSize(280, std::max(120, 18 * count() + 50))
                                                : QSize(360, 170);
}

QString ChartView::wordsFor(int index) const
{
    const auto place = m_chart.placeAt(static_cast<size_t>(index));
    QStringList lines{m_chart.categories[place.category].label};
    const auto add = [&](const Chart::Series &series) {
        if (place.category < series.values.size() && series.values[place.category])
            lines << tr("%1：%2").arg(
                series.name, labelledFigure(series.measure, *series.values[place.category]));
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

void ChartView::open(int index)
{
    if (index < 0 || index >= count())
        return;
    const auto key = m_chart.keyAt(static_cast<size_t>(index));
    if (!key.isEmpty())
        Q_EMIT activated(key);
}

bool ChartView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int index = m_drawn.placeAt(help->pos());
    if (index >= 0)
        QToolTip::showText(help->globalPos(), wordsFor(index), this, areaOf(index));
    else
        QToolTip::hideText();
    return true;
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    setCurrent(m_drawn.placeAt(event->position()));
}

void ChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    open(m_drawn.placeAt(event->position()));
}

void ChartView::keyPressEvent(QKeyEvent *event)
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
        QWidget::keyPressEvent(event);
    }
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    setCurrent(m_current < 0 && event->reason() != Qt::MouseFocusReason ? 0 : m_current);
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void ChartView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::LanguageChange)
        layOut();
    QWidget::changeEvent(event);
}

} // namespace ui
