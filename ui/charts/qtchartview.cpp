#include "ui/charts/qtchartview.h"

#include "ui/charts/qtseries.h"

namespace ui {

void QtChartView::planSeries()
{
    m_scene.clear();
    m_scene.setSceneRect(rect());
    if (chart().isEmpty() || drawn().plot.isEmpty())
        return;
    auto plot = seriesPlot(chart(), style());
    plot->resize(size());
    m_scene.addItem(plot.get());
    plot.release()->setPlotArea(drawn().plot); // the scene owns it now
}

void QtChartView::drawSeries(QPainter &painter)
{
    m_scene.render(&painter, rect(), rect());
}

} // namespace ui
