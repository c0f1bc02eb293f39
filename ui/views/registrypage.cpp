#include "ui/views/registrypage.h"

#include "core/workspace/templates.h"
#include "ui/common/taskstrip.h"
#include "ui/registry/recordpane.h"
#include "ui/registry/registrygrid.h"
#include "ui/registry/registryview.h"
#include "ui/views/lists/registrytools.h"
#include "ui/views/moments/comparedialog.h"
#include "ui/views/moments/momentdialog.h"
#include "ui/views/recordactions.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// More registries than this stand in a list instead of tabs.
constexpr int kMostTabs = 4;
constexpr int kListWidth = 150;

} // namespace

RegistryPage::RegistryPage(Desk &desk, const PageInfo &info, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_tables(info.tables)
    , m_stack(new QStackedWidget(this))
    , m_strip(new TaskStrip(this))
{
    setObjectName(u"registryPage_"_s + info.id);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (m_tables.size() > kMostTabs)
        buildList();
    else if (m_tables.size() > 1)
        buildTabs();
    if (m_list) {
        auto *row = new QHBoxLayout;
        row->setSpacing(0);
        row->addWidget(m_list);
        row->addWidget(m_stack, 1);
        column->addLayout(row, 1);
    } else {
        column->addWidget(m_stack, 1);
    }
    m_strip->setContentsMargins(16, 0, 16, 8);
    column->addWidget(m_strip);
    for (const auto &[key, by] : {std::pair(Qt::Key_PageDown, 1), std::pair(Qt::Key_PageUp, -1)}) {
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this,
            [this, by = by] { changeTable(by); });
    }
}

/// As between the sheets of a workbook.
void RegistryPage::changeTable(int by)
{
    const int index = m_index + by;
    if (index < 0 || index >= m_tables.size())
        return;
    bringUp(*m_tables.at(index));
    takeFocus();
}

void RegistryPage::buildTabs()
{
    m_tabs = new QTabBar(this);
    m_tabs->setObjectName(u"registryTabs"_s);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    for (const auto *table : std::as_const(m_tables))
        m_tabs->addTab(table->listTitle());
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 8, 16, 0);
    row->addWidget(m_tabs);
    row->addStretch();
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_tabs, &QTabBar::currentChanged, this, &RegistryPage::showTable);
}

void RegistryPage::buildList()
{
    m_list = new QListWidget(this);
    m_list->setObjectName(u"registryList"_s);
    m_list->setAccessibleName(tr("代码与参数"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFixedWidth(kListWidth);
    m_list->setBackgroundRole(QPalette::Base);
    m_list->setAutoFillBackground(true);
    m_list->setSpacing(1);
    m_list->setContentsMargins(6, 10, 6, 6);
    for (const auto *table : std::as_const(m_tables))
        m_list->addItem(table->listTitle());
    m_list->setCurrentRow(0);
    connect(m_list, &QListWidget::currentRowChanged, this, &RegistryPage::showTable);
}

RegistryView *RegistryPage::viewOf(qsizetype index)
{
    if (auto *view = m_views.value(index))
        return view;
    const auto &table = *m_tables.at(index);
    auto *view = new RegistryView(m_desk.workspace(), table, this);
    m_views.insert(index, view);
    m_stack->addWidget(view);
    RegistryView::Offers offers = RegistryView::Export | RegistryView::Print | RegistryView::Past;
    if (core::templateFor(table) && m_desk.workspace().isWritable(table))
        offers |= RegistryView::Import;
    view->offer(offers);
    connect(view, &RegistryView::importWanted, this, [this] { m_desk.openPage(kImportPage); });
    m_tools.insert(index, new RegistryTools(m_desk, *view, *m_strip));
    connect(view, &RegistryView::momentWanted, this, [this, view] { choosePast(view); });
    connect(view, &RegistryView::comparisonWanted, this, [this, view] { comparePast(view); });
    connect(view, &RegistryView::recordWanted, this,
        [this](const core::Table &other, core::RowId id) { m_desk.openRecord(other, id); });
    view->record().setActions(recordActionsOf(table, m_desk, this));
    view->setListActions(listActionsOf(table, m_desk, this));
    return view;
}

void RegistryPage::choosePast(RegistryView *view)
{
    auto *dialog
        = new MomentDialog(m_desk, tr("看%1在某一时刻的样子").arg(view->table().listTitle()), this);
    connect(dialog, &MomentDialog::chosen, view,
        [view](const Moment &moment) { view->showPast(moment.set, momentTitle(moment)); });
    dialog->open();
}

/// From the past with now; from now with a moment that is chosen first.
void RegistryPage::comparePast(RegistryView *view)
{
    compareMoments(
        m_desk, comparedList(m_desk, view->table(), view->filter()), view->model().moment(), this);
}

RegistryView *RegistryPage::current() const
{
    return m_views.value(m_index);
}

void RegistryPage::showTable(int index)
{
    m_index = index;
    m_stack->setCurrentWidget(viewOf(index));
    Q_EMIT offersChanged();
}

RegistryView *RegistryPage::bringUp(const core::Table &table)
{
    const auto index = m_tables.indexOf(&table);
    if (m_tabs)
        m_tabs->setCurrentIndex(int(index));
    if (m_list)
        m_list->setCurrentRow(int(index));
    showTable(int(index));
    return viewOf(index);
}

void RegistryPage::enter()
{
    showTable(m_index);
}

void RegistryPage::takeFocus()
{
    if (auto *view = current())
        view->grid().setFocus(Qt::ShortcutFocusReason);
}

bool RegistryPage::hasUnsaved() const
{
    return std::any_of(m_views.cbegin(), m_views.cend(),
        [](const RegistryView *view) { return view->hasUnsaved(); });
}

void RegistryPage::openRecord(const core::Table &table, core::RowId id)
{
    bringUp(table)->openRecord(id);
}

void RegistryPage::openRows(
    const core::Table &table, const core::Filter &filter, const QString &title)
{
    auto *view = bringUp(table);
    if (filter.among)
        view->showRows(title, *filter.among);
    else
        view->setFilter(filter);
}

bool RegistryPage::offers(Act act) const
{
    return (act == Act::Export || act == Act::Print) && current();
}

void RegistryPage::run(Act act)
{
    auto *tools = m_tools.value(m_index);
    if (tools && act == Act::Print)
        tools->printRows();
    else if (tools)
        tools->exportRows();
}

} // namespace ui
