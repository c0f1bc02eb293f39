#pragma once

#include "ui/views/desk.h"
#include "ui/views/page.h"

class QStackedWidget;
class QTabBar;

namespace ui {

class DuplicatesPanel;
class FlagsPanel;

/// 重复与疑点: people who may stand in the ledger twice, and what rules doubt across rows.
class DoubtsPage : public Page
{
    Q_OBJECT

public:
    explicit DoubtsPage(Desk &desk, QWidget *parent = nullptr);

    void enter() override;
    void takeFocus() override;

private:
    void showTab(int index);
    void showCounts();

    DuplicatesPanel *m_duplicates;
    FlagsPanel *m_flags;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
};

} // namespace ui
