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
    bool usesVoucher = false;
};

struct DemoEnrolment
{
    enum class State : quint8 { Applied, Confirmed, Attending, Completed, Failed, Withdrawn };
    int person;
    int trainingClass;
    State state = State::Completed;
    bool isPassed = false; // the evaluation, when there is one
    qint32 certificate = -1;
    qint32 voucher = -1; // the one used in the class
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

/// 普惠制, 等级评价, 企业, 其他: in the order of the code table.
enum class DemoVoucherKind : quint8 { Universal, Evaluation, Enterprise, Other };
inline constexpr int kDemoVoucherKinds = 4;

/// A voucher with the days on which it moved; 0: never.
struct DemoVoucher
{
    DemoVoucherKind kind;
    quint8 unit;
    bool isVoided = false;
    qint32 person = -1; // −1: not claimed
    qint32 enrolment = -1; // used in its class, or in the evaluation of it
    qint32 certificate = -1; // used in the evaluation without a class that led to it
    qint32 issued = 0;
    qint32 claimed = 0;
    qint32 used = 0;
    qint32 released = 0; // back from the class that its holder left
    qint32 redeemed = 0;
};

struct DemoSubsidyItem
{
    qint32 enrolment;
    qint32 certificate = -1; // −1: a subsidy of training
    qint64 fen = 0;
    const char *refusal = nullptr; // why not paid; null: paid like the rest
    bool isRecovered = false;
};

/// A batch of subsidies of one class, with the days of its steps; 0: not reached.
struct DemoSubsidy
{
    int trainingClass;
    int kind; // 0 training, 1 evaluation, 2 enterprise
    QString status;
    qint32 submitted = 0;
    qint32 reviewed = 0;
    qint32 rechecked = 0;
    qint32 posted = 0;
    qint32 postedUntil = 0;
    qint32 approved = 0;
    qint32 paid = 0;
    qint32 recovered = 0;
    int firstItem = 0;
    int items = 0;
};

enum class DemoRegion : quint8 { OwnCounty, City, Province, Country, Abroad };

/// Somebody's job in the last year.
struct DemoJob
{
    qint32 person;
    qint32 enrolment = -1; // the training before it
    DemoRegion region;
    bool isPublicPost = false;
    bool isShort = false;
    qint32 start = 0;
    qint32 end = 0; // 0: still in it
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
    std::vector<DemoSubsidy> subsidies;
    std::vector<DemoSubsidyItem> subsidyItems;
    std::vector<DemoVoucher> vouchers;
    std::vector<DemoJob> jobs;
    int irregularPercent = 0;
    quint64 seed = 0;

    /// A stream of its own for each purpose, so that one more number here changes nothing there.
    DemoRandom random(quint64 purpose) const { return DemoRandom(seed * 1'000'003 + purpose); }

    /// What a published number of the last year is in a city of this size.
    int scaled(int published) const;
};

/// When the city's clock stands.
inline const QDate kDemoToday(2022, 1, 5);
inline constexpr int kDemoLastYear = 2021;

/// The days of the last year.
inline const qint32 kDemoYearStart = qint32(QDate(kDemoLastYear, 1, 1).toJulianDay());
inline const qint32 kDemoYearEnd = qint32(QDate(kDemoLastYear, 12, 31).toJulianDay());

} // namespace core
