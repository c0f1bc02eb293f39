#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace ui {

class Task;

/// What stands in a panel while it is being worked out: what is done, how far, and a way to stop.
class Waiting : public QWidget
{
    Q_OBJECT

public:
    Waiting(const QString &title, QWidget *parent);

    void follow(Task *task);

private:
    QProgressBar *m_bar;
    QLabel *m_what;
    QPointer<Task> m_task;
};

} // namespace ui
