#include "ui/common/programmark.h"

#include <QPainter>
#include <QPolygonF>

#include <cmath>

namespace ui {

namespace {

constexpr QRgb kGround = 0xff1f5fbf;
constexpr QRgb kSheet = 0xffffffff;
constexpr QRgb kSheetEdge = 0xff7d8896;
constexpr QRgb kSheetFold = 0xffd5dae1;
constexpr qreal kSmall = 20;
constexpr qreal kLeast = 10; // smaller, the mark is a blue box

/// What the mark is made of on a square of `grid` by `grid`.
struct Strokes
{
    qreal grid, corner, width;
    QLineF first, second, third;
    QPointF tick[3];
};
constexpr Strokes kLarge{24, 5.5, 1.9, {6, 7, 18, 7}, {6, 11, 12, 11}, {6, 15, 8.7, 15},
    {{11.5, 15.2}, {14.2, 18}, {19, 12}}};
constexpr Strokes kTiny{16, 3.5, 1.3, {4, 4.5, 12, 4.5}, {4, 7.5, 8, 7.5}, {4, 10.5, 5.6, 10.5},
    {{7.4, 10}, {9.4, 12}, {12.8, 7.6}}};

} // namespace

void drawMark(QPainter &painter, const QRectF &square, const QColor &ground, const QColor &ink)
{
    const auto &strokes = square.width() < kSmall ? kTiny : kLarge;
    painter.save();
    painter.translate(square.topLeft());
    painter.scale(square.width() / strokes.grid, square.height() / strokes.grid);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(
        QRectF(0, 0, strokes.grid, strokes.grid), strokes.corner, strokes.corner);
    painter.setPen(QPen(ink, strokes.width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    for (const auto &line : {strokes.first, strokes.second, strokes.third})
        painter.drawLine(line);
    painter.drawPolyline(strokes.tick, 3);
    painter.restore();
}

void drawProgramIcon(QPainter &painter, const QRectF &square)
{
    drawMark(painter, square, QColor(kGround), QColor(kSheet));
}

void drawLedgerIcon(QPainter &painter, const QRectF &square)
{
    const qreal unit = square.width() / 24;
    const qreal width = std::max(1.0, std::round(unit * 0.35));
    const auto crisp = [&](qreal x, qreal y) {
        return square.topLeft()
            + QPointF(std::round(x * unit) + width / 2, std::round(y * unit) + width / 2);
    };
    const auto fold = crisp(13.5, 1);
    const auto inside = crisp(13.5, 6.5);
    const auto side = crisp(19, 6.5);
    painter.save();
    painter.setPen(QPen(QColor(kSheetEdge), width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(QColor(kSheet));
    painter.drawPolygon(QPolygonF{crisp(4, 1), fold, side, crisp(19, 22), crisp(4, 22)});
    painter.setBrush(QColor(kSheetFold));
    painter.drawPolygon(QPolygonF{fold, inside, side});
    const qreal mark = std::round(11 * unit);
    const QRectF place(std::round(square.center().x() - mark / 2),
        square.top() + std::round(9 * unit), mark, mark);
    if (mark >= kLeast) {
        drawProgramIcon(painter, place);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(kGround));
        painter.drawRoundedRect(place, 1.5, 1.5);
    }
    painter.restore();
}

} // namespace ui
