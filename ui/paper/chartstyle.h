#pragma once

#include "core/figures/chart.h"

#include <QColor>
#include <QFont>
#include <QPen>

#include <array>

namespace ui {

struct Theme;

/// Size of most of what is written in a chart, in points.
constexpr qreal kChartType = 8.5;

/// What a chart is drawn with: measured in points, on paper in its units and inks, on screen in
/// pixels and the colours of a theme.
struct ChartStyle
{
    enum class Values {
        Printed, // every value stands beside its bar, in small type if need be
        OnPointer // what has no room is told by the pointer
    };

    qreal unit = 1; // of one point
    Values values = Values::Printed;
    qreal leastType = 0; // in points; smaller type cannot be read here
    qreal leastLine = 0; // in units; thinner lines cannot be seen here
    QFont plain = {};
    QFont bold = {};
    QColor ink, soft, grid, axis, ground;
    QColor bar; // of a ranking
    QColor column, columnEdge; // of a timeline, behind its lines
    QColor mark; // the line that matters, and its figure
    QColor keyEdge, partEdge; // around the boxes of a legend, between parts
    std::array<QColor, 7> parts; // neighbours are told apart in grey: dark and light by turns
    std::array<QColor, 4> lights, lightWords; // by core::Light

    static ChartStyle paper();
    /// `font` is that of the widget.
    static ChartStyle screen(const Theme &theme, const QFont &font);

    qreal points(qreal length) const { return length * unit; }
    QFont type(qreal size = kChartType) const;
    QFont boldType(qreal size = kChartType) const;
    /// The largest type up to `size` in which `text` is no wider than `room`, or the smallest.
    QFont fitting(const QString &text, qreal room, qreal size) const;
    QPen pen(const QColor &color, qreal width, Qt::PenStyle pattern = Qt::SolidLine) const;
    /// How several lines are told apart, also without colour.
    QPen linePen(size_t index) const;
    QColor part(size_t index) const { return parts[index % parts.size()]; }
    /// Where a grid line stands so that it is sharp.
    qreal crisp(qreal place) const;
};

} // namespace ui
