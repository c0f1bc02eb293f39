#include "core/workspace/demotraining.h"

#include "core/workspace/demooffices.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 kPurpose = 53;
/// The last two counties of the last month make the year's numbers exact.
constexpr int kClosingUnits = 2;
/// 1.58 completions a person and year: of hundred seats 63 are somebody's first.
constexpr int kFirstOfHundred = 63;
constexpr int kPassOfHundred = 88;

/// A day on which a class may end: no Sunday, not around New Year or the Spring Festival.
bool isGoodEnd(const QDate &day)
{
    const bool isFestival = day.month() == 2 && day.day() >= 10 && day.day() <= 17;
    const bool isNationalWeek = day.month() == 10 && day.day() <= 7;
    return day.dayOfWeek() != Qt::Sunday && !isFestival && !isNationalWeek;
}

QDate endIn(int year, int month, DemoRandom &random)
{
    const QDate start(year, month, 1);
    // a class of January begins in January, as its project does
    const int first = month == 1 ? 15 : 3;
    for (;;) {
        const QDate day(year, month, random.between(first, start.daysInMonth()));
        if (isGoodEnd(day))
            return day;
    }
}

} // namespace

DemoTraining::DemoTraining(DemoCity &city)
    : m_city(city)
    , m_random(city.random(kPurpose))
    , m_people(city)
    , m_certifying(city, m_people)
    , m_units(city.units.size())
    , m_brandsOf(city.units.size())
{
    for (int unit = 0; unit < int(city.units.size()); ++unit) {
        for (int brand = 0; brand < int(city.brands.size()); ++brand) {
            const DemoBrand &known = city.brands[size_t(brand)];
            if (known.division == city.units[size_t(unit)].division)
                m_brandsOf[size_t(unit)].push_back(brand);
        }
    }
}

void DemoTraining::newYear()
{
    for (auto &unit : m_units) {
        unit.seats = 0;
        unit.firsts = 0;
        for (auto &pool : unit.pools) {
            pool.lastYear = std::move(pool.thisYear);
            pool.thisYear.clear();
        }
    }
}

bool DemoTraining::run(const Progress &progress)
{
    const QString what = QCoreApplication::translate("core", "正在编排演示城市");
    const int total = int(m_city.years.size()) * kDemoMonths;
    int done = 0;
    for (const auto &year : m_city.years) {
        m_year = year.year;
        newYear();
        DemoQuotas quotas(m_city, year);
        for (int number = 1; number <= kDemoMonths; ++number) {
            for (int unit = 0; unit < int(m_city.units.size()); ++unit)
                month(year, quotas, unit, number);
            if (!progress.step(++done, total, what))
                return false;
        }
    }
    m_year = kDemoLastYear + 1;
    newYear();
    for (int unit = 0; unit < int(m_city.units.size()); ++unit)
        startJanuary(unit);
    return true;
}

void DemoTraining::month(const DemoYear &year, DemoQuotas &quotas, int unit, int number)
{
    const int next
        = number < kDemoMonths ? year.cell(DemoIndicator::NewSkilled, unit, number + 1) : 0;
    const int wanted = year.cell(DemoIndicator::NewSkilled, unit, number) + next * 3 / 10;
    const bool isLast = number == kDemoMonths && unit + kClosingUnits >= int(m_city.units.size());
    const auto phase = isLast ? DemoQuotas::Phase::Closing : DemoQuotas::Phase::Usual;
    for (int left = year.cell(DemoIndicator::Completions, unit, number); left > 0;) {
        const bool skilled = m_certifying.waiting(unit) < wanted;
        const auto chosen = quotas.next(skilled, left, phase, m_random);
        const int added = addClass(unit, endIn(year.year, number, m_random),
            programmeFor(unit, skilled, chosen.group), year.year);
        fill(added, chosen.seats);
        left -= chosen.seats;
    }
    m_certifying.issue(year, unit, number);
}

int DemoTraining::programmeFor(int unit, bool skilled, DemoQuotas::Group group)
{
    constexpr int kBrandOfHundred = 22;
    const int count = int(m_city.programmes.size());
    const bool isFree = skilled && group == DemoQuotas::Group::Free;
    if (isFree && unit == 0 && m_abroadYear != m_year) {
        m_abroadYear = m_year;
        return programmeOf(u"15"_s);
    }
    if (isFree && !m_brandsOf[size_t(unit)].empty() && m_random.chance(kBrandOfHundred))
        return count - 2;
    std::vector<int> weights;
    for (const auto &programme : m_city.programmes) {
        const bool fits
            = programme.isSkilled() == skilled && DemoQuotas::groupOf(programme) == group;
        weights.push_back(fits ? programme.weight : 0);
    }
    return m_random.weighted(weights);
}

int DemoTraining::programmeOf(const QString &category) const
{
    const auto found = std::find_if(m_city.programmes.begin(), m_city.programmes.end(),
        [&](const DemoProgramme &programme) { return programme.category == category; });
    Q_ASSERT(found != m_city.programmes.end());
    return int(found - m_city.programmes.begin());
}

int DemoTraining::projectFor(int unit, int year, int programme, int brand)
{
    const auto [known, isNew]
        = m_projects.try_emplace({unit, year, programme, brand}, int(m_city.projects.size()));
    if (isNew)
        m_city.projects.push_back({unit, year, programme, brand});
    return known->second;
}

int DemoTraining::courseFor(int programme, int occupation, int brand)
{
    constexpr std::array kDays = {8, 9, 10, 10, 11, 12};
    const DemoProgramme &wanted = m_city.programmes[size_t(programme)];
    const QString code = m_city.occupations[size_t(occupation)].code;
    const auto [known, isNew] = m_courses.try_emplace(
        {occupation, wanted.level, wanted.certificateKind, brand}, int(m_city.courses.size()));
    if (!isNew)
        return known->second;
    int sequence = 1;
    for (const auto &course : m_city.courses) {
        if (course.occupation == occupation && course.level == wanted.level)
            ++sequence;
    }
    m_city.courses.push_back(
        {occupation, wanted.level, wanted.certificateKind, brand, m_random.pick(kDays), sequence});
    return known->second;
}

int DemoTraining::addClass(int unit, const QDate &end, int programmeIndex, int year)
{
    int brand = -1;
    int programme = programmeIndex;
    if (programme == int(m_city.programmes.size()) - 2) {
        brand = m_random.pick(m_brandsOf[size_t(unit)]);
        const bool isCraft = m_city.brands[size_t(brand)].occupations.first().startsWith(u"6-09");
        programme += isCraft ? 1 : 0;
    }
    const DemoProgramme &chosen = m_city.programmes[size_t(programme)];
    const QStringList &only
        = brand >= 0 ? m_city.brands[size_t(brand)].occupations : chosen.occupations;
    std::vector<int> occupations;
    for (int i = 0; i < int(m_city.occupations.size()); ++i) {
        const DemoOccupation &occupation = m_city.occupations[size_t(i)];
        if (only.isEmpty() ? chosen.groups.contains(occupation.group)
                           : only.contains(occupation.code))
            occupations.push_back(i);
    }
    const int occupation = m_random.pick(occupations);
    const auto schools = demoSchools(m_city, unit, m_city.occupations[size_t(occupation)]);
    const int course = courseFor(programme, occupation, brand);
    std::vector<int> employers;
    for (int i = 0; chosen.isEnterprise && i < int(m_city.employers.size()); ++i) {
        if (m_city.employers[size_t(i)].unit == unit)
            employers.push_back(i);
    }
    const auto last = qint32(end.toJulianDay());
    const qint32 monthEnd = qint32(QDate(end.year(), end.month(), end.daysInMonth()).toJulianDay());
    m_city.classes.push_back({.unit = unit,
        .programme = programme,
        .project = projectFor(unit, year, programme, brand),
        .course = course,
        .institution = m_random.pick(schools),
        .employer = employers.empty() ? -1 : m_random.pick(employers),
        .start = last - m_city.courses[size_t(course)].days + 1,
        .end = last,
        .exam = chosen.isSkilled() ? std::min(last + m_random.between(1, 3), monthEnd) : 0,
        .firstEnrolment = int(m_city.enrolments.size()),
        .enrolments = 0});
    return int(m_city.classes.size()) - 1;
}

/// Fills the seats of those who complete; now and then someone beside them does not.
void DemoTraining::fill(int index, int seats)
{
    for (int i = 0; i < seats; ++i) {
        addSeat(index, someone(index), DemoEnrolment::State::Completed);
        m_certifying.completed(int(m_city.enrolments.size()) - 1);
    }
    const DemoClass &trainingClass = m_city.classes[size_t(index)];
    const DemoProgramme &programme = m_city.programmes[size_t(trainingClass.programme)];
    for (int lost = m_random.chance(35) ? m_random.between(1, 2) : 0; lost > 0; --lost) {
        const int person = newcomer(trainingClass, programme, m_random.chance(programme.women));
        addSeat(index, person,
            m_random.chance(50) ? DemoEnrolment::State::Failed : DemoEnrolment::State::Withdrawn);
    }
}

void DemoTraining::addSeat(int index, int personIndex, DemoEnrolment::State state)
{
    DemoClass &trainingClass = m_city.classes[size_t(index)];
    const DemoProgramme &programme = m_city.programmes[size_t(trainingClass.programme)];
    DemoPerson &person = m_city.persons[size_t(personIndex)];
    person.freeFrom = std::max(person.freeFrom, trainingClass.end + 1);
    if (trainingClass.employer >= 0 && person.employer < 0)
        person.employer = trainingClass.employer;
    DemoEnrolment enrolment{.person = personIndex, .trainingClass = index, .state = state};
    if (state == DemoEnrolment::State::Completed) {
        enrolment.isPassed = programme.isSkilled() && m_random.chance(kPassOfHundred);
        auto &unit = m_units[size_t(trainingClass.unit)];
        ++unit.seats;
        if (person.year != m_year) {
            person.year = qint16(m_year);
            person.classes = 0;
            ++unit.firsts;
            unit.pools[size_t(person.audience)].thisYear.push_back(personIndex);
        }
        ++person.classes;
    }
    ++trainingClass.enrolments;
    m_city.enrolments.push_back(enrolment);
}

bool DemoTraining::fits(int index, const DemoClass &trainingClass, const DemoProgramme &programme)
{
    constexpr int kMostClasses = 4;
    const DemoPerson &person = m_city.persons[size_t(index)];
    const bool isFull = person.year == m_year && person.classes >= kMostClasses;
    if (isFull || person.freeFrom > trainingClass.start)
        return false;
    const int years = demoAge(person.birth, trainingClass.start);
    // women over 55 are not subsidised
    const bool isLimited = person.name.isWoman && !programme.fund.isEmpty() && !programme.isOver60;
    const int most = isLimited ? std::min(programme.ageMax, 55) : programme.ageMax;
    return years >= programme.ageMin && years <= most;
}

int DemoTraining::again(
    const DemoClass &trainingClass, const DemoProgramme &programme, bool isWoman)
{
    constexpr int kTries = 12;
    Unit &unit = m_units[size_t(trainingClass.unit)];
    Pool &pool = unit.pools[size_t(programme.audience)];
    const bool isAhead = unit.firsts * 100 > unit.seats * kFirstOfHundred;
    const bool repeats = m_random.chance(isAhead ? 80 : 12);
    const bool returns = !repeats && m_random.chance(14);
    const auto &from = repeats ? pool.thisYear : pool.lastYear;
    if ((!repeats && !returns) || from.empty())
        return -1;
    for (int i = 0; i < kTries; ++i) {
        const int person = m_random.pick(from);
        if (m_city.persons[size_t(person)].name.isWoman == isWoman
            && fits(person, trainingClass, programme))
            return person;
    }
    return -1;
}

int DemoTraining::newcomer(
    const DemoClass &trainingClass, const DemoProgramme &programme, bool isWoman)
{
    // women over 55 are not subsidised
    const bool isLimited = isWoman && !programme.fund.isEmpty() && !programme.isOver60;
    return m_people.add({.unit = trainingClass.unit,
        .audience = programme.audience,
        .ageMin = programme.ageMin,
        .ageMax = isLimited ? std::min(programme.ageMax, 54) : programme.ageMax,
        .isWoman = isWoman,
        .on = trainingClass.start});
}

int DemoTraining::someone(int index)
{
    const DemoClass &trainingClass = m_city.classes[size_t(index)];
    const DemoProgramme &programme = m_city.programmes[size_t(trainingClass.programme)];
    const bool isWoman = m_random.chance(programme.women);
    const int known = again(trainingClass, programme, isWoman);
    return known >= 0 ? known : newcomer(trainingClass, programme, isWoman);
}

/// What the counters are at work on when the clock stands still: running, approved, submitted,
/// planned.
void DemoTraining::startJanuary(int unit)
{
    using State = DemoEnrolment::State;
    const struct
    {
        QString status;
        State state;
        QDate end;
    } stages[] = {{u"running"_s, State::Attending, {2022, 1, 15}},
        {u"approved"_s, State::Confirmed, {2022, 1, 22}},
        {u"submitted"_s, State::Applied, {2022, 1, 26}},
        {u"planned"_s, State::Applied, {2022, 1, 28}}};
    for (const auto &stage : stages) {
        const int added = addClass(unit, stage.end,
            programmeFor(unit, m_random.chance(50), DemoQuotas::Group::Free), kDemoLastYear + 1);
        DemoClass &trainingClass = m_city.classes[size_t(added)];
        trainingClass.status = stage.status;
        trainingClass.exam = 0;
        if (stage.state == State::Attending)
            trainingClass.start = qint32(QDate(2022, 1, 4).toJulianDay());
        const DemoProgramme &programme = m_city.programmes[size_t(trainingClass.programme)];
        const int seats = stage.state == State::Applied && unit % 3 == 0 ? 12 : 30 + unit;
        for (int i = 0; i < seats; ++i) {
            const bool isWoman = m_random.chance(programme.women);
            addSeat(
                added, newcomer(m_city.classes[size_t(added)], programme, isWoman), stage.state);
        }
    }
}

bool DemoTraining::addRegistered(int persons, const Progress &progress)
{
    const QString what = QCoreApplication::translate("core", "正在登记人员");
    const auto on = qint32(kDemoToday.toJulianDay());
    std::vector<int> sizes;
    sizes.reserve(m_city.units.size());
    for (int unit = 0; unit < int(m_city.units.size()); ++unit)
        sizes.push_back(
            unit == 0 ? 0 : 1 + m_city.years.back().sum(DemoIndicator::Completions, unit));
    while (int(m_city.persons.size()) < persons) {
        m_people.add({.unit = m_random.weighted(sizes),
            .audience = m_random.chance(75) ? DemoAudience::Rural : DemoAudience::Farmer,
            .ageMin = 18,
            .ageMax = 59,
            .isWoman = m_random.chance(47),
            .on = on});
        if (m_city.persons.size() % 20'000 == 0
            && !progress.step(qint64(m_city.persons.size()), persons, what))
            return false;
    }
    return true;
}

} // namespace core
