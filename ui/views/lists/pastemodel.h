#pragma once

#include "core/workspace/pastedrows.h"

#include <QAbstractTableModel>

namespace ui {

/// Pasted rows with what became of each: a line for the fields on top, then the rows, whose cells
/// can be put right.
class PasteModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, Verdict, Cells };

    PasteModel(QList<QStringList> cells, QObject *parent);

    const QList<QStringList> &cells() const { return m_cells; }
    const core::PasteMapping &mapping() const { return m_mapping; }
    void setMapping(const core::PasteMapping &mapping);
    void setJudged(const core::PastedRows &judged);
    /// Only rows that were refused stay.
    void keepRefused();
    qsizetype width() const { return m_cells.isEmpty() ? 0 : m_cells.constFirst().size(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void edited();

private:
    qsizetype firstLine() const;
    const core::PastedRow *judgedAt(const QModelIndex &index) const;
    QString verdict(const core::PastedRow &row) const;
    QString problemAt(const QModelIndex &index) const;

    QList<QStringList> m_cells;
    core::PasteMapping m_mapping;
    core::PastedRows m_judged;
};

} // namespace ui
