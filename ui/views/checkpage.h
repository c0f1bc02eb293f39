#pragma once

#include "core/workspace/selfcheck.h"
#include "ui/views/desk.h"
#include "ui/views/page.h"

#include <QPointer>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace ui {

class EmptyState;
class PageHead;
class Task;

/// 体检: the ledger looked through from its pages to its sums, in plain words.
class CheckPage : public Page
{
    Q_OBJECT

public:
    explicit CheckPage(Desk &desk, QWidget *parent = nullptr);

    void enter() override;
    void takeFocus() override;

private:
    QWidget *buildBusy();
    QWidget *buildFindings();
    void start();
    void take(const core::Result<QList<core::CheckFinding>> &findings);
    void showFindings(const QList<core::CheckFinding> &findings);
    void openFinding(int row);

    Desk &m_desk;
    PageHead *m_head;
    QPushButton *m_start;
    QStackedWidget *m_stack;
    EmptyState *m_never;
    EmptyState *m_clean;
    QWidget *m_busy = nullptr;
    QWidget *m_findingsPage = nullptr;
    QTableWidget *m_table = nullptr;
    QLabel *m_what = nullptr;
    QProgressBar *m_bar = nullptr;
    QPointer<Task> m_task;
    QList<core::CheckFinding> m_findings;
};

} // namespace ui
