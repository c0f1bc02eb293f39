#pragma once

#include "core/figures/tallies.h"

#include <optional>

namespace core {

/// How far one target of a five-year plan is, at the end of a period.
struct PlanProgress
{
    TallyQueries::PlanTarget target;
    /// In the target's own unit; percents in hundredths, 亿元 in fen; nothing: not known.
    std::optional<qint64> reached;
    /// Of the target, in hundredths of a percent; of a percent: 10000 when it is kept.
    std::optional<qint64> share;
    QString reference = {}; // of what was reached
    bool isRate() const { return target.unit == QLatin1String("%"); }
    bool isMoney() const { return target.unit.endsWith(QStringLiteral("元")); }
    /// The target in what `reached` is counted in.
    qint64 wanted() const;
};

/// Where every plan stands on the last day of `period`, seen from `today`.
Result<QList<PlanProgress>> planProgress(
    const Database &database, const Period &period, QDate today);

/// Of the years of a plan so much has passed, in hundredths of a percent.
qint64 planPace(const TallyQueries::PlanTarget &target, const Period &period);

/// Trainings that ended so long ago that work could have been found (domain.md 5.1), and how many
/// were followed by a job.
struct EmploymentCohort
{
    qint64 trained = 0;
    qint64 employed = 0;
    QDate until; // the last day that is counted
};
Result<EmploymentCohort> employmentCohort(
    const Database &database, const TallyQueries::Span &span, QDate today);

} // namespace core
