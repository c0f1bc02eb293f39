// Jobs, follow-up calls, the offices' own employment figures and training needs of a demo city.
#include "core/base/datafile.h"
#include "core/base/shares.h"
#include "core/domain/employment.h"
#include "core/workspace/demowriter.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <numeric>

namespace core {

using namespace Qt::StringLiterals;

namespace {

const qint32 kToday = qint32(kDemoToday.toJulianDay());
constexpr std::array kFarEmployers = {u"北京某家政服务公司", u"天津某电子厂", u"西安某酒店",
    u"内蒙古某建筑公司", u"河北某物流公司", u"陕西某餐饮公司", u"北京某养老院", u"江苏某制衣厂"};
constexpr std::array kNearEmployers = {u"太原某家政公司", u"晋中某装备厂", u"太原某餐饮公司",
    u"临汾某商贸公司", u"太原某物业公司", u"阳泉某建筑公司"};
constexpr std::array kOwnEmployers
    = {u"县城某商贸公司", u"某农业合作社", u"某煤业公司", u"某超市", u"某养老院", u"某帮扶车间"};

QString regionCode(DemoRegion region)
{
    constexpr std::array kCodes = {u"XN", u"SN", u"SW", u"WS", u"GW"};
    return QString::fromUtf16(kCodes[size_t(region)]);
}

QString employerOf(const DemoJob &job, DemoRandom &random)
{
    const auto pick = [&](const auto &list) { return QString::fromUtf16(random.pick(list)); };
    switch (job.region) {
    case DemoRegion::Country:
        return pick(kFarEmployers);
    case DemoRegion::Province:
        return pick(kNearEmployers);
    case DemoRegion::Abroad:
        return u"日本某介护设施"_s;
    case DemoRegion::OwnCounty:
    case DemoRegion::City:
        return pick(kOwnEmployers);
    }
    Q_UNREACHABLE();
}

QString formOf(const DemoJob &job, DemoRandom &random)
{
    if (job.isPublicPost)
        return u"04"_s;
    const int dice = random.below(20);
    if (job.region == DemoRegion::OwnCounty && dice < 5)
        return dice < 2 ? u"05"_s : u"02"_s;
    return dice < 16 ? u"01"_s : u"03"_s;
}

qint64 incomeOf(const DemoJob &job, DemoRandom &random)
{
    constexpr qint64 kYuan = 100;
    const int yuan = job.isPublicPost        ? random.between(10, 17) * 100
        : job.region == DemoRegion::Country  ? random.between(40, 75) * 100
        : job.region == DemoRegion::Abroad   ? random.between(90, 130) * 100
        : job.region == DemoRegion::Province ? random.between(32, 55) * 100
                                             : random.between(22, 42) * 100;
    return yuan * kYuan;
}

} // namespace

void DemoWriter::writeJobs()
{
    const QString what = QCoreApplication::translate("core", "正在写入就业记录");
    m_jobs.assign(m_city.persons.size(), -1);
    for (size_t i = 0; i < m_city.jobs.size() && goOn(what); ++i) {
        const DemoJob &job = m_city.jobs[i];
        const int home = m_city.persons[size_t(job.person)].home;
        m_jobs[size_t(job.person)] = qint32(i);
        EmploymentRecord row;
        row.person = {m_persons[size_t(job.person)]};
        if (job.enrolment >= 0) {
            const auto &known
                = m_city.classes[size_t(m_city.enrolments[size_t(job.enrolment)].trainingClass)];
            const DemoCourse &course = m_city.courses[size_t(known.course)];
            row.enrolment = {m_enrolments[size_t(job.enrolment)]};
            row.brand = {course.brand >= 0 ? m_brands[size_t(course.brand)] : 0};
            if (!job.isPublicPost)
                row.occupationCode = m_city.occupations[size_t(course.occupation)].code;
        }
        row.region = regionCode(job.region);
        row.form = formOf(job, m_random);
        if (job.isPublicPost)
            row.publicPost = u"0%1"_s.arg(m_random.between(1, 4));
        row.employerName = job.isPublicPost ? m_city.units[size_t(home)].name + u"乡镇公益性岗位"_s
                                            : employerOf(job, m_random);
        if (job.region == DemoRegion::OwnCounty)
            row.placeDivision = m_city.units[size_t(home)].division;
        if (job.region == DemoRegion::Abroad)
            row.country = u"JP"_s;
        row.startDate = QDate::fromJulianDay(job.start);
        row.endDate = job.end == 0 ? QDate() : QDate::fromJulianDay(job.end);
        row.term = job.isShort ? u"short"_s : u"long"_s;
        row.monthlyIncome = Money{incomeOf(job, m_random)};
        row.sourceKind = m_random.chance(55) ? u"call"_s
            : m_random.chance(70)            ? u"list"_s
                                             : u"insurance"_s;
        row.checkedOn = QDate::fromJulianDay(std::min(job.start + m_random.between(5, 40), kToday));
        add(employmentRecords(), employmentRecords().pack(row), home);
    }
}

/// Every so manyth class of the second half-year is asked after one, three and six months.
void DemoWriter::writeFollowUps()
{
    constexpr int kOneClassOf = 6;
    const QString what = QCoreApplication::translate("core", "正在写入回访");
    for (size_t i = 0; i < m_city.enrolments.size() && goOn(what); ++i) {
        const DemoEnrolment &enrolment = m_city.enrolments[i];
        const DemoClass &known = m_city.classes[size_t(enrolment.trainingClass)];
        const bool isAsked = enrolment.trainingClass % kOneClassOf == 1
            && known.end > kDemoYearStart + 180 && known.end <= kDemoYearEnd
            && enrolment.state == DemoEnrolment::State::Completed;
        if (!isAsked)
            continue;
        for (const int months : {1, 3, 6})
            writeFollowUp(i, QDate::fromJulianDay(known.end).addMonths(months));
    }
}

/// Some are overdue; who cannot be reached is unknown, not unemployed.
void DemoWriter::writeFollowUp(size_t index, const QDate &due)
{
    const DemoEnrolment &enrolment = m_city.enrolments[index];
    const qint32 job = m_jobs[size_t(enrolment.person)];
    const auto done = qint32(due.toJulianDay()) + m_random.between(0, 6);
    const bool isDone = done < kToday && !m_random.chance(6);
    const int dice = m_random.below(100);
    QString outcome;
    if (isDone && dice < 9) {
        outcome = dice < 7 ? u"unreachable"_s : u"refused"_s;
    } else if (isDone) {
        const bool works = job >= 0 && m_city.jobs[size_t(job)].start <= done
            && (m_city.jobs[size_t(job)].end == 0 || m_city.jobs[size_t(job)].end >= done);
        const bool isStaff
            = m_city.persons[size_t(enrolment.person)].audience == DemoAudience::Staff;
        outcome = works || isStaff ? u"employed"_s : u"unemployed"_s;
    }
    add(followUps(),
        {{"enrolment"_L1, m_enrolments[index]}, {"due_on"_L1, due.toString(Qt::ISODate)},
            {"done_on"_L1, isDone ? Value(dateText(done)) : Value()}, {"outcome"_L1, outcome}},
        m_city.classes[size_t(enrolment.trainingClass)].unit);
}

/// What the counties report by hand: 城镇新增就业, 农村劳动力转移就业.
void DemoWriter::writeStatistics()
{
    const auto file = readDataTable(u":/data/targets_2021.csv"_s);
    if (!file) {
        m_result = fail(file.error());
        return;
    }
    std::vector<qint64> sizes;
    for (int unit = 1; unit < int(m_city.units.size()); ++unit)
        sizes.push_back(1 + m_city.years.back().sum(DemoIndicator::Completions, unit));
    for (const auto &row : file->rows) {
        const QString code = file->value(row, "indicator_code"_L1);
        if (code != u"urban_new_jobs"_s && code != u"rural_transfer"_s)
            continue;
        const qint64 actual = m_city.scaled(file->value(row, "actual"_L1).toInt());
        writeStatistic(code, kDemoLastYear, apportioned(sizes, actual));
        if (m_city.years.size() > 1)
            writeStatistic(code, kDemoLastYear - 1, apportioned(sizes, actual * 95 / 100));
        const qint64 target = m_city.scaled(file->value(row, "target"_L1).toInt());
        const auto shares = apportioned(sizes, target);
        writeTarget(kDemoLastYear, code, u"141100"_s, target);
        for (size_t unit = 1; unit < m_city.units.size(); ++unit)
            writeTarget(kDemoLastYear, code, m_city.units[unit].code, shares[unit - 1]);
    }
}

void DemoWriter::writeStatistic(
    const QString &indicator, int year, const std::vector<qint64> &units)
{
    const std::vector<qint64> kMonths = {4, 3, 8, 9, 10, 11, 9, 9, 10, 9, 9, 9};
    for (size_t unit = 1; unit < m_city.units.size(); ++unit) {
        const auto months = apportioned(kMonths, units[unit - 1]);
        const QString signer = somebody().text();
        qint64 cumulative = 0;
        for (int month = 1; month <= kDemoMonths; ++month) {
            cumulative += months[size_t(month - 1)];
            if (year == kDemoLastYear)
                m_statistics[int(unit)][indicator][size_t(month - 1)] = months[size_t(month - 1)];
            add(employmentStatistics(),
                {{"year"_L1, year}, {"month"_L1, month},
                    {"division_code"_L1, m_city.units[unit].division},
                    {"indicator_code"_L1, indicator}, {"month_value"_L1, months[size_t(month - 1)]},
                    {"cumulative"_L1, cumulative}, {"signed_by"_L1, signer}},
                int(unit));
        }
    }
}

/// Stocks at the year's end, county by county; nobody has published them.
void DemoWriter::writeStocks()
{
    constexpr std::array<std::pair<const char16_t *, int>, 3> kStocks = {{
        {u"employed_stock", 1'518'000},
        {u"skilled_stock", 336'700},
        {u"high_skilled_stock", 94'600},
    }};
    std::vector<qint64> sizes;
    for (int unit = 1; unit < int(m_city.units.size()); ++unit)
        sizes.push_back(1 + m_city.years.back().sum(DemoIndicator::Completions, unit));
    for (const auto &[code, total] : kStocks) {
        const auto shares = apportioned(sizes, m_city.scaled(total));
        for (size_t unit = 1; unit < m_city.units.size(); ++unit) {
            const qint64 stock = shares[unit - 1];
            add(employmentStatistics(),
                {{"year"_L1, kDemoLastYear}, {"month"_L1, kDemoMonths},
                    {"division_code"_L1, m_city.units[unit].division},
                    {"indicator_code"_L1, QString::fromUtf16(code)}, {"month_value"_L1, stock},
                    {"cumulative"_L1, stock}, {"signed_by"_L1, somebody().text()}},
                int(unit));
        }
    }
}

void DemoWriter::writeNeeds()
{
    const int count = std::clamp(m_city.scaled(240), 6, 240);
    for (int i = 0; i < count && m_result; ++i) {
        const int employer = m_random.below(qint64(m_city.employers.size()));
        const int unit = m_city.employers[size_t(employer)].unit;
        const DemoUnit &own = m_city.units[size_t(unit)];
        const bool isVillage = m_random.chance(35);
        const DemoTown &town = m_city.towns[size_t(m_random.pick(own.towns))];
        const QDate from = QDate(2021, 3, 1).addDays(m_random.below(400));
        const QString state = from < QDate(2021, 10, 1)
            ? m_random.chance(70) ? u"matched"_s : u"closed"_s
            : u"open"_s;
        add(trainingNeeds(),
            {{"employer"_L1, isVillage ? Value() : Value(m_employers[size_t(employer)])},
                {"division_code"_L1, own.division},
                {"village"_L1,
                    isVillage ? Value(town.name + demoVillage(quint64(i) * 91)) : Value()},
                {"occupation_code"_L1, m_random.pick(m_city.occupations).code},
                {"level"_L1, isVillage ? u"NA"_s : u"5"_s},
                {"persons"_L1, m_random.between(2, 12) * 10},
                {"wanted_from"_L1, from.toString(Qt::ISODate)}, {"state"_L1, state}},
            unit);
    }
}

} // namespace core
