#pragma once

#include "core/schema/names.h"
#include "core/workspace/roster.h"

#include <QAbstractTableModel>

namespace ui {

/// The people of a list as the rules judged them.
class RosterModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, Verdict, Name, IdNumber, Category, Reasons, Columns };

    RosterModel(const core::Names &names, QObject *parent);

    void setRows(const QList<core::RosterRow> &rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const core::RosterRow &row, int column) const;

    const core::Names &m_names;
    QList<core::RosterRow> m_rows;
};

} // namespace ui
