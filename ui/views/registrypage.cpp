#include "ui/views/registrypage.h"

#include "core/exchange/recordworkbook.h"
#include "core/report/recordlist.h"
#include "core/storage/asof.h"
#include "core/workspace/changedrows.h"
#include "ui/common/messages.h"
#include "ui/common/tasks.h"
#include "ui/common/taskstrip.h"
#include "ui/registry/filterbar.h"
#include "ui/registry/recordpane.h"
#include "ui/registry/registrygrid.h"
#include "ui/registry/registryview.h"
#include "ui/views/moments/comparedialog.h"
#include "ui/views/moments/momentdialog.h"
#include "ui/views/recordactions.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QUrl>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// More registries than this stand in a list instead of tabs.
constexpr int kMostTabs = 4;
constexpr int kListWidth = 150;
constexpr int kMostPrinted = 5000;

/// Registries that a roster fills.
bool isFilledByImport(const core::Table &table)
{
    return table.area == core::Area::People || table.area == core::Area::Classes;
}

/// The rows of a list, now or as they were at a moment.
core::Result<QList<core::Record>> listed(const core::Workspace &workspace,
    const core::ListQuestion &list, const std::optional<qint64> &moment,
    const core::Progress &progress)
{
    std::unique_ptr<core::AsOf> past;
    if (moment) {
        auto built = core::AsOf::after(workspace.database(), *moment, {list.table}, progress);
        if (!built)
            return core::fail(built.error());
        past = std::move(*built);
    }
    return workspace.records().find(*list.table, list.filter);
}

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
    if (isFilledByImport(table))
        offers |= RegistryView::Import;
    view->offer(offers);
    connect(view, &RegistryView::importWanted, this, [this] { m_desk.openPage(kImportPage); });
    connect(view, &RegistryView::exportWanted, this,
        [this, view](const core::Filter &filter) { exportRows(*view, filter); });
    connect(view, &RegistryView::printWanted, this, &RegistryPage::printRows);
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
    const auto *view = current();
    if (view && act == Act::Print)
        printRows();
    else if (view)
        exportRows(*view, view->filter());
}

void RegistryPage::exportRows(const RegistryView &view, const core::Filter &filter)
{
    const auto &table = view.table();
    const QDir folder(m_desk.settings().folder(u"export"_s));
    auto path = QFileDialog::getSaveFileName(this, tr("导出到哪里"),
        folder.filePath(table.listTitle() + u".xlsx"_s), tr("Excel 工作簿 (*.xlsx)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".xlsx"_s;
    m_desk.settings().setFolder(u"export"_s, QFileInfo(path).absolutePath());
    auto *task = runTask(
        this,
        [ledger = m_desk.workspace().path()] {
            return core::Workspace::open(ledger, {.access = core::Database::Access::ReadOnly});
        },
        [path, &table, filter, moment = view.model().moment()](
            core::Workspace &workspace, const core::Progress &progress) -> core::Result<qsizetype> {
            const auto records = listed(workspace, {&table, filter}, moment, progress);
            if (!records)
                return core::fail(records.error());
            auto written = core::writeWorkbook(
                path, table, *records, workspace.names(), core::Reveal::Masked);
            return written ? core::Result<qsizetype>(records->size()) : core::fail(written.error());
        },
        [this, path](const core::Result<qsizetype> &rows) {
            if (!rows) {
                showError(this, rows.error());
                return;
            }
            showToast(this,
                tr("已导出 %1 行到 %2，个人信息已遮挡").arg(*rows).arg(QFileInfo(path).fileName()),
                tr("打开"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
        });
    m_strip->follow(task, tr("正在导出"));
}

void RegistryPage::printRows()
{
    const auto *view = current();
    if (const int rows = view->model().rowCount(); rows > kMostPrinted) {
        showNotice(this, tr("有 %1 行，一次最多打印 %2 行。").arg(rows).arg(kMostPrinted),
            tr("请先加条件，或者导出 Excel。"));
        return;
    }
    core::RecordListRequest request{view->model().columns(), view->filterBar().sentence(),
        unitTitle(m_desk.workspace(), m_desk.workspace().unit()), m_desk.workspace().now()};
    if (m_desk.workspace().isDemo())
        request.data = core::RecordListRequest::Data::Demo;
    auto *task = runTask(
        this,
        [ledger = m_desk.workspace().path()] {
            return core::Workspace::open(ledger, {.access = core::Database::Access::ReadOnly});
        },
        [request, &table = view->table(), filter = view->filter(), moment = view->model().moment()](
            core::Workspace &workspace,
            const core::Progress &progress) -> core::Result<core::Document> {
            const auto records = listed(workspace, {&table, filter}, moment, progress);
            if (!records)
                return core::fail(records.error());
            return core::recordList(table, *records, workspace.names(), request);
        },
        [this](
            const core::Result<core::Document> &document) { showPaper(document, m_desk, this); });
    m_strip->follow(task, tr("正在排版"));
}

} // namespace ui
