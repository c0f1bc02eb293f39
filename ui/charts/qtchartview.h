#pragma once

#include "ui/charts/chartview.h"

#include <QGraphicsScene>

namespace ui {

/// A chart whose bars, lines and slices Qt Charts draws, between the grid and the words that all
/// charts share.
class QtChartView : public ChartView
{
    Q_OBJECT

public:
    using ChartView::ChartView;

protected:
    void planSeries() override;
    void drawSeries(QPainter &painter) override;

private:
    QGraphicsScene m_scene;
};

} // namespace ui
