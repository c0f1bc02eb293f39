#include "core/workspace/demoquotas.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLargestClass = 48;
constexpr int kSmallestClass = 10;
/// Of the year's completions, as published.
constexpr qint64 kPublishedCompletions = 231'679;
constexpr std::array<qint64, 3> kPublished = {27'300, 6'000, 69'300};

} // namespace

int DemoCity::scaled(int published) const
{
    qint64 completions = 0;
    for (int unit = 0; unit < int(units.size()); ++unit)
        completions += years.back().sum(DemoIndicator::Completions, unit);
    return int(published * completions / kPublishedCompletions);
}

DemoQuotas::Group DemoQuotas::groupOf(const DemoProgramme &programme)
{
    return programme.department == u"NYJ"_s ? Group::Farmers
        : programme.department == u"JYJ"_s  ? Group::Villages
        : programme.isEnterprise            ? Group::Enterprise
                                            : Group::Free;
}

DemoQuotas::DemoQuotas(const DemoCity &city, const DemoYear &year)
{
    for (int unit = 0; unit < int(city.units.size()); ++unit)
        m_total += year.sum(DemoIndicator::Completions, unit);
    for (size_t group = 0; group < kGroups; ++group)
        m_quotas[group] = kPublished[group] * m_total / kPublishedCompletions;
}

/// How far the group is behind its share of the seats so far.
qint64 DemoQuotas::missing(Group group, int seats) const
{
    const auto at = size_t(group);
    return m_quotas[at] * (m_done + seats) / std::max<qint64>(m_total, 1) - m_used[at];
}

DemoQuotas::Class DemoQuotas::taken(Group group, int seats)
{
    m_done += seats;
    if (group != Group::Free)
        m_used[size_t(group)] += seats;
    return {group, seats};
}

DemoQuotas::Class DemoQuotas::closing(bool isSkilled, int seats, int left)
{
    for (const auto group : {Group::Farmers, Group::Villages, Group::Enterprise}) {
        const auto rest = int(m_quotas[size_t(group)] - m_used[size_t(group)]);
        if (isSkilled || rest <= 0)
            continue;
        int size = std::min(seats, rest);
        const int after = rest - size;
        if (after > 0 && after < kSmallestClass && size > 2 * kSmallestClass)
            size -= kSmallestClass;
        const int others = left - size;
        if (others > 0 && others < kSmallestClass && size > 2 * kSmallestClass)
            size -= kSmallestClass;
        return taken(group, size);
    }
    return taken(Group::Free, seats);
}

DemoQuotas::Class DemoQuotas::next(bool isSkilled, int left, Phase phase, DemoRandom &random)
{
    constexpr int kSkilledStaffOfHundred = 45;
    const int classes = (left + kLargestClass - 1) / kLargestClass;
    const int seats = (left + classes - 1) / classes;
    if (phase == Phase::Closing)
        return closing(isSkilled, seats, left);
    if (isSkilled) {
        const bool isStaff = missing(Group::Enterprise, seats) >= (seats + 1) / 2
            && random.chance(kSkilledStaffOfHundred);
        return taken(isStaff ? Group::Enterprise : Group::Free, seats);
    }
    Group group = Group::Free;
    qint64 most = (seats + 1) / 2;
    for (const auto candidate : {Group::Farmers, Group::Villages, Group::Enterprise}) {
        if (missing(candidate, seats) >= most) {
            group = candidate;
            most = missing(candidate, seats) + 1;
        }
    }
    return taken(group, seats);
}

} // namespace core
