#pragma once

#include "core/base/result.h"
#include "core/report/document.h"

#include <QString>

namespace core {

/// A report as a workbook: the same tables with real numbers and dates, ready to print on the same
/// paper. Every table after the first gets a sheet of its own; tiles and charts become tables.
Result<> writeDocumentXlsx(const Document &document, const QString &path);

} // namespace core
