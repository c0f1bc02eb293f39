#include "ui/views/brand.h"

#include "ui/common/theme.h"

#include <QIcon>
#include <QPainter>
#include <QPainterPath>

namespace ui {

namespace {

constexpr int kHeight = 52;
constexpr int kMark = 28;
constexpr int kRoomForName = 100;

} // namespace

Brand::Brand(const QString &unit, QWidget *parent)
    : QWidget(parent)
    , m_unit(unit)
{
    setFixedHeight(kHeight);
    setAccessibleName(tr("技能台账 %1").arg(unit));
}

void Brand::paintEvent(QPaintEvent *)
{
    const auto theme = Theme::of(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme.card);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), theme.line);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line);
    const bool hasRoom = width() > kRoomForName;
    const QRectF mark(
        hasRoom ? 14 : (width() - kMark) / 2.0, (height() - kMark) / 2.0, kMark, kMark);
    drawMark(painter, mark, theme.accentFill, theme.onFill);
    if (!hasRoom)
        return;
    const int left = int(mark.right()) + 10;
    painter.setFont(scaledFont(font(), 1.1, QFont::Bold));
    painter.setPen(theme.ink);
    painter.drawText(
        QRect(left, 7, width() - left, 22), Qt::AlignLeft | Qt::AlignVCenter, tr("技能台账"));
    painter.setFont(scaledFont(font(), 0.85));
    painter.setPen(theme.muted);
    painter.drawText(
        QRect(left, 27, width() - left - 8, 18), Qt::AlignLeft | Qt::AlignVCenter, m_unit);
}

void drawMark(QPainter &painter, const QRectF &square, const QColor &ground, const QColor &ink)
{
    painter.save();
    painter.translate(square.topLeft());
    painter.scale(square.width() / 24, square.height() / 24);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(0, 0, 24, 24), 5.5, 5.5);
    QPen line(ink, 1.9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(line);
    painter.setBrush(Qt::NoBrush);
    for (const qreal y : {7.0, 11.0})
        painter.drawLine(QPointF(6, y), QPointF(y < 8 ? 18 : 12, y));
    painter.drawLine(QPointF(6, 15), QPointF(9.5, 15));
    QPainterPath tick;
    tick.moveTo(11.5, 15.2);
    tick.lineTo(14.2, 18);
    tick.lineTo(19, 12);
    painter.drawPath(tick);
    painter.restore();
}

QIcon programIcon()
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto theme = Theme::light();
        drawMark(painter, QRectF(0, 0, size, size), theme.accentFill, theme.onFill);
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace ui
