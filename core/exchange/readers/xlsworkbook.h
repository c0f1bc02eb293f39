#pragma once

#include "core/exchange/numberformats.h"
#include "core/exchange/readers/bifftext.h"
#include "core/exchange/sharedstrings.h"
#include "core/exchange/sheetcell.h"

namespace core {

/// What the records before the sheets of an .xls stream say.
struct XlsWorkbook
{
    BiffVersion version = BiffVersion::Eight;
    quint16 codePage = 1252;
    bool date1904 = false;
    std::vector<SheetInfo> sheets;
    std::vector<quint64> sheetOffsets;
    SharedStrings strings;
    NumberFormats formats;
};

Result<XlsWorkbook> readXlsWorkbook(BiffRecords &records, const SheetLimits &limits);

/// Why the text of a BIFF5 file stays unread.
Error unknownCodePage(quint16 codePage);

} // namespace core
