#include "ui/views/choicecard.h"

#include "ui/common/styleparts.h"
#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace ui {

namespace {

constexpr int kWidth = 236;
constexpr int kHeight = 172;
constexpr int kMargin = 20;
constexpr int kDisc = 44;

} // namespace

ChoiceCard::ChoiceCard(Icon icon, const QString &title, const QString &sentence, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_sentence(sentence)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ChoiceCard::sizeHint() const
{
    return {kWidth, kHeight};
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    const auto theme = Theme::of(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isUnder = underMouse() && isEnabled();
    drawBox(painter, rect(), isDown() ? theme.hover : theme.card,
        isUnder ? theme.accent : theme.line, 10);
    if (hasFocus())
        drawRing(painter, rect(), theme.accent, 10);
    const QRectF disc(kMargin, kMargin, kDisc, kDisc);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accentSoft);
    painter.drawRoundedRect(disc, 10, 10);
    drawIcon(painter, m_icon, disc.adjusted(11, 11, -11, -11), theme.accent);
    painter.setFont(scaledFont(font(), 1.2, QFont::DemiBold));
    painter.setPen(isEnabled() ? theme.ink : theme.muted);
    const int top = int(disc.bottom()) + 14;
    const int titleHeight = painter.fontMetrics().height();
    painter.drawText(QRect(kMargin, top, width() - 2 * kMargin, titleHeight),
        Qt::AlignLeft | Qt::AlignVCenter, text());
    painter.setFont(font());
    painter.setPen(theme.muted);
    painter.drawText(
        QRect(kMargin, top + titleHeight + 6, width() - 2 * kMargin, height() - top - titleHeight),
        int(Qt::AlignLeft) | int(Qt::AlignTop) | int(Qt::TextWordWrap), m_sentence);
}

void ChoiceCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace ui
