#pragma once

#include "core/workspace/flags.h"
#include "ui/views/desk.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace ui {

class EmptyState;
class Task;
class Waiting;

/// Flags by rule with their counts; each opens its rows or is accepted with a reason.
class FlagsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FlagsPanel(Desk &desk, QWidget *parent = nullptr);

    void enter();
    /// False while there is nothing to stand on.
    bool takeFocus();
    /// Of open flags; nothing while it is not known.
    std::optional<int> count() const;

Q_SIGNALS:
    void counted();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildRules();
    QWidget *buildList();
    void search();
    void take(const core::Result<QList<core::Flag>> &flags);
    void showRules();
    void showFlags(int row = 0);
    void showState();
    const core::Flag *current() const;
    void openRows();
    void accept();

    Desk &m_desk;
    QStackedWidget *m_stack;
    Waiting *m_waiting;
    EmptyState *m_none;
    QWidget *m_parts = nullptr;
    QTableWidget *m_rules = nullptr;
    QTableWidget *m_table = nullptr;
    QCheckBox *m_accepted = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_accept = nullptr;
    QLabel *m_note = nullptr;
    QPointer<Task> m_task;
    std::optional<QList<core::Flag>> m_flags;
    QStringList m_ruleRows; // rules by row; the first stands for all
    QList<int> m_rows; // flags by row of the table
    bool m_isStale = true;
    bool m_isOwnChange = false;
};

} // namespace ui
