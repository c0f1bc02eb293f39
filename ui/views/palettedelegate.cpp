#include "ui/views/palettedelegate.h"

#include "ui/common/icons.h"
#include "ui/common/styleparts.h"
#include "ui/common/theme.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int kEntryHeight = 34;
constexpr int kHeadingHeight = 28;
constexpr int kIcon = 17;
constexpr int kSide = 10;

} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool isEntry = index.data(EntryRole).isValid();
    return {1, isEntry ? kEntryHeight : kHeadingHeight};
}

void PaletteDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(EntryRole).isValid()) {
        paintEntry(*painter, option, index);
    } else {
        painter->setPen(Theme::of(option.palette).muted);
        painter->setFont(scaledFont(option.font, 0.88));
        painter->drawText(option.rect.adjusted(kSide, 6, -kSide, 0),
            Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
    }
    painter->restore();
}

void PaletteDelegate::paintEntry(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto theme = Theme::of(option.palette);
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    const bool isUnder = option.state.testFlag(QStyle::State_MouseOver);
    if (isCurrent || isUnder) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isCurrent ? theme.accentSoft : theme.hover);
        painter.drawRoundedRect(
            QRectF(option.rect).adjusted(0, 1, 0, -1), kControlRadius, kControlRadius);
    }
    const QRectF icon(
        option.rect.left() + kSide, option.rect.center().y() + 0.5 - kIcon / 2.0, kIcon, kIcon);
    drawIcon(
        painter, Icon(index.data(IconRole).toInt()), icon, isCurrent ? theme.accent : theme.muted);
    QRect rest = option.rect.adjusted(kSide + kIcon + 10, 0, -kSide, 0);
    painter.setFont(option.font);
    const auto kind = index.data(KindRole).toString();
    painter.setPen(theme.muted);
    painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter, kind);
    const QFontMetrics metrics(option.font);
    rest.setRight(rest.right() - metrics.horizontalAdvance(kind) - 12);
    const auto title = metrics.elidedText(index.data().toString(), Qt::ElideRight, rest.width());
    painter.setPen(theme.ink);
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, title);
    rest.setLeft(rest.left() + metrics.horizontalAdvance(title) + 14);
    painter.setPen(theme.muted);
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(index.data(DetailRole).toString(), Qt::ElideRight, rest.width()));
}

} // namespace ui
