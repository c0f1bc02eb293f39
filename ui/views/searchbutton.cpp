#include "ui/views/searchbutton.h"

#include "ui/common/icons.h"
#include "ui/common/styleparts.h"
#include "ui/common/theme.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int kIcon = 16;
constexpr int kSide = 10;

} // namespace

SearchButton::SearchButton(const QString &hint, const QString &keys, QWidget *parent)
    : QPushButton(parent)
    , m_hint(hint)
    , m_keys(keys)
{
    setAccessibleName(hint);
    setAccessibleDescription(keys);
    setToolTip(hint + QStringLiteral(" (") + keys + u')');
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMaximumWidth(420);
}

QSize SearchButton::sizeHint() const
{
    return {320, kControlHeight};
}

QSize SearchButton::minimumSizeHint() const
{
    return {120, kControlHeight};
}

void SearchButton::paintEvent(QPaintEvent *)
{
    const auto theme = Theme::of(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawBox(painter, rect(), underMouse() ? theme.hover : theme.page, theme.line);
    if (hasFocus())
        drawRing(painter, rect(), theme.accent);
    const QRectF icon(kSide, (height() - kIcon) / 2.0, kIcon, kIcon);
    drawIcon(painter, Icon::Search, icon, theme.muted);
    painter.setPen(theme.muted);
    const int keysWidth = fontMetrics().horizontalAdvance(m_keys);
    const QRect text = rect().adjusted(kSide + kIcon + 8, 0, -kSide - keysWidth - 8, 0);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
        fontMetrics().elidedText(m_hint, Qt::ElideRight, text.width()));
    painter.drawText(rect().adjusted(0, 0, -kSide, 0), Qt::AlignVCenter | Qt::AlignRight, m_keys);
}

} // namespace ui
