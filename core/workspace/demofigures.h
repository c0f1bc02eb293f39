#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <array>
#include <vector>

namespace core {

enum class DemoIndicator { Completions, Certificates, NewSkilled, NewHigh };
inline constexpr int kDemoIndicators = 4;
inline constexpr int kDemoMonths = 12;

/// What a demo year adds up to: each indicator by unit and month, and the year's targets.
struct DemoYear
{
    using Months = std::array<int, kDemoMonths>;

    int year = 0;
    std::array<std::vector<Months>, kDemoIndicators> cells; // by unit
    std::array<std::vector<int>, kDemoIndicators> targets; // by unit

    int cell(DemoIndicator indicator, int unit, int month) const
    {
        return cells[size_t(indicator)][size_t(unit)][size_t(month - 1)];
    }
    int sum(DemoIndicator indicator, int unit) const;
    int target(DemoIndicator indicator) const;
};

/// The published figures of 2021, split by county and month as domain.md 5.1 says, and other years
/// in their likeness.
class DemoFigures
{
public:
    static Result<DemoFigures> read();

    /// 141100:own, then the counties.
    const QStringList &units() const { return m_units; }
    static QString code(DemoIndicator indicator);

    /// `share` of the published size in millionths; a year other than 2021 also gets its own small
    /// differences between units and months.
    DemoYear year(int year, qint64 share, quint64 seed) const;

private:
    struct Marginals
    {
        std::vector<qint64> units;
        std::vector<qint64> months;
        std::vector<qint64> targets;
    };

    QStringList m_units;
    std::array<Marginals, kDemoIndicators> m_published;
};

} // namespace core
