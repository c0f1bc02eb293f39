#pragma once

#include "ui/registry/recordaction.h"
#include "ui/registry/relatedrows.h"
#include "ui/registry/statemark.h"

#include <QFrame>
#include <QPointer>

class QHBoxLayout;
class QPushButton;
class QTabWidget;

namespace ui {

class HistoryView;
class RecordForm;
class Task;
class TransitionBar;

/// A record with all that belongs to it: its name and state, what may be done with it, its fields,
/// its related rows and its history as tabs.
class RecordPane : public QFrame
{
    Q_OBJECT

public:
    RecordPane(core::Workspace &workspace, const core::Table &table, QWidget *parent = nullptr);

    /// 0: nothing is chosen. While there are unsaved changes the form stays and asks.
    void showRecord(core::RowId id);
    /// A form for a new record.
    void showNew();
    RecordForm *form() const { return m_form; }
    bool hasUnsaved() const;
    void focusForm();
    QList<RelatedRows *> related() const { return m_related; }
    /// What else can be done with a record: buttons beside its moves, menus for groups.
    void setActions(const QList<RecordAction> &actions);

Q_SIGNALS:
    void saved(core::RowId id);
    /// A new record is not wanted after all.
    void abandoned();
    void recordWanted(const core::Table &table, core::RowId id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildHeading();
    void buildTabs();
    void load(core::RowId id);
    void loadNew();
    void offerToSave(const std::function<void()> &then);
    void showHeading();
    void showTransitions();
    void showActions();
    QPushButton *addActionButton(const QString &title, const QList<qsizetype> &actions);
    void move(const QString &action, const QString &reason);
    void countRelated();
    void follow(const QSet<int> &tables);

    core::Workspace &m_workspace;
    const core::Table &m_table;
    StateMarks m_states;
    core::RowId m_id = 0;
    QLabel *m_title = nullptr;
    QLabel *m_detail = nullptr;
    QWidget *m_mark = nullptr;
    TransitionBar *m_moves = nullptr;
    QHBoxLayout *m_moveRow = nullptr;
    QList<RecordAction> m_actions;
    struct ActionButton
    {
        QPushButton *button;
        QList<qsizetype> actions; // any of which must apply
    };
    QList<ActionButton> m_actionButtons;
    QTabWidget *m_tabs = nullptr;
    RecordForm *m_form;
    QList<RelatedRows *> m_related;
    QStringList m_tabTitles;
    HistoryView *m_history = nullptr;
    EmptyState *m_nothing = nullptr;
    QPointer<Task> m_count;
};

} // namespace ui
