#include "ui/paper/placeddrawing.h"

#include "ui/paper/typeface.h"

namespace ui {

using core::Document;

namespace {

constexpr qreal kSmallest = 5; // points
constexpr qreal kLineHeight = 1.2; // of the type size

constexpr qreal tenths(int millimetreTenths)
{
    return millimetres(millimetreTenths / 10.0);
}

QPointF onPaper(QPoint point)
{
    return {tenths(point.x()), tenths(point.y())};
}

Qt::Alignment alignmentOf(Document::Align align)
{
    switch (align) {
    case Document::Align::Left:
        return Qt::AlignLeft;
    case Document::Align::Center:
        return Qt::AlignHCenter;
    case Document::Align::Right:
        return Qt::AlignRight;
    }
    Q_UNREACHABLE();
}

/// The face in the size that lets the text fit.
QFont fitting(const Document::PlacedText &text, qreal width)
{
    const qreal size = text.size / 10.0;
    auto font = typeface(Typeface::Text, size);
    const qreal natural = textWidth(text.text, font);
    if (width <= 0 || natural <= width)
        return font;
    return typeface(Typeface::Text, std::max(kSmallest, size * width / natural));
}

} // namespace

Drawing placedDrawing(const Document::Placed &placed)
{
    Drawing drawing;
    for (const auto &line : placed.lines)
        drawing.line(onPaper(line.from), onPaper(line.to), QPen(QColor(kInkText), points(0.3)));
    for (const auto &text : placed.texts) {
        const QRectF area(tenths(text.left), tenths(text.top), tenths(text.width),
            points(text.size / 10.0) * kLineHeight);
        drawing.text(area, alignmentOf(text.align), text.text, fitting(text, area.width()));
    }
    return drawing;
}

} // namespace ui
