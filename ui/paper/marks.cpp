#include "ui/paper/marks.h"

#include "ui/paper/typeface.h"

#include <QTransform>

namespace ui {

void Drawing::line(QPointF from, QPointF to, const QPen &pen)
{
    QPainterPath path(from);
    path.lineTo(to);
    marks.emplace_back(PathMark{path, pen});
}

void Drawing::box(const QRectF &area, const QPen &pen, const QBrush &brush, qreal radius)
{
    QPainterPath path;
    if (radius > 0)
        path.addRoundedRect(area, radius, radius);
    else
        path.addRect(area);
    marks.emplace_back(PathMark{path, pen, brush});
}

void Drawing::path(const QPainterPath &path, const QPen &pen, const QBrush &brush)
{
    marks.emplace_back(PathMark{path, pen, brush});
}

void Drawing::text(const QRectF &area, Qt::Alignment alignment, const QString &text,
    const QFont &font, const QColor &color)
{
    if (text.isEmpty())
        return;
    const qreal room = area.width() - textWidth(text, font);
    qreal left = area.left();
    if (alignment & Qt::AlignHCenter)
        left += room / 2;
    else if (alignment & Qt::AlignRight)
        left += room;
    // The middle of a Chinese character stands 0.38 em above its baseline, whatever the font's own
    // line height.
    const qreal baseline = area.center().y() + font.pixelSize() * 0.38;
    marks.emplace_back(TextMark{{left, baseline}, text, font, color});
}

void Drawing::hot(const QRectF &area, const QString &reference)
{
    if (!reference.isEmpty())
        areas.push_back({area, reference});
}

void Drawing::add(const Drawing &other, QPointF by)
{
    marks.reserve(marks.size() + other.marks.size());
    for (const auto &mark : other.marks) {
        if (const auto *text = std::get_if<TextMark>(&mark))
            marks.emplace_back(TextMark{text->at + by, text->text, text->font, text->color});
        else if (const auto *path = std::get_if<PathMark>(&mark))
            marks.emplace_back(PathMark{path->path.translated(by), path->pen, path->brush});
    }
    for (const auto &hotArea : other.areas)
        areas.push_back({hotArea.area.translated(by), hotArea.reference});
}

} // namespace ui
