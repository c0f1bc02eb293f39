#include "ui/views/dashboarddata.h"

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

using Span = core::FigureReference::Span;

/// Best rate first; what has no rank (the city's own) last.
std::vector<const core::Figure *> ranked(const DashboardData &data, const QString &indicator)
{
    std::vector<const core::Figure *> figures;
    const auto whole = data.table.rows.empty() ? QString() : data.table.rows.front().unit;
    for (const auto &figure : data.table.rows) {
        if (figure.indicator->code() == indicator && figure.unit != whole)
            figures.push_back(&figure);
    }
    std::stable_sort(figures.begin(), figures.end(), [](const auto *one, const auto *other) {
        const int last = std::numeric_limits<int>::max();
        return one->rank.value_or(last) < other->rank.value_or(last);
    });
    return figures;
}

QString unitName(const core::Names &names, const QString &unit)
{
    const auto *item = names.code("report_unit"_L1, unit);
    return item ? item->name : unit;
}

} // namespace

bool DashboardData::isEmpty() const
{
    return std::all_of(table.rows.begin(), table.rows.end(), [](const core::Figure &figure) {
        return figure.cumulative == 0 && figure.lastYearCumulative == 0 && !figure.target;
    });
}

QStringList dashboardIndicators()
{
    return {core::kTrainCompletions, core::kCertHolders, core::kNewSkilled, core::kNewHighSkilled};
}

core::Result<DashboardData> readDashboard(const core::Database &database,
    const DashboardQuestion &question, const core::Progress &progress)
{
    auto engine = core::FigureEngine::create(
        database, {.unit = question.ledgerUnit, .now = question.now, .progress = progress});
    if (!engine)
        return core::fail(engine.error());
    if (!progress.step(1, 6))
        return core::fail({core::Error::Code::Cancelled, {}});
    auto table = (*engine)->figures(
        question.scope.period, {.persons = core::FigureOptions::Persons::Left});
    if (!table)
        return core::fail(table.error());
    DashboardData data{std::move(*table), question.scope, {}};
    int done = 2;
    for (const auto &indicator : dashboardIndicators()) {
        if (!progress.step(done++, 6))
            return core::fail({core::Error::Code::Cancelled, {}});
        auto months
            = (*engine)->months(indicator, question.scope.period.year(), question.scope.unit);
        if (!months)
            return core::fail(months.error());
        data.months.emplace(indicator, std::move(*months));
    }
    return data;
}

core::Chart rankingChart(
    const DashboardData &data, const QString &indicator, const core::Names &names)
{
    core::Chart chart{.kind = core::Chart::Kind::Ranking};
    chart.bars = {Desk::tr("完成率"), core::Measure::Rate, {}};
    for (const auto *figure : ranked(data, indicator)) {
        chart.categories.push_back({unitName(names, figure->unit),
            figure->reference(data.scope.period, Span::ToDate).text(), figure->light});
        chart.bars.values.push_back(figure->rateTimes100);
    }
    chart.reference
        = core::Chart::Reference{Desk::tr("时序进度"), qint64(data.scope.period.elapsedTimes100())};
    return chart;
}

core::Chart monthChart(const DashboardData &data, const QString &indicator)
{
    const auto found = data.months.find(indicator);
    core::Chart chart{.kind = core::Chart::Kind::Timeline};
    if (found == data.months.end())
        return chart;
    const auto *figure = data.table.find(indicator, data.scope.unit);
    const auto target = figure ? figure->target : std::nullopt;
    chart.bars = {Desk::tr("当月"), core::Measure::Count, {}};
    core::Chart::Series line{target ? Desk::tr("累计完成率") : Desk::tr("累计"),
        target ? core::Measure::Rate : core::Measure::Count, {}};
    qint64 sum = 0;
    for (int month = 1; month <= 12; ++month) {
        const core::Period period(core::Period::Kind::Month, data.scope.period.year(), month);
        const bool isPast = month <= data.scope.period.lastMonth();
        core::FigureReference reference{indicator, period, data.scope.unit};
        chart.categories.push_back(
            {Desk::tr("%1月").arg(month), isPast ? reference.text() : QString()});
        if (!isPast) {
            chart.bars.values.push_back(std::nullopt);
            line.values.push_back(std::nullopt);
            continue;
        }
        const auto value = found->second.at(size_t(month - 1));
        sum += value;
        chart.bars.values.push_back(value);
        line.values.push_back(target ? core::rateTimes100(sum, *target) : std::optional(sum));
    }
    chart.lines.push_back(std::move(line));
    if (target)
        chart.reference = core::Chart::Reference{Desk::tr("全年目标"), 10000};
    return chart;
}

QString indicatorTitle(const core::Names &names, const QString &indicator)
{
    const auto *item = names.code("indicator"_L1, indicator);
    return item ? item->name : indicator;
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
