#pragma once

#include "core/workspace/demopeople.h"

#include <deque>

namespace core {

/// Gives out certificates so that every month of every unit has just the published numbers.
class DemoCertifying
{
public:
    DemoCertifying(DemoCity &city, DemoPeople &people);

    /// A completed enrolment: of a programme that leads to a skill with its outcome, or of another.
    void completed(int enrolment);
    /// How many of the unit have passed for the first time and wait.
    int waiting(int unit) const { return int(m_queues[size_t(unit)].first.size()); }
    /// The certificates of one month, once its classes have ended.
    void issue(const DemoYear &year, int unit, int month);

private:
    struct Queues
    {
        std::deque<int> first; // passed, holds none yet
        std::deque<int> second; // passed, holds one already
        std::vector<int> plain; // certificate of training, of this month and the last
        size_t plainOld = 0; // so many of them are of the last month
    };
    struct Month
    {
        int unit;
        int number; // yyyymm
        qint32 first;
        qint32 last;
    };

    void issueHigh(const Month &month, int count, int first);
    void issueFirst(const Month &month, int count);
    int issueSecond(const Month &month, int most);
    int issuePlain(const Month &month, int most);
    void issueDirect(const Month &month, char level, char prior);
    void certify(const Month &month, int enrolment);
    int session(const Month &month, char level);
    qint32 day(const Month &month, qint32 notBefore);

    DemoCity &m_city;
    DemoPeople &m_people;
    DemoRandom m_random;
    std::vector<Queues> m_queues; // by unit
};

} // namespace core
