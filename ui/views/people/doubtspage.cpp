#include "ui/views/people/doubtspage.h"

#include "ui/views/pagehead.h"
#include "ui/views/people/duplicatespanel.h"
#include "ui/views/people/flagspanel.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

DoubtsPage::DoubtsPage(Desk &desk, QWidget *parent)
    : Page(parent)
    , m_duplicates(new DuplicatesPanel(desk, this))
    , m_flags(new FlagsPanel(desk, this))
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"doubtsPage"_s);
    auto *column = pageColumn(this);
    column->addWidget(new PageHead(tr("重复与疑点"), this));
    m_tabs->setObjectName(u"doubtTabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(QString());
    m_tabs->addTab(QString());
    column->addWidget(m_tabs);
    m_stack->addWidget(m_duplicates);
    m_stack->addWidget(m_flags);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &DoubtsPage::showTab);
    connect(m_duplicates, &DuplicatesPanel::counted, this, &DoubtsPage::showCounts);
    connect(m_flags, &FlagsPanel::counted, this, &DoubtsPage::showCounts);
    showCounts();
}

void DoubtsPage::enter()
{
    showTab(m_tabs->currentIndex());
}

void DoubtsPage::takeFocus()
{
    const bool isTaken
        = m_tabs->currentIndex() == 0 ? m_duplicates->takeFocus() : m_flags->takeFocus();
    if (!isTaken)
        m_tabs->setFocus();
}

void DoubtsPage::showTab(int index)
{
    m_stack->setCurrentIndex(index);
    if (index == 0)
        m_duplicates->enter();
    else
        m_flags->enter();
}

void DoubtsPage::showCounts()
{
    const auto titled = [](const QString &title, const std::optional<int> &count) {
        return count ? tr("%1（%2）").arg(title).arg(*count) : title;
    };
    m_tabs->setTabText(0, titled(tr("重复学员"), m_duplicates->count()));
    m_tabs->setTabText(1, titled(tr("疑点"), m_flags->count()));
    if (m_tabs->hasFocus())
        DoubtsPage::takeFocus();
}

} // namespace ui
