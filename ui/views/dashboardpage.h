#pragma once

#include "ui/common/icons.h"
#include "ui/views/dashboarddata.h"
#include "ui/views/page.h"

#include <QPointer>

class QGridLayout;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace ui {

class ChartBoard;
class CountyModel;
class CountyTable;
class EmptyState;
class FigureGrid;
class FigureRows;
class FirstSteps;
class KpiTile;
class MeetingView;
class PageHead;
class Task;
class TaskStrip;

/// 今日: six figures with target, pace and rank, the charts, the counties; every number leads to
/// the rows behind it. F11 shows the charts to a meeting.
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

    ChartBoard &charts() const { return *m_charts; }

Q_SIGNALS:
    /// After figures were read and shown.
    void shown();
    /// After the charts that are counted from rows were shown too.
    void chartsShown();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHead();
    QPushButton *headButton(const QString &name, Icon icon, const QString &text);
    QWidget *buildFigures();
    void buildTiles();
    QWidget *buildMatrix();
    QWidget *buildTable();
    void arrangeTiles();
    void load();
    void loadCharts();
    DashboardQuestion question() const;
    void take(const core::Result<DashboardData> &read);
    void showData();
    void showCharts();
    void showFailure(const core::Error &error);
    QString chosen() const;
    void printChart(core::BoardChart kind);
    void openMeeting();
    void openHandOut();
    void exportWorkbook();

    Desk &m_desk;
    FigureRows *m_rows;
    PageHead *m_head;
    QStackedWidget *m_stack;
    QScrollArea *m_scroll = nullptr;
    FirstSteps *m_first;
    EmptyState *m_failure = nullptr;
    QGridLayout *m_tileGrid = nullptr;
    QList<KpiTile *> m_tiles;
    ChartBoard *m_charts = nullptr;
    FigureGrid *m_matrix = nullptr;
    CountyModel *m_model;
    CountyTable *m_table = nullptr;
    TaskStrip *m_strip;
    QPointer<Task> m_task;
    QPointer<Task> m_chartTask;
    QPointer<MeetingView> m_meeting;
    std::optional<DashboardData> m_data;
    int m_chosen = 0;
    int m_tileColumns = 0;
    bool m_isStale = true;
};

} // namespace ui
