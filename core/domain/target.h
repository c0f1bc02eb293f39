#pragma once

#include "core/schema/schema.h"

namespace core {

struct Target;

/// What a target's value means (domain.md E11, peers.md 48).
namespace target_kind {
inline constexpr auto kCount = "count"_L1; // to be reached by the end of the year
inline constexpr auto kMoney = "money"_L1; // the same, in the indicator's unit of money
inline constexpr auto kRateMin = "rate_min"_L1; // never below, in percent
inline constexpr auto kRateMax = "rate_max"_L1; // never above, in percent
inline constexpr auto kCumulative = "cumulative"_L1; // from `year` to the end of `untilYear`
inline constexpr auto kEndState = "end_state"_L1; // how things stand at the end
} // namespace target_kind

/// What a unit or department is to reach in a year (domain.md E11); units of the indicator.
struct Target : Entity
{
    int year = 0;
    QString indicatorCode;
    QString divisionCode;
    QString department;
    int value = 0;
    QString quarterPlan;
    QString monthPlan;
    int version = 1;
    QString document;
    Id<Target> adjusts;
    QString kind; // empty: a count
    QDate effectiveOn; // reports that end before it keep the version before; invalid: always
    std::optional<int> untilYear;

    /// Reached step by step from January to December.
    bool isYearly() const
    {
        return kind.isEmpty() || kind == target_kind::kCount || kind == target_kind::kMoney;
    }
};
const Schema<Target> &targets();

/// The share of a month in a target that was split by months; the shares add up to its value.
const Table &targetParts();

} // namespace core
