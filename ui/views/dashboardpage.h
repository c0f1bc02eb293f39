#pragma once

#include "ui/views/dashboarddata.h"
#include "ui/views/page.h"

#include <QPointer>

class QGridLayout;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace ui {

class Card;
class ChartView;
class CountyModel;
class CountyTable;
class EmptyState;
class FigureRows;
class FirstSteps;
class KpiTile;
class PageHead;
class Task;
class TaskStrip;

/// 今日: the four figures with target and pace, the counties, the months; every number leads to the
/// rows behind it.
class DashboardPage : public Page
{
    Q_OBJECT

public:
    explicit DashboardPage(Desk &desk, QWidget *parent = nullptr);

    bool isScoped() const override { return true; }
    bool offers(Act act) const override;
    void run(Act act) override;
    void enter() override;
    void takeFocus() override;

Q_SIGNALS:
    /// After figures were read and shown.
    void shown();

private:
    void buildHead();
    QWidget *buildFigures();
    void buildTiles(QGridLayout *grid);
    void buildCharts(QGridLayout *grid);
    void buildTable(QGridLayout *grid);
    void load();
    void take(const core::Result<DashboardData> &read);
    void showData();
    void showCharts();
    void showFailure(const core::Error &error);
    void exportWorkbook();

    Desk &m_desk;
    FigureRows *m_rows;
    PageHead *m_head;
    QStackedWidget *m_stack;
    QScrollArea *m_scroll = nullptr;
    FirstSteps *m_first;
    EmptyState *m_failure = nullptr;
    QList<KpiTile *> m_tiles;
    Card *m_rankingCard = nullptr;
    Card *m_monthCard = nullptr;
    ChartView *m_ranking = nullptr;
    ChartView *m_months = nullptr;
    CountyModel *m_model;
    CountyTable *m_table = nullptr;
    TaskStrip *m_strip;
    QPointer<Task> m_task;
    std::optional<DashboardData> m_data;
    int m_chosen = 0;
    bool m_isStale = true;
};

} // namespace ui
