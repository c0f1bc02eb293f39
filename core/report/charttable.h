#pragma once

#include "core/report/document.h"

namespace core {

/// The figures of a chart, a row for each category and the reference line as a column; what can be
/// opened in the chart can be opened here.
Document::Table chartTable(const Chart &chart);

/// A chart on a page of its own with its table below; `frame` has title, line and footer.
Document chartPaper(Document frame, const Chart &chart);

/// A number as its measure is printed; — for nothing.
Document::Cell measuredCell(
    Measure measure, const std::optional<qint64> &value, const QString &reference = {});

} // namespace core
