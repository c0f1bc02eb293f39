#include "ui/views/pagehead.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

PageHead::PageHead(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(title, this))
    , m_note(new QLabel(this))
    , m_row(new QHBoxLayout(this))
{
    m_title->setObjectName(u"pageTitle"_s);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    m_row->addWidget(m_title);
    m_row->addSpacing(4);
    m_row->addWidget(m_note, 1);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    dress();
}

void PageHead::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHead::setNote(const QString &note)
{
    m_note->setText(note);
}

void PageHead::addTool(QWidget *tool)
{
    m_row->addWidget(tool);
}

void PageHead::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        dress();
    QWidget::changeEvent(event);
}

void PageHead::dress()
{
    m_title->setFont(scaledFont(font(), 1.4, QFont::DemiBold));
}

QVBoxLayout *pageColumn(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(12);
    return column;
}

} // namespace ui
