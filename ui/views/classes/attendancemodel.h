#pragma once

#include "core/workspace/attendance.h"

#include <QAbstractTableModel>

namespace ui {

/// An attendance sheet as a grid: a row a trainee, two columns a day, then what it adds up to.
class AttendanceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Total { Days, Hours, Rate, Totals };

    AttendanceModel(const core::AttendanceSheet &sheet, QObject *parent);

    const core::AttendanceSheet &sheet() const { return m_sheet; }
    int halfCount() const { return int(2 * m_sheet.days().size()); }
    bool isHalf(const QModelIndex &index) const { return index.column() < halfCount(); }
    core::Presence presence(const QModelIndex &index) const;
    void set(const QModelIndexList &cells, core::Presence presence);
    void setDay(int column, core::Presence presence);
    void setLine(int row, core::Presence presence);
    void setAll(core::Presence presence);
    /// The next row from `row` on whose name, pinyin or initials begin so; −1 when none does.
    int find(const QString &typed, int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void edited();

private:
    QString text(const QModelIndex &index) const;
    QVariant colour(const QModelIndex &index) const;
    void tellChanged();

    core::AttendanceSheet m_sheet;
};

} // namespace ui
