#pragma once

#include "ui/paper/chartdrawing.h"

#include <QChart>

#include <memory>

namespace ui {

/// The series of a chart that is not empty, on axes that are not seen: grid and figures are
/// DrawnChart's.
std::unique_ptr<QChart> seriesPlot(const core::Chart &chart, const ChartStyle &style);

} // namespace ui
