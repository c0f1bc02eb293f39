#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace ui {

/// The program's mark: lines of a ledger, the last one ticked off. Up to 20 pixels its strokes lie
/// on whole pixels.
void drawMark(QPainter &painter, const QRectF &square, const QColor &ground, const QColor &ink);

/// The mark in the colours it has outside the program.
void drawProgramIcon(QPainter &painter, const QRectF &square);

/// Of a file *.ledger: the mark on a sheet.
void drawLedgerIcon(QPainter &painter, const QRectF &square);

} // namespace ui
