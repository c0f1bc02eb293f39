#include "ui/common/chip.h"

#include "ui/common/icons.h"
#include "ui/common/styleparts.h"
#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace ui {

namespace {

constexpr int kSide = 10;
constexpr int kCross = 12;
constexpr int kHeight = 28;

} // namespace

Chip::Chip(const QString &text, Remove remove, QWidget *parent)
    : QAbstractButton(parent)
    , m_remove(remove)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(text);
    if (remove == Remove::Possible)
        setToolTip(tr("%1\n按 Delete 去掉").arg(text));
}

QSize Chip::sizeHint() const
{
    const int words = fontMetrics().horizontalAdvance(text());
    const int extra = m_remove == Remove::Possible ? kCross + 6 : 0;
    return {words + 2 * kSide + extra, std::max(kHeight, fontMetrics().height() + 8)};
}

QSize Chip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 80), sizeHint().height()};
}

QRect Chip::cross() const
{
    if (m_remove == Remove::Fixed)
        return {};
    return {width() - kSide - kCross + 2, (height() - kCross) / 2, kCross, kCross};
}

void Chip::paintEvent(QPaintEvent *)
{
    const auto theme = Theme::of(*this);
    QPainter painter(this);
    const qreal radius = height() / 2.0;
    const bool lit = underMouse() || isDown();
    drawBox(painter, rect(), theme.accentSoft, lit ? theme.accent : theme.accentSoft, radius);
    if (hasFocus())
        drawRing(painter, rect(), theme.accent, radius);
    const int right = m_remove == Remove::Possible ? kCross + 6 : 0;
    const QRect words = rect().adjusted(kSide, 0, -kSide - right, 0);
    painter.setPen(theme.accent);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
        fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    if (m_remove == Remove::Possible)
        drawIcon(painter, Icon::Close, cross(), theme.accent);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (m_remove == Remove::Possible)
            Q_EMIT removed();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void Chip::mousePressEvent(QMouseEvent *event)
{
    if (cross().adjusted(-4, -8, 8, 8).contains(event->pos()))
        Q_EMIT removed();
    else
        QAbstractButton::mousePressEvent(event);
}

} // namespace ui
