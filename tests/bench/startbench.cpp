// From the start of the program to a window that can be used, against a bare window and against
// opening the file alone. Whole processes, offscreen, to their end.
#include "core/storage/migrations.h"
#include "tests/bench/bench.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

namespace bench {

using namespace Qt::StringLiterals;

namespace {

double wholeProcess(const QString &program, const QStringList &arguments, const QString &settings)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"XDG_CONFIG_HOME"_s, settings);
    process.setProcessEnvironment(environment);
    QElapsedTimer timer; // the processor's time of other processes is not ours
    timer.start();
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("%s did not end as it should", qPrintable(program));
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

void startPart(const Settings &settings)
{
    const QTemporaryDir own;
    double floor = 1e18;
    double empty = 1e18;
    double whole = 1e18;
    for (int round = 0; round < std::max(5, settings.rounds); ++round) {
        floor = std::min(floor, wholeProcess(QStringLiteral(BENCH_FLOOR), {}, own.path()));
        empty = std::min(empty,
            wholeProcess(QStringLiteral(BENCH_PROGRAM), {u"--quit-when-ready"_s}, own.path()));
        whole = std::min(whole,
            wholeProcess(QStringLiteral(BENCH_PROGRAM), {u"--quit-when-ready"_s, settings.ledger},
                own.path()));
    }
    const double opening = fastest(5, [&] {
        if (!core::openLedger(settings.ledger, core::Database::Access::ReadOnly))
            qFatal("the ledger cannot be opened");
    });
    note(u"start of the program to a usable window, whole process, fastest"_s);
    line(u"  opening the file alone"_s, opening);
    line(u"  a bare window with an empty table"_s, floor);
    line(u"  our program, start page"_s, empty, floor, u"bare window"_s);
    line(u"  our program, ledger open, figures shown"_s, whole, floor, u"bare window"_s);
}

} // namespace bench
