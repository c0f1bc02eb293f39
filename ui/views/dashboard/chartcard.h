#pragma once

#include "core/report/boardcharts.h"
#include "ui/common/card.h"

class QStackedWidget;
class QToolButton;

namespace ui {

class ChartView;
class FigureGrid;

/// One chart of the dashboard with its table behind it: T turns it over, both open the same rows.
class ChartCard : public Card
{
    Q_OBJECT

public:
    explicit ChartCard(core::BoardChart kind, QWidget *parent = nullptr);

    core::BoardChart kind() const { return m_kind; }
    const core::Chart &chart() const { return m_chart; }
    void setChart(const core::Chart &chart);
    bool isTable() const;
    void turnOver();

Q_SIGNALS:
    void activated(const QString &reference);
    void printWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *tool(const QString &name, const QString &text);

    core::BoardChart m_kind;
    core::Chart m_chart;
    QStackedWidget *m_sides;
    ChartView *m_view;
    FigureGrid *m_grid;
    QToolButton *m_turn;
};

} // namespace ui
