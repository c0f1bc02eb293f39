#pragma once

#include "core/base/progress.h"
#include "core/exchange/limits.h"
#include "core/exchange/readers/biffrecords.h"
#include "core/exchange/sheetcell.h"

#include <functional>
#include <vector>

namespace core {

/// What is known of a worksheet of an .xls stream before its cells are read.
struct XlsSurvey
{
    std::vector<SheetMerge> merges;
    std::vector<bool> hiddenRows;
    std::vector<bool> hiddenColumns;
    /// Offsets of the cell records row by row, when they do not stand in that order; else empty.
    std::vector<quint64> cellOrder;

    bool isHiddenRow(quint32 row) const { return row < hiddenRows.size() && hiddenRows[row]; }
    bool isHiddenColumn(quint32 column) const
    {
        return column < hiddenColumns.size() && hiddenColumns[column];
    }
};

bool isBiffCell(quint16 type);

/// Calls `record` for each record of the worksheet at `offset` itself, charts in it left out, until
/// it fails or `enough` says so.
struct XlsVisitor
{
    std::function<Result<>()> record;
    std::function<bool()> enough;
};
Result<> walkXlsSheet(
    BiffRecords &records, quint64 offset, const XlsVisitor &visitor, const Progress &progress);

Result<XlsSurvey> surveyXlsSheet(
    BiffRecords &records, quint64 offset, const SheetLimits &limits, const Progress &progress);

} // namespace core
