#include "core/figures/months.h"

#include "core/figures/targetbook.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr int kEarlierYears = 3;

using Way = CatalogueEntry::Way;

Result<std::map<QString, YearMonths>> cellMonths(
    const FigureEngine &engine, const QString &indicator, int year)
{
    std::map<QString, YearMonths> units;
    for (const auto &unit : engine.units()) {
        const auto months = engine.months(indicator, year, unit);
        if (!months)
            return fail(months.error());
        std::copy(months->begin(), months->end(), units[unit].begin());
    }
    return units;
}

/// Month by month, so that a day belongs to the month it lies in.
Result<std::map<QString, YearMonths>> tallyMonths(
    const Database &database, const FigureEngine &engine, const CatalogueEntry &entry, int year)
{
    const auto term = TallyTerm::parse(QLatin1StringView(entry.top));
    const TallyQueries queries(database);
    std::map<QString, YearMonths> units;
    for (const auto &unit : engine.units())
        units[unit] = {};
    for (int month = 1; month <= 12; ++month) {
        const Period period(Period::Kind::Month, year, month);
        const auto rows
            = queries.tally(term.code, {period.firstDay(), period.lastDay()}, TallyBy::Unit);
        if (!rows)
            return fail(rows.error());
        for (const auto &row : *rows) {
            if (!term.parts.isEmpty() && !term.parts.contains(row.part))
                continue;
            units[engine.unit()][size_t(month - 1)] += row.value;
            if (row.unit != engine.unit() && units.contains(row.unit))
                units[row.unit][size_t(month - 1)] += row.value;
        }
    }
    return units;
}

bool isEmpty(const YearMonths &months)
{
    return std::all_of(months.begin(), months.end(), [](qint64 value) { return value == 0; });
}

} // namespace

Result<std::map<QString, YearMonths>> unitMonths(
    const Database &database, const FigureEngine &engine, const QString &indicator, int year)
{
    const CatalogueEntry *entry = catalogueEntry(indicator);
    if (entry && entry->way == Way::Cells)
        return cellMonths(engine, indicator, year);
    const bool addsUp = entry && (entry->way == Way::Tally || entry->way == Way::Reported)
        && entry->span == CatalogueEntry::Span::Flow && entry->parts == CatalogueEntry::Parts::Add;
    if (addsUp)
        return tallyMonths(database, engine, *entry, year);
    return fail({Error::Code::Invalid,
        QCoreApplication::translate(
            "core", "“%1”不能按月相加，没有逐月的数。请选择按人次、张或金额计的指标。")
            .arg(indicator)});
}

Result<std::map<QString, std::vector<YearMonths>>> earlierMonths(const Database &database,
    const FigureEngine &engine, const QString &indicator, int year, int most)
{
    std::map<QString, std::vector<YearMonths>> earlier;
    for (int back = 1; back <= most; ++back) {
        const auto months = unitMonths(database, engine, indicator, year - back);
        if (!months)
            return fail(months.error());
        for (const auto &[unit, values] : *months) {
            const bool follows = earlier[unit].size() + 1 == size_t(back);
            if (follows && !isEmpty(values))
                earlier[unit].push_back(values);
        }
    }
    return earlier;
}

Result<std::map<QString, Pace>> unitPaces(
    const Database &database, const FigureEngine &engine, const PaceQuestion &question)
{
    const Period &period = question.period;
    const auto months = unitMonths(database, engine, question.indicator, period.year());
    const auto earlier
        = earlierMonths(database, engine, question.indicator, period.year(), kEarlierYears);
    const auto book = TargetBook::read(database, period.year(), period.lastDay());
    if (!months || !earlier || !book) {
        return fail(!months ? months.error() : !earlier ? earlier.error() : book.error());
    }
    std::map<QString, Pace> paces;
    for (const auto &[unit, values] : *months) {
        PaceInput input{.months = {values.begin(), values.begin() + period.lastMonth()},
            .earlier = earlier->at(unit),
            .on = period.lastDay()};
        const bool isWhole = unit == engine.unit();
        const Target *target = book->find(question.indicator, unit);
        if (!target || target->isYearly()) {
            input.target = book->value(
                question.indicator, unit, isWhole ? engine.units().mid(1) : QStringList());
        }
        paces.emplace(unit, paceOf(input));
    }
    return paces;
}

} // namespace core
