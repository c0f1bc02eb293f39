#pragma once

#include "core/workspace/changedrows.h"
#include "ui/registry/recordpages.h"

#include <QAbstractTableModel>
#include <QPointer>
#include <QTimer>

namespace ui {

class Task;

/// One cell that shall be changed.
struct CellChange
{
    int row = 0;
    int column = 0;
    core::Value value;
};

/// The rows of one registry in the order of a filter, over any table. It holds the keys of all rows
/// and the records of those looked at; keys come from a connection of their own beside the window.
class RegistryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class State { Loading, Ready, Failed };
    enum Role { IdRole = Qt::UserRole }; // qlonglong

    RegistryModel(core::Workspace &workspace, const core::Table &table, QObject *parent = nullptr);

    core::Workspace &workspace() const { return m_workspace; }
    const core::Table &table() const { return m_table; }

    /// Reads the rows anew; a filter's limit is not obeyed.
    void setFilter(const core::Filter &filter);
    const core::Filter &filter() const { return m_filter; }
    /// Shows the rows as they were after that change set; nothing: as they are.
    void setMoment(std::optional<qint64> set);
    const std::optional<qint64> &moment() const { return m_moment; }
    /// Whether rows may be changed here.
    bool isWritable() const { return !m_moment && m_workspace.isWritable(m_table); }
    /// Names of the columns from left to right; unknown ones are left out.
    void setColumns(const QStringList &columns);
    QStringList columns() const;
    const core::Field &field(int column) const { return m_table.fields.at(m_columns.at(column)); }
    /// -1 when it is not shown.
    int columnOf(const QString &column) const;

    State state() const { return m_state; }
    /// Why there is nothing to see; only when failed.
    const core::Error &error() const { return m_error; }
    /// False while only the first screen is known.
    bool isComplete() const { return m_isComplete; }
    void reload();

    core::RowId idAt(int row) const { return m_pages.ids().value(row); }
    /// -1 when the row is not among them.
    int rowOf(core::RowId id) const { return int(m_pages.ids().indexOf(id)); }
    const QList<core::RowId> &ids() const { return m_pages.ids(); }
    /// Null when the row was removed meanwhile.
    const core::Record *recordAt(int row) const { return m_pages.at(row); }
    bool isEditable(int column) const;
    /// Changes many cells in one step of the ledger; all or none.
    core::Attempt<core::Findings> write(const QList<CellChange> &changes, const QString &title);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void stateChanged();
    /// The rows are about to change places or number; what is remembered by row should be
    /// remembered by id.
    void aboutToRearrange();
    void rearranged();
    /// A cell that was typed was not stored, and why.
    void refused(const QModelIndex &index, const core::Refusal &refusal);
    /// Stored, but the rules doubt it.
    void warned(const QModelIndex &index, const core::Findings &warnings);

private:
    void fetch(int limit);
    void take(const core::Result<core::ListThen> &rows, int limit);
    void setIds(const QList<core::RowId> &ids);
    void replaceMiddle(const QList<core::RowId> &ids);
    void setState(State state);
    void follow(const QSet<int> &tables);
    QString displayText(const core::Record &record, int column) const;
    const core::Names &names() const;

    core::Workspace &m_workspace;
    const core::Table &m_table;
    RecordPages m_pages;
    core::Filter m_filter;
    std::optional<qint64> m_moment;
    std::unique_ptr<core::PastNames> m_then; // what linked rows were called then; null: now
    QList<qsizetype> m_columns; // indexes into the table's fields
    State m_state = State::Loading;
    core::Error m_error;
    bool m_isComplete = false;
    bool m_isFresh = true; // the next rows replace all others
    int m_run = 0;
    QPointer<Task> m_task;
    QTimer m_refresh;
};

} // namespace ui
