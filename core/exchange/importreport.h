#pragma once

#include "core/base/result.h"
#include "core/exchange/importreading.h"

#include <QJsonObject>

namespace core {

/// The report of one file: file, sheets with kind, header_row, mapping and rows with outcome,
/// values, codes and findings; a file with a problem of its own has an error beside or instead of
/// them.
QJsonObject importReport(const ImportReading &reading);

/// The report of a file that cannot be read.
QJsonObject importReport(const QString &file, const Error &error);

} // namespace core
