#include "ui/registry/registrymodel.h"

#include "core/schema/format.h"
#include "ui/common/fielddelegate.h"
#include "ui/common/tasks.h"

#include <QMap>

#include <algorithm>

namespace ui {

namespace {

/// What is shown before all rows are known.
constexpr int kFirstScreen = 100;

} // namespace

RegistryModel::RegistryModel(core::Workspace &workspace, const core::Table &table, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_table(table)
    , m_pages(workspace, table)
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &RegistryModel::reload);
    connect(&workspace, &core::Workspace::changed, this, &RegistryModel::follow);
}

void RegistryModel::setFilter(const core::Filter &filter)
{
    m_filter = filter;
    m_isFresh = true;
    m_isComplete = false;
    setState(State::Loading);
    ++m_run;
    fetch(m_moment ? 0 : kFirstScreen);
}

void RegistryModel::setMoment(std::optional<qint64> set)
{
    m_moment = set;
    setFilter(m_filter);
}

void RegistryModel::reload()
{
    ++m_run;
    fetch(m_isFresh && !m_moment ? kFirstScreen : 0);
}

/// `limit` 0: all rows.
void RegistryModel::fetch(int limit)
{
    if (m_task)
        m_task->cancel();
    core::Filter filter = m_filter;
    filter.limit = limit;
    m_task = runTask(
        this,
        [path = m_workspace.path()] {
            return core::Database::open(path, core::Database::Access::ReadOnly);
        },
        [table = &m_table, filter, moment = m_moment](
            const core::Database &database, const core::Progress &progress) {
            if (moment)
                return core::listThen(database, *table, filter, *moment, progress);
            return core::RecordStore(database)
                .ids(*table, filter)
                .map([](const QList<core::RowId> &ids) {
                    return core::ListThen{ids, {}};
                });
        },
        [this, run = m_run, limit](const core::Result<core::ListThen> &rows) {
            if (run == m_run)
                take(rows, limit);
        });
}

void RegistryModel::take(const core::Result<core::ListThen> &rows, int limit)
{
    if (!rows) {
        m_error = rows.error();
        setIds({});
        setState(State::Failed);
        return;
    }
    m_isComplete = limit == 0 || rows->ids.size() < limit;
    m_state = State::Ready; // before the rows are told of
    m_pages.setPast(rows->changed.value(QString(m_table.name)));
    m_then = m_moment ? std::make_unique<core::PastNames>(
                 m_workspace.database(), m_workspace.names(), rows->changed)
                      : nullptr;
    setIds(rows->ids);
    setState(State::Ready);
    if (!m_isComplete)
        fetch(0);
}

void RegistryModel::setIds(const QList<core::RowId> &ids)
{
    Q_EMIT aboutToRearrange();
    if (m_isFresh) {
        beginResetModel();
        m_pages.setIds(ids);
        endResetModel();
        m_isFresh = false;
    } else {
        replaceMiddle(ids);
    }
    Q_EMIT rearranged();
}

/// Keeps what both orders begin and end with, so that the view keeps its place.
void RegistryModel::replaceMiddle(const QList<core::RowId> &ids)
{
    const auto old = m_pages.ids();
    const auto head = std::mismatch(old.begin(), old.end(), ids.begin(), ids.end());
    const auto first = head.first - old.begin();
    const auto room = std::min(old.size(), ids.size()) - first;
    const auto tail
        = std::mismatch(old.rbegin(), old.rbegin() + room, ids.rbegin(), ids.rbegin() + room);
    const auto kept = tail.first - old.rbegin();
    const auto removed = old.size() - first - kept;
    const auto added = ids.size() - first - kept;
    if (removed > 0) {
        beginRemoveRows({}, int(first), int(first + removed - 1));
        m_pages.setIds(old.mid(0, first) + old.mid(first + removed));
        endRemoveRows();
    }
    if (added > 0) {
        beginInsertRows({}, int(first), int(first + added - 1));
        m_pages.setIds(ids);
        endInsertRows();
    }
    m_pages.forget();
    if (!ids.isEmpty() && !m_columns.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void RegistryModel::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

/// Rows of this table changed: their order may have, too. Rows they link to: only words did.
void RegistryModel::follow(const QSet<int> &tables)
{
    m_pages.forget();
    if (rowCount() > 0 && !m_columns.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    if (tables.contains(m_table.number))
        m_refresh.start();
}

void RegistryModel::setColumns(const QStringList &columns)
{
    QList<qsizetype> wanted;
    for (const auto &column : columns) {
        const auto index = m_table.indexOf(column);
        if (index >= 0 && !wanted.contains(index))
            wanted.append(index);
    }
    if (wanted == m_columns)
        return;
    beginResetModel();
    m_columns = wanted;
    endResetModel();
}

QStringList RegistryModel::columns() const
{
    QStringList names;
    for (const auto index : m_columns)
        names.append(QString(m_table.fields.at(index).column));
    return names;
}

int RegistryModel::columnOf(const QString &column) const
{
    return int(m_columns.indexOf(m_table.indexOf(column)));
}

bool RegistryModel::isEditable(int column) const
{
    return isWritable() && !field(column).is(core::Rule::System)
        && field(column).kind != core::Kind::State;
}

int RegistryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_pages.ids().size());
}

int RegistryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant RegistryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const core::Field &shown = field(index.column());
    if (role == Qt::TextAlignmentRole) {
        const auto side = shown.isNumber() ? Qt::AlignRight : Qt::AlignLeft;
        return QVariant::fromValue(Qt::Alignment(side | Qt::AlignVCenter));
    }
    if (role == IdRole)
        return idAt(index.row());
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    const core::Record *record = m_pages.at(index.row());
    if (!record)
        return role == Qt::DisplayRole && index.column() == 0 ? QVariant(tr("（已删除）"))
                                                              : QVariant();
    if (role == Qt::EditRole)
        return toVariant(record->values.at(m_columns.at(index.column())));
    return displayText(*record, index.column());
}

QString RegistryModel::displayText(const core::Record &record, int column) const
{
    const auto at = m_columns.at(column);
    const QString text
        = core::displayText(m_table, m_table.fields.at(at), record.values.at(at), names());
    return text.contains(u'\n') ? text.simplified() : text;
}

const core::Names &RegistryModel::names() const
{
    return m_then ? static_cast<const core::Names &>(*m_then) : m_workspace.names();
}

bool RegistryModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || !isEditable(index.column()))
        return false;
    const core::Record *stored = m_pages.at(index.row());
    if (!stored)
        return false;
    const core::Record before = *stored;
    core::Record after = before;
    after.values[m_columns.at(index.column())] = toValue(value);
    if (after.values == before.values)
        return true;
    const auto saved = m_workspace.update(m_table, before, after);
    if (!saved) {
        Q_EMIT refused(index, saved.error());
        return false;
    }
    if (!saved->warnings.isEmpty())
        Q_EMIT warned(index, saved->warnings);
    return true;
}

core::Attempt<core::Findings> RegistryModel::write(
    const QList<CellChange> &changes, const QString &title)
{
    QMap<int, core::Record> after;
    for (const auto &change : changes) {
        const core::Record *stored = m_pages.at(change.row);
        if (!stored || !isEditable(change.column))
            continue;
        auto &record
            = after.contains(change.row) ? after[change.row] : *after.insert(change.row, *stored);
        record.values[m_columns.at(change.column)] = change.value;
    }
    return m_workspace.updateAll(m_table, after.values(), title);
}

QVariant RegistryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (section < 0 || section >= m_columns.size())
        return {};
    const core::Field &shown = field(section);
    switch (role) {
    case Qt::DisplayRole:
        return shown.title();
    case Qt::ToolTipRole:
        return *shown.hint
            ? shown.title() + u'\n' + QCoreApplication::translate("domain", shown.hint)
            : shown.title();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((shown.isNumber() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    default:
        return {};
    }
}

Qt::ItemFlags RegistryModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const auto usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return isEditable(index.column()) ? usual | Qt::ItemIsEditable : usual;
}

} // namespace ui
