#pragma once

#include "core/figures/chart.h"
#include "ui/common/theme.h"

#include <QChart>

#include <memory>

namespace ui {

/// How much of a category's band its bars take, when several stand side by side.
constexpr qreal kGroupWidth = 0.8;

/// A figure as the axis of the plot counts it: percent, 万元 or pieces.
qreal plotted(core::Measure measure, qint64 value);

/// A figure as it is written beside a bar: 115.84%.
QString figureText(core::Measure measure, qint64 value);

/// How the lines of a chart are told apart, also without colour.
QPen linePen(int index, const Theme &theme);

/// Bars, lines and axes of a chart in the colours of a theme. What is written over them is
/// ChartCanvas's.
std::unique_ptr<QChart> plotOf(const core::Chart &chart, const Theme &theme, const QFont &font);

} // namespace ui
