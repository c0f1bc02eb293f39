#pragma once

#include "core/figures/chart.h"

#include <QBrush>
#include <QFont>
#include <QRectF>

class QChart;
class QPainter;

namespace ui {

struct Theme;

/// The colour of a slice or of one of several bars; neighbours are told apart in grey too.
QColor partColor(size_t index, const Theme &theme);

/// How many pixels the list beside a ring takes.
qreal ringListWidth(qreal width);

/// What Qt Charts draws of a chart of parts (Ring, Grouped, Stacked), with its model.
struct PartsPlot
{
    const core::Chart &model;
    QChart &plot;
    QRectF canvas;
    QFont font;

    /// Where a place stands: its bar, of a slice its line in the list.
    QRectF placeAt(size_t index) const;
    /// The place at a point; −1 for none.
    int indexAt(QPointF point) const;
    /// Names, numbers and the legend.
    void drawLabels(QPainter &painter, const Theme &theme) const;

private:
    QRectF groupedBar(size_t index) const;
    QRectF stackedBar(size_t index) const;
    QRectF ringLine(size_t index) const;
    QRectF circle() const;
    qint64 valueOf(size_t index) const;
    void drawLegend(QPainter &painter, const Theme &theme) const;
    void drawGrouped(QPainter &painter, const Theme &theme) const;
    void drawStacked(QPainter &painter, const Theme &theme) const;
    void drawRing(QPainter &painter, const Theme &theme) const;
};

} // namespace ui
