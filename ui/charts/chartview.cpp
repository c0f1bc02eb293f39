#include "ui/charts/chartview.h"

#include "ui/charts/qtchartview.h"

namespace ui {

ChartView *ChartView::create(QWidget *parent)
{
    return new QtChartView(parent);
}

} // namespace ui
