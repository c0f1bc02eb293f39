#pragma once

#include "core/workspace/targetwriter.h"
#include "ui/views/page.h"

#include <QPointer>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableView;

namespace ui {

class Desk;
class PageHead;
class SplitModel;
class Task;

/// 目标分解: one target over units and quarters, proposed in three ways, typed over, checked as it
/// is typed, saved as one step and issued.
class SplitPage : public Page
{
    Q_OBJECT

public:
    explicit SplitPage(Desk &desk, QWidget *parent = nullptr);

    bool isScoped() const override { return true; }
    void enter() override;
    void takeFocus() override;
    bool hasUnsaved() const override;

private:
    void buildChoices(QWidget *bar);
    void buildDecision(QWidget *bar);
    void buildTable();
    void load();
    void propose(core::SplitBy by);
    void save();
    void issue();
    void showCheck();
    int year() const;
    QString indicator() const;

    Desk &m_desk;
    PageHead *m_head;
    QComboBox *m_indicator = nullptr;
    QSpinBox *m_total = nullptr;
    QList<QPushButton *> m_proposals;
    QLineEdit *m_document = nullptr;
    QDateEdit *m_effective = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_issue = nullptr;
    QLabel *m_check;
    SplitModel *m_model;
    QTableView *m_table;
};

} // namespace ui
