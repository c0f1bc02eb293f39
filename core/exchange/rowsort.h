#pragma once

#include "core/exchange/sheetlayout.h"

namespace core {

/// What a row of a sheet is, before its values are looked at.
enum class RowSort {
    Data,
    Blank, // nothing in it, or only the number that was printed beforehand
    Heading, // the heading again, or the numbers of the columns
    Total, // 合计 小计 总计
    Note // 注, 填表人, signatures, titles
};

RowSort sortOfRow(const SheetLayout &layout, const RowCells &cells);

} // namespace core
