#include "core/workspace/demopeople.h"

#include "core/base/citizenid.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr quint64 kPurpose = 23;
constexpr quint64 kRenaming = 29;
const qint64 kFirstBirth = QDate(1935, 1, 1).toJulianDay();
const qint64 kLastBirth = QDate(2006, 12, 31).toJulianDay();
/// Until then the city was a prefecture, and its codes stay in the numbers.
const qint64 kNewCodes = QDate(2003, 12, 1).toJulianDay();

struct Share
{
    quint8 category;
    int weight;
};
constexpr std::array kRural = {Share{2, 56}, Share{1, 22}, Share{3, 11}, Share{4, 6}, Share{15, 2},
    Share{17, 2}, Share{19, 1}};
constexpr std::array kStaff = {Share{9, 62}, Share{10, 18}, Share{11, 8}, Share{12, 12}};
constexpr std::array kFarmer = {Share{13, 56}, Share{2, 24}, Share{1, 20}};

template <class Shares>
quint8 drawn(const Shares &shares, DemoRandom &random)
{
    int at = random.below(100);
    for (const Share &share : shares) {
        at -= share.weight;
        if (at < 0)
            return share.category;
    }
    return shares.front().category;
}

quint8 categoryOf(DemoAudience audience, bool isWoman, DemoRandom &random)
{
    switch (audience) {
    case DemoAudience::Rural:
        return drawn(kRural, random);
    case DemoAudience::Staff: {
        const quint8 category = drawn(kStaff, random);
        return category == 11 && !isWoman ? quint8(9) : category;
    }
    case DemoAudience::Farmer:
        return drawn(kFarmer, random);
    case DemoAudience::Elder:
        return 14;
    }
    Q_UNREACHABLE();
}

/// Two days of which one may be the other mistyped: one digit off, or two neighbours swapped.
bool isNearDay(qint32 one, qint32 other)
{
    const QString first = QDate::fromJulianDay(one).toString(u"yyyyMMdd");
    const QString second = QDate::fromJulianDay(other).toString(u"yyyyMMdd");
    QList<qsizetype> places;
    for (qsizetype i = 0; i < first.size(); ++i) {
        if (first[i] != second[i])
            places.append(i);
    }
    const bool isSwap = places.size() == 2 && places[1] == places[0] + 1
        && first[places[0]] == second[places[1]] && first[places[1]] == second[places[0]];
    return places.size() < 2 || isSwap;
}

} // namespace

int demoAge(qint32 birth, qint32 on)
{
    return age(QDate::fromJulianDay(birth), QDate::fromJulianDay(on));
}

DemoPeople::DemoPeople(DemoCity &city)
    : m_city(city)
    , m_random(city.random(kPurpose))
    , m_renaming(city.random(kRenaming))
    , m_taken(
          size_t(city.prefixes.size()), std::vector<quint8>(size_t(kLastBirth - kFirstBirth + 1)))
{
    for (int unit = 0; unit < int(city.units.size()); ++unit)
        m_sizes.push_back(
            unit == 0 ? 0 : 1 + city.years.back().sum(DemoIndicator::Completions, unit));
}

int DemoPeople::homeOf(const Wanted &wanted)
{
    if (wanted.isAtHome || (wanted.unit != 0 && !m_random.chance(6)))
        return wanted.unit;
    return m_random.weighted(m_sizes);
}

/// Mostly a code of the home county; some have moved.
int DemoPeople::prefixOf(int unit, qint32 birth)
{
    const int from = m_random.chance(7) && unit != 0 ? m_random.weighted(m_sizes) : unit;
    const auto &own = m_city.units[size_t(from)].prefixes;
    const qsizetype old = own.size() - 1;
    // the first of the old codes was the usual one
    const qsizetype place = birth >= kNewCodes ? old
        : m_random.chance(85)                  ? 0
                                               : m_random.below(old);
    return m_prefixes.value(own[place]);
}

/// False when both numbers of that day and sex are given out.
bool DemoPeople::take(DemoPerson &person, int prefix)
{
    quint8 &taken = m_taken[size_t(prefix)][size_t(person.birth - kFirstBirth)];
    // 996 and 998 are women, 997 and 999 men
    for (int sequence = person.name.isWoman ? 0 : 1; sequence < 4; sequence += 2) {
        if (taken & (1 << sequence))
            continue;
        taken = quint8(taken | (1 << sequence));
        person.prefix = quint8(prefix);
        person.sequence = quint8(sequence);
        return true;
    }
    return false;
}

/// Near the wanted day first, then on any day of that age under any code; in a city of millions on
/// any day at all.
void DemoPeople::setIdentity(DemoPerson &person, int unit, const Days &days)
{
    constexpr int kNeighbours = 25;
    constexpr int kNear = 3 * kNeighbours;
    constexpr int kSameAge = 4 * kNear;
    const qint32 wanted = person.birth;
    for (int tries = 0;; ++tries) {
        const bool isNear = tries < kNear;
        const int prefix = isNear ? prefixOf(unit, wanted) : m_random.below(m_city.prefixes.size());
        if (isNear)
            person.birth = wanted + qint32(tries % kNeighbours);
        else if (tries < kSameAge)
            person.birth = days.first + qint32(m_random.below(days.last - days.first + 1));
        else
            person.birth = qint32(kFirstBirth + m_random.below(kLastBirth - kFirstBirth + 1));
        if (take(person, prefix))
            return;
    }
}

/// Whether someone of that name could be taken for the same human.
bool DemoPeople::hasDouble(const DemoPerson &person) const
{
    const auto namesakes = m_namesakes.constFind(person.name.text());
    if (namesakes == m_namesakes.constEnd())
        return false;
    return std::any_of(namesakes->begin(), namesakes->end(), [&](int index) {
        const DemoPerson &other = m_city.persons[size_t(index)];
        return other.birth == person.birth
            || (other.prefix == person.prefix && other.sequence == person.sequence
                && isNearDay(other.birth, person.birth));
    });
}

/// Nobody here looks like somebody else: doubles are planted on purpose only.
void DemoPeople::setName(DemoPerson &person)
{
    while (hasDouble(person)) {
        person.name
            = demoName(m_renaming, person.name.isWoman, QDate::fromJulianDay(person.birth).year());
    }
    m_namesakes[person.name.text()].push_back(int(m_city.persons.size()));
}

int DemoPeople::add(const Wanted &wanted)
{
    const QDate on = QDate::fromJulianDay(wanted.on);
    constexpr int kMargin = 60; // stays of that age for a while
    const auto oldest = qint32(on.addYears(-wanted.ageMax - 1).toJulianDay()) + kMargin;
    const auto youngest = qint32(on.addYears(-wanted.ageMin).toJulianDay()) - kMargin;
    DemoPerson person;
    person.birth = oldest
        + (m_random.below(youngest - oldest + 1) + m_random.below(youngest - oldest + 1)) / 2;
    person.audience = wanted.audience;
    person.home = quint8(homeOf(wanted));
    person.name = demoName(m_random, wanted.isWoman, QDate::fromJulianDay(person.birth).year());
    setIdentity(person, person.home, {oldest, youngest});
    setName(person);
    person.category = categoryOf(wanted.audience, wanted.isWoman, m_random);
    const bool mayHold
        = wanted.audience == DemoAudience::Rural || wanted.audience == DemoAudience::Staff;
    if (mayHold && m_random.chance(6)) {
        person.prior = m_random.chance(70) ? '5' : '4';
        person.isSkilled = true;
    }
    if (!m_random.chance(3))
        person.mobile = quint32(m_city.persons.size() + 1);
    m_city.persons.push_back(person);
    return int(m_city.persons.size()) - 1;
}

} // namespace core
