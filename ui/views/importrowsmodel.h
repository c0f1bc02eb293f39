#pragma once

#include "ui/views/importsession.h"

#include <QAbstractTableModel>

namespace ui {

/// The rows of all files as the check judged them, narrowed to some outcomes.
class ImportRowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Outcome, File, Sheet, Row, Name, IdNumber, Findings, Columns };

    ImportRowsModel(const ImportSession &session, QObject *parent);

    /// Nothing: every row but those without data.
    void setShown(std::optional<core::RowOutcome> outcome);
    void reload();

    const core::ImportRow &rowAt(int row) const;
    const core::SheetReading &sheetAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Place
    {
        qsizetype file;
        qsizetype sheet;
        qsizetype row;
    };

    QString text(const Place &place, int column) const;

    const ImportSession &m_session;
    QList<Place> m_places;
    std::optional<core::RowOutcome> m_shown;
};

/// 接受, 提醒, 拒收, 无数据.
QString outcomeTitle(core::RowOutcome outcome);
/// What the check said of a row, with the letters of the columns.
QString findingsText(const core::SheetReading &sheet, const core::ImportRow &row);
/// A value of a row as a person may see it: personal data shortened.
QString shownValue(const core::Names &names, const QString &field, const QString &value);

} // namespace ui
