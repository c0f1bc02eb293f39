#pragma once

#include "core/figures/engine.h"
#include "ui/views/desk.h"

#include <map>

namespace ui {

/// Everything the dashboard shows, read in one go away from the window's thread.
struct DashboardData
{
    core::FigureTable table;
    Scope scope;
    std::map<QString, std::vector<qint64>> months; // January to December by indicator

    /// Nothing was counted and nothing is planned: a new ledger.
    bool isEmpty() const;
};

/// The four figures of the public report, in its order.
QStringList dashboardIndicators();

struct DashboardQuestion
{
    QString ledgerUnit;
    QDateTime now;
    Scope scope;
};
core::Result<DashboardData> readDashboard(const core::Database &database,
    const DashboardQuestion &question, const core::Progress &progress);

/// Completion rates of the counties, best first, with the share of the year that has passed.
core::Chart rankingChart(
    const DashboardData &data, const QString &indicator, const core::Names &names);
/// Each month's count with the cumulative rate, or the cumulative count where there is no target.
core::Chart monthChart(const DashboardData &data, const QString &indicator);

/// 职业技能提升培训: the name without its unit, as data of the ledger call it.
QString indicatorTitle(const core::Names &names, const QString &indicator);
/// What stands over the figure of the period alone: 本季, 本月, 上半年.
QString periodWord(const core::Period &period);

} // namespace ui
