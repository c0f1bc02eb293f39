#pragma once

#include "core/figures/catalogue.h"
#include "core/figures/pace.h"

#include <map>

namespace core {

/// January to December of every unit of reports, the whole among them. Only of what adds up over
/// months: people counted once are refused.
Result<std::map<QString, YearMonths>> unitMonths(
    const Database &database, const FigureEngine &engine, const QString &indicator, int year);

/// The years before `year` that have figures, the latest first, at most `most`.
Result<std::map<QString, std::vector<YearMonths>>> earlierMonths(const Database &database,
    const FigureEngine &engine, const QString &indicator, int year, int most);

/// The pace of any indicator that adds up, at the end of a period.
struct PaceQuestion
{
    QString indicator;
    Period period;
};
Result<std::map<QString, Pace>> unitPaces(
    const Database &database, const FigureEngine &engine, const PaceQuestion &question);

} // namespace core
