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
    std::map<QString, core::Chart> months; // by indicator

    /// Nothing was counted and nothing is planned: a new ledger.
    bool isEmpty() const;
};

struct DashboardQuestion
{
    QString ledgerUnit;
    QDateTime now;
    Scope scope;
};
core::Result<DashboardData> readDashboard(const core::Database &database,
    const DashboardQuestion &question, const core::Progress &progress);

/// 职业技能提升培训: the name without its unit, as data of the ledger call it.
QString indicatorTitle(const core::Names &names, const QString &indicator);
/// What stands over the figure of the period alone: 本季, 本月, 上半年.
QString periodWord(const core::Period &period);

} // namespace ui
