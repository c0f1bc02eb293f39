#include "core/workspace/demotrades.h"

#include "core/base/datafile.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

Result<void> readUnits(DemoCity &city, const QStringList &codes)
{
    const auto divisions = readDataTable(u":/data/divisions.csv"_s);
    if (!divisions)
        return fail(divisions.error());
    for (const auto &code : codes) {
        DemoUnit unit{.code = code, .division = code.left(6), .name = {}, .shortName = {}};
        for (const auto &row : divisions->rows) {
            if (divisions->value(row, "code"_L1) != unit.division)
                continue;
            unit.name = divisions->value(row, "name_zh"_L1);
            unit.shortName = divisions->value(row, "short_name_zh"_L1);
            unit.prefixes
                = divisions->value(row, "legacy_id_prefixes"_L1).split(u'|', Qt::SkipEmptyParts);
            unit.prefixes.append(unit.division);
        }
        city.prefixes.append(unit.prefixes);
        city.units.push_back(unit);
    }
    return {};
}

Result<void> readTowns(DemoCity &city)
{
    const auto towns = readDataTable(u":/data/towns.csv"_s);
    if (!towns)
        return fail(towns.error());
    for (const auto &row : towns->rows) {
        if (towns->value(row, "is_real_township"_L1) != "1"_L1)
            continue;
        const int index = int(city.towns.size());
        city.towns.push_back({towns->value(row, "code"_L1), towns->value(row, "name_zh"_L1)});
        for (auto &unit : city.units) {
            const bool isWithin = unit.division == towns->value(row, "county_code"_L1)
                || unit.code.endsWith(":own"_L1); // the city's people live everywhere
            if (isWithin)
                unit.towns.push_back(index);
        }
    }
    return {};
}

Result<void> readOccupations(DemoCity &city)
{
    const auto occupations = readDataTable(u":/data/occupations.csv"_s);
    const auto brands = readDataTable(u":/data/labour_brands.csv"_s);
    if (!occupations || !brands)
        return fail(occupations ? brands.error() : occupations.error());
    for (const auto &row : occupations->rows) {
        city.occupations.push_back({occupations->value(row, "code"_L1),
            occupations->value(row, "name_zh"_L1), occupations->value(row, "group_code"_L1)});
    }
    for (const auto &row : brands->rows) {
        city.brands.push_back({brands->value(row, "brand_id"_L1), brands->value(row, "name"_L1),
            brands->value(row, "aliases"_L1), brands->value(row, "division_code"_L1),
            brands->value(row, "level"_L1), brands->value(row, "occupation_codes"_L1).split(u',')});
    }
    return {};
}

/// Programmes that end with a certificate that counts as a skill.
// NOLINTNEXTLINE(readability-function-size): a table
std::vector<DemoProgramme> skilledProgrammes()
{
    using Audience = DemoAudience;
    return {
        {.title = u"普惠制就业技能培训"_s,
            .mode = u"PH"_s,
            .category = u"01"_s,
            .department = u"RSJ"_s,
            .plan = u"SKILL"_s,
            .groups = {u"food"_s, u"service"_s, u"commerce"_s},
            .occupations = {},
            .level = u"5"_s,
            .certificateKind = u"20"_s,
            .fund = u"01"_s,
            .women = 66,
            .weight = 26},
        {.title = u"建筑与制造技能培训"_s,
            .mode = u"PH"_s,
            .category = u"01"_s,
            .department = u"RSJ"_s,
            .plan = u"SKILL"_s,
            .groups = {u"build"_s, u"industry"_s},
            .occupations = {},
            .level = u"5"_s,
            .certificateKind = u"20"_s,
            .fund = u"01"_s,
            .women = 9,
            .weight = 18},
        {.title = u"护工技能提升培训"_s,
            .mode = u"XM"_s,
            .category = u"14"_s,
            .department = u"RSJ"_s,
            .plan = u"CARE"_s,
            .groups = {},
            .occupations = {u"4-10-01-05"_s, u"4-14-01-02"_s, u"4-10-01-06"_s, u"4-10-01-03"_s},
            .level = u"4"_s,
            .certificateKind = u"20"_s,
            .fund = u"01"_s,
            .women = 88,
            .weight = 5},
        {.title = u"吕梁山护工初级培训"_s,
            .mode = u"XM"_s,
            .category = u"01"_s,
            .department = u"RSJ"_s,
            .plan = u"CARE"_s,
            .groups = {},
            .occupations = {u"4-10-01-05"_s, u"4-14-01-02"_s, u"4-10-01-06"_s},
            .level = u"5"_s,
            .certificateKind = u"20"_s,
            .fund = u"01"_s,
            .women = 88,
            .weight = 13},
        {.title = u"赴日介护培训"_s,
            .mode = u"DD"_s,
            .category = u"15"_s,
            .department = u"RSJ"_s,
            .plan = u"CARE"_s,
            .groups = {},
            .occupations = {u"4-10-01-05"_s},
            .ageMax = 35,
            .level = u"5"_s,
            .certificateKind = u"20"_s,
            .fund = u"02"_s,
            .women = 92,
            .weight = 0},
        {.title = u"企业职工岗位技能提升培训"_s,
            .mode = u"DD"_s,
            .category = u"02"_s,
            .department = u"RSJ"_s,
            .plan = {},
            .groups = {u"industry"_s},
            .occupations = {},
            .audience = Audience::Staff,
            .ageMax = 55,
            .level = u"4"_s,
            .certificateKind = u"20"_s,
            .fund = u"03"_s,
            .isEnterprise = true,
            .women = 16,
            .weight = 20},
        {.title = u"特种设备作业人员培训"_s,
            .mode = u"DD"_s,
            .category = u"02"_s,
            .department = u"RSJ"_s,
            .plan = {},
            .groups = {},
            .occupations = {u"6-28-01-11"_s, u"6-30-05-01"_s, u"6-29-03-03"_s},
            .audience = Audience::Staff,
            .ageMax = 55,
            .level = u"NA"_s,
            .certificateKind = u"50"_s,
            .fund = u"03"_s,
            .isEnterprise = true,
            .women = 5,
            .weight = 5},
        {.title = u"消防设施操作培训"_s,
            .mode = u"DD"_s,
            .category = u"01"_s,
            .department = u"RSJ"_s,
            .plan = {},
            .groups = {},
            .occupations = {u"4-07-05-03"_s},
            .level = u"5"_s,
            .certificateKind = u"10"_s,
            .fund = u"01"_s,
            .women = 18,
            .weight = 4},
        {.title = u"新业态技能培训"_s,
            .mode = u"CD"_s,
            .category = u"01"_s,
            .department = u"TSW"_s,
            .plan = {},
            .groups = {},
            .occupations = {u"4-01-06-01"_s, u"4-01-06-02"_s, u"4-02-07-08"_s},
            .level = u"5"_s,
            .certificateKind = u"20"_s,
            .fund = u"01"_s,
            .women = 52,
            .weight = 7},
    };
}

/// Programmes that end with the certificate of training itself.
// NOLINTNEXTLINE(readability-function-size): a table
std::vector<DemoProgramme> otherProgrammes()
{
    using Audience = DemoAudience;
    const QString plain = u"40"_s;
    const QString none = u"NA"_s;
    return {
        {.title = u"新型职业农民培训"_s,
            .mode = u"XM"_s,
            .category = u"09"_s,
            .department = u"NYJ"_s,
            .plan = u"SKILL"_s,
            .groups = {u"agri"_s},
            .occupations = {},
            .audience = Audience::Farmer,
            .ageMin = 46,
            .ageMax = 60,
            .level = none,
            .certificateKind = plain,
            .fund = {},
            .women = 42,
            .weight = 20},
        {.title = u"送教送技下乡"_s,
            .mode = u"XM"_s,
            .category = u"11"_s,
            .department = u"JYJ"_s,
            .plan = u"SKILL"_s,
            .groups = {u"agri"_s, u"craft"_s},
            .occupations = {},
            .audience = Audience::Farmer,
            .ageMin = 46,
            .ageMax = 60,
            .level = none,
            .certificateKind = plain,
            .fund = {},
            .isVillage = true,
            .women = 50,
            .weight = 5},
        {.title = u"送培训下乡"_s,
            .mode = u"XM"_s,
            .category = u"10"_s,
            .department = u"RSJ"_s,
            .plan = u"SKILL"_s,
            .groups = {u"agri"_s},
            .occupations = {},
            .audience = Audience::Elder,
            .ageMin = 61,
            .ageMax = 75,
            .level = none,
            .certificateKind = plain,
            .fund = u"02"_s,
            .isOver60 = true,
            .isVillage = true,
            .women = 45,
            .weight = 12},
        {.title = u"企业职工培训"_s,
            .mode = u"DD"_s,
            .category = u"12"_s,
            .department = u"RSJ"_s,
            .plan = {},
            .groups = {u"industry"_s, u"commerce"_s, u"service"_s},
            .occupations = {},
            .audience = Audience::Staff,
            .ageMax = 55,
            .level = none,
            .certificateKind = plain,
            .fund = u"01"_s,
            .isEnterprise = true,
            .women = 38,
            .weight = 26},
        {.title = u"安全技能提升培训"_s,
            .mode = u"DD"_s,
            .category = u"07"_s,
            .department = u"YJJ"_s,
            .plan = {},
            .groups = {},
            .occupations = {u"6-16-01-05"_s, u"6-16-01-09"_s, u"6-16-01-10"_s, u"6-16-01-15"_s},
            .audience = Audience::Staff,
            .ageMax = 55,
            .level = none,
            .certificateKind = plain,
            .fund = u"01"_s,
            .isEnterprise = true,
            .women = 6,
            .weight = 14},
        {.title = u"女职工技能培训"_s,
            .mode = u"CD"_s,
            .category = u"12"_s,
            .department = u"FL"_s,
            .plan = {},
            .groups = {u"service"_s, u"care"_s, u"commerce"_s},
            .occupations = {},
            .audience = Audience::Staff,
            .ageMax = 55,
            .level = none,
            .certificateKind = plain,
            .fund = u"01"_s,
            .isEnterprise = true,
            .women = 100,
            .weight = 6},
        {.title = u"小微企业职工培训"_s,
            .mode = u"CD"_s,
            .category = u"12"_s,
            .department = u"ZXQ"_s,
            .plan = {},
            .groups = {u"commerce"_s, u"food"_s},
            .occupations = {},
            .audience = Audience::Staff,
            .ageMax = 55,
            .level = none,
            .certificateKind = plain,
            .fund = u"01"_s,
            .isEnterprise = true,
            .women = 45,
            .weight = 6},
        {.title = u"农村实用技术培训"_s,
            .mode = u"CD"_s,
            .category = u"01"_s,
            .department = u"RSJ"_s,
            .plan = u"SKILL"_s,
            .groups = {u"agri"_s, u"craft"_s},
            .occupations = {},
            .audience = Audience::Farmer,
            .ageMin = 46,
            .ageMax = 60,
            .level = none,
            .certificateKind = plain,
            .fund = u"02"_s,
            .women = 46,
            .weight = 16},
        {.title = u"创业培训"_s,
            .mode = u"CD"_s,
            .category = u"05"_s,
            .department = u"RSJ"_s,
            .plan = {},
            .groups = {u"commerce"_s, u"food"_s},
            .occupations = {},
            .level = none,
            .certificateKind = plain,
            .fund = u"02"_s,
            .women = 44,
            .weight = 7},
    };
}

/// Labour brands have their own programme; what has no trade of its own is certified as a special
/// ability.
DemoProgramme brandProgramme(bool isSpecialAbility)
{
    return {.title = u"劳务品牌培训"_s,
        .mode = u"XM"_s,
        .category = u"08"_s,
        .department = u"RSJ"_s,
        .plan = u"SKILL"_s,
        .groups = {},
        .occupations = {},
        .level = isSpecialAbility ? u"NA"_s : u"5"_s,
        .certificateKind = isSpecialAbility ? u"30"_s : u"20"_s,
        .fund = u"01"_s,
        .women = 55,
        .weight = 0};
}

} // namespace

Result<void> readDemoTrades(DemoCity &city, const DemoFigures &figures)
{
    if (auto read = readUnits(city, figures.units()); !read)
        return read;
    if (auto read = readTowns(city); !read)
        return read;
    city.programmes = skilledProgrammes();
    for (const auto &programme : otherProgrammes())
        city.programmes.push_back(programme);
    city.programmes.push_back(brandProgramme(false));
    city.programmes.push_back(brandProgramme(true));
    return readOccupations(city);
}

} // namespace core
