#pragma once

#include "core/storage/changewriter.h"

#include <QDate>

namespace core {

/// Something that was planted for the rules to find: the rule, or the likeness of two people, and
/// the rows that show it.
struct DemoIrregularity
{
    QString kind; // R-103, same_number
    const Table *table = nullptr;
    QList<RowId> rows;
};

struct DemoIrregularOptions
{
    quint64 seed = 0;
    int percent = 0;
    QDate today = {};
};

struct DemoPlanted
{
    QList<DemoIrregularity> list;
    QMap<QString, qint64> rows; // new ones, by table
};

/// Plants the stated share of each kind into a city that has none and whose rows stand with their
/// indexes: of classes (R-103, R-104, R-109, R-112, R-210, and R-202 with R-203 as double claims),
/// of certificates with a class, of persons (duplicates, in five kinds). At least one of
/// each. No published figure changes.
Result<DemoPlanted> plantIrregularities(ChangeWriter &writer, const DemoIrregularOptions &options);

} // namespace core
