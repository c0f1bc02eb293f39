#pragma once

#include "ui/views/dashboarddata.h"

#include <QAbstractTableModel>

namespace ui {

/// The four figures of every unit of the reports; the whole always stands first.
class CountyModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// What each indicator shows, side by side.
    enum Part { OfPeriod, Cumulative, Rate, Parts };
    enum Role { LightRole = Qt::UserRole, ReferenceRole, UnitRole };

    explicit CountyModel(const core::Names &names, QObject *parent = nullptr);

    void setData(const DashboardData &data);
    const std::optional<DashboardData> &shown() const { return m_data; }

    /// The columns over which an indicator's name stands.
    int firstColumn(int indicator) const { return 1 + indicator * Parts; }
    QStringList indicators() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    const core::Figure *figureAt(const QModelIndex &index) const;
    QVariant figureText(const core::Figure &figure, int part) const;
    qint64 sortValue(const QString &unit, int column) const;
    QString unitName(const QString &unit) const;

    const core::Names &m_names;
    std::optional<DashboardData> m_data;
    QStringList m_units;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace ui
