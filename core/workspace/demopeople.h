#pragma once

#include "core/workspace/demoworld.h"

#include <QHash>

#include <vector>

namespace core {

/// Makes people who belong to nobody: identity numbers with the sequence codes of centenarians,
/// each given out once.
class DemoPeople
{
public:
    explicit DemoPeople(DemoCity &city);

    struct Wanted
    {
        int unit = 0;
        DemoAudience audience = DemoAudience::Rural;
        int ageMin = 18;
        int ageMax = 45;
        bool isWoman = false;
        qint32 on = 0; // the day of that age
        bool isAtHome = false; // lives in the unit, not only trains there
    };
    /// The index of a new person.
    int add(const Wanted &wanted);

private:
    struct Days
    {
        qint32 first;
        qint32 last;
    };
    void setIdentity(DemoPerson &person, int unit, const Days &days);
    bool take(DemoPerson &person, int prefix);
    void setName(DemoPerson &person);
    bool hasDouble(const DemoPerson &person) const;
    int homeOf(const Wanted &wanted);
    int prefixOf(int unit, qint32 birth);

    DemoCity &m_city;
    DemoRandom m_random;
    DemoRandom m_renaming;
    QHash<QString, std::vector<int>> m_namesakes; // by name: indexes of persons
    std::vector<std::vector<quint8>> m_taken; // by prefix and day: one bit a sequence code
    QHash<QString, int> m_prefixes; // their places in the city's list
    std::vector<int> m_sizes; // of the units, as weights
};

/// Full years of a person on a day, both Julian.
int demoAge(qint32 birth, qint32 on);

} // namespace core
