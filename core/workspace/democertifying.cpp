#include "core/workspace/democertifying.h"

#include "core/workspace/demooffices.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 kPurpose = 37;
/// Of hundred newly high-skilled people so many had no certificate at all before.
constexpr int kHighWithoutOther = 30;
constexpr int kSessionSize = 50;

} // namespace

DemoCertifying::DemoCertifying(DemoCity &city, DemoPeople &people)
    : m_city(city)
    , m_people(people)
    , m_random(city.random(kPurpose))
    , m_queues(city.units.size())
{ }

void DemoCertifying::completed(int index)
{
    DemoEnrolment &enrolment = m_city.enrolments[size_t(index)];
    const DemoClass &trainingClass = m_city.classes[size_t(enrolment.trainingClass)];
    Queues &queues = m_queues[size_t(trainingClass.unit)];
    if (!m_city.programmes[size_t(trainingClass.programme)].isSkilled()) {
        queues.plain.push_back(index);
        return;
    }
    if (!enrolment.isPassed)
        return;
    DemoPerson &person = m_city.persons[size_t(enrolment.person)];
    if (person.isSkilled || person.isWaiting) {
        queues.second.push_back(index);
    } else {
        person.isWaiting = true;
        queues.first.push_back(index);
    }
}

void DemoCertifying::issue(const DemoYear &year, int unit, int number)
{
    const QDate start(year.year, number, 1);
    const Month month{unit, year.year * 100 + number, qint32(start.toJulianDay()),
        qint32(start.addMonths(1).toJulianDay()) - 1};
    const int all = year.cell(DemoIndicator::Certificates, unit, number);
    const int skilled = year.cell(DemoIndicator::NewSkilled, unit, number);
    const int high = year.cell(DemoIndicator::NewHigh, unit, number);
    const int both = std::clamp(
        high * kHighWithoutOther / 100, std::max(0, skilled + high - all), std::min(high, skilled));
    issueHigh(month, high, both);
    issueFirst(month, skilled - both);
    int rest = all - skilled - (high - both);
    rest -= issueSecond(month, rest);
    rest -= issuePlain(month, rest);
    for (; rest > 0; --rest)
        issueDirect(month, '4', '5');
    Queues &queues = m_queues[size_t(unit)];
    queues.plain.erase(
        queues.plain.begin(), queues.plain.begin() + std::ptrdiff_t(queues.plainOld));
    queues.plainOld = queues.plain.size();
}

void DemoCertifying::issueHigh(const Month &month, int count, int first)
{
    for (int i = 0; i < count; ++i) {
        const int dice = m_random.below(20);
        issueDirect(month, dice == 0 ? '1' : dice < 4 ? '2' : '3', i < first ? char(0) : '4');
    }
}

void DemoCertifying::issueFirst(const Month &month, int count)
{
    auto &queue = m_queues[size_t(month.unit)].first;
    for (int i = 0; i < count; ++i) {
        if (queue.empty()) {
            issueDirect(month, m_random.chance(70) ? '5' : '4', char(0));
            continue;
        }
        certify(month, queue.front());
        m_city.certificates.back().isFirstSkilled = true;
        queue.pop_front();
    }
}

/// Nobody gets two skilled certificates in a month: which is the first would then hang on the day.
int DemoCertifying::issueSecond(const Month &month, int most)
{
    auto &queue = m_queues[size_t(month.unit)].second;
    int issued = 0;
    for (auto entry = queue.begin(); entry != queue.end() && issued < most;) {
        const DemoPerson &person = m_city.persons[size_t(m_city.enrolments[size_t(*entry)].person)];
        if (!person.isSkilled || person.lastSkilled == month.number) {
            ++entry;
            continue;
        }
        certify(month, *entry);
        entry = queue.erase(entry);
        ++issued;
    }
    return issued;
}

int DemoCertifying::issuePlain(const Month &month, int most)
{
    auto &queue = m_queues[size_t(month.unit)].plain;
    const int count = std::min(most, int(queue.size()));
    for (int i = 0; i < count; ++i) {
        // those of last month first, else any
        auto &queues = m_queues[size_t(month.unit)];
        const size_t at = queues.plainOld > 0 ? size_t(m_random.below(qint64(queues.plainOld)))
                                              : size_t(m_random.below(qint64(queue.size())));
        certify(month, queue[at]);
        if (queues.plainOld > 0) {
            queue[at] = queue[--queues.plainOld];
            queue[queues.plainOld] = queue.back();
        } else {
            queue[at] = queue.back();
        }
        queue.pop_back();
    }
    return count;
}

qint32 DemoCertifying::day(const Month &month, qint32 notBefore)
{
    constexpr int kDays = 14;
    const qint32 first = std::max(month.first, notBefore);
    const qint32 last = std::max(first, std::min(month.last, first + kDays));
    return first + m_random.below(last - first + 1);
}

/// The certificate of an enrolment, as its programme says.
void DemoCertifying::certify(const Month &month, int index)
{
    DemoEnrolment &enrolment = m_city.enrolments[size_t(index)];
    const DemoClass &trainingClass = m_city.classes[size_t(enrolment.trainingClass)];
    const DemoProgramme &programme = m_city.programmes[size_t(trainingClass.programme)];
    const DemoCourse &course = m_city.courses[size_t(trainingClass.course)];
    const DemoOccupation &occupation = m_city.occupations[size_t(course.occupation)];
    DemoCertificate certificate{.person = enrolment.person,
        .enrolment = index,
        .evaluator = -1,
        .occupation = course.occupation,
        .issued = day(month, std::max(trainingClass.exam, trainingClass.end)),
        .kind = programme.certificateKind.front().toLatin1(),
        .level = 0};
    if (programme.isSkilled()) {
        certificate.evaluator = demoEvaluator(m_city, programme.certificateKind, occupation.group);
        certificate.level = course.level == u"NA"_s ? char(0) : course.level.front().toLatin1();
        DemoPerson &person = m_city.persons[size_t(enrolment.person)];
        person.isSkilled = true;
        person.isWaiting = false;
        person.lastSkilled = month.number;
    }
    enrolment.certificate = qint32(m_city.certificates.size());
    m_city.certificates.push_back(certificate);
}

/// The month's evaluation for one level, with room for one more.
int DemoCertifying::session(const Month &month, char level)
{
    for (int i = int(m_city.sessions.size()) - 1; i >= 0; --i) {
        DemoSession &open = m_city.sessions[size_t(i)];
        if (open.exam < month.first)
            break;
        if (open.unit == month.unit && open.level == level && open.candidates < kSessionSize) {
            ++open.candidates;
            return i;
        }
    }
    std::vector<int> trades;
    const int evaluator = demoStaffEvaluator(m_city, month.unit);
    for (int i = 0; i < int(m_city.occupations.size()); ++i) {
        if (m_city.evaluators[size_t(evaluator)].groups.contains(
                m_city.occupations[size_t(i)].group))
            trades.push_back(i);
    }
    m_city.sessions.push_back({evaluator, m_random.pick(trades), month.unit, level,
        month.first + m_random.between(4, 18), 1});
    return int(m_city.sessions.size()) - 1;
}

/// Recognised by an employer, without a class: counts where the person lives.
void DemoCertifying::issueDirect(const Month &month, char level, char prior)
{
    const int held = session(month, level);
    const DemoSession &exam = m_city.sessions[size_t(held)];
    const int index = m_people.add({.unit = month.unit,
        .audience = DemoAudience::Staff,
        .ageMin = 24,
        .ageMax = 54,
        .isWoman = m_random.chance(14),
        .on = month.first,
        .isAtHome = true});
    DemoPerson &person = m_city.persons[size_t(index)];
    person.prior = prior;
    DemoCertificate certificate{.person = index,
        .enrolment = -1,
        .evaluator = exam.evaluator,
        .occupation = exam.occupation,
        .session = held,
        .issued = day(month, exam.exam + 2),
        .kind = '2',
        .level = level};
    certificate.isFirstSkilled = prior == 0;
    certificate.isFirstHigh = level <= '3';
    person.isSkilled = true;
    person.isHigh = certificate.isFirstHigh;
    person.lastSkilled = month.number;
    m_city.certificates.push_back(certificate);
}

} // namespace core
