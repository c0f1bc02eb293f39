#pragma once

#include "ui/charts/chartview.h"

namespace ui {

class ChartCanvas;

/// ChartView by Qt Charts.
class QtChartView : public ChartView
{
    Q_OBJECT

public:
    explicit QtChartView(QWidget *parent);

    void setChart(const core::Chart &chart) override;
    const core::Chart &chart() const override { return m_chart; }
    int current() const override { return m_current; }
    void setCurrent(int index) override;
    QRect areaOf(int index) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int count() const { return static_cast<int>(m_chart.places()); }
    void open(int index);
    QString wordsFor(int index) const;

    core::Chart m_chart;
    ChartCanvas *m_canvas;
    int m_current = -1;
};

} // namespace ui
