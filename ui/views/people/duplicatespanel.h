#pragma once

#include "core/workspace/personduplicates.h"
#include "ui/views/desk.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace ui {

class EmptyState;
class MergeView;
class Task;
class Waiting;

/// Pairs of people with their reasons, and the two side by side; decided by keys 1, 2, 3.
class DuplicatesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DuplicatesPanel(Desk &desk, QWidget *parent = nullptr);

    /// Brought up: what may be old is looked for again.
    void enter();
    /// False while there is nothing to stand on.
    bool takeFocus();
    /// Nothing while it is not known.
    std::optional<int> count() const;

Q_SIGNALS:
    void counted();

private:
    QWidget *buildList();
    QWidget *buildDecision();
    void connectKeys();
    void search();
    void take(const core::Result<QList<core::PersonPair>> &pairs);
    void showPairs();
    void showNote();
    void showCurrent();
    const core::PersonPair *current() const;
    void forget(core::RowId person);
    void dropCurrent();
    void merge();
    void keepApart();
    void skip();
    void afterMerge(core::RowId removed, qint64 number);

    Desk &m_desk;
    QStackedWidget *m_stack;
    Waiting *m_waiting;
    EmptyState *m_none;
    QWidget *m_parts = nullptr;
    QTableWidget *m_table = nullptr;
    QLabel *m_note = nullptr;
    MergeView *m_view = nullptr;
    QPushButton *m_merge = nullptr;
    QPushButton *m_apart = nullptr;
    QPushButton *m_later = nullptr;
    QPointer<Task> m_task;
    std::optional<QList<core::PersonPair>> m_pairs;
    bool m_isStale = true;
    bool m_isOwnChange = false;
};

} // namespace ui
