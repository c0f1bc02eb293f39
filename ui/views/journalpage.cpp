#include "ui/views/journalpage.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/messages.h"
#include "ui/common/tasks.h"
#include "ui/views/changepanel.h"
#include "ui/views/journalmodel.h"
#include "ui/views/pagehead.h"
#include "ui/views/plaintable.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kOlderStep = 5;
constexpr int kPanelWidth = 380;

} // namespace

JournalPage::JournalPage(Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_model(new JournalModel(desk.workspace(), this))
    , m_typed(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_view(new QTableView(this))
    , m_panel(new ChangePanel(desk, this))
    , m_count(new QLabel(this))
    , m_older(new QPushButton(tr("显示更早的"), this))
{
    setObjectName(u"journalPage"_s);
    auto *column = pageColumn(this);
    buildHeading();
    buildParts();
    column->setStretch(column->count() - 1, 1);
    connect(&desk.workspace(), &core::Workspace::changed, this, [this] {
        m_isStale = true;
        if (isVisible())
            load();
    });
}

void JournalPage::buildHeading()
{
    auto *head = new PageHead(tr("修改记录"), this);
    m_typed->setObjectName(u"journalFilter"_s);
    m_typed->setPlaceholderText(tr("按标题、人、理由、文件、日期查找"));
    m_typed->setAccessibleName(m_typed->placeholderText());
    m_typed->setClearButtonEnabled(true);
    m_typed->setMinimumWidth(280);
    m_kind->setAccessibleName(tr("种类"));
    m_kind->addItem(tr("全部种类"));
    using Kind = core::ChangeKind;
    for (const auto kind : {Kind::Edit, Kind::Import, Kind::Move, Kind::Undo, Kind::Redo,
             Kind::Create, Kind::Migrate, Kind::Event})
        m_kind->addItem(kindTitle(kind), int(kind));
    head->addTool(m_typed);
    head->addTool(m_kind);
    layout()->addWidget(head);
    connect(m_typed, &QLineEdit::textChanged, this, &JournalPage::narrow);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &JournalPage::narrow);
}

void JournalPage::buildParts()
{
    auto *card = new Card(this);
    m_view->setObjectName(u"journalTable"_s);
    m_view->setAccessibleName(tr("修改记录"));
    m_view->setModel(m_model);
    dressTable(m_view);
    m_view->horizontalHeader()->setStretchLastSection(false);
    m_view->horizontalHeader()->setSectionResizeMode(JournalModel::Title, QHeaderView::Stretch);
    for (const auto &[section, width] : {std::pair(JournalModel::When, 158),
             std::pair(JournalModel::Who, 80), std::pair(JournalModel::KindOfChange, 60),
             std::pair(JournalModel::Rows, 70), std::pair(JournalModel::Source, 130)})
        m_view->setColumnWidth(section, width);
    card->contents()->addWidget(m_view, 1);
    auto *foot = new QHBoxLayout;
    m_count->setForegroundRole(QPalette::PlaceholderText);
    foot->addWidget(m_count, 1);
    setLook(m_older, Look::Quiet);
    foot->addWidget(m_older);
    card->contents()->addLayout(foot);
    auto *parts = new QSplitter(this);
    parts->addWidget(card);
    parts->addWidget(m_panel);
    parts->setChildrenCollapsible(false);
    m_panel->setMinimumWidth(kPanelWidth);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    layout()->addWidget(parts);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &JournalPage::showCurrent);
    connect(m_older, &QPushButton::clicked, this, [this] {
        m_limit *= kOlderStep;
        load();
    });
}

void JournalPage::enter()
{
    if (m_isStale)
        load();
}

void JournalPage::takeFocus()
{
    m_view->setFocus();
}

void JournalPage::load()
{
    m_isStale = false;
    runTask(
        this,
        [path = m_desk.workspace().path()] {
            return core::Database::open(path, core::Database::Access::ReadOnly);
        },
        [limit = m_limit](const core::Database &database, const core::Progress &) {
            return core::changeSets(database, limit);
        },
        [this](const core::Result<QList<core::ChangeSetInfo>> &sets) {
            sets ? take(*sets) : showError(this, sets.error());
        });
}

void JournalPage::take(const QList<core::ChangeSetInfo> &sets)
{
    const auto current = m_current;
    m_model->setSets(sets);
    m_older->setVisible(sets.size() >= m_limit);
    const int row = std::max(0, m_model->rowOf(current));
    if (m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(row, 0));
    else
        m_panel->clear();
    showCount();
}

void JournalPage::narrow()
{
    const auto kind = m_kind->currentData();
    m_model->setFilter(m_typed->text(),
        kind.isValid() ? std::optional(core::ChangeKind(kind.toInt())) : std::nullopt);
    if (m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(0, 0));
    else
        m_panel->clear();
    showCount();
}

void JournalPage::showCurrent()
{
    const auto index = m_view->currentIndex();
    if (!index.isValid())
        return;
    const auto &set = m_model->setAt(index.row());
    m_current = set.number;
    m_panel->show(set);
}

void JournalPage::showCount()
{
    m_count->setText(m_model->rowCount() == m_model->countOfAll()
            ? tr("%1 步").arg(m_model->rowCount())
            : tr("%1 步，共 %2 步").arg(m_model->rowCount()).arg(m_model->countOfAll()));
}

} // namespace ui
