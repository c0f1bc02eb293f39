#pragma once

#include "core/figures/chart.h"
#include "core/figures/engine.h"
#include "core/report/document.h"
#include "core/schema/names.h"

namespace core {

/// What a printed summary is about.
struct SummaryRequest
{
    Period period;
    QString unit; // the whole the ledger is for, or one of its counties
    enum class Data { Real, Demo };
    Data data = Data::Real;
};

/// The one-page summary for supervisors (domain.md 5.8): tiles with target, rate and light, ranking
/// of the counties with the time line, months with the cumulative line, the county table; every
/// figure leads back to its rows.
Result<Document> quarterReport(
    const FigureEngine &engine, const Names &names, const SummaryRequest &request);

/// Counties by completion rate of one indicator, best first, with 时序进度 as reference.
Chart rankingChart(const FigureTable &table, const QString &indicator, const Names &names);

/// Month by month of the year the period lies in, with the cumulative rate against the year's
/// target.
Result<Chart> monthlyChart(const FigureEngine &engine, const FigureTable &table,
    const QString &indicator, const QString &unit, const Names &names);

/// The indicators of a summary in their order: those that have targets.
QStringList summaryIndicators();
/// What a unit is called in a report: 全市合计, 岚县, 市本级.
QString unitCaption(const QString &unit, const FigureEngine &engine, const Names &names);

} // namespace core
