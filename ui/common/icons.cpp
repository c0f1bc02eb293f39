#include "ui/common/icons.h"

#include "ui/common/iconstrokes.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>

#include <array>
#include <optional>

namespace ui {

namespace {

constexpr qreal kGrid = 24;
constexpr qreal kStroke = 1.8;

class StrokeIconEngine : public QIconEngine
{
public:
    StrokeIconEngine(Icon icon, std::optional<QColor> color)
        : m_icon(icon)
        , m_color(color)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        drawIcon(*painter, m_icon, rect, color(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new StrokeIconEngine(*this); }

private:
    QColor color(QIcon::Mode mode) const
    {
        const auto palette = QGuiApplication::palette();
        switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        case QIcon::Selected: // the ground of what is selected is soft
        case QIcon::Normal:
        case QIcon::Active:
            break;
        }
        return m_color.value_or(palette.color(QPalette::ButtonText));
    }

    Icon m_icon;
    std::optional<QColor> m_color;
};

} // namespace

const QPainterPath &iconPath(Icon icon)
{
    static const auto paths = [] {
        std::array<QPainterPath, kIcons> all;
        for (int index = 0; index < kIcons; ++index)
            all[static_cast<size_t>(index)] = strokes(static_cast<Icon>(index));
        return all;
    }();
    return paths[static_cast<size_t>(icon)];
}

void drawIcon(QPainter &painter, Icon icon, const QRectF &area, const QColor &color)
{
    const qreal side = std::min(area.width(), area.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.center() - QPointF(side / 2, side / 2));
    painter.scale(side / kGrid, side / kGrid);
    painter.setPen(QPen(color, kStroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(iconPath(icon));
    painter.restore();
}

QIcon iconOf(Icon icon)
{
    return QIcon(new StrokeIconEngine(icon, std::nullopt)); // the icon owns its engine
}

QIcon iconOf(Icon icon, const QColor &color)
{
    return QIcon(new StrokeIconEngine(icon, color)); // the icon owns its engine
}

} // namespace ui
