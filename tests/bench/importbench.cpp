// A roster of the whole province's size: our reader against inflate and expat that do nothing, and
// the whole import against programs that merely convert the file.
#include "tests/bench/bench.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <optional>

namespace bench {

using namespace Qt::StringLiterals;

namespace {

struct Cost
{
    double milliseconds = 1e18;
    double megabytes = 0;
};

/// Nothing when it fails, as a program does that is not installed.
std::optional<Cost> costOf(const QStringList &words)
{
    QProcess process;
    process.start(QStringLiteral(BENCH_SHEETS), words);
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        return std::nullopt;
    const auto figures = process.readAllStandardOutput().trimmed().split(' ');
    return Cost{figures.value(0).toDouble(), figures.value(1).toDouble()};
}

Cost lowest(const QString &mode, const QString &file, int rounds)
{
    Cost best;
    for (int round = 0; round < rounds; ++round) {
        const auto cost = costOf({mode, file});
        if (!cost)
            qFatal("the measurement of a spreadsheet failed");
        best.milliseconds = std::min(best.milliseconds, cost->milliseconds);
        best.megabytes = std::max(best.megabytes, cost->megabytes);
    }
    return best;
}

void readingPart(const QString &file, int rounds)
{
    const Cost bare = lowest(u"bare"_s, file, rounds);
    const Cost read = lowest(u"read"_s, file, rounds);
    line(u"  inflate and expat with empty handlers"_s, bare.milliseconds);
    line(u"  our reader, every cell delivered"_s, read.milliseconds, bare.milliseconds, u"bare"_s);
    note(u"  peak of memory: %1 MB, ours %2 MB"_s.arg(bare.megabytes, 0, 'f', 0)
             .arg(read.megabytes, 0, 'f', 0));
}

void told(const QString &name, const std::optional<Cost> &cost, const Cost &floor)
{
    if (!cost)
        return note(u"  %1: not installed"_s.arg(name));
    line(u"  "_s + name, cost->milliseconds, floor.milliseconds, u"bare"_s);
    note(u"    peak of memory %1 MB"_s.arg(cost->megabytes, 0, 'f', 0));
}

/// Read, checked and committed into a new ledger by the batch program, as a clerk's script does.
std::optional<Cost> importCost(const QTemporaryDir &folder, const QString &file)
{
    const QString batch = QStringLiteral(BENCH_BATCH);
    const QString ledger = folder.filePath(u"import.ledger"_s);
    QFile options(folder.filePath(u"options.json"_s));
    if (!options.open(QIODevice::WriteOnly))
        return std::nullopt;
    options.write(R"({"as_of": "2021-12-31", "class": {"start_date": "2021-06-01",)"
                  R"( "end_date": "2021-06-30", "age_min": 16, "age_max": 75}})");
    options.close();
    if (!costOf({u"run"_s, batch, u"new"_s, ledger, u"--unit"_s, u"141100"_s}))
        return std::nullopt;
    return costOf({u"run"_s, batch, u"import"_s, ledger, file, u"--options"_s, options.fileName()});
}

} // namespace

void importPart(const Settings &settings)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"roster.xlsx"_s);
    lowest(u"write"_s, file, 1);
    note(u"a roster of 231,679 rows x 14 columns, processor's time of whole processes, fastest"_s);
    readingPart(file, settings.rounds);
    const Cost bare = lowest(u"bare"_s, file, 1);
    told(u"import: read, checked, committed"_s, importCost(folder, file), bare);
    told(u"xlsx2csv, converting only"_s,
        costOf({u"run"_s, u"xlsx2csv"_s, file, folder.filePath(u"out.csv"_s)}), bare);
    told(u"LibreOffice without a window, converting only"_s,
        costOf({u"run"_s, u"soffice"_s, u"--headless"_s, u"--convert-to"_s, u"csv"_s, u"--outdir"_s,
            folder.path(), file}),
        bare);
}

} // namespace bench
