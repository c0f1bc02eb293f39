#include "ui/views/dashboarddata.h"

#include "core/report/quarterreport.h"
#include "core/storage/codebook.h"

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

bool DashboardData::isEmpty() const
{
    return std::all_of(table.rows.begin(), table.rows.end(), [](const core::Figure &figure) {
        return figure.cumulative == 0 && figure.lastYearCumulative == 0 && !figure.target;
    });
}

namespace {

/// What the charts are made from, with the names of the ledger.
struct Opened
{
    explicit Opened(const core::Database &database)
        : names(database)
    { }

    core::Result<void> open(const core::Database &database, const DashboardQuestion &question,
        const core::Progress &progress)
    {
        if (auto loaded = names.load(); !loaded)
            return loaded;
        auto made = core::FigureEngine::create(
            database, {.unit = question.ledgerUnit, .now = question.now, .progress = progress});
        if (!made)
            return core::fail(made.error());
        engine = std::move(*made);
        return {};
    }
    core::ReportSource source(
        const core::Database &database, const DashboardQuestion &question) const
    {
        return {database, *engine, names,
            {.period = question.scope.period, .unit = question.scope.unit, .data = question.data},
            question.now.toLocalTime().date()};
    }

    core::CodeBook names;
    std::unique_ptr<core::FigureEngine> engine;
};

} // namespace

core::Result<DashboardData> readDashboard(const core::Database &database,
    const DashboardQuestion &question, const core::Progress &progress)
{
    Opened opened(database);
    if (auto done = opened.open(database, question, progress); !done)
        return core::fail(done.error());
    auto table = opened.engine->figures(
        question.scope.period, {.persons = core::FigureOptions::Persons::Left});
    if (!table)
        return core::fail(table.error());
    const auto source = opened.source(database, question);
    auto board = core::readBoard(source);
    if (!board)
        return core::fail(board.error());
    DashboardData data{std::move(*table), question.scope, std::move(*board), {}};
    const auto indicators = core::boardIndicators();
    for (const auto &indicator : indicators) {
        for (const auto kind : core::boardCharts()) {
            if (!core::isOfIndicator(kind))
                continue;
            if (!progress.step(qint64(data.charts.size()), indicators.size() * 3))
                return core::fail({core::Error::Code::Cancelled, {}});
            auto chart = core::boardChart(source, data.board, {kind, indicator});
            if (!chart)
                return core::fail(chart.error());
            data.charts.emplace(std::pair(kind, indicator), std::move(*chart));
        }
    }
    return data;
}

core::Result<DashboardCharts> readDashboardCharts(const core::Database &database,
    const DashboardQuestion &question, const core::Board &board, const core::Progress &progress)
{
    Opened opened(database);
    if (auto done = opened.open(database, question, progress); !done)
        return core::fail(done.error());
    const auto source = opened.source(database, question);
    DashboardCharts charts;
    for (const auto kind : core::boardCharts()) {
        if (core::isOfIndicator(kind))
            continue;
        if (!progress.step(qint64(charts.size()), core::boardCharts().size()))
            return core::fail({core::Error::Code::Cancelled, {}});
        auto chart = core::boardChart(source, board, {kind, {}});
        if (!chart)
            return core::fail(chart.error());
        charts.emplace(kind, std::move(*chart));
    }
    return charts;
}

QString indicatorTitle(const core::Names &names, const QString &indicator)
{
    const auto *item = names.code("indicator"_L1, indicator);
    return item ? item->title() : indicator;
}

QString periodWord(const core::Period &period)
{
    using Kind = core::Period::Kind;
    switch (period.kind()) {
    case Kind::Month:
        return Desk::tr("本月");
    case Kind::Quarter:
        return Desk::tr("本季");
    case Kind::HalfYear:
        return Desk::tr("半年");
    case Kind::Year:
        return Desk::tr("全年");
    }
    Q_UNREACHABLE();
}

} // namespace ui
