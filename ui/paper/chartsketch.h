#pragma once

#include "ui/paper/chartdrawing.h"

#include <QStringList>

namespace ui {

/// A chart that is being drawn.
struct ChartSketch
{
    const core::Chart &chart;
    const ChartStyle &style;
    QRectF area;
    DrawnChart drawn = {};

    /// A line of the grid, stronger at zero.
    void gridLine(QPointF from, QPointF to, qint64 value);
    /// As short as an axis allows: 50% instead of 50.00%.
    void axisFigure(const QRectF &room, Qt::Alignment side, core::Measure measure, qint64 value);
    /// The most that figures of an axis take.
    qreal axisRoom(const core::Scale &scale, core::Measure measure) const;
    /// Names of the categories below the plot, all in one size.
    void namesBelow();
    /// Names that stand one after the other with `beside` each; the longest are shortened until all
    /// have room.
    QStringList fittingNames(const QStringList &names, qreal room, qreal beside) const;
    /// The named boxes of the groups.
    void groupLegend(qreal left);
    /// Text on the ground of the chart, so that no line runs through it.
    void label(const QRectF &room, const QString &text, const QFont &font, const QColor &color);
};

/// Value or 0.
qint64 valueOf(const core::Chart::Series &series, size_t category);
/// Where a value stands on its axis, from 0 to 1.
qreal placed(const core::Scale &scale, qint64 value);

void drawRanking(ChartSketch &sketch);
void drawTimeline(ChartSketch &sketch); // and Lines
void drawRing(ChartSketch &sketch);
void drawGrouped(ChartSketch &sketch);
void drawStacked(ChartSketch &sketch);

} // namespace ui
