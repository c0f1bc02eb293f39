#pragma once

#include "core/base/result.h"
#include "core/exchange/importreading.h"

#include <QJsonObject>

namespace core {

/// The report of one file: file, sheets with kind, header_row, mapping with its reasons, and rows
/// with outcome, values, codes and findings, which are the file's alone, beside what the ledger
/// says of them: its findings, the effect and the differences; a file with a problem of its own has
/// an error beside or instead of them.
QJsonObject importReport(const ImportReading &reading);

/// The report of a file that cannot be read.
QJsonObject importReport(const QString &file, const Error &error);

} // namespace core
