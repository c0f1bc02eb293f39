#include "ui/registry/registryview.h"

#include "ui/common/buttons.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/icons.h"
#include "ui/common/inlinebar.h"
#include "ui/common/theme.h"
#include "ui/registry/filterbar.h"
#include "ui/registry/gridpanel.h"
#include "ui/registry/recordform.h"
#include "ui/registry/recordpane.h"
#include "ui/registry/selectionbar.h"
#include "ui/registry/viewbutton.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = 16;
constexpr int kSavePause = 400; // milliseconds after a column was dragged
constexpr auto kSplitKey = "registry/split"_L1;

} // namespace

RegistryView::RegistryView(core::Workspace &workspace, const core::Table &table, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_table(table)
    , m_model(new RegistryModel(workspace, table, this))
    , m_filter(new FilterBar({workspace, table}, this))
    , m_views(new ViewButton(table, this))
    , m_past(new InlineBar(this))
{
    setObjectName(u"registry:"_s + QString(table.name));
    loadColumns();
    buildPanes();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin - 4, kMargin, kMargin - 4);
    column->setSpacing(8);
    column->addLayout(buildHeading());
    column->addWidget(m_past);
    column->addWidget(m_filter);
    column->addWidget(m_splitter, 1);
    connectGrid();
    buildShortcuts();
    m_save.setSingleShot(true);
    m_save.setInterval(kSavePause);
    connect(&m_save, &QTimer::timeout, this, &RegistryView::saveColumns);
    connect(m_filter, &FilterBar::changed, this, &RegistryView::applyFilter);
    applyFilter();
}

RegistryView::~RegistryView()
{
    if (m_save.isActive())
        saveColumns();
}

QHBoxLayout *RegistryView::buildHeading()
{
    auto *row = new QHBoxLayout;
    m_heading = row;
    row->setSpacing(8);
    auto *title = new ElidedLabel(m_table.listTitle(), this);
    title->setFont(scaledFont(font(), 1.5, QFont::DemiBold));
    row->addWidget(title);
    row->addSpacing(8);
    row->addWidget(m_views);
    m_columns = new QPushButton(iconOf(Icon::Columns), tr("列"), this);
    m_columns->setObjectName(u"columns"_s);
    m_columns->setAccessibleName(tr("列"));
    m_columnMenu = new QMenu(m_columns);
    m_columns->setMenu(m_columnMenu);
    connect(m_columnMenu, &QMenu::aboutToShow, this, &RegistryView::fillColumnMenu);
    row->addWidget(m_columns);
    buildPast(row);
    row->addStretch();
    m_work = new QPushButton(tr("办理"), this);
    m_work->setObjectName(u"work"_s);
    m_work->setToolTip(tr("对列表里的全部行一次办理"));
    m_work->hide();
    row->addWidget(m_work);
    m_tools = new QPushButton(tr("批量"), this);
    m_tools->setObjectName(u"tools"_s);
    m_tools->setToolTip(tr("粘贴、查找名单、批量修改和空表"));
    m_tools->hide();
    row->addWidget(m_tools);
    connect(addOffer(row, Import, tr("导入")), &QPushButton::clicked, this,
        &RegistryView::importWanted);
    connect(addOffer(row, Export, tr("导出")), &QPushButton::clicked, this,
        &RegistryView::exportWanted);
    connect(
        addOffer(row, Print, tr("打印")), &QPushButton::clicked, this, &RegistryView::printWanted);
    m_create = new QPushButton(tr("新建%1").arg(m_table.noun()), this);
    m_create->setObjectName(u"create"_s);
    m_create->setToolTip(tr("新建一条（Ctrl+N）"));
    m_create->setEnabled(m_workspace.isWritable(m_table));
    setLook(m_create, Look::Primary);
    connect(m_create, &QPushButton::clicked, this, &RegistryView::createRecord);
    row->addWidget(m_create);
    connect(m_views, &ViewButton::chosen, this, &RegistryView::applyView);
    connect(m_views, &ViewButton::usualWanted, this, [this] {
        m_filter->setFilter({});
        applyFilter();
    });
    return row;
}

/// Where there is little room the tools that have icons go without words.
void RegistryView::fitHeading()
{
    auto *past = m_offers.value(Past);
    const auto setWords = [&](const QString &columns, const QString &moments) {
        m_columns->setText(columns);
        past->setText(moments);
        m_heading->invalidate();
    };
    setWords(tr("列"), tr("往日"));
    if (m_heading->minimumSize().width() > m_heading->geometry().width()) {
        setWords({}, {});
        m_columns->setToolTip(tr("列"));
    }
}

void RegistryView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeading();
}

QPushButton *RegistryView::addOffer(QHBoxLayout *row, Offer offer, const QString &text)
{
    auto *button = new QPushButton(text, this);
    static const QHash<int, QString> names{
        {Import, u"offer:import"_s}, {Export, u"offer:export"_s}, {Print, u"offer:print"_s}};
    button->setObjectName(names.value(offer));
    button->hide();
    m_offers.insert(offer, button);
    row->addWidget(button);
    return button;
}

void RegistryView::offer(Offers offers)
{
    for (auto it = m_offers.begin(); it != m_offers.end(); ++it)
        it.value()->setVisible(offers.testFlag(Offer(it.key())));
    m_panel->setWaysIn(
        offers.testFlag(Import) ? GridPanel::WaysIn::ImportAndNew : GridPanel::WaysIn::New);
}

void RegistryView::setListActions(const QList<ListAction> &actions)
{
    m_work->setVisible(!actions.isEmpty());
    auto *menu = new QMenu(m_work);
    for (const auto &action : actions)
        menu->addAction(action.title, this, [this, run = action.run] { run(filter()); });
    m_work->setMenu(menu);
    if (!actions.isEmpty())
        m_panel->setWork(
            actions.first().title, [this, run = actions.first().run] { run(filter()); });
}

void RegistryView::setTools(QMenu *tools)
{
    m_tools->setMenu(tools);
    m_tools->setVisible(!tools->isEmpty());
}

void RegistryView::buildPanes()
{
    m_panel = new GridPanel(*m_model, this);
    m_record = new RecordPane(m_workspace, m_table, this);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_panel);
    m_splitter->addWidget(m_record);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_panel->setMinimumWidth(320);
    m_record->setMinimumWidth(340);
    const auto kept = Settings().value(QString(kSplitKey)).toByteArray();
    if (!m_splitter->restoreState(kept))
        m_splitter->setSizes({700, 440});
    connect(m_splitter, &QSplitter::splitterMoved, this,
        [this] { Settings().setValue(QString(kSplitKey), m_splitter->saveState()); });
}

void RegistryView::connectGrid()
{
    auto *header = grid().filterHeader();
    connect(header, &FilterHeader::conditionsTyped, m_filter, &FilterBar::setConditions);
    connect(header, &FilterHeader::panelWanted, m_filter, &FilterBar::openPanel);
    connect(header, &FilterHeader::orderWanted, this,
        [this](const QString &column, FilterHeader::Add add) {
            m_filter->sortBy(column,
                add == FilterHeader::Add::Further ? FilterBar::Keys::Add
                                                  : FilterBar::Keys::Replace);
        });
    connect(header, &QHeaderView::sectionResized, &m_save, [this] { m_save.start(); });
    connect(header, &QHeaderView::sectionMoved, &m_save, [this] { m_save.start(); });
    connect(&grid(), &RegistryGrid::currentIdChanged, m_record, &RecordPane::showRecord);
    connect(&grid(), &RegistryGrid::recordWanted, m_record, &RecordPane::focusForm);
    connect(m_model, &RegistryModel::rearranged, this, &RegistryView::reachWanted);
    connect(m_panel, &GridPanel::newWanted, this, &RegistryView::createRecord);
    connect(m_panel, &GridPanel::importWanted, this, &RegistryView::importWanted);
    connect(m_panel, &GridPanel::clearWanted, m_filter, &FilterBar::clear);
    connect(m_record, &RecordPane::recordWanted, this, &RegistryView::recordWanted);
    connect(m_record, &RecordPane::saved, this, [this](core::RowId id) {
        m_wanted = m_model->rowOf(id) < 0 ? id : 0; // a new one: chosen when it is listed
        m_reach = Reach::IfShown;
    });
    connect(m_record, &RecordPane::abandoned, this,
        [this] { m_record->showRecord(grid().currentId()); });
    auto &selection = m_panel->selectionBar();
    connect(&selection, &SelectionBar::moveWanted, this, &RegistryView::moveRows);
    connect(&selection, &SelectionBar::removeWanted, this, &RegistryView::removeRows);
}

void RegistryView::buildShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto run) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    add(QKeySequence(Qt::Key_F6), [this] { changeSide(); });
    add(QKeySequence(Qt::Key_F8), [this] { m_record->form()->focusNextProblem(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_F), [this] { focusSearch(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_N), [this] { createRecord(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Minus), [this] { removeRows(); });
}

RegistryGrid &RegistryView::grid() const
{
    return m_panel->grid();
}

const core::Filter &RegistryView::filter() const
{
    return m_filter->filter();
}

void RegistryView::setFilter(const core::Filter &filter)
{
    m_filter->setFilter(filter);
    applyFilter();
}

void RegistryView::showRows(const QString &title, const QList<core::RowId> &rows)
{
    showNow();
    m_filter->setRows(title, rows);
}

void RegistryView::applyFilter()
{
    auto *header = grid().filterHeader();
    header->showConditions(filter().conditions);
    header->showOrder(filter().order);
    m_panel->setSentence(m_filter->sentence());
    m_model->setFilter(filter());
    rememberView();
    Q_EMIT filterChanged();
}

void RegistryView::rememberView()
{
    m_views->setCurrent({QString(), filter(), m_model->columns()});
}

void RegistryView::applyView(const SavedView &view)
{
    if (!view.columns.isEmpty())
        showColumns(view.columns);
    m_filter->setFilter(view.filter);
    applyFilter();
}

void RegistryView::openRecord(core::RowId id)
{
    showNow();
    m_wanted = id;
    m_reach = Reach::ByAllMeans;
    reachWanted();
}

/// The row that shall be chosen, as soon as it is known where it is.
void RegistryView::reachWanted()
{
    if (!m_isFitted && m_model->rowCount() > 0) {
        m_isFitted = true;
        grid().fitColumns(Settings().columns(QString(m_table.name)).widths);
        m_save.stop();
    }
    if (m_wanted == 0 || m_model->state() == RegistryModel::State::Loading)
        return;
    if (m_model->rowOf(m_wanted) >= 0) {
        grid().setCurrentId(std::exchange(m_wanted, 0));
    } else if (m_model->isComplete() && m_reach == Reach::ByAllMeans) {
        if (m_filter->isFiltering())
            m_filter->clear();
    } else if (m_model->isComplete()) {
        noteHidden();
    }
}

/// A record was saved that the filter does not show.
void RegistryView::noteHidden()
{
    const auto hidden = std::exchange(m_wanted, 0);
    auto &bar = m_panel->bar();
    bar.tell(InlineBar::Tone::Note, tr("已保存。它不符合现在的条件，所以没有列出。"));
    bar.addAnswer(tr("清除条件，去看它"), [this, hidden] { openRecord(hidden); });
}

/// Rows that are still being read would take the form for themselves.
void RegistryView::createRecord()
{
    if (!m_model->isWritable())
        return;
    if (m_model->state() == RegistryModel::State::Loading)
        connect(m_model, &RegistryModel::rearranged, m_record, &RecordPane::showNew,
            Qt::SingleShotConnection);
    else
        m_record->showNew();
}

void RegistryView::focusSearch()
{
    m_filter->focusSearch();
}

void RegistryView::changeSide()
{
    if (m_record->isAncestorOf(focusWidget()))
        grid().setFocus(Qt::ShortcutFocusReason);
    else
        m_record->focusForm();
}

bool RegistryView::hasUnsaved() const
{
    return m_record->hasUnsaved();
}

} // namespace ui
