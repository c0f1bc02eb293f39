#pragma once

#include "ui/common/buttons.h"
#include "ui/common/tasks.h"
#include "ui/views/desk.h"

#include <QDialog>

class QFormLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class InlineBar;
class TaskStrip;

/// A window for one piece of work: a bar for what is wrong, its contents, a sentence that says what
/// will happen, and the button that does it.
class ExamDialog : public QDialog
{
    Q_OBJECT

public:
    ExamDialog(Desk &desk, const QString &title, QWidget *parent);

protected:
    Desk &desk() const { return m_desk; }
    /// Where the contents go, under the bar.
    QVBoxLayout *contents() const { return m_contents; }
    InlineBar *bar() const { return m_bar; }
    void setSummary(const QString &text);
    /// Nothing is done here that could be cancelled.
    void offerOnlyToClose();
    /// At the lower right; one is Look::Primary and answers Ctrl+Enter.
    QPushButton *addButton(const QString &name, const QString &text, Look look);
    void tell(const core::Error &error);

    /// Work on the ledger beside the window; `done(result)` here afterwards.
    template <class Work, class Done>
    Task *inLedger(const QString &title, Work work, Done done)
    {
        auto *task = runTask(
            this,
            [path = m_desk.workspace().path(), login = m_desk.workspace().session().login()] {
                return core::Workspace::open(path, {.login = login});
            },
            std::move(work), std::move(done));
        follow(task, title);
        return task;
    }
    /// The same when it has written: the window reads again, and the step is offered to be undone.
    void written(const QString &toast);
    /// Shows how far other work is.
    void follow(Task *task, const QString &title);

private:
    Desk &m_desk;
    InlineBar *m_bar;
    QVBoxLayout *m_contents;
    TaskStrip *m_strip;
    QLabel *m_summary;
    QPushButton *m_cancel;
    QHBoxLayout *m_buttons;
};

} // namespace ui
