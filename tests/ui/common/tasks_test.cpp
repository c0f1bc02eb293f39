#include "ui/common/tasks.h"
#include "ui/common/taskstrip.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QThread>

#include <catch2/catch.hpp>
#include <optional>

using namespace Qt::StringLiterals;
using core::Progress;
using core::Result;

namespace {

/// Lets events run until `done` answers true.
template <class Condition>
void runUntil(Condition done)
{
    while (!done())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
}

} // namespace

TEST_CASE("work runs in another thread and its result comes back to the owner's", "[common]")
{
    QObject owner;
    std::optional<Result<int>> outcome;
    const auto *here = QThread::currentThread();
    ui::runTask(
        &owner,
        [here](
            const Progress &) -> Result<int> { return QThread::currentThread() != here ? 42 : 0; },
        [&](Result<int> result) {
            CHECK(QThread::currentThread() == here);
            outcome = std::move(result);
        });
    runUntil([&] { return outcome.has_value(); });
    REQUIRE(*outcome);
    CHECK(**outcome == 42);
}

TEST_CASE("an error of the work arrives as it is", "[common]")
{
    QObject owner;
    std::optional<Result<>> outcome;
    ui::runTask(
        &owner, [](const Progress &) -> Result<> { return core::fail({.text = u"磁盘已满"_s}); },
        [&](const Result<> &result) { outcome = result; });
    runUntil([&] { return outcome.has_value(); });
    REQUIRE_FALSE(*outcome);
    CHECK(outcome->error().text == u"磁盘已满"_s);
}

TEST_CASE("what the work needs is opened in its own thread, and not at all costs", "[common]")
{
    QObject owner;
    std::optional<Result<int>> outcome;
    using Opened = Result<std::unique_ptr<int>>;
    SECTION("it opens")
    {
        ui::runTask(
            &owner, []() -> Opened { return std::make_unique<int>(7); },
            [](int &opened, const Progress &) -> Result<int> { return opened + 1; },
            [&](const Result<int> &result) { outcome = result; });
        runUntil([&] { return outcome.has_value(); });
        CHECK(outcome->value() == 8);
    }
    SECTION("it does not open")
    {
        ui::runTask(
            &owner, []() -> Opened { return core::fail({.text = u"打不开"_s}); },
            [](int &, const Progress &) -> Result<int> { return 1; },
            [&](const Result<int> &result) { outcome = result; });
        runUntil([&] { return outcome.has_value(); });
        CHECK_FALSE(outcome->has_value());
    }
}

TEST_CASE("cancelling reaches the work, which answers for what it did", "[common]")
{
    QObject owner;
    QSemaphore begun;
    std::optional<Result<int>> outcome;
    auto *task = ui::runTask(
        &owner,
        [&begun](const Progress &progress) -> Result<int> {
            begun.release();
            int steps = 0;
            while (progress.step(++steps, 0)) { }
            return steps;
        },
        [&](const Result<int> &result) { outcome = result; });
    begun.acquire();
    task->cancel();
    runUntil([&] { return outcome.has_value(); });
    CHECK(outcome->value() >= 1);
}

TEST_CASE("when the owner goes, the work stops and its result is dropped", "[common]")
{
    auto owner = std::make_unique<QObject>();
    QSemaphore begun;
    QSemaphore ended;
    bool delivered = false;
    ui::runTask(
        owner.get(),
        [&](const Progress &progress) -> Result<> {
            begun.release();
            while (progress.step(1, 2)) { }
            ended.release();
            return {};
        },
        [&](const Result<> &) { delivered = true; });
    begun.acquire();
    owner.reset();
    ended.acquire();
    QCoreApplication::processEvents();
    CHECK_FALSE(delivered);
}

TEST_CASE("progress is told and shown, the strip's button cancels", "[common]")
{
    QObject owner;
    ui::TaskStrip strip;
    bool finished = false;
    auto *task = ui::runTask(
        &owner,
        [](const Progress &progress) -> Result<> {
            while (progress.step(3, 10, u"第 3 行"_s)) { }
            return {};
        },
        [&](const Result<> &) { finished = true; });
    strip.follow(task, u"导入花名册"_s);
    QSignalSpy told(task, &ui::Task::progressed);
    runUntil([&] { return !told.isEmpty(); });
    CHECK(told.front().at(0).toLongLong() == 3);
    CHECK(told.front().at(1).toLongLong() == 10);
    runUntil([&] { return strip.isVisible(); });
    strip.findChild<QPushButton *>(u"cancel"_s)->click();
    runUntil([&] { return finished; });
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(strip.isVisible());
}
