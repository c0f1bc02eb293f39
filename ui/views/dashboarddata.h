#pragma once

#include "core/figures/engine.h"
#include "core/report/boardcharts.h"
#include "ui/views/desk.h"

#include <map>

namespace ui {

/// Everything the dashboard shows, read in one go away from the window's thread.
struct DashboardData
{
    core::FigureTable table;
    Scope scope;
    core::Board board;
    /// Of the charts that are drawn for one indicator.
    std::map<std::pair<core::BoardChart, QString>, core::Chart> charts;

    /// Nothing was counted and nothing is planned: a new ledger.
    bool isEmpty() const;
};

struct DashboardQuestion
{
    QString ledgerUnit;
    QDateTime now;
    Scope scope;
    core::SummaryRequest::Data data = core::SummaryRequest::Data::Real;
};
/// Tiles, counties and what is drawn from monthly cells: at once also in a large ledger.
core::Result<DashboardData> readDashboard(const core::Database &database,
    const DashboardQuestion &question, const core::Progress &progress);

/// The charts that are counted from rows; they follow the tiles.
using DashboardCharts = std::map<core::BoardChart, core::Chart>;
core::Result<DashboardCharts> readDashboardCharts(const core::Database &database,
    const DashboardQuestion &question, const core::Board &board, const core::Progress &progress);

/// 职业技能提升培训: the name without its unit, as data of the ledger call it.
QString indicatorTitle(const core::Names &names, const QString &indicator);
/// What stands over the figure of the period alone: 本季, 本月, 上半年.
QString periodWord(const core::Period &period);

} // namespace ui
