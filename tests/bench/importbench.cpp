// A roster of the whole province's size: our reader against inflate and expat that do nothing.
#include "tests/bench/bench.h"

#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>

namespace bench {

using namespace Qt::StringLiterals;

namespace {

struct Cost
{
    double milliseconds = 1e18;
    double megabytes = 0;
};

Cost costOf(const QString &mode, const QString &file, int rounds)
{
    Cost best;
    for (int round = 0; round < rounds; ++round) {
        QProcess process;
        process.start(QStringLiteral(BENCH_SHEETS), {mode, file});
        if (!process.waitForFinished(600'000) || process.exitCode() != 0)
            qFatal("the measurement of a spreadsheet failed");
        const auto words = process.readAllStandardOutput().trimmed().split(' ');
        best.milliseconds = std::min(best.milliseconds, words.value(0).toDouble());
        best.megabytes = std::max(best.megabytes, words.value(1).toDouble());
    }
    return best;
}

} // namespace

void importPart(const Settings &settings)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"roster.xlsx"_s);
    costOf(u"write"_s, file, 1);
    const Cost bare = costOf(u"bare"_s, file, settings.rounds);
    const Cost read = costOf(u"read"_s, file, settings.rounds);
    note(u"a roster of 231,679 rows x 14 columns, processor's time of whole processes, fastest"_s);
    line(u"  inflate and expat with empty handlers"_s, bare.milliseconds);
    line(u"  our reader, every cell delivered"_s, read.milliseconds, bare.milliseconds, u"bare"_s);
    note(u"  peak of memory: %1 MB, ours %2 MB"_s.arg(bare.megabytes, 0, 'f', 0)
             .arg(read.megabytes, 0, 'f', 0));
}

} // namespace bench
