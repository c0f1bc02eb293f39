#include "ui/registry/historyview.h"

#include "core/schema/format.h"
#include "ui/common/tasks.h"

#include <QDateTime>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

namespace {

/// Fields that the store keeps for itself say nothing to a person.
bool isTelling(const core::Table &table, const core::HistoryEntry &entry)
{
    const core::Field *field = table.find(entry.column);
    if (entry.column.isEmpty() || !field)
        return true;
    return field->number > core::kCommonFieldCount + 1 || field->kind == core::Kind::State
        ? field->column != core::kSearchPinyin && field->column != core::kSearchInitials
        : false;
}

} // namespace

HistoryModel::HistoryModel(
    const core::Workspace &workspace, const core::Table &table, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_table(table)
{ }

void HistoryModel::setEntries(const QList<core::HistoryEntry> &entries)
{
    beginResetModel();
    m_entries.clear();
    for (const auto &entry : entries) {
        if (isTelling(m_table, entry))
            m_entries.append(entry);
    }
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(m_entries.at(index.row()), index.column());
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return role == Qt::TextAlignmentRole
            ? QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter))
            : QVariant();
    const QStringList titles
        = {tr("时间"), tr("办理人"), tr("字段"), tr("原来"), tr("改为"), tr("来源")};
    return titles.value(section);
}

QString HistoryModel::text(const core::HistoryEntry &entry, int column) const
{
    switch (column) {
    case When:
        return QDateTime::fromMSecsSinceEpoch(entry.set.at)
            .toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    case Who:
        return m_workspace.names().linkTitle(
            m_table.find(QString(core::kCreatedBy))->reference, entry.set.user);
    case What: {
        const core::Field *field = m_table.find(entry.column);
        return field ? field->title() : tr("整条记录");
    }
    case Before:
        return valueText(entry, entry.before);
    case After:
        return entry.column.isEmpty() ? tr("删除") : valueText(entry, entry.after);
    case Source:
        return sourceText(entry);
    default:
        return {};
    }
}

QString HistoryModel::valueText(const core::HistoryEntry &entry, const core::Value &value) const
{
    const core::Field *field = m_table.find(entry.column);
    if (!field)
        return {};
    return value.isNull() ? tr("（空）")
                          : core::displayText(m_table, *field, value, m_workspace.names());
}

/// The file and its row, or the name of the step.
QString HistoryModel::sourceText(const core::HistoryEntry &entry) const
{
    if (entry.set.sourceFile.isEmpty())
        return entry.set.title;
    const QString file = entry.set.sourceSheet.isEmpty()
        ? entry.set.sourceFile
        : entry.set.sourceFile + u'/' + entry.set.sourceSheet;
    return entry.sourceRow > 0 ? tr("%1 第 %2 行").arg(file).arg(entry.sourceRow) : file;
}

HistoryView::HistoryView(core::Workspace &workspace, const core::Table &table, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_table(table)
    , m_model(new HistoryModel(workspace, table, this))
    , m_view(new QTableView(this))
    , m_note(new QLabel(this))
{
    m_view->setObjectName(QStringLiteral("history"));
    m_view->setAccessibleName(tr("历史"));
    m_view->setModel(m_model);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_note->setAlignment(Qt::AlignCenter);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_note);
    column->addWidget(m_view, 1);
    connect(&workspace, &core::Workspace::changed, this, [this](const QSet<int> &tables) {
        if (tables.contains(m_table.number))
            setRecordId(m_id);
    });
}

void HistoryView::setRecordId(core::RowId id)
{
    m_id = id;
    m_isStale = true;
    if (isVisible())
        load();
}

void HistoryView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        load();
}

void HistoryView::load()
{
    m_isStale = false;
    if (m_task)
        m_task->cancel();
    m_task = runTask(
        this,
        [path = m_workspace.path()] {
            return core::Database::open(path, core::Database::Access::ReadOnly);
        },
        [table = &m_table, id = m_id](const core::Database &database,
            const core::Progress &) -> core::Result<QList<core::HistoryEntry>> {
            return id == 0 ? QList<core::HistoryEntry>() : core::history(database, *table, id);
        },
        [this, id = m_id](const core::Result<QList<core::HistoryEntry>> &entries) {
            if (id != m_id)
                return;
            m_model->setEntries(entries.value_or(QList<core::HistoryEntry>()));
            m_view->resizeColumnsToContents();
            m_note->setText(entries ? tr("还没有修改记录。") : entries.error().text);
            m_note->setVisible(m_model->rowCount() == 0);
        });
}

} // namespace ui
