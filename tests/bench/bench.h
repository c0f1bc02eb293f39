#pragma once

#include "core/schema/table.h"

#include <QString>

#include <functional>

namespace bench {

struct Settings
{
    int persons = 1'400'000;
    QString ledger; // a demo ledger made before; parts that read need one
    int rounds = 3;
};

/// What is counted: the time that passes, or the processor's time in this process, which others on
/// the same machine do not lengthen.
enum class Clock { Wall, Processor };
void setClock(Clock clock);
/// Milliseconds of one run.
double milliseconds(const std::function<void()> &work);
/// The fastest of several runs: the steadiest figure on a shared machine.
double fastest(int rounds, const std::function<void()> &work);
/// The value that `share` (0–1) of the samples do not exceed.
double percentile(QList<double> samples, double share);
double residentMegabytes();

/// "name  12.30 ms  1.08 x of bare"
void line(const QString &name, double value, double floor = 0, const QString &floorName = {});
void note(const QString &text);

/// A person of the benchmark's city: the same for the same number, all numbers different up to two
/// million.
core::Record person(int number);

void importPart(const Settings &settings);
void insertPart(const Settings &settings);
void registryPart(const Settings &settings);
void searchPart(const Settings &settings);
void quarterPart(const Settings &settings);
void startPart(const Settings &settings);
void tilePart(const Settings &settings);

} // namespace bench
