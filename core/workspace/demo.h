#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/workspace/demoirregular.h"

#include <QMap>
#include <QString>

namespace core {

struct DemoOptions
{
    quint64 seed = 2021; // the same seed, the same city to the last id
    int years = 2; // those that end with 2021
    int persons = 0; // 0: as many as the published figures need; fewer scale everything down, more
                     // are on file only
    int irregularPercent = 1; // of the rows get something for the rules and flags to find; 0: none
};

struct DemoMade
{
    QMap<QString, qint64> rows; // by table
    QList<DemoIrregularity> planted; // what the flags and the duplicates have to find
};

/// Makes a demo city at `path`: rows whose figures of 2021 are the published ones. Its clock stands
/// at 2022-01-05. A city that could not be finished, or was cancelled, is removed again.
Result<DemoMade> makeDemo(
    const QString &path, const DemoOptions &options = {}, const Progress &progress = {});

} // namespace core
