#include "ui/registry/relatedrows.h"

#include "ui/common/buttons.h"
#include "ui/common/emptystate.h"
#include "ui/common/inlinebar.h"
#include "ui/common/messages.h"
#include "ui/registry/columns.h"
#include "ui/registry/recorddialog.h"
#include "ui/registry/registrygrid.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>

namespace ui {

using namespace Qt::StringLiterals;

RelatedRows::RelatedRows(core::Workspace &workspace, const core::ChildTable &child, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_child(child)
    , m_model(new RegistryModel(workspace, *child.table, this))
{
    auto columns = usualColumns(*child.table);
    columns.removeAll(QString(child.link));
    m_model->setColumns(columns);
    build();
    connect(m_model, &RegistryModel::stateChanged, this, &RelatedRows::showState);
    connect(m_model, &RegistryModel::rearranged, this, &RelatedRows::showState);
}

void RelatedRows::build()
{
    const QString caption = m_child.table->noun();
    m_grid = new RegistryGrid(*m_model, FilterHeader::Row::Hidden, this);
    m_bar = new InlineBar(this);
    m_count = new QLabel(this);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *add = new QPushButton(iconOf(Icon::Add), tr("添加%1").arg(caption), this);
    add->setObjectName(u"addRow"_s);
    m_open = new QPushButton(tr("打开"), this);
    m_open->setObjectName(u"openRow"_s);
    m_remove = new QPushButton(tr("删除"), this);
    m_remove->setObjectName(u"removeRows"_s);
    for (auto *button : {add, m_open, m_remove})
        setLook(button, Look::Quiet);
    auto *tools = new QHBoxLayout;
    tools->addWidget(add);
    tools->addWidget(m_open);
    tools->addWidget(m_remove);
    tools->addStretch();
    tools->addWidget(m_count);
    auto *empty = new EmptyState(Icon::Link, tr("还没有%1").arg(caption),
        tr("属于这条记录的%1会列在这里。").arg(caption), this);
    connect(empty->addButton(tr("添加%1").arg(caption), Look::Secondary), &QPushButton::clicked,
        this, &RelatedRows::addRow);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_grid);
    m_stack->addWidget(empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addLayout(tools);
    column->addWidget(m_bar);
    column->addLayout(m_stack, 1);
    add->setEnabled(m_workspace.isWritable(*m_child.table));
    connect(add, &QPushButton::clicked, this, &RelatedRows::addRow);
    connect(m_remove, &QPushButton::clicked, this, &RelatedRows::removeRows);
    connect(m_open, &QPushButton::clicked, this,
        [this] { Q_EMIT recordWanted(*m_child.table, m_grid->currentId()); });
    connect(m_grid, &RegistryGrid::recordWanted, m_open, &QPushButton::click);
    connect(m_grid, &RegistryGrid::refused, this, [this](const core::Refusal &refusal) {
        m_bar->tell(InlineBar::Tone::Error, refusal.error.text);
    });
    connect(m_grid, &RegistryGrid::noticed, this,
        [this](const QString &text) { m_bar->tell(InlineBar::Tone::Note, text); });
}

void RelatedRows::setRecordId(core::RowId id)
{
    m_id = id;
    if (isVisible())
        load();
}

void RelatedRows::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    load();
}

void RelatedRows::load()
{
    if (m_id == m_loadedId)
        return;
    m_loadedId = m_id;
    m_bar->dismiss();
    core::Filter filter;
    filter.conditions = {{QString(m_child.link), core::Condition::Test::Equal, {m_id}}};
    m_model->setFilter(filter);
}

void RelatedRows::showState()
{
    const bool isEmpty
        = m_model->state() == RegistryModel::State::Ready && m_model->rowCount() == 0;
    if (m_model->state() == RegistryModel::State::Failed)
        m_bar->tell(InlineBar::Tone::Error, m_model->error().text);
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    m_open->setEnabled(m_model->rowCount() > 0);
    m_remove->setEnabled(m_model->rowCount() > 0 && m_workspace.isWritable(*m_child.table));
    m_count->setText(m_model->isComplete() ? tr("%1 条").arg(m_model->rowCount()) : QString());
    if (m_model->rowCount() > 0 && m_grid->horizontalHeader()->sectionSize(0) > 0)
        m_grid->fitColumns({});
}

void RelatedRows::addRow()
{
    auto *dialog = new RecordDialog(m_workspace, *m_child.table, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->fix(QString(m_child.link), m_id);
    dialog->open();
}

void RelatedRows::removeRows()
{
    const auto ids = m_grid->selection().ids(kMostChanged);
    if (ids.isEmpty())
        return;
    const auto removed = m_workspace.removeAll(*m_child.table, ids);
    if (!removed)
        return m_bar->tell(InlineBar::Tone::Error, removed.error().error.text);
    showToast(this, tr("已删除%1 %2 条").arg(m_child.table->noun()).arg(ids.size()));
}

} // namespace ui
