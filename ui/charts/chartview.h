#pragma once

#include "ui/paper/chartdrawing.h"

#include <QList>
#include <QWidget>

namespace ui {

/// Who draws the bars, lines and slices of a chart on screen.
enum class ChartDrawer {
    QtCharts, // only where it was found when the program was built
    Painter // what draws charts on paper
};

/// Shows a chart of the chart model on screen, drawn as on paper in the colours of the theme. The
/// title is the caller's (a Card has one). Arrow keys walk over the bars, Enter or a double click
/// opens one.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    /// Those this program was built with; the first is used.
    static QList<ChartDrawer> drawers();
    static ChartView *create(QWidget *parent = nullptr);
    static ChartView *create(ChartDrawer drawer, QWidget *parent = nullptr);

    void setChart(const core::Chart &chart);
    const core::Chart &chart() const { return m_chart; }

    /// The place the keyboard is at (Chart::placeAt); -1 for none.
    int current() const { return m_current; }
    void setCurrent(int index);
    /// Where a place stands, with its label.
    QRect areaOf(int index) const;
    /// Everything a place says, in words: tooltip and screen reader.
    QString wordsFor(int index) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A bar was opened; never sent for a place without a key.
    void activated(const QString &key);

protected:
    const DrawnChart &drawn() const { return m_drawn; }
    ChartStyle style() const;
    /// The chart, its size or its look has changed.
    virtual void planSeries() { }
    virtual void drawSeries(QPainter &painter);

    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int count() const { return static_cast<int>(m_chart.places()); }
    void layOut();
    void open(int index);

    core::Chart m_chart;
    DrawnChart m_drawn;
    int m_current = -1;
};

} // namespace ui
