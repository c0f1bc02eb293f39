#pragma once

#include "core/base/progress.h"
#include "core/exchange/importoptions.h"
#include "core/exchange/importreading.h"
#include "core/schema/names.h"

namespace core {

/// Reads a workbook or text file and judges every row, without any ledger: what `names` knows of
/// codes and towns is all it asks. Fails when the file cannot be read; a file without a known table
/// comes back with a problem.
Result<ImportReading> readImport(const QString &path, const ImportOptions &options,
    const Names &names, const Progress &progress = {});

/// The same from bytes; `fileName` is for the report.
Result<ImportReading> readImport(const QByteArray &bytes, const QString &fileName,
    const ImportOptions &options, const Names &names, const Progress &progress = {});

} // namespace core
