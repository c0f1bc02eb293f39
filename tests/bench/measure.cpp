#include "tests/bench/bench.h"

#include <QFile>

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace bench {

using namespace Qt::StringLiterals;

namespace {

Clock chosen = Clock::Wall;

double now()
{
    timespec time{};
    clock_gettime(chosen == Clock::Wall ? CLOCK_MONOTONIC : CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

} // namespace

void setClock(Clock clock)
{
    chosen = clock;
}

double milliseconds(const std::function<void()> &work)
{
    const double before = now();
    work();
    return now() - before;
}

double fastest(int rounds, const std::function<void()> &work)
{
    double best = milliseconds(work);
    for (int round = 1; round < rounds; ++round)
        best = std::min(best, milliseconds(work));
    return best;
}

double percentile(QList<double> samples, double share)
{
    if (samples.isEmpty())
        return 0;
    std::sort(samples.begin(), samples.end());
    return samples[qsizetype(share * double(samples.size() - 1))];
}

double residentMegabytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

void line(const QString &name, double value, double floor, const QString &floorName)
{
    const QString ratio
        = floor > 0 ? u"%1 x of %2"_s.arg(value / floor, 0, 'f', 2).arg(floorName) : QString();
    note(u"%1 %2 ms  %3"_s.arg(name, -48).arg(value, 10, 'f', 2).arg(ratio));
}

void note(const QString &text)
{
    std::printf("%s\n", text.toUtf8().constData());
    std::fflush(stdout);
}

} // namespace bench
