#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QTimer>
#include <QtConcurrent>

#include <memory>
#include <type_traits>
#include <utility>

namespace ui {

struct TaskState;

/// Work that goes on in another thread; owned by whoever started it, deletes itself when the work
/// is done. If the owner goes first the work is asked to stop and its result is dropped.
class Task : public QObject
{
    Q_OBJECT

public:
    explicit Task(QObject *owner);
    ~Task() override;

    /// Asks the work to stop; `done` is still called, with what the work then answers.
    void cancel();
    bool isCancelled() const;
    /// What the work tells how far it is; may be used in any thread and outlives the task.
    core::Progress progress() const;

    void start(); // by runTask()
    void end(); // by runTask()

Q_SIGNALS:
    /// `total` 0: not known. At most ten times a second.
    void progressed(qint64 done, qint64 total, const QString &what);
    void finished();

private:
    void tell();

    std::shared_ptr<TaskState> m_state;
    QTimer m_clock;
};

/// Runs `work(progress)` in a pool thread, then `done(result)` in the owner's thread, unless the
/// owner is gone. `work` captures values only and returns a core::Result.
template <class Work, class Done>
Task *runTask(QObject *owner, Work work, Done done)
{
    using Outcome = std::invoke_result_t<Work, const core::Progress &>;
    auto *task = new Task(owner);
    auto *watcher = new QFutureWatcher<Outcome>(task);
    QObject::connect(watcher, &QFutureWatcherBase::finished, task,
        [task, watcher, done = std::move(done)]() mutable {
            auto outcome = watcher->future().takeResult();
            task->end();
            done(std::move(outcome));
        });
    watcher->setFuture(QtConcurrent::run(
        [progress = task->progress(), work = std::move(work)](
            QPromise<Outcome> &promise) mutable { promise.addResult(work(progress)); }));
    task->start();
    return task;
}

/// The same with something the work needs and only one thread may have, such as a database
/// connection: `open()` returns a Result of a pointer to it, in the thread of the work, which then
/// is `work(*opened, progress)`.
template <class Open, class Work, class Done>
Task *runTask(QObject *owner, Open open, Work work, Done done)
{
    using Opened = typename std::invoke_result_t<Open>::value_type;
    using Outcome
        = std::invoke_result_t<Work, decltype(*std::declval<Opened &>()), const core::Progress &>;
    return runTask(
        owner,
        [open = std::move(open), work = std::move(work)](
            const core::Progress &progress) mutable -> Outcome {
            auto opened = open();
            if (!opened)
                return core::fail(opened.error());
            return work(**opened, progress);
        },
        std::move(done));
}

} // namespace ui
