#include "ui/common/tasks.h"

#include <QMutex>

#include <atomic>

namespace ui {

namespace {

constexpr int kTellEvery = 100; // milliseconds

} // namespace

/// Shared with the thread of the work, which may outlive the task.
struct TaskState
{
    std::atomic<bool> cancelled = false;
    QMutex lock;
    qint64 done = 0;
    qint64 total = 0;
    QString what;
    bool news = false;
};

Task::Task(QObject *owner)
    : QObject(owner)
    , m_state(std::make_shared<TaskState>())
{
    m_clock.setInterval(kTellEvery);
    connect(&m_clock, &QTimer::timeout, this, &Task::tell);
}

Task::~Task()
{
    cancel();
}

void Task::cancel()
{
    m_state->cancelled = true;
}

bool Task::isCancelled() const
{
    return m_state->cancelled;
}

core::Progress Task::progress() const
{
    return core::Progress([state = m_state](qint64 done, qint64 total, const QString &what) {
        const QMutexLocker locker(&state->lock);
        state->done = done;
        state->total = total;
        if (!what.isEmpty())
            state->what = what;
        state->news = true;
        return !state->cancelled;
    });
}

void Task::start()
{
    m_clock.start();
}

void Task::end()
{
    m_clock.stop();
    tell();
    deleteLater();
    Q_EMIT finished();
}

void Task::tell()
{
    QMutexLocker locker(&m_state->lock);
    if (!std::exchange(m_state->news, false))
        return;
    const auto done = m_state->done;
    const auto total = m_state->total;
    const auto what = m_state->what;
    locker.unlock();
    Q_EMIT progressed(done, total, what);
}

} // namespace ui
