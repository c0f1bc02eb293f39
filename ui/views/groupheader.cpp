#include "ui/views/groupheader.h"

#include "ui/common/theme.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int kRow = 26;
constexpr int kSide = 7;

} // namespace

GroupHeader::GroupHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
}

QSize GroupHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), 2 * kRow};
}

QRect GroupHeader::groupRect(const Group &group) const
{
    const int left = sectionViewportPosition(group.first);
    const int last = group.first + group.columns - 1;
    const int right = sectionViewportPosition(last) + sectionSize(last);
    return {left, 0, right - left, kRow};
}

void GroupHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    const auto theme = Theme::of(*this);
    QPainter painter(viewport());
    painter.setFont(scaledFont(font(), 1, QFont::DemiBold));
    for (const auto &group : m_groups) {
        const QRect area = groupRect(group);
        painter.setPen(theme.line);
        painter.drawLine(area.left(), 4, area.left(), 2 * kRow - 5);
        painter.setPen(theme.ink);
        painter.drawText(area.adjusted(kSide, 0, -kSide, 0), Qt::AlignCenter,
            painter.fontMetrics().elidedText(
                group.title, Qt::ElideRight, area.width() - 2 * kSide));
    }
}

void GroupHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const auto theme = Theme::of(*this);
    painter->save();
    painter->fillRect(rect, theme.stripe);
    painter->setPen(theme.line);
    painter->drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom());
    auto text = model()->headerData(section, orientation()).toString();
    if (isSortIndicatorShown() && sortIndicatorSection() == section)
        text += sortIndicatorOrder() == Qt::AscendingOrder ? u" ▲" : u" ▼";
    painter->setPen(theme.muted);
    painter->setFont(font());
    const bool isCentred = m_subtitles == Subtitles::Centred;
    const bool isTall = section == 0 && !isCentred;
    const Qt::Alignment align = isCentred ? Qt::AlignHCenter
        : isTall                          ? Qt::AlignLeft
                                          : Qt::AlignRight;
    const int side = isCentred ? 0 : kSide;
    painter->drawText(
        rect.adjusted(side, isTall ? 0 : kRow, -side, 0), int(align | Qt::AlignVCenter), text);
    painter->restore();
}

} // namespace ui
