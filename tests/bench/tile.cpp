// skill-ledger-bench-tile LEDGER: how long after a clerk has saved a row its tile shows the new
// figure. Works on a copy in the real window; prints the milliseconds of the save and of the tile.
#include "core/domain/certificate.h"
#include "tests/bench/bench.h"
#include "ui/common/settings.h"
#include "ui/mainwindow.h"
#include "ui/views/kpitile.h"
#include "ui/views/pages.h"
#include "ui/views/workbench.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 20;
constexpr qint64 kPatience = 60'000; // milliseconds

bool waitFor(const std::function<bool()> &isReached)
{
    QElapsedTimer timer;
    timer.start();
    while (!isReached()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 5);
        if (timer.elapsed() > kPatience)
            return false;
    }
    return true;
}

qint64 shown(const ui::KpiTile &tile)
{
    return tile.tile() ? tile.tile()->pace.cumulative : -1;
}

struct Run
{
    QList<double> saved;
    QList<double> told;
};

/// Moves certificates of the year one after the other into the year before, and waits for the tile.
bool run(core::Workspace &workspace, const ui::KpiTile &tile, Run &run)
{
    const core::Table &table = core::certificates();
    const auto rows = workspace.records().find(table,
        {.conditions = {{u"issue_date"_s, core::Condition::Test::AtLeast, {u"2021-10-01"_s}},
             {u"issue_date"_s, core::Condition::Test::AtMost, {u"2021-12-31"_s}}},
            .limit = kRounds});
    if (!rows || rows->size() < kRounds)
        return false;
    for (const core::Record &before : *rows) {
        core::Record after = before;
        table.set(after, "issue_date"_L1, u"2020-12-30"_s);
        const qint64 figure = shown(tile);
        QElapsedTimer timer;
        timer.start();
        if (const auto saved = workspace.update(table, before, after); !saved)
            return false;
        run.saved.append(double(timer.nsecsElapsed()) / 1e6);
        if (!waitFor([&] { return shown(tile) == figure - 1; }))
            return false;
        run.told.append(double(timer.nsecsElapsed()) / 1e6);
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString ledger = folder.filePath(u"city.ledger"_s);
    if (!QFile::copy(QCoreApplication::arguments().value(1), ledger))
        return 1;
    ui::Settings settings(folder.filePath(u"settings.ini"_s));
    ui::MainWindow window(settings);
    window.show();
    window.openLedger(ledger);
    const ui::KpiTile *tile = nullptr;
    Run result;
    const bool done = waitFor([&] { return window.workbench() != nullptr; }) && [&] {
        window.workbench()->openPage(ui::kTodayPage);
        return waitFor([&] {
            tile = window.findChild<ui::KpiTile *>(u"tile_"_s + core::kCertHolders);
            return tile != nullptr && shown(*tile) > 0;
        });
    }() && run(window.workbench()->desk().workspace(), *tile, result);
    if (!done)
        return 1;
    std::printf("%.1f %.1f %.1f\n", bench::percentile(result.saved, 0.5),
        bench::percentile(result.told, 0.5), bench::percentile(result.told, 1));
    return 0;
}
