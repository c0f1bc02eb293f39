#pragma once

#include "ui/views/import/importrowpanel.h"

#include <QAbstractTableModel>

namespace ui {

/// Which rows are shown: by what they do to the ledger, refused ones, those with a warning.
enum class RowsShown { All, New, Changed, Same, Conflict, Refused, Warned, NoData };

/// The rows of all files as the check judged them, narrowed to some.
class ImportRowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Effect, File, Sheet, Row, Name, IdNumber, Findings, Columns };

    ImportRowsModel(const ImportSession &session, QObject *parent);

    /// All: every row but those without data.
    void setShown(RowsShown shown);
    void reload();
    /// The next refused row after `row` or before it, going round; -1 when there is none.
    int nextRefused(int row, Qt::SortOrder direction) const;

    ImportRowPanel::Place placeAt(int row) const { return m_places.at(row); }
    int rowOf(const ImportRowPanel::Place &place) const;
    const core::ImportRow &rowAt(int row) const;
    const core::SheetReading &sheetAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void addPlaces(const core::SheetReading &reading, qsizetype file, qsizetype sheet);
    bool isShown(const core::ImportRow &row) const;
    QString text(const ImportRowPanel::Place &place, int column) const;

    const ImportSession &m_session;
    QList<ImportRowPanel::Place> m_places;
    RowsShown m_shown = RowsShown::All;
};

/// 新增, 变更, 相同, 冲突, 拒收 …, each with its sign.
QString shownTitle(RowsShown shown);
/// What a row is counted as.
RowsShown sortOf(const core::ImportRow &row);
/// What the check said of a row, with the letters of the columns.
QString findingsText(const core::SheetReading &sheet, const core::ImportRow &row);
/// A value of a row as a person may see it: personal data shortened.
QString shownValue(const core::Names &names, const core::SheetReading &sheet, const QString &field,
    const QString &value);

} // namespace ui
