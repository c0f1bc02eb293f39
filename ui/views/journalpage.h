#pragma once

#include "ui/views/desk.h"
#include "ui/views/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace ui {

class ChangePanel;
class JournalModel;

/// 修改记录: every step that was ever taken with the ledger, and taking any of them back.
class JournalPage : public Page
{
    Q_OBJECT

public:
    explicit JournalPage(Desk &desk, QWidget *parent = nullptr);

    void enter() override;
    void takeFocus() override;

private:
    void buildHeading();
    void buildParts();
    void load();
    void take(const QList<core::ChangeSetInfo> &sets);
    void narrow();
    void showCurrent();
    void showCount();

    Desk &m_desk;
    JournalModel *m_model;
    QLineEdit *m_typed;
    QComboBox *m_kind;
    QTableView *m_view;
    ChangePanel *m_panel;
    QLabel *m_count;
    QPushButton *m_older;
    int m_limit = 2000;
    qint64 m_current = 0;
    bool m_isStale = true;
};

} // namespace ui
