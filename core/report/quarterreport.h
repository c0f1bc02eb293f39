#pragma once

#include "core/figures/chart.h"
#include "core/figures/engine.h"
#include "core/report/document.h"
#include "core/schema/names.h"

namespace core {

/// A number of a sentence that a person wrote over, and why.
struct Retyped
{
    QString figure; // as Document::Run calls it: train_completions.rate
    QString text;
    QString reason;

    bool operator==(const Retyped &) const = default;
};

/// How a report is made, beyond what it is about.
struct ReportOptions
{
    Rounding rounding = Rounding::HalfUp;
    Document::Letterhead::Ink head = Document::Letterhead::Ink::Red;
    enum class Carry { None, Sums }; // 承前页 and 过次页
    Carry carry = Carry::None;
    int number = 0; // of the bulletin: 第6期; 0: that of the month
    QList<Retyped> retyped = {};

    bool operator==(const ReportOptions &) const = default;
};

/// What a printed summary is about.
struct SummaryRequest
{
    Period period;
    QString unit; // the whole the ledger is for, or one of its counties
    enum class Data { Real, Demo };
    Data data = Data::Real;
    ReportOptions options = {};
};

struct ReportSource;

/// The one-page summary for supervisors (domain.md 5.8): tiles with target, rate and light, ranking
/// of the counties with the time line, months with the cumulative line and the plan, vouchers and
/// certificates by kind, the last three; every figure leads back to its rows.
Result<Document> quarterReport(const ReportSource &source);

/// A tile of one indicator with its target, rate, pace and light.
Document::Tile indicatorTile(const Figure &figure, const Period &period, const Names &names);

/// Counties by completion rate of one indicator, best first, with 时序进度 as reference.
Chart rankingChart(const FigureTable &table, const QString &indicator, const Names &names);

/// Month by month of the year the period lies in, with the cumulative rate against the year's
/// target.
Result<Chart> monthlyChart(const FigureEngine &engine, const FigureTable &table,
    const QString &indicator, const QString &unit, const Names &names);

/// Beside the cumulative rate of a monthly chart the schedule that it should follow.
void addPlanLine(Chart &chart);

/// The indicators of a summary in their order: those that have targets.
QStringList summaryIndicators();
/// What a unit is called in a report: 全市合计, 岚县, 市本级.
QString unitCaption(const QString &unit, const FigureEngine &engine, const Names &names);

} // namespace core
