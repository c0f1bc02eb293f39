#pragma once

#include "core/base/period.h"
#include "core/base/result.h"
#include "core/storage/database.h"

#include <QHash>

#include <optional>

namespace core {

/// What issued editions have printed, by reference and kind of number: the newest edition of each
/// report counts.
struct PrintedFigure
{
    qint64 value = 0;
    QString title; // of the edition
    QString type; // of the report
    qint64 asOfSet = 0; // the last change set that it counts
};
using PrintedFigures = QHash<QString, PrintedFigure>;

/// Of a year up to the end of a period.
Result<PrintedFigures> printedFigures(const Database &database, const Period &until);
/// Of the periods within another that end before a day.
Result<PrintedFigures> printedFigures(const Database &database, const Period &within, QDate before);

/// count/train_completions/2021-03/141100//todate
QString printedKey(const QString &kind, const QString &reference);

} // namespace core
