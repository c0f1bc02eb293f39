#pragma once

#include "core/workspace/demoworld.h"

#include <array>

namespace core {

/// Sees to it that a year trains as many farmers, pupils of the villages and enterprise staff as
/// was published (domain.md P7).
class DemoQuotas
{
public:
    enum class Group { Farmers, Villages, Enterprise, Free };

    DemoQuotas(const DemoCity &city, const DemoYear &year);

    struct Class
    {
        Group group;
        int seats;
    };
    enum class Phase { Usual, Closing }; // the last classes of the year make the numbers exact
    /// Which group the next class is of, and how many of the `left` seats of its month it takes.
    Class next(bool isSkilled, int left, Phase phase, DemoRandom &random);

    static Group groupOf(const DemoProgramme &programme);

private:
    qint64 missing(Group group, int seats) const;
    Class closing(bool isSkilled, int seats, int left);
    Class taken(Group group, int seats);

    static constexpr int kGroups = 3;
    std::array<qint64, kGroups> m_quotas{};
    std::array<qint64, kGroups> m_used{};
    qint64 m_total = 0;
    qint64 m_done = 0;
};

} // namespace core
