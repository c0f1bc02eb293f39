#pragma once

#include "core/figures/submissionboard.h"
#include "ui/views/desk.h"
#include "ui/views/page.h"

#include <QPointer>

class QLabel;
class QStackedWidget;
class QTabBar;
class QTableWidget;

namespace ui {

class BoardModel;
class BoardTable;
class InlineBar;
class PageHead;
class Task;

/// 信息报送: where the reports of all units stand, for a year or for one period; each is opened to
/// be filled in, sent, accepted.
class SubmissionPage : public Page
{
    Q_OBJECT

public:
    explicit SubmissionPage(Desk &desk, QWidget *parent = nullptr);

    bool isScoped() const override { return true; }
    void enter() override;
    void takeFocus() override;

private:
    struct Boards
    {
        QList<core::SubmissionCell> year;
        QList<core::SubmissionCell> period;
    };
    void buildTools();
    void buildPeriod();
    void load();
    void take(const Boards &boards);
    void showPeriod();
    void showNote();
    void offerPlan();
    void plan();
    void open(const core::SubmissionCell *cell);
    const core::SubmissionCell *current() const;
    void remind();
    void printReport();
    bool isYearShown() const;

    Desk &m_desk;
    PageHead *m_head;
    InlineBar *m_bar;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    BoardModel *m_model;
    BoardTable *m_year;
    QTableWidget *m_period = nullptr;
    Boards m_boards;
    QPointer<Task> m_task;
    bool m_isStale = true;
};

} // namespace ui
