#pragma once

#include "core/exchange/zippackage.h"

namespace core {

/// The sentence for a file that is none of the formats we read; nothing when it may be text.
std::optional<Error> foreignFile(ByteSource &source, const QByteArray &head);

/// The sentence for a ZIP package that is something else than a workbook we read.
std::optional<Error> foreignPackage(ZipPackage &package);

/// The sentence for a ZIP package without any workbook in it: pictures, say.
Error packageWithoutWorkbook();

} // namespace core
