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

core::Result<DashboardData> readDashboard(const core::Database &database,
    const DashboardQuestion &question, const core::Progress &progress)
{
    core::CodeBook names(database);
    if (auto loaded = names.load(); !loaded)
        return core::fail(loaded.error());
    auto engine = core::FigureEngine::create(
        database, {.unit = question.ledgerUnit, .now = question.now, .progress = progress});
    if (!engine)
        return core::fail(engine.error());
    auto table = (*engine)->figures(
        question.scope.period, {.persons = core::FigureOptions::Persons::Left});
    if (!table)
        return core::fail(table.error());
    DashboardData data{std::move(*table), question.scope, {}};
    const auto indicators = core::summaryIndicators();
    for (const auto &indicator : indicators) {
        if (!progress.step(qint64(data.months.size()), indicators.size()))
            return core::fail({core::Error::Code::Cancelled, {}});
        auto months
            = core::monthlyChart(**engine, data.table, indicator, question.scope.unit, names);
        if (!months)
            return core::fail(months.error());
        data.months.emplace(indicator, std::move(*months));
    }
    return data;
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
