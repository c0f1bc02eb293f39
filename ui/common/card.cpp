#include "ui/common/card.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/styleparts.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = 14;
constexpr qreal kRadius = 8;

} // namespace

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_title(new ElidedLabel(this))
    , m_heading(new QHBoxLayout)
    , m_contents(new QVBoxLayout)
{
    m_title->setObjectName(u"cardTitle"_s);

    m_heading->addWidget(m_title);
    m_heading->addStretch();
    auto *heading = new QWidget(this);
    heading->setLayout(m_heading);
    heading->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_heading->setContentsMargins(0, 0, 0, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin - 2, kMargin, kMargin - 2);
    column->setSpacing(8);
    column->addWidget(heading);
    m_contents->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_contents);
    m_title->setFont(scaledFont(font(), 1.05, QFont::DemiBold));
    setTitle(title);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_heading->parentWidget()->setVisible(!title.isEmpty() || m_heading->count() > 2);
    setAccessibleName(title);
}

QString Card::title() const
{
    return m_title->text();
}

void Card::addToHeading(QWidget *widget)
{
    m_heading->addWidget(widget);
    m_heading->parentWidget()->show();
}

void Card::paintEvent(QPaintEvent *)
{
    const auto theme = Theme::of(*this);
    QPainter painter(this);
    drawBox(painter, rect(), theme.card, theme.line, kRadius);
}

void Card::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        m_title->setFont(scaledFont(font(), 1.05, QFont::DemiBold));
    QFrame::changeEvent(event);
}

} // namespace ui
