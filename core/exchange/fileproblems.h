#pragma once

#include "core/base/result.h"

namespace core {

/// The sentences for files that cannot be read; each names the way out. `detail` is for the log.
Error damagedFile(const char *detail);
Error oversizedFile(const char *detail);
Error truncatedFile(const char *detail);
Error encryptedFile();
Error emptyFile();
Error cancelledReading();

/// A cell or row that breaks the format: "第 3 行 C 列：…". Rows and columns count from 0.
Error damagedRow(quint64 row, const QString &what);
Error damagedCell(quint64 row, quint64 column, const QString &what);
Error overlongCell(quint64 row, quint64 column, quint64 mostUnits);

/// The same problem with the name of the sheet it was met in: 工作表“名册”（第 7 行之后）：…
Error inSheet(const QString &sheet, Error error, const QString &place = {});

} // namespace core
