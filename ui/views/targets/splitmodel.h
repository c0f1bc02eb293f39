#pragma once

#include "core/workspace/targetsplit.h"
#include "ui/views/desk.h"

#include <QAbstractTableModel>

namespace ui {

/// Units by quarters of one target: the whole on top, the difference of the units at the foot.
/// Every number may be typed over; the sums follow at once.
class SplitModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Unit, Value, FirstQuarter, LastQuarter = FirstQuarter + 3, Columns };

    explicit SplitModel(const Desk &desk, QObject *parent = nullptr);

    const core::TargetGrid &grid() const { return m_grid; }
    void setGrid(const core::TargetGrid &grid);
    /// Whether a number was typed over since the grid was set.
    bool isChanged() const { return m_isChanged; }
    void setUnchanged() { m_isChanged = false; }
    /// Another split of the same target, not saved yet; what is written stays known.
    void takeProposal(const core::TargetGrid &proposal);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void edited();

private:
    bool isFoot(int row) const { return row == rowCount() - 1; }
    const core::TargetGrid::Row &row(int row) const;
    qint64 number(int row, int column) const;
    qint64 difference(int column) const;

    const Desk &m_desk;
    core::TargetGrid m_grid;
    bool m_isChanged = false;
};

} // namespace ui
