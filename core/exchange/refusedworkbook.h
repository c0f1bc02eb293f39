#pragma once

#include "core/base/progress.h"
#include "core/exchange/importoptions.h"
#include "core/exchange/importreading.h"

namespace core {

/// The refused rows of a file as the same workbook: its sheets, title rows, heading and columns,
/// all values as text, and what is wrong in a column more. Imported again once it is mended, it
/// goes where the file went. Read anew from `source`; cells that were mended already stay mended.
Result<> writeRefusedWorkbook(const QString &path, const QString &source,
    const ImportReading &reading, const ImportOptions &options, const Progress &progress = {});

/// The heading of the column with what is wrong.
QString refusalHeading();

/// What stands against a row, in one line.
QString refusalOf(const ImportRow &row);

} // namespace core
