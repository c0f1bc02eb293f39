#pragma once

#include "core/workspace/workspace.h"

#include <QAbstractTableModel>
#include <QPointer>
#include <QWidget>

class QLabel;
class QTableView;

namespace ui {

class Task;

/// Who set which field of a record to what, when and from which file; newest first.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Who, What, Before, After, Source, Columns };

    HistoryModel(const core::Workspace &workspace, const core::Table &table, QObject *parent);

    void setEntries(const QList<core::HistoryEntry> &entries);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const core::HistoryEntry &entry, int column) const;
    QString valueText(const core::HistoryEntry &entry, const core::Value &value) const;
    QString sourceText(const core::HistoryEntry &entry) const;

    const core::Workspace &m_workspace;
    const core::Table &m_table;
    QList<core::HistoryEntry> m_entries;
};

/// The history of one record, read when it is looked at.
class HistoryView : public QWidget
{
    Q_OBJECT

public:
    HistoryView(core::Workspace &workspace, const core::Table &table, QWidget *parent = nullptr);

    void setRecordId(core::RowId id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void load();

    core::Workspace &m_workspace;
    const core::Table &m_table;
    core::RowId m_id = 0;
    bool m_isStale = false;
    QPointer<Task> m_task;
    HistoryModel *m_model;
    QTableView *m_view;
    QLabel *m_note;
};

} // namespace ui
