#pragma once

#include "core/exchange/readers/compoundfile.h"
#include "core/exchange/zippackage.h"

namespace core {

/// The sentence for a file that is none of the formats we read; nothing when it may be text.
std::optional<Error> foreignFile(const QByteArray &head);

/// The sentence for a ZIP package that is something else than a workbook we read.
std::optional<Error> foreignPackage(ZipPackage &package);

/// The sentence for a compound file without a workbook: a Word document, an encrypted workbook.
Error foreignCompound(const CompoundFile &file);

/// Whether a file is a web page, or the stream of an .xls workbook without its container.
bool isWebPage(const QByteArray &head);
bool isBareWorkbookStream(const QByteArray &head);

/// The sentence for a ZIP package without any workbook in it: pictures, say.
Error packageWithoutWorkbook();
Error workbookWithoutSheet();
Error pageWithoutTable();
/// For workbooks of Excel 4 and before.
Error oldWorkbook();

} // namespace core
