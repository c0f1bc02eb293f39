#pragma once

#include <QWidget>

class QHBoxLayout;
class QMenu;
class QPushButton;
class QToolButton;

namespace ui {

class Actions;
class Desk;
class ScopeBar;

/// The line above every page: find, what the figures are about, undo, how the ledger is cared for.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    TopBar(Desk &desk, Actions &actions, QMenu *menu, QWidget *parent = nullptr);

    enum class Scoped { No, Yes };
    /// Whether the page below depends on unit and period.
    void setScoped(Scoped scoped);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildSearch();
    void buildSteps();
    void buildCare();
    void buildAccount(const QMenu *menu);
    void buildMenu(QMenu *menu);
    void showSteps();
    void showCare();

    Desk &m_desk;
    Actions &m_actions;
    QHBoxLayout *m_row;
    ScopeBar *m_scope;
    QPushButton *m_search = nullptr;
    QToolButton *m_undo = nullptr;
    QToolButton *m_redo = nullptr;
    QToolButton *m_check = nullptr;
    QToolButton *m_backup = nullptr;
    QToolButton *m_account = nullptr;
};

} // namespace ui
