#include "core/figures/adjustments.h"

#include "core/figures/origin.h"
#include "core/figures/printedfigures.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Frozen
{
    FigureReference reference;
    PrintedFigure printed;
};
using FrozenFigures = std::map<std::pair<QString, QString>, Frozen>; // by indicator and unit

bool isCumulative(const FigureReference &reference)
{
    return reference.department.isEmpty()
        && (reference.span == FigureReference::Span::ToDate
            || reference.period.firstDay() == reference.period.yearStart());
}

/// The cumulative that was printed last before the period.
Result<FrozenFigures> frozenBefore(const Database &database, const Period &period)
{
    const auto printed
        = printedFigures(database, Period(Period::Kind::Year, period.year()), period.firstDay());
    if (!printed)
        return fail(printed.error());
    static const QString kCounts = printedKey(u"count"_s, {});
    FrozenFigures frozen;
    for (auto each = printed->cbegin(); each != printed->cend(); ++each) {
        if (!each.key().startsWith(kCounts))
            continue;
        const auto reference = FigureReference::parse(each.key().mid(kCounts.size()));
        if (!reference || !isCumulative(*reference))
            continue;
        const auto found = frozen.find({reference->indicator, reference->unit});
        const auto order = [](const FigureReference &of, const PrintedFigure &figure) {
            return std::tuple(of.period.lastDay(), figure.asOfSet, of.text());
        };
        if (found == frozen.end())
            frozen.insert({{reference->indicator, reference->unit}, {*reference, *each}});
        else if (order(found->second.reference, found->second.printed) < order(*reference, *each))
            found->second = {*reference, *each};
    }
    return frozen;
}

} // namespace

Result<Adjustments> Adjustments::read(
    const Database &database, const FigureEngine &engine, const Period &period)
{
    const auto frozen = frozenBefore(database, period);
    if (!frozen)
        return fail(frozen.error());
    Adjustments adjustments;
    std::map<int, FigureTable> counted; // by the month that they end in
    for (const auto &[key, last] : *frozen) {
        const int month = last.reference.period.lastMonth();
        auto table = counted.find(month);
        if (table == counted.end()) {
            auto figures = engine.figures(Period(Period::Kind::Month, period.year(), month),
                {.persons = FigureOptions::Persons::Left});
            if (!figures)
                return fail(figures.error());
            table = counted.emplace(month, std::move(*figures)).first;
        }
        const Figure *now = table->second.find(key.first, key.second);
        if (!now)
            continue;
        if (now->cumulative != last.printed.value)
            adjustments.m_adjusted.insert(key.first);
        AdjustedReference reference{{}, last.reference.text(), last.printed.asOfSet};
        Adjustment made{
            now->cumulative - last.printed.value, last.printed.title, reference.text(), {}};
        reference.own = FigureReference{key.first, period, key.second}.text();
        made.wholeReference = reference.text();
        adjustments.m_known.insert({key, std::move(made)});
    }
    return adjustments;
}

const Adjustment *Adjustments::find(const QString &indicator, const QString &unit) const
{
    const auto found = m_known.find({indicator, unit});
    return found == m_known.end() ? nullptr : &found->second;
}

QStringList Adjustments::editions() const
{
    QStringList titles;
    for (const auto &[key, each] : m_known) {
        if (each.value != 0 && !titles.contains(each.edition))
            titles.append(each.edition);
    }
    return titles;
}

qint64 Adjustments::inPeriod(const Figure &figure) const
{
    const auto *adjustment = find(figure.indicator->code(), figure.unit);
    return figure.actual + (adjustment ? adjustment->value : 0);
}

QString Adjustments::reference(const Figure &figure, const Period &period) const
{
    const auto *adjustment = find(figure.indicator->code(), figure.unit);
    return adjustment && adjustment->value != 0
        ? adjustment->wholeReference
        : figure.reference(period, FigureReference::Span::Period).text();
}

} // namespace core
