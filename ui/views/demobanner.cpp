#include "ui/views/demobanner.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QPainter>

namespace ui {

using namespace Qt::StringLiterals;

DemoBanner::DemoBanner(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"demoBanner"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("演示数据"));
}

QSize DemoBanner::sizeHint() const
{
    return {300, fontMetrics().height() + 10};
}

void DemoBanner::paintEvent(QPaintEvent *)
{
    const auto theme = Theme::of(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme.warningSoft);
    const QRectF icon(16, (height() - 15) / 2.0, 15, 15);
    drawIcon(painter, Icon::Information, icon, theme.warning);
    painter.setPen(theme.warning);
    painter.setFont(scaledFont(font(), 1, QFont::DemiBold));
    const auto name = tr("演示数据");
    const int left = int(icon.right()) + 7;
    painter.drawText(rect().adjusted(left, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, name);
    const int after = left + painter.fontMetrics().horizontalAdvance(name) + 12;
    painter.setFont(font());
    painter.setPen(theme.ink);
    const QRect rest = rect().adjusted(after, 0, -12, 0);
    painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(
            tr("人、班、证和证件号码都是编造的，可以随意修改、撤销、打印。"), Qt::ElideRight,
            rest.width()));
}

} // namespace ui
