#pragma once

#include "core/exchange/numberformats.h"
#include "core/exchange/sheetcell.h"

namespace core {

/// What the parts around the sheets say: which sheets there are, how dates count, where texts and
/// styles lie.
struct XlsxWorkbook
{
    std::vector<SheetInfo> sheets;
    std::vector<std::string> sheetParts; // part name of each sheet
    std::string sharedStringsPart; // empty: none
    NumberFormats formats;
    bool date1904 = false;
};

/// The part that the package names as its main document; empty when it names none.
Result<std::string> mainDocumentPart(ZipPackage &package);

Result<XlsxWorkbook> readXlsxWorkbook(ZipPackage &package, const std::string &part);

} // namespace core
