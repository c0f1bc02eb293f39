#pragma once

#include "core/figures/submissionsheet.h"

#include <QAbstractTableModel>

namespace ui {

/// A report of a unit as a grid: declared against counted, line by line.
class SheetModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Number,
        Name,
        Measure,
        Target,
        PeriodValue,
        Cumulative,
        Rate,
        LastYear,
        System,
        Difference,
        Explanation,
        Problems,
        Measures,
        Responsible,
        Columns
    };

    explicit SheetModel(core::SubmissionSheet sheet, QObject *parent = nullptr);

    const core::SubmissionSheet &sheet() const { return m_sheet; }
    /// Another state of the same report; nothing of it is changed yet.
    void setSheet(const core::SubmissionSheet &sheet);
    void fill(core::SubmissionSheet::Fill which);
    /// The same report filled in by other means, not saved yet.
    void take(const core::SubmissionSheet &sheet);
    void setSignature(QString core::CountySubmission::*field, const QString &name);
    bool isChanged() const { return m_isChanged; }
    /// Where the rows of the line's system figure are found.
    QString reference(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// What was typed is no figure; it was not taken.
    void refused(const QString &text);
    void edited();

private:
    QString shown(const core::SheetLine &line, int column) const;
    void touch(int row);

    core::SubmissionSheet m_sheet;
    bool m_isChanged = false;
};

} // namespace ui
