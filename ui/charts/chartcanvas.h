#pragma once

#include "core/figures/chart.h"
#include "ui/charts/chartparts.h"

#include <QChartView>

namespace ui {

/// The plot with what Qt Charts does not draw well: figures beside the bars, lights, the reference
/// line with its label, the mark of the current bar.
class ChartCanvas : public QChartView
{
    Q_OBJECT

public:
    explicit ChartCanvas(QWidget *parent);

    void show(const core::Chart &model);
    using QWidget::show;
    void setCurrent(int index);
    /// The category whose band a point lies in; -1 if none.
    int categoryAt(QPointF point) const;
    /// Bar and labels of a category.
    QRectF bandOf(int index) const;

protected:
    void drawForeground(QPainter *painter, const QRectF &area) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    QFont smallFont() const;
    QMargins labelRoom() const;
    QMargins stackRoom(const QFontMetrics &metrics) const;
    bool isOfParts() const;
    PartsPlot parts() const;
    QPointF placeOf(int index, core::Measure measure, qint64 value, int series) const;
    void drawLegend(QPainter &painter) const;
    void drawRankingLabels(QPainter &painter) const;
    void drawRankingReference(QPainter &painter) const;
    void drawTimelineLabels(QPainter &painter) const;
    void drawTimelineReference(QPainter &painter) const;

    core::Chart m_model;
    int m_current = -1;
};

} // namespace ui
