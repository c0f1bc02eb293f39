#pragma once

#include "core/base/id.h"
#include "core/workspace/demofigures.h"
#include "core/workspace/demonames.h"

#include <QDate>
#include <QHash>
#include <QStringList>

#include <vector>

namespace core {

// A demo city in memory, by indexes, before it is written row by row. Dates are Julian days.

/// A unit of reports: 市本级 first, then the counties.
struct DemoUnit
{
    QString code; // 141100:own
    QString division; // 141100
    QString name; // 石楼县
    QString shortName; // 石楼
    QStringList prefixes = {}; // of identity numbers, the old ones first
    std::vector<int> towns = {}; // into DemoCity::towns
};

struct DemoTown
{
    QString code;
    QString name;
};

struct DemoOccupation
{
    QString code;
    QString name;
    QString group;
};

/// Whom a programme is for; the ages are those of its classes.
enum class DemoAudience : quint8 { Rural, Staff, Farmer, Elder };
inline constexpr int kDemoAudiences = 4;

/// A way of training: what its projects, courses and classes have in common.
struct DemoProgramme
{
    QString title; // 普惠制就业技能培训
    QString mode;
    QString category;
    QString department;
    QString plan; // of which five-year plan
    QStringList groups; // of occupations; or
    QStringList occupations; // just these
    DemoAudience audience = DemoAudience::Rural;
    int ageMin = 18;
    int ageMax = 45;
    QString level; // of its courses
    QString certificateKind;
    QString fund; // empty: not subsidised
    bool isEnterprise = false;
    bool isOver60 = false;
    bool isVillage = false;
    int women = 50; // percent
    int weight = 0; // among those that lead to a skilled certificate, or among the others
    bool isSkilled() const { return certificateKind != QLatin1String("40"); }
};

struct DemoBrand
{
    QString id;
    QString name;
    QString aliases;
    QString division;
    QString level;
    QStringList occupations;
};

struct DemoProject
{
    int unit;
    int year;
    int programme;
    int brand; // −1: none
    int planned = 0;
    QString status = QStringLiteral("active");
};

struct DemoCourse
{
    int occupation;
    QString level;
    QString certificateKind;
    int brand; // −1: none
    int days; // eight hours each
    int sequence; // within occupation and level
};

struct DemoInstitution
{
    int unit;
    QString name;
    QString kind;
    QStringList groups;
    int capacity;
    QString status = QStringLiteral("active");
};

struct DemoEvaluator
{
    QString name;
    QString kind; // S Y C Z T
    int unit; // −1: of the whole city
    QString bodyCode;
    QStringList groups; // empty: all
};

struct DemoEmployer
{
    int unit;
    QString name;
    QString scale;
    int staff;
};

struct DemoPerson
{
    DemoName name;
    qint32 birth = 0;
    qint32 freeFrom = 0; // no class before
    qint32 employer = -1;
    quint32 mobile = 0; // 0: none
    quint8 prefix = 0; // into DemoCity::prefixes
    quint8 sequence = 0; // 996 + it
    quint8 home = 0; // unit
    quint8 category = 0; // code table trainee_category
    DemoAudience audience = DemoAudience::Rural;
    char prior = 0; // '4', '5': level held before
    quint8 classes = 0; // completed in `year`
    qint16 year = 0;
    bool isSkilled = false; // holds a certificate that counts, or did before
    bool isWaiting = false; // has passed, its first certificate not yet issued
    bool isHigh = false;
    qint32 lastSkilled = 0; // month of the last certificate that counts as skilled
};

struct DemoClass
{
    int unit;
    int programme;
    int project;
    int course;
    int institution;
    int employer; // −1: none
    qint32 start;
    qint32 end;
    qint32 exam; // 0: none
    int firstEnrolment;
    int enrolments;
    QString status = QStringLiteral("closed");
};

struct DemoEnrolment
{
    enum class State : quint8 { Applied, Confirmed, Attending, Completed, Failed, Withdrawn };
    int person;
    int trainingClass;
    State state = State::Completed;
    bool isPassed = false; // the evaluation, when there is one
    qint32 certificate = -1;
};

struct DemoCertificate
{
    int person;
    int enrolment; // −1: recognised without a class
    int evaluator; // −1: none
    int occupation; // −1: none
    int session = -1; // index of a session without a class
    qint32 issued;
    char kind; // '1' for 10 … '5' for 50
    char level; // 0: none
    bool isFirstSkilled = false;
    bool isFirstHigh = false;
};

/// An evaluation without a class: 直接认定.
struct DemoSession
{
    int evaluator;
    int occupation;
    int unit;
    char level;
    qint32 exam;
    int candidates = 0;
};

struct DemoCity
{
    std::vector<DemoUnit> units;
    std::vector<DemoTown> towns;
    QStringList prefixes;
    std::vector<DemoOccupation> occupations;
    std::vector<DemoBrand> brands;
    std::vector<DemoProgramme> programmes;
    std::vector<DemoYear> years;

    std::vector<DemoInstitution> institutions;
    std::vector<DemoEmployer> employers;
    std::vector<DemoEvaluator> evaluators;
    std::vector<DemoProject> projects;
    std::vector<DemoCourse> courses;
    std::vector<DemoPerson> persons;
    std::vector<DemoClass> classes;
    std::vector<DemoEnrolment> enrolments;
    std::vector<DemoSession> sessions;
    std::vector<DemoCertificate> certificates;
    int irregularPercent = 0;
    quint64 seed = 0;

    /// A stream of its own for each purpose, so that one more number here changes nothing there.
    DemoRandom random(quint64 purpose) const { return DemoRandom(seed * 1'000'003 + purpose); }
};

/// When the city's clock stands.
inline const QDate kDemoToday(2022, 1, 5);
inline constexpr int kDemoLastYear = 2021;

} // namespace core
