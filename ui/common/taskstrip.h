#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ui {

class Task;

/// One line that shows what is being done, how far it is, and a button that stops it.
/// Appears only when the work lasts longer than half a second.
class TaskStrip : public QWidget
{
    Q_OBJECT

public:
    explicit TaskStrip(QWidget *parent = nullptr);

    void follow(Task *task, const QString &title);

private:
    void showProgress(qint64 done, qint64 total, const QString &what);

    QString m_name;
    QLabel *m_title;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QPointer<Task> m_task;
    QTimer m_delay;
};

} // namespace ui
