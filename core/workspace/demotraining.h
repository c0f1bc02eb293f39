#pragma once

#include "core/base/progress.h"
#include "core/workspace/democertifying.h"
#include "core/workspace/demoquotas.h"

#include <map>

namespace core {

/// Lets the city train year after year: projects, courses, classes with their people, and what they
/// are certified for.
class DemoTraining
{
public:
    explicit DemoTraining(DemoCity &city);

    /// All years, then what is under way in January. False when cancelled.
    bool run(const Progress &progress);
    /// People on file who were never trained, until there are so many.
    bool addRegistered(int persons, const Progress &progress);

private:
    struct Pool
    {
        std::vector<int> thisYear;
        std::vector<int> lastYear;
    };
    struct Unit
    {
        std::array<Pool, kDemoAudiences> pools;
        int seats = 0; // of the year
        int firsts = 0; // of them taken by someone for the first time in it
    };

    void month(const DemoYear &year, DemoQuotas &quotas, int unit, int number);
    void startJanuary(int unit);
    int addClass(int unit, const QDate &end, int programme, int year);
    void fill(int trainingClass, int seats);
    void addSeat(int trainingClass, int person, DemoEnrolment::State state);
    int someone(int trainingClass);
    int again(const DemoClass &trainingClass, const DemoProgramme &programme, bool isWoman);
    int newcomer(const DemoClass &trainingClass, const DemoProgramme &programme, bool isWoman);
    bool fits(int person, const DemoClass &trainingClass, const DemoProgramme &programme);
    int programmeFor(int unit, bool skilled, DemoQuotas::Group group);
    int programmeOf(const QString &category) const;
    int projectFor(int unit, int year, int programme, int brand);
    int courseFor(int programme, int occupation, int brand);
    void newYear();

    DemoCity &m_city;
    DemoRandom m_random;
    DemoPeople m_people;
    DemoCertifying m_certifying;
    std::vector<Unit> m_units;
    std::vector<std::vector<int>> m_brandsOf; // by unit
    std::map<std::tuple<int, int, int, int>, int> m_projects;
    std::map<std::tuple<int, QString, QString, int>, int> m_courses;
    int m_year = 0;
    int m_abroadYear = 0; // the last in which a class for work abroad was held
};

} // namespace core
