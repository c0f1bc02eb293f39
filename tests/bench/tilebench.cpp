// From the save of a row to the tile that shows it, in the real window on a copy of the ledger.
#include "tests/bench/bench.h"

#include <QProcess>

namespace bench {

using namespace Qt::StringLiterals;

void tilePart(const Settings &settings)
{
    QProcess process;
    process.start(QStringLiteral(BENCH_TILE), {settings.ledger});
    if (!process.waitForFinished(-1) || process.exitCode() != 0) {
        note(u"tile: the figures did not follow"_s);
        return;
    }
    const auto words = process.readAllStandardOutput().trimmed().split(' ');
    const double saved = words.value(0).toDouble();
    note(u"a saved row and the tile of its indicator, distinct persons, 20 rows"_s);
    line(u"  the save, journalled and on disk, median"_s, saved);
    line(u"  until the tile shows it, median"_s, words.value(1).toDouble(), saved, u"save"_s);
    line(u"  until the tile shows it, slowest"_s, words.value(2).toDouble(), saved, u"save"_s);
}

} // namespace bench
