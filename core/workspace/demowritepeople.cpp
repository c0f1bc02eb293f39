// People, classes and rosters of a demo city.
#include "core/base/citizenid.h"
#include "core/base/period.h"
#include "core/base/rate.h"
#include "core/domain/person.h"
#include "core/domain/trainingclass.h"
#include "core/storage/installation.h"
#include "core/workspace/demopeople.h"
#include "core/workspace/demowriter.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

QString categoryCode(quint8 category)
{
    return QString::number(category).rightJustified(2, u'0');
}

QString educationOf(const DemoPerson &person, DemoRandom &random)
{
    const int born = QDate::fromJulianDay(person.birth).year();
    const int dice = random.below(10);
    if (born < 1970)
        return dice < 5 ? u"70"_s : dice < 8 ? u"80"_s : u"60"_s;
    if (born < 1985)
        return dice < 6 ? u"70"_s : dice < 8 ? u"60"_s : dice < 9 ? u"40"_s : u"30"_s;
    return dice < 3 ? u"70"_s
        : dice < 5  ? u"60"_s
        : dice < 7  ? u"40"_s
        : dice < 9  ? u"30"_s
                    : u"20"_s;
}

QString ethnicityOf(const DemoPerson &person, DemoRandom &random)
{
    if (person.name.kind == DemoName::Kind::Minority)
        return u"05"_s;
    return random.rare(60) ? (random.chance(50) ? u"03"_s : u"11"_s) : u"01"_s;
}

QString workStatusOf(const DemoPerson &person)
{
    switch (person.audience) {
    case DemoAudience::Staff:
        return u"employed"_s;
    case DemoAudience::Rural:
        return person.category == 4 ? u"unemployed"_s : QString();
    case DemoAudience::Farmer:
    case DemoAudience::Elder:
        return {};
    }
    Q_UNREACHABLE();
}

int planned(const DemoClass &trainingClass)
{
    return std::clamp((trainingClass.enrolments + 4) / 5 * 5, 10, 60);
}

/// Hundreds of people with one number: a school's own (E133).
constexpr quint32 kSharedMobile = 399'999;

} // namespace

void DemoWriter::writePersons()
{
    const QString what = QCoreApplication::translate("core", "正在写入学员");
    const auto &schema = persons();
    m_persons.reserve(m_city.persons.size());
    for (size_t i = 0; i < m_city.persons.size() && goOn(what); ++i) {
        const DemoPerson &person = m_city.persons[i];
        const DemoUnit &home = m_city.units[person.home];
        const DemoTown &town = m_city.towns[size_t(m_random.pick(home.towns))];
        const bool isUrban = person.audience == DemoAudience::Staff && m_random.chance(55);
        Person row;
        row.idType = u"1"_s;
        row.idNumber = idNumber(person);
        row.name = person.name.text();
        row.sex = person.name.isWoman ? u"2"_s : u"1"_s;
        row.birthDate = QDate::fromJulianDay(person.birth);
        row.ethnicity = ethnicityOf(person, m_random);
        row.education = educationOf(person, m_random);
        row.householdKind = isUrban ? u"10"_s : u"20"_s;
        row.homeDivision = home.division;
        row.homeTown = town.code;
        if (!isUrban)
            row.homeVillage
                = demoVillage(town.code.toULongLong() * 31U + quint64(m_random.below(40)));
        if (m_random.chance(6))
            row.liveDivision = m_random.pick(m_city.units).division;
        if (person.mobile != 0) {
            const bool isShared = m_random.rare(m_city.irregularPercent * 25);
            row.mobile = demoMobile(isShared ? kSharedMobile : person.mobile);
        }
        row.priorLevel = person.prior == 0 ? u"NA"_s : QString(QLatin1Char(person.prior));
        row.workStatus = workStatusOf(person);
        row.employer = {person.employer >= 0 ? m_employers[size_t(person.employer)] : 0};
        m_persons.push_back(add(schema, schema.pack(row), person.home));
    }
}

void DemoWriter::writeCategories()
{
    const QString what = QCoreApplication::translate("core", "正在写入人员类别");
    const Table &table = personCategories();
    const QDate first(m_city.years.front().year - 1, 3, 1);
    const auto write = [&](size_t person, const QString &category, const QDate &from) {
        Record record = table.blank();
        table.set(record, "person"_L1, m_persons[person]);
        table.set(record, "category"_L1, category);
        table.set(record, "valid_from"_L1, dateText(qint32(from.toJulianDay())));
        table.set(record, "evidence"_L1, u"乡镇(街道)证明"_s);
        table.set(record, "checked_on"_L1, dateText(qint32(from.toJulianDay()) + 9));
        add(table, record, m_city.persons[person].home);
    };
    for (size_t i = 0; i < m_city.persons.size() && goOn(what); ++i) {
        const DemoPerson &person = m_city.persons[i];
        const QDate from = first.addDays(m_random.below(200));
        const bool isLate = m_random.rare(m_city.irregularPercent * 10);
        write(i, categoryCode(person.category), isLate ? QDate(2021, 12, 20) : from);
        if (person.category == 1) // was poor, and is on file as rural labour too
            write(i, u"02"_s, from);
    }
}

void DemoWriter::writeClasses()
{
    const QString what = QCoreApplication::translate("core", "正在写入班级");
    std::vector<bool> isWaiting(m_city.classes.size());
    for (const auto &enrolment : m_city.enrolments) {
        if (enrolment.isPassed && enrolment.certificate < 0)
            isWaiting[size_t(enrolment.trainingClass)] = true;
    }
    for (size_t i = 0; i < m_city.classes.size() && goOn(what); ++i) {
        const DemoClass &known = m_city.classes[i];
        const DemoProgramme &programme = m_city.programmes[size_t(known.programme)];
        const DemoCourse &course = m_city.courses[size_t(known.course)];
        const DemoUnit &unit = m_city.units[size_t(known.unit)];
        const QDate start = QDate::fromJulianDay(known.start);
        const QDate end = QDate::fromJulianDay(known.end);
        const bool hasEnded = known.status == u"closed"_s;
        TrainingClass row;
        row.status = !hasEnded                           ? known.status
            : end >= QDate(2021, 12, 20)                 ? u"completed"_s
            : isWaiting[i] || end >= QDate(2021, 11, 25) ? u"assessed"_s
                                                         : u"closed"_s;
        row.classNo = numbered(u"%1-%2-"_s.arg(unit.division, start.toString(u"yyyyMM"_s)), 4);
        const QString trade = course.brand >= 0
            ? m_city.brands[size_t(course.brand)].name
            : m_city.occupations[size_t(course.occupation)].name;
        row.name = u"%1第%2期"_s.arg(trade).arg(
            serial(u"class/%1/%2/%3"_s.arg(known.unit).arg(start.year()).arg(trade)));
        row.project = {m_projects[size_t(known.project)]};
        row.institution = {m_institutions[size_t(known.institution)]};
        row.course = {m_courses[size_t(known.course)]};
        row.divisionCode = unit.division;
        row.department = programme.department;
        row.employer = {known.employer >= 0 ? m_employers[size_t(known.employer)] : 0};
        row.startDate = start;
        row.endDate = end;
        if (hasEnded || known.status == u"running"_s)
            row.actualStart = start;
        if (hasEnded)
            row.actualEnd = end;
        row.planned = planned(known);
        const DemoTown &town = m_city.towns[size_t(m_random.pick(unit.towns))];
        row.place = programme.isVillage ? town.name + demoVillage(quint64(i)) + u"党群服务中心"_s
                                        : m_city.institutions[size_t(known.institution)].name
                + u"%1教室"_s.arg(100 + serial(u"room/%1"_s.arg(known.institution)) % 400);
        row.hours = course.days * 8;
        row.manager = somebody().text();
        row.managerPhone = phone();
        row.usesVoucher = known.usesVoucher;
        row.isSubsidised = !programme.fund.isEmpty();
        row.ageMin = programme.ageMin;
        row.ageMax = programme.ageMax;
        row.brand = {course.brand >= 0 ? m_brands[size_t(course.brand)] : 0};
        m_classPlaces.push_back(row.place);
        m_classes.push_back(add(trainingClasses(), trainingClasses().pack(row), known.unit));
    }
}

QString DemoWriter::enrolmentState(const DemoEnrolment &enrolment) const
{
    switch (enrolment.state) {
    case DemoEnrolment::State::Applied:
        return u"applied"_s;
    case DemoEnrolment::State::Confirmed:
        return u"confirmed"_s;
    case DemoEnrolment::State::Attending:
        return u"attending"_s;
    case DemoEnrolment::State::Completed:
        return u"completed"_s;
    case DemoEnrolment::State::Failed:
        return u"failed"_s;
    case DemoEnrolment::State::Withdrawn:
        return u"withdrawn"_s;
    }
    Q_UNREACHABLE();
}

void DemoWriter::keepAttendance(Enrolment &row, size_t place)
{
    const DemoEnrolment &known = m_city.enrolments[place];
    const DemoClass &trainingClass = m_city.classes[size_t(known.trainingClass)];
    const int hours = m_city.courses[size_t(trainingClass.course)].days * 8;
    const bool isCompleted = known.state == DemoEnrolment::State::Completed;
    if (isCompleted || known.state == DemoEnrolment::State::Failed) {
        const int share = isCompleted ? m_random.between(85, 100) : m_random.between(30, 70);
        row.attendanceHours = (hours * share + 99) / 100;
        if (isDetailed(trainingClass)) {
            m_halfDays[place] = (*row.attendanceHours + 3) / 4;
            row.attendanceHours = m_halfDays[place] * 4;
        }
        row.attendanceDays = (*row.attendanceHours + 7) / 8;
        row.attendanceRate = int(*rateTimes100(*row.attendanceHours, hours));
    }
    if (known.state == DemoEnrolment::State::Attending && isDetailed(trainingClass)) {
        const auto days = int(QDate::fromJulianDay(trainingClass.start).daysTo(kDemoToday));
        m_halfDays[place] = days * 2 - (m_random.chance(5) ? 1 : 0);
        row.attendanceDays = days;
        row.attendanceHours = m_halfDays[place] * 4;
        row.attendanceRate = int(*rateTimes100(*row.attendanceHours, hours));
    }
}

Enrolment DemoWriter::enrolmentOf(size_t place)
{
    const DemoEnrolment &known = m_city.enrolments[place];
    const DemoClass &trainingClass = m_city.classes[size_t(known.trainingClass)];
    const DemoPerson &person = m_city.persons[size_t(known.person)];
    const QDate start = QDate::fromJulianDay(trainingClass.start);
    // vouchers are written after what they are used for; their ids follow one another
    const RowId vouchers = m_offices.front() >> kSequenceBits << kSequenceBits;
    Enrolment row;
    row.status = enrolmentState(known);
    row.trainingClass = {m_classes[size_t(known.trainingClass)]};
    row.person = {m_persons[size_t(known.person)]};
    row.category = categoryCode(person.category);
    row.ageAtStart = demoAge(person.birth, trainingClass.start);
    row.ageBand = ageBand(row.ageAtStart);
    row.voucher = {known.voucher >= 0 ? vouchers + known.voucher + 1 : 0};
    const bool isIn = known.state != DemoEnrolment::State::Applied
        && known.state != DemoEnrolment::State::Confirmed;
    if (isIn)
        row.joinedOn = start;
    keepAttendance(row, place);
    if (known.state == DemoEnrolment::State::Withdrawn) {
        row.leftOn = start.addDays(m_random.below(4));
        row.leftReason = u"家中有事，本人申请退班"_s;
    } else if (known.state == DemoEnrolment::State::Failed) {
        row.leftReason = u"出勤不足"_s;
    }
    if (known.state == DemoEnrolment::State::Completed)
        row.completedOn = QDate::fromJulianDay(trainingClass.end);
    row.certificateWanted = m_city.programmes[size_t(trainingClass.programme)].certificateKind;
    return row;
}

void DemoWriter::writeEnrolments()
{
    const QString what = QCoreApplication::translate("core", "正在写入花名册");
    const auto &schema = enrolments();
    const Table &table = schema;
    const auto month = table.indexOf("report_ym"_L1);
    const auto unit = table.indexOf("report_unit"_L1);
    m_enrolments.reserve(m_city.enrolments.size());
    int seq = 0;
    int current = -1;
    for (size_t i = 0; i < m_city.enrolments.size() && goOn(what); ++i) {
        const int number = m_city.enrolments[i].trainingClass;
        const DemoClass &trainingClass = m_city.classes[size_t(number)];
        seq = number == current ? seq + 1 : 1;
        current = number;
        Enrolment row = enrolmentOf(i);
        row.seq = seq;
        Record record = schema.pack(row);
        if (row.completedOn.isValid()) {
            record.values[month] = yearMonth(row.completedOn);
            record.values[unit] = m_city.units[size_t(trainingClass.unit)].code;
        }
        m_enrolments.push_back(add(table, std::move(record), trainingClass.unit));
    }
}

} // namespace core
