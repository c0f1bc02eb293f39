#pragma once

#include <QBrush>
#include <QColor>
#include <QFont>
#include <QPainterPath>
#include <QPen>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <variant>
#include <vector>

namespace ui {

/// Everything on paper is measured in tenths of a point, 720 to the inch.
constexpr qreal kUnitsPerInch = 720;
constexpr qreal kUnitsPerMillimetre = kUnitsPerInch / 25.4;

constexpr qreal millimetres(qreal length)
{
    return length * kUnitsPerMillimetre;
}
constexpr qreal points(qreal length)
{
    return length * 10;
}

/// A piece of one line of text; `at` is the left end of its baseline.
struct TextMark
{
    QPointF at;
    QString text;
    QFont font;
    QColor color = Qt::black;
};
struct PathMark
{
    QPainterPath path;
    QPen pen = Qt::NoPen;
    QBrush brush = Qt::NoBrush;
};
using Mark = std::variant<TextMark, PathMark>;

/// Where a click leads to the rows behind a figure.
struct HotArea
{
    QRectF area;
    QString reference;
};

/// What is drawn on a page or on a part of it, in drawing order.
struct Drawing
{
    std::vector<Mark> marks = {};
    std::vector<HotArea> areas = {};

    void line(QPointF from, QPointF to, const QPen &pen);
    void box(
        const QRectF &area, const QPen &pen, const QBrush &brush = Qt::NoBrush, qreal radius = 0);
    void path(const QPainterPath &path, const QPen &pen, const QBrush &brush = Qt::NoBrush);
    /// Text in one line, its baseline set so that the line stands in the middle of `area`.
    void text(const QRectF &area, Qt::Alignment alignment, const QString &text, const QFont &font,
        const QColor &color = Qt::black);
    void hot(const QRectF &area, const QString &reference);
    /// Adds all of `other`, moved by `by`.
    void add(const Drawing &other, QPointF by);
};

/// Colours of paper; each is told from its neighbours in grey as well.
constexpr QRgb kInkText = 0xff000000;
constexpr QRgb kInkSoft = 0xff4a5561;
constexpr QRgb kInkRule = 0xff000000;
constexpr QRgb kInkGrid = 0xffc8ced6;
constexpr QRgb kInkShade = 0xfff0f2f5;
constexpr QRgb kInkBar = 0xff1f5fbf;
constexpr QRgb kInkBarSoft = 0xffa9c4ee;
constexpr QRgb kInkLine = 0xffb3261e;
constexpr QRgb kInkGreen = 0xff14704a;
constexpr QRgb kInkYellow = 0xff8f5200;
constexpr QRgb kInkRed = 0xffb3261e;

} // namespace ui
