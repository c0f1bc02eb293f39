#pragma once

#include "core/figures/chart.h"
#include "ui/paper/marks.h"

namespace ui {

/// A chart with its title, axes, legend and labels; every bar with a key is a hot area.
Drawing drawnChart(const core::Chart &chart, const QRectF &area);

/// The parts of it, for each kind.
void drawRanking(Drawing &drawing, const core::Chart &chart, const QRectF &area);
void drawTimeline(Drawing &drawing, const core::Chart &chart, const QRectF &area);
void drawRingChart(Drawing &drawing, const core::Chart &chart, const QRectF &area);
void drawGrouped(Drawing &drawing, const core::Chart &chart, const QRectF &area);
void drawStacked(Drawing &drawing, const core::Chart &chart, const QRectF &area);

/// Of a slice or of one of several bars; neighbours are told apart in grey.
QColor partInk(size_t index);

/// A figure with its suffix where it is no plain count: 115.84%.
QString labelledFigure(core::Measure measure, qint64 value);

/// As short as an axis allows: 50% instead of 50.00%.
QString axisFigure(core::Measure measure, qint64 value);

} // namespace ui
