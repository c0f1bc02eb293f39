#include "ui/common/emptystate.h"

#include "ui/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPicture = 72;
constexpr int kWidth = 420;

} // namespace

EmptyState::EmptyState(Icon icon, const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_picture(new QWidget(this))
    , m_title(new QLabel(title, this))
    , m_sentence(new QLabel(sentence, this))
    , m_buttons(new QHBoxLayout)
{
    m_picture->setFixedSize(kPicture, kPicture);
    m_title->setObjectName(u"title"_s);
    m_sentence->setObjectName(u"sentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setFixedWidth(kWidth);
    m_buttons->setSpacing(12);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(m_picture, 0, Qt::AlignHCenter);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    column->addWidget(m_sentence, 0, Qt::AlignHCenter);
    column->addSpacing(4);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addLayout(m_buttons);
    row->addStretch();
    column->addLayout(row);
    column->addStretch(3);
    dress();
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    fitSentence();
}

/// A label of several lines asks for one only while it stands in the middle.
void EmptyState::fitSentence()
{
    m_sentence->setFixedHeight(std::max(m_sentence->heightForWidth(kWidth), 0));
}

QPushButton *EmptyState::addButton(const QString &text, Look look)
{
    auto *button = new QPushButton(text, this);
    setLook(button, look);
    m_buttons->addWidget(button);
    return button;
}

void EmptyState::paintEvent(QPaintEvent *)
{
    const auto theme = Theme::of(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF disc(m_picture->geometry());
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accentSoft);
    painter.drawEllipse(disc);
    drawIcon(painter, m_icon, disc.adjusted(20, 20, -20, -20), theme.accent);
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
    QWidget::changeEvent(event);
}

void EmptyState::dress()
{
    m_title->setFont(scaledFont(font(), 1.3, QFont::DemiBold));
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    fitSentence();
}

} // namespace ui
