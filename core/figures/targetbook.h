#pragma once

#include "core/domain/target.h"
#include "core/figures/chart.h"
#include "core/figures/pace.h"
#include "core/storage/database.h"

#include <map>

namespace core {

/// The targets of a year as they held on a day: of several issued versions the latest that was in
/// force, so that a report dated before a change prints the old split.
class TargetBook
{
public:
    static Result<TargetBook> read(const Database &database, int year, QDate on);
    /// The newest versions, drafts among them: what is being worked on.
    static Result<TargetBook> readNewest(const Database &database, int year);

    /// Null when there is none; `department` empty: that of the unit.
    const Target *find(
        const QString &indicator, const QString &unit, const QString &department = {}) const;
    /// Of the unit; of a whole without a target of its own the sum of `parts`, if each has one.
    std::optional<qint64> value(
        const QString &indicator, const QString &whole, const QStringList &parts) const;
    /// What was to be reached by the end of each month: by the split into months, else the plan by
    /// month or quarter, else evenly. Nothing without a yearly target.
    std::optional<YearMonths> plan(const QString &indicator, const QString &unit) const;

private:
    enum class Versions { Held, Newest };
    Result<void> load(const Database &database, int year, Versions versions, QDate on);

    using Key = std::tuple<QString, QString, QString>; // indicator, unit, department
    std::map<Key, Target> m_targets;
    std::map<RowId, YearMonths> m_parts; // by target
};

/// Evenly, or as a list of cumulative percents of quarters or months says; rounded half-up, the
/// last is the whole.
YearMonths cumulativePlan(qint64 value, const QList<int> &percents);

/// How a state or rate stands against a bound: within it green, a tenth off yellow, else red.
enum class Bound { AtLeast, AtMost };
Light boundLight(std::optional<qint64> value, std::optional<qint64> target, Bound bound);

} // namespace core
