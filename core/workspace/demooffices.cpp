#include "core/workspace/demooffices.h"

#include <algorithm>
#include <array>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 kPurpose = 11;

QStringList groupsOf(const DemoCity &city)
{
    QStringList groups;
    for (const auto &occupation : city.occupations) {
        if (!groups.contains(occupation.group))
            groups.append(occupation.group);
    }
    return groups;
}

struct SchoolKind
{
    QLatin1StringView code;
    QStringView suffix;
    int weight;
};
constexpr std::array kSchoolKinds
    = {SchoolKind{"01"_L1, u"职业技能培训学校", 62}, SchoolKind{"02"_L1, u"技工学校", 7},
        SchoolKind{"03"_L1, u"职业技术学校", 9}, SchoolKind{"04"_L1, u"企业职工培训中心", 10},
        SchoolKind{"07"_L1, u"公共实训基地", 4}, SchoolKind{"09"_L1, u"就业训练中心", 8}};

std::array<int, kSchoolKinds.size()> schoolWeights()
{
    std::array<int, kSchoolKinds.size()> weights{};
    std::transform(kSchoolKinds.begin(), kSchoolKinds.end(), weights.begin(),
        [](const SchoolKind &kind) { return kind.weight; });
    return weights;
}

/// Public schools are named after their county alone, so each county has one of a kind.
QString schoolName(const DemoUnit &unit, const SchoolKind &kind, quint64 key)
{
    return unit.name + demoBrandWord(key) + kind.suffix.toString();
}

void addSchools(DemoCity &city, int unit, DemoRandom &random)
{
    constexpr int kPeoplePerSchool = 1300;
    const QStringList groups = groupsOf(city);
    const auto weights = schoolWeights();
    int trained = 0;
    for (const auto &year : city.years)
        trained = std::max(trained, year.sum(DemoIndicator::Completions, unit));
    const int count = std::clamp(trained / kPeoplePerSchool, 6, 26);
    for (int i = 0; i < count; ++i) {
        const SchoolKind &kind = kSchoolKinds[size_t(random.weighted(weights))];
        DemoInstitution school{.unit = unit,
            .name = schoolName(city.units[size_t(unit)], kind, random.next()),
            .kind = kind.code,
            .groups = {groups[qsizetype(i) * 2 % groups.size()],
                groups[(qsizetype(i) * 2 + 1) % groups.size()], random.pick(groups)},
            .capacity = 60 * random.between(2, 8)};
        school.groups.removeDuplicates();
        city.institutions.push_back(school);
    }
    // not in any class: one waits for approval
    DemoInstitution pending{.unit = unit,
        .name = schoolName(city.units[size_t(unit)], kSchoolKinds[0], random.next()),
        .kind = u"01"_s,
        .groups = {random.pick(groups)},
        .capacity = 100,
        .status = u"pending"_s};
    city.institutions.push_back(pending);
}

void addEmployers(DemoCity &city, int unit, DemoRandom &random)
{
    constexpr std::array kTrades = {u"煤业", u"焦化", u"机械制造", u"物业服务", u"商贸", u"酒业",
        u"农业开发", u"建筑工程", u"食品", u"电子商务"};
    const int count = unit == 0 ? 8 : 14;
    for (int i = 0; i < count; ++i) {
        const int size = random.below(10);
        const QString scale = size == 0 ? u"large"_s
            : size < 3                  ? u"medium"_s
            : size < 7                  ? u"small"_s
                                        : u"micro"_s;
        const int staff = size == 0 ? random.between(800, 4200)
            : size < 3              ? random.between(300, 800)
            : size < 7              ? random.between(20, 300)
                                    : random.between(4, 20);
        city.employers.push_back({unit,
            city.units[size_t(unit)].shortName + demoBrandWord(random.next())
                + QString::fromUtf16(random.pick(kTrades)) + u"有限公司"_s,
            scale, staff});
    }
}

/// S0000 14 110001: filed with the province, its serial there.
QString bodyCode(QChar evaluator, int serial)
{
    return evaluator + u"000014"_s + QString::number(110'000 + serial);
}

void addEvaluators(DemoCity &city, DemoRandom &random)
{
    const QStringList groups = groupsOf(city);
    int serial = 0;
    for (qsizetype i = 0; i < groups.size(); i += 2) {
        city.evaluators.push_back({u"吕梁市"_s + demoBrandWord(random.next()) + u"技能评价中心"_s,
            u"S"_s, -1, bodyCode(u'S', ++serial), groups.mid(i, 2)});
    }
    city.evaluators.push_back({u"吕梁市职业技能鉴定指导中心"_s, u"C"_s, -1, {}, {}});
    city.evaluators.push_back({u"吕梁市专项职业能力考核所"_s, u"Z"_s, -1, {}, {}});
    city.evaluators.push_back({u"吕梁市特种设备作业人员考试中心"_s, u"T"_s, -1, {}, {}});
    for (int unit = 0; unit < int(city.units.size()); ++unit) {
        const auto employer = std::find_if(city.employers.begin(), city.employers.end(),
            [&](const DemoEmployer &each) { return each.unit == unit; });
        city.evaluators.push_back({employer->name, u"Y"_s, unit, bodyCode(u'Y', 500 + unit),
            {u"industry"_s, u"build"_s, u"transport"_s}});
    }
}

} // namespace

void addDemoOffices(DemoCity &city)
{
    DemoRandom random = city.random(kPurpose);
    for (int unit = 0; unit < int(city.units.size()); ++unit) {
        addSchools(city, unit, random);
        addEmployers(city, unit, random);
    }
    addEvaluators(city, random);
}

std::vector<int> demoSchools(const DemoCity &city, int unit, const DemoOccupation &occupation)
{
    std::vector<int> schools;
    for (int i = 0; i < int(city.institutions.size()); ++i) {
        const DemoInstitution &school = city.institutions[size_t(i)];
        if (school.unit == unit && school.status == u"active"_s
            && school.groups.contains(occupation.group))
            schools.push_back(i);
    }
    return schools;
}

int demoEvaluator(const DemoCity &city, const QString &certificateKind, const QString &group)
{
    const QString kind = certificateKind == u"20"_s ? u"S"_s
        : certificateKind == u"10"_s                ? u"C"_s
        : certificateKind == u"30"_s                ? u"Z"_s
                                                    : u"T"_s;
    for (int i = 0; i < int(city.evaluators.size()); ++i) {
        const DemoEvaluator &evaluator = city.evaluators[size_t(i)];
        if (evaluator.kind == kind
            && (evaluator.groups.isEmpty() || evaluator.groups.contains(group)))
            return i;
    }
    Q_UNREACHABLE();
}

int demoStaffEvaluator(const DemoCity &city, int unit)
{
    for (int i = 0; i < int(city.evaluators.size()); ++i) {
        if (city.evaluators[size_t(i)].unit == unit)
            return i;
    }
    Q_UNREACHABLE();
}

} // namespace core
