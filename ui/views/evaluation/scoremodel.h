#pragma once

#include "core/workspace/scoring.h"

#include <QAbstractTableModel>

namespace ui {

/// A score list being keyed; outcomes follow at once.
class ScoreModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Admission, Name, Theory, Practical, Total, Outcome, Columns };
    enum class Totals { Computed, Typed };

    ScoreModel(core::ScoreSheet sheet, const core::Names &names, QObject *parent = nullptr);

    const core::ScoreSheet &sheet() const { return m_sheet; }
    const QList<core::ScoreLine> &lines() const { return m_sheet.lines; }
    Totals totals() const { return m_totals; }
    void setTotals(Totals totals);
    bool isChanged() const { return m_isChanged; }
    /// How many have this outcome.
    int count(const QString &outcome) const;
    /// Scores of lines that a paste named.
    void take(const QList<core::ScoreLine> &lines);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// What was typed is no score; it was not taken.
    void refused(const QString &text);
    void counted();

private:
    QString shown(const core::ScoreLine &line, int row, int column) const;
    void settle(int row);

    core::ScoreSheet m_sheet;
    const core::Names &m_names;
    Totals m_totals = Totals::Computed;
    bool m_isChanged = false;
};

} // namespace ui
