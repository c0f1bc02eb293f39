// Offices, accounts, brands, firms, schools, evaluators of a demo city.
#include "core/base/bankaccount.h"
#include "core/base/inventedid.h"
#include "core/domain/evaluation.h"
#include "core/domain/institution.h"
#include "core/domain/labourbrand.h"
#include "core/domain/office.h"
#include "core/domain/person.h"
#include "core/storage/recordstore.h"
#include "core/workspace/demowriter.h"

#include <array>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// A certificate number's kind of evaluator is also the evaluator's, so levels follow from it.
QString levelsOf(const DemoEvaluator &evaluator)
{
    const bool hasLevels = evaluator.kind != u"Z"_s && evaluator.kind != u"T"_s;
    return hasLevels ? u"5,4,3,2,1"_s : u"NA"_s;
}

QString ownership(const QString &kind)
{
    return kind == u"01"_s ? u"private"_s : kind == u"04"_s ? u"enterprise"_s : u"public"_s;
}

} // namespace

QString demoBank(int number)
{
    constexpr std::array kBanks
        = {u"农村商业银行", u"工商银行", u"农业银行", u"中国银行", u"建设银行", u"邮政储蓄银行"};
    return QString::fromUtf16(kBanks[size_t(number) % kBanks.size()]) + u"吕梁分行"_s;
}

/// Sixteen digits that pass the Luhn check; of no bank.
QString demoAccount(int number)
{
    const QString digits = u"990000"_s + QString::number(number).rightJustified(9, u'0');
    for (int check = 0; check < 10; ++check) {
        if (fitsLuhn(digits + QString::number(check)))
            return digits + QString::number(check);
    }
    Q_UNREACHABLE();
}

void DemoWriter::writeUnits()
{
    const Table &table = orgUnits();
    const auto city = RecordStore(m_writer.database()).find(table, {.limit = 1});
    if (!city || city->isEmpty()) {
        m_result = city ? Result<void>() : fail(city.error());
        Q_ASSERT(!city);
        return;
    }
    m_offices.push_back(city->first().id);
    for (size_t unit = 1; unit < m_city.units.size(); ++unit) {
        Record record = table.blank();
        table.set(record, "code"_L1, m_city.units[unit].code + u"-RSJ"_s);
        table.set(record, "name"_L1, m_city.units[unit].name + u"人力资源和社会保障局"_s);
        table.set(record, "kind"_L1, u"county"_s);
        table.set(record, "parent"_L1, m_offices.front());
        table.set(record, "division_code"_L1, m_city.units[unit].division);
        table.set(record, "contact"_L1, somebody().text());
        m_offices.push_back(add(table, record, 0));
    }
    const std::pair<QString, QString> departments[]
        = {{u"NYJ"_s, u"吕梁市农业农村局"_s}, {u"JYJ"_s, u"吕梁市教育局"_s},
            {u"FL"_s, u"吕梁市妇女联合会"_s}, {u"TSW"_s, u"共青团吕梁市委员会"_s},
            {u"ZXQ"_s, u"吕梁市中小企业局"_s}, {u"YJJ"_s, u"吕梁市应急管理局"_s}};
    for (const auto &[code, name] : departments) {
        Record record = table.blank();
        table.set(record, "code"_L1, u"141100-"_s + code);
        table.set(record, "name"_L1, name);
        table.set(record, "kind"_L1, u"department"_s);
        table.set(record, "parent"_L1, m_offices.front());
        table.set(record, "division_code"_L1, u"141100"_s);
        add(table, record, 0);
    }
    for (size_t unit = 0; unit < m_city.units.size(); ++unit) { // 电子培训券工作机构
        Record record = table.blank();
        table.set(record, "code"_L1, m_city.units[unit].code + u"-PXQ"_s);
        table.set(record, "name"_L1, m_city.units[unit].name + u"电子培训券服务中心"_s);
        table.set(record, "kind"_L1, u"voucher"_s);
        table.set(record, "parent"_L1, m_offices[unit]);
        table.set(record, "division_code"_L1, m_city.units[unit].division);
        table.set(record, "contact"_L1, somebody().text());
        add(table, record, int(unit));
    }
}

void DemoWriter::writeAccounts()
{
    const Table &table = users();
    const auto account = [&](const QString &login, const QString &role, size_t unit) {
        Record record = table.blank();
        table.set(record, "login"_L1, login);
        table.set(record, "name"_L1, somebody().text());
        table.set(record, "unit"_L1, m_offices[unit]);
        table.set(record, "roles"_L1, role);
        m_users.insert(login, add(table, record, int(unit)));
    };
    for (const auto &role : {u"city_clerk"_s, u"city_reviewer"_s, u"approver"_s, u"finance"_s,
             u"supervisor"_s, u"sysadmin"_s, u"secadmin"_s, u"auditor"_s})
        account(role, role, 0);
    account(u"city_reviewer2"_s, u"city_reviewer"_s, 0); // R-212 wants four people
    for (size_t unit = 1; unit < m_city.units.size(); ++unit) {
        for (const auto &role : {u"county_clerk"_s, u"county_reviewer"_s})
            account(role + u'-' + m_city.units[unit].division, role, unit);
    }
}

void DemoWriter::writeBrands()
{
    const Table &table = labourBrands();
    for (const auto &brand : m_city.brands) {
        const bool isRecognised = !brand.level.isEmpty();
        Record record = table.blank();
        table.set(record, kStatus, isRecognised ? u"recognised"_s : u"candidate"_s);
        table.set(record, "brand_id"_L1, brand.id);
        table.set(record, "name"_L1, brand.name);
        table.set(record, "aliases"_L1, brand.aliases);
        table.set(record, "division_code"_L1, brand.division);
        table.set(record, "level"_L1, brand.level);
        if (isRecognised) {
            table.set(record, "recognised_by"_L1,
                brand.level == u"P"_s       ? u"山西省人力资源和社会保障厅"_s
                    : brand.level == u"C"_s ? u"吕梁市人力资源和社会保障局"_s
                                            : u"县人力资源和社会保障局"_s);
            table.set(record, "recognised_on"_L1,
                brand.level == u"P"_s       ? u"2019-06-01"_s
                    : brand.level == u"C"_s ? u"2018-10-10"_s
                                            : u"2018-03-15"_s);
        }
        table.set(record, "occupation_codes"_L1, brand.occupations.join(u','));
        table.set(record, "main_destinations"_L1, u"太原、北京"_s);
        m_brands.push_back(add(table, record, 0));
        writeBrandLevels(brand, m_brands.back());
    }
}

/// A brand rises from its county to the city to the province.
void DemoWriter::writeBrandLevels(const DemoBrand &brand, RowId id)
{
    const struct
    {
        QString level;
        QString by;
        QDate on;
    } steps[] = {{u"X"_s, u"县人力资源和社会保障局"_s, QDate(2018, 3, 15)},
        {u"C"_s, u"吕梁市人力资源和社会保障局"_s, QDate(2018, 10, 10)},
        {u"P"_s, u"山西省人力资源和社会保障厅"_s, QDate(2019, 6, 1)}};
    for (const auto &step : steps) {
        if (brand.level.isEmpty())
            return;
        add(labourBrandLevels(),
            {{"labour_brand"_L1, id}, {"level"_L1, step.level}, {"recognised_by"_L1, step.by},
                {"doc_no"_L1, u"认〔%1〕%2号"_s.arg(step.on.year()).arg(serial(u"brand"_s))},
                {"recognised_on"_L1, step.on.toString(Qt::ISODate)}},
            0);
        if (step.level == brand.level)
            return;
    }
}

void DemoWriter::writeEmployers()
{
    const Table &table = employers();
    for (const auto &employer : m_city.employers) {
        const DemoUnit &unit = m_city.units[size_t(employer.unit)];
        Record record = table.blank();
        table.set(
            record, "uscc"_L1, inventedCreditCode(u"91", unit.division, int(m_employers.size())));
        table.set(record, "name"_L1, employer.name);
        table.set(record, "scale"_L1, employer.scale);
        table.set(record, "is_above_scale"_L1, employer.staff >= 300 ? 1 : 0);
        table.set(record, "staff"_L1, employer.staff);
        table.set(record, "insured_staff"_L1, employer.staff * 9 / 10);
        table.set(record, "division_code"_L1, unit.division);
        table.set(record, "contact"_L1, somebody().text());
        table.set(record, "phone"_L1, phone());
        m_employers.push_back(add(table, record, employer.unit));
    }
}

void DemoWriter::writeInstitutions()
{
    for (size_t i = 0; i < m_city.institutions.size(); ++i) {
        const DemoInstitution &school = m_city.institutions[i];
        const DemoUnit &unit = m_city.units[size_t(school.unit)];
        const bool isPrivate = school.kind == u"01"_s;
        Institution row;
        row.status = school.status;
        row.institutionNo = numbered(u"JG-%1-"_s.arg(unit.division), 4);
        row.name = school.name;
        row.uscc = inventedCreditCode(isPrivate ? u"52"_s : u"12"_s, unit.division, int(i));
        row.kind = school.kind;
        row.ownership = ownership(school.kind);
        row.licenceFrom = QDate(2015 + m_random.below(2), 1, 1).addDays(m_random.below(300));
        row.licenceTo = QDate(2023, 1, 1).addDays(m_random.below(900));
        if (isPrivate)
            row.licenceNo
                = u"人社民%14%2"_s.arg(unit.division).arg(qint64(i) + 1, 6, 10, QChar(u'0'));
        row.legalPerson = somebody().text();
        row.contact = somebody().text();
        row.phone = phone();
        const DemoTown &town = m_city.towns[size_t(m_random.pick(unit.towns))];
        row.address = unit.name + town.name + u"育才路%1号"_s.arg(m_random.between(1, 199));
        row.divisionCode = unit.division;
        row.siteArea = school.capacity * m_random.between(4, 7);
        row.capacity = school.capacity;
        row.teachersFull = m_random.between(4, 20);
        row.teachersPart = m_random.between(3, 15);
        row.isDesignated = m_random.chance(80);
        row.credit = QString(u"AABBBC"[m_random.below(6)]);
        row.acceptsVoucher = row.isDesignated;
        row.bankName = demoBank(int(i));
        row.bankHolder = row.name;
        row.bankAccount = demoAccount(int(i));
        m_institutions.push_back(add(institutions(), institutions().pack(row), school.unit));
        writeSchoolParts(i, m_institutions.back(), row.licenceTo);
    }
}

void DemoWriter::writeSchoolParts(size_t index, RowId institution, const QDate &licenceTo)
{
    const DemoInstitution &school = m_city.institutions[index];
    const bool isLarge = school.kind == u"02"_s || school.kind == u"03"_s || school.kind == u"07"_s;
    std::vector<const DemoOccupation *> taught;
    m_teachers.resize(index + 1);
    for (const auto &occupation : m_city.occupations) {
        if (!school.groups.contains(occupation.group))
            continue;
        taught.push_back(&occupation);
        Record record = institutionScopes().blank();
        institutionScopes().set(record, "institution"_L1, institution);
        institutionScopes().set(record, "occupation_code"_L1, occupation.code);
        institutionScopes().set(record, "max_level"_L1, isLarge ? u"3"_s : u"4"_s);
        institutionScopes().set(record, "valid_to"_L1, licenceTo.toString(Qt::ISODate));
        add(institutionScopes(), record, school.unit);
    }
    const DemoUnit &unit = m_city.units[size_t(school.unit)];
    for (int i = 0, count = m_random.between(3, 7); i < count; ++i) {
        const DemoOccupation &occupation = *m_random.pick(taught);
        const bool isWoman = m_random.chance(45);
        const QDate birth
            = QDate(1962, 1, 1).addDays(int(index) * 7 + i * 1500 + m_random.below(7));
        const Table &table = institutionTeachers();
        Record record = table.blank();
        table.set(record, "institution"_L1, institution);
        const Teacher teacher{demoName(m_random, isWoman, birth.year()).text(),
            inventedCitizenId(unit.prefixes.front(), birth, isWoman ? 998 : 999)};
        m_teachers[index].push_back(teacher);
        table.set(record, "name"_L1, teacher.name);
        table.set(record, "id_number"_L1, teacher.idNumber);
        table.set(record, "occupation_code"_L1, occupation.code);
        table.set(
            record, "qualification"_L1, occupation.name + (i % 3 == 0 ? u"高级技师"_s : u"技师"_s));
        table.set(record, "is_full_time"_L1, m_random.chance(60) ? 1 : 0);
        add(table, record, school.unit);
    }
    Record site = institutionSites().blank();
    institutionSites().set(site, "institution"_L1, institution);
    institutionSites().set(site, "address"_L1, u"%1实训楼"_s.arg(school.name));
    institutionSites().set(site, "area"_L1, school.capacity * 4);
    institutionSites().set(site, "capacity"_L1, school.capacity);
    add(institutionSites(), site, school.unit);
}

void DemoWriter::writeScopes(const DemoEvaluator &evaluator, RowId id)
{
    const Table &table = evaluationOrganisationScopes();
    for (const auto &occupation : m_city.occupations) {
        if (!evaluator.groups.isEmpty() && !evaluator.groups.contains(occupation.group))
            continue;
        Record record = table.blank();
        table.set(record, "evaluation_org"_L1, id);
        table.set(record, "occupation_code"_L1, occupation.code);
        table.set(record, "levels"_L1, levelsOf(evaluator));
        add(table, record, 0);
    }
}

void DemoWriter::writeEvaluators()
{
    for (size_t i = 0; i < m_city.evaluators.size(); ++i) {
        const DemoEvaluator &evaluator = m_city.evaluators[i];
        EvaluationOrganisation row;
        row.status = u"active"_s;
        row.divisionCode
            = evaluator.unit < 0 ? u"141100"_s : m_city.units[size_t(evaluator.unit)].division;
        row.orgNo = numbered(u"PJJG-%1-"_s.arg(row.divisionCode), 4);
        row.name = evaluator.name;
        row.kind = evaluator.kind;
        row.bodyCode = evaluator.bodyCode;
        row.uscc = inventedCreditCode(
            evaluator.kind == u"Y"_s ? u"91"_s : u"52"_s, row.divisionCode, 90'000 + int(i));
        row.filingNo = u"晋评备%1"_s.arg(int(i) + 1, 4, 10, QChar(u'0'));
        row.validFrom = QDate(2015, 6, 1);
        row.validTo = QDate(2024, 5, 31);
        m_evaluators.push_back(
            add(evaluationOrganisations(), evaluationOrganisations().pack(row), 0));
        writeScopes(evaluator, m_evaluators.back());
    }
}

} // namespace core
