#pragma once

#include "core/workspace/submissions.h"
#include "ui/registry/statemark.h"

#include <QAbstractTableModel>

namespace ui {

/// Units by periods of a year; each cell is where a report stands.
class BoardModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { PlaceRole = Qt::UserRole, LateRole };

    BoardModel(const core::Workspace &workspace, QObject *parent = nullptr);

    void setCells(const QList<core::SubmissionCell> &cells);
    /// Null in the column of the units.
    const core::SubmissionCell *cellAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const core::Workspace &m_workspace;
    QList<core::SubmissionCell> m_cells;
    int m_periods = 0; // of each unit
};

/// How far a report is: begun, sent, back, taken over; overdue stands apart.
core::StateInfo::Place boardPlace(const core::SubmissionCell &cell, QDate today);

/// 未报, 草稿, 已报, 退回, 已审, 锁定: as the board names the states.
QString boardWord(const QString &status);

} // namespace ui
