#include "ui/views/agendarow.h"

#include "ui/common/icons.h"
#include "ui/common/styleparts.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCountWidth = 52;
constexpr int kEdge = 8;
constexpr int kGap = 14;
constexpr int kArrow = 16;
constexpr int kRadius = 6;

} // namespace

AgendaRow::AgendaRow(
    const QString &count, const QString &title, const QString &hint, Weight weight, QWidget *parent)
    : QAbstractButton(parent)
    , m_count(count)
    , m_weight(weight)
{
    setObjectName(u"agendaRow"_s);
    setText(title);
    setAccessibleName(tr("%1：%2 条").arg(title, count));
    setAccessibleDescription(hint);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kEdge, 7, 10, 7);
    row->setSpacing(12);
    row->addSpacing(kCountWidth + kGap - kEdge);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    auto *name = new QLabel(title, this);
    name->setFont(scaledFont(font(), 1, QFont::DemiBold));
    auto *note = new QLabel(hint, this);
    note->setForegroundRole(QPalette::PlaceholderText);
    note->setWordWrap(true);
    texts->addWidget(name);
    texts->addWidget(note);
    row->addLayout(texts, 1);
    auto *arrow = new QLabel(this);
    arrow->setPixmap(iconOf(Icon::ArrowRight).pixmap(kArrow, kArrow));
    row->addWidget(arrow);
}

void AgendaRow::paintEvent(QPaintEvent *)
{
    const auto theme = Theme::of(*this);
    QPainter painter(this);
    if (underMouse() || isDown())
        drawBox(painter, rect(), theme.hover, theme.hover, kRadius);
    if (hasFocus())
        drawBox(painter, rect(), Qt::transparent, theme.accent, kRadius);
    painter.setFont(scaledFont(font(), 1.35, QFont::DemiBold));
    painter.setPen(m_weight == Weight::Pressing ? theme.bad : theme.accent);
    painter.drawText(
        QRect(0, 0, kCountWidth, height()), Qt::AlignRight | Qt::AlignVCenter, m_count);
}

} // namespace ui
