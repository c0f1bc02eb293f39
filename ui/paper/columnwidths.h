#pragma once

#include "core/report/document.h"

#include <QFont>

#include <vector>

namespace ui {

/// Column widths of a table and the size they were reckoned for.
struct ColumnFit
{
    qreal size = 0; // points
    std::vector<qreal> widths;
};

/// The largest type between `largest` and `smallest` points at which the table fits into `width`:
/// figures never break, texts may.
ColumnFit fittedColumns(
    const core::Document::Table &table, qreal width, qreal largest, qreal smallest);

/// Room left and right of a cell's contents, for type of `pixels`.
qreal cellPadding(int pixels);

} // namespace ui
