#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace core {

/// A table of one of our own comma-separated resources.
struct DataTable
{
    QStringList columns = {};
    QList<QStringList> rows = {}; // each as long as `columns`

    /// Asserts that the column is there: the files are ours.
    const QString &value(const QStringList &row, QLatin1StringView column) const;
};

/// Reads a resource such as ":/data/code_tables.csv": UTF-8, a line of column names, comma, quotes
/// where needed. Strict: anything else is a file someone has damaged.
Result<DataTable> readDataTable(const QString &path);

/// The same from bytes; `name` is for the error.
Result<DataTable> parseDataTable(const QByteArray &bytes, const QString &name);

/// Reads a resource such as ":/data/state_machines.json".
Result<QJsonObject> readDataObject(const QString &path);

} // namespace core
