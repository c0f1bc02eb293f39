#include "core/workspace/demojobs.h"

#include "core/workspace/demopeople.h"

#include <algorithm>
#include <array>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 kPurpose = 101;
constexpr qint64 kStride = 7919; // visits everybody once, in an order that tells nothing
constexpr quint8 kPoor = 1; // category 脱贫劳动力
/// Published for the year: in the province, beyond it, on public posts; the rest is not.
constexpr int kInProvince = 25'000;
constexpr int kOutOfProvince = 34'300;
constexpr int kPublicPosts = 20'000;
constexpr int kOwnCounty = 11'000;
constexpr int kInCity = 5'000;
constexpr int kAbroad = 24;
/// Of hundred people trained in the year so many are asked before all others.
constexpr int kTrainedOfHundred = 62;

class Placing
{
public:
    explicit Placing(DemoCity &city)
        : m_city(city)
        , m_random(city.random(kPurpose))
        , m_training(city.persons.size(), -1)
        , m_isPlaced(city.persons.size())
        , m_rest{city.scaled(kOwnCounty), city.scaled(kInCity), city.scaled(kInProvince),
              city.scaled(kOutOfProvince), city.scaled(kAbroad)}
        , m_posts(city.scaled(kPublicPosts))
    {
        for (int i = 0; i < int(city.enrolments.size()); ++i) {
            const DemoEnrolment &enrolment = city.enrolments[size_t(i)];
            const qint32 end = city.classes[size_t(enrolment.trainingClass)].end;
            qint32 &first = m_training[size_t(enrolment.person)];
            const bool counts
                = enrolment.state == DemoEnrolment::State::Completed && end <= kDemoYearEnd - 31;
            const bool isEarlier = first >= 0
                && city.classes[size_t(city.enrolments[size_t(first)].trainingClass)].end
                    >= kDemoYearStart;
            if (counts && !isEarlier)
                first = i;
        }
    }

    void run()
    {
        forEach([this](int person) { placeAbroad(person); });
        forEach([this](int person) { placeOnPost(person, 28, 60); });
        forEach([this](int person) {
            if (isTrained(person) && m_random.chance(kTrainedOfHundred))
                place(person, isMobile(person));
        });
        forEach([this](int person) { place(person, isMobile(person)); });
        // where people are few everybody helps
        forEach([this](int person) { placeOnPost(person, 18, 70); });
        forEach([this](int person) { place(person, true); });
    }

private:
    template <class Visit>
    void forEach(Visit visit)
    {
        const auto count = qint64(m_city.persons.size());
        const qint64 stride = count % kStride == 0 ? kStride + 2 : kStride;
        for (qint64 i = 0; i < count; ++i)
            visit(int(i * stride % count));
    }

    int ageOf(int person) const
    {
        return demoAge(m_city.persons[size_t(person)].birth, kDemoYearStart + 180);
    }

    bool isTrained(int person) const
    {
        const qint32 training = m_training[size_t(person)];
        return training >= 0 && endOf(training) >= kDemoYearStart;
    }

    qint32 endOf(qint32 enrolment) const
    {
        return m_city.classes[size_t(m_city.enrolments[size_t(enrolment)].trainingClass)].end;
    }

    bool isMobile(int person) const
    {
        return m_city.persons[size_t(person)].audience == DemoAudience::Rural;
    }

    void placeAbroad(int person)
    {
        if (rest(DemoRegion::Abroad) <= 0 || !isTrained(person))
            return;
        const auto &trainingClass = m_city.classes[size_t(
            m_city.enrolments[size_t(m_training[size_t(person)])].trainingClass)];
        if (m_city.programmes[size_t(trainingClass.programme)].category == u"15"_s)
            add(person, DemoRegion::Abroad);
    }

    void placeOnPost(int person, int youngest, int oldest)
    {
        const int years = ageOf(person);
        if (m_posts <= 0 || m_isPlaced[size_t(person)] || years < youngest || years > oldest
            || m_city.persons[size_t(person)].category != kPoor)
            return;
        --m_posts;
        ++rest(DemoRegion::OwnCounty); // its own number, beside the others of the county
        add(person, DemoRegion::OwnCounty);
        m_city.jobs.back().isPublicPost = true;
        m_city.jobs.back().isShort = false;
        m_city.jobs.back().end = 0;
    }

    void place(int person, bool mayLeave)
    {
        const auto &known = m_city.persons[size_t(person)];
        const int years = ageOf(person);
        if (m_isPlaced[size_t(person)] || years < 18 || years > 58
            || known.audience == DemoAudience::Staff)
            return;
        std::array<int, 4> weights = {rest(DemoRegion::OwnCounty), rest(DemoRegion::City),
            mayLeave ? rest(DemoRegion::Province) : 0, mayLeave ? rest(DemoRegion::Country) : 0};
        if (weights[0] + weights[1] + weights[2] + weights[3] > 0)
            add(person, DemoRegion(m_random.weighted(weights)));
    }

    int &rest(DemoRegion region) { return m_rest[size_t(region)]; }

    void add(int person, DemoRegion region)
    {
        constexpr int kSoonest = 4;
        constexpr int kLatest = 150;
        const qint32 training = m_training[size_t(person)];
        DemoJob job{.person = person, .region = region};
        if (isTrained(person)) {
            job.enrolment = training;
            const qint32 end = endOf(training);
            job.start = end + m_random.between(kSoonest, std::min(kLatest, kDemoYearEnd - end));
        } else {
            job.start = kDemoYearStart + 20 + m_random.below(kDemoYearEnd - kDemoYearStart - 19);
        }
        const qint32 until = job.start + m_random.between(60, 150);
        job.isShort = m_random.chance(28);
        if (job.isShort && until < kDemoYearEnd)
            job.end = until;
        m_isPlaced[size_t(person)] = true;
        --rest(region);
        m_city.jobs.push_back(job);
    }

    DemoCity &m_city;
    DemoRandom m_random;
    std::vector<qint32> m_training; // by person: the first of the last year, else the last before
    std::vector<bool> m_isPlaced; // by person
    std::array<int, 5> m_rest;
    int m_posts;
};

} // namespace

void addDemoJobs(DemoCity &city)
{
    Placing(city).run();
}

} // namespace core
