#pragma once

#include "ui/paper/chartstyle.h"
#include "ui/paper/marks.h"

namespace ui {

/// A chart in layers, so that something else may draw the one in the middle.
struct DrawnChart
{
    Drawing ground = {}; // grid and axes
    Drawing series = {}; // bars, lines and slices
    Drawing words = {}; // points of lines, the reference, the legend and all that is written
    QRectF plot = {}; // what the series fill

    /// Where a place of the chart (Chart::placeAt) is hit.
    struct Hit
    {
        size_t place = 0;
        QPainterPath shape;
    };
    std::vector<Hit> hits = {};

    void hit(size_t place, const QRectF &area);
    /// Where a place stands; empty for none.
    QRectF standOf(size_t place) const;
    /// The place at a point; −1 for none.
    int placeAt(QPointF point) const;
};

/// On paper and on screen; without the title.
DrawnChart chartLayers(
    const core::Chart &chart, const QRectF &area, const ChartStyle &style = ChartStyle::paper());

/// A chart on paper with its title, axes, legend and labels; every bar with a key is a hot area.
Drawing drawnChart(const core::Chart &chart, const QRectF &area);

/// A figure with its suffix where it is no plain count: 115.84%.
QString labelledFigure(core::Measure measure, qint64 value);

/// How much of its band a bar takes, and all the bars of a group together.
constexpr qreal kBarWidth = 0.64;
constexpr qreal kGroupWidth = 0.8;
/// Of a ring, in parts of its radius.
constexpr qreal kRingHole = 0.56;

} // namespace ui
