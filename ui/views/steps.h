#pragma once

#include "ui/views/desk.h"

class QAction;

namespace ui {

class TaskStrip;

/// Undo and redo as the window offers them. The journal is asked after every change and at every
/// start, so both also work after a restart, and for whole imports.
class Steps : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        QAction *undo;
        QAction *redo;
        QWidget *window; // where it is told
        TaskStrip *strip; // where long work is shown
    };
    Steps(Desk &desk, const Parts &parts);
    ~Steps() override;

    /// Takes a set back and says so; large sets away from the window's thread.
    void undo(const core::ChangeSetInfo &set);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// After the names of the steps may have changed.
    void refreshed();

private:
    void refresh();
    void undoAside(const core::ChangeSetInfo &set);
    void tell(const core::Result<core::CommittedSet> &outcome, const core::ChangeSetInfo &set);

    Desk &m_desk;
    Parts m_parts;
    std::optional<core::ChangeSetInfo> m_undo;
    std::optional<core::ChangeSetInfo> m_redo;
    QList<core::ChangeSetInfo> m_waiting; // while an undo is under way
    bool m_isBusy = false;
};

} // namespace ui
