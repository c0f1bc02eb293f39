#include "ui/views/brand.h"

#include "ui/common/programmark.h"
#include "ui/common/theme.h"

#include <QDir>
#include <QIcon>
#include <QPainter>

namespace ui {

using namespace Qt::StringLiterals;

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

QIcon programIcon()
{
    QIcon icon;
    for (const auto &picture : QDir(u":/icons"_s).entryInfoList())
        icon.addFile(picture.filePath());
    return icon;
}

} // namespace ui
