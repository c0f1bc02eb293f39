// Courses, projects and targets of a demo city.
#include "core/domain/course.h"
#include "core/domain/target.h"
#include "core/domain/trainingproject.h"
#include "core/workspace/demowriter.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHoursOfDay = 8;
constexpr int kGeneralHours = 4;
constexpr int kSafetyHours = 4;

QString levelWord(const QString &level)
{
    return level == u"5"_s ? u"(五级)"_s : level == u"4"_s ? u"(四级)"_s : QString();
}

QString audienceCodes(DemoAudience audience)
{
    switch (audience) {
    case DemoAudience::Rural:
        return u"01,02,03,04"_s;
    case DemoAudience::Staff:
        return u"09,10,11,12"_s;
    case DemoAudience::Farmer:
        return u"01,02,13"_s;
    case DemoAudience::Elder:
        return u"14"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

void DemoWriter::writeCourses()
{
    for (const auto &course : m_city.courses) {
        const DemoOccupation &occupation = m_city.occupations[size_t(course.occupation)];
        const bool hasBrand = course.brand >= 0;
        Course row;
        row.status = u"active"_s;
        row.courseNo = u"KC-%1-%2-%3"_s.arg(QString(occupation.code).remove(u'-'), course.level)
                           .arg(course.sequence, 3, 10, QChar(u'0'));
        row.name = (hasBrand ? m_city.brands[size_t(course.brand)].name : occupation.name)
            + levelWord(course.level);
        row.occupationCode = occupation.code;
        row.worktype = hasBrand ? m_city.brands[size_t(course.brand)].name : QString();
        row.level = course.level;
        row.totalHours = course.days * kHoursOfDay;
        row.theoryHours = kGeneralHours + kSafetyHours + course.days * 2;
        row.practiceHours = row.totalHours - row.theoryHours;
        row.days = course.days;
        row.ageBands = u"B1,B2"_s;
        row.textbook = occupation.name + u"培训教程"_s;
        row.assessmentMode = u"BS,CZ"_s;
        row.certificateKind = course.certificateKind;
        row.fee = Money{qint64(course.days) * 8000};
        row.brand = {hasBrand ? m_brands[size_t(course.brand)] : 0};
        m_courses.push_back(add(courses(), courses().pack(row), 0));
        writeModules(course, m_courses.back());
    }
}

void DemoWriter::writeModules(const DemoCourse &course, RowId id)
{
    const int theory = course.days * 2;
    const struct
    {
        QString title;
        QString kind;
        int hours;
    } modules[] = {{u"职业道德与就业指导"_s, u"general"_s, kGeneralHours},
        {u"安全生产与劳动保护"_s, u"safety"_s, kSafetyHours}, {u"专业理论"_s, u"theory"_s, theory},
        {u"操作实训"_s, u"practice"_s,
            course.days * kHoursOfDay - kGeneralHours - kSafetyHours - theory}};
    const Table &table = courseModules();
    int place = 0;
    for (const auto &module : modules) {
        Record record = table.blank();
        table.set(record, "course"_L1, id);
        table.set(record, "seq"_L1, ++place);
        table.set(record, "title"_L1, module.title);
        table.set(record, "hours"_L1, module.hours);
        table.set(record, "kind"_L1, module.kind);
        add(table, record, 0);
    }
}

void DemoWriter::writeProjects()
{
    std::vector<int> planned(m_city.projects.size());
    for (const auto &trainingClass : m_city.classes)
        planned[size_t(trainingClass.project)] += trainingClass.enrolments;
    for (size_t i = 0; i < m_city.projects.size(); ++i) {
        const DemoProject &project = m_city.projects[i];
        const DemoProgramme &programme = m_city.programmes[size_t(project.programme)];
        const DemoUnit &unit = m_city.units[size_t(project.unit)];
        TrainingProject row;
        row.status = project.year < kDemoLastYear ? u"closed"_s : u"active"_s;
        row.projectNo = numbered(u"XM-%1-%2-"_s.arg(project.year).arg(unit.division), 4);
        row.name
            = u"%1年%2"_s.arg(project.year).arg(project.unit == 0 ? u"吕梁市市直"_s : unit.name)
            + programmeName(project.programme, project.brand);
        row.year = project.year;
        row.mode = programme.mode;
        row.category = programme.category;
        row.department = programme.department;
        row.divisionCode = unit.division;
        row.planCode = programme.plan;
        row.programmeTag = u"人人持证、技能社会"_s;
        row.brand = {project.brand >= 0 ? m_brands[size_t(project.brand)] : 0};
        row.isSubsidised = !programme.fund.isEmpty();
        row.isEnterprise = programme.isEnterprise;
        row.fundSource = programme.fund;
        row.plannedPersons = (planned[i] / 50 + 1) * 50;
        if (row.isSubsidised)
            row.budget = Money{row.plannedPersons * qint64(80'000)};
        row.targetCategories = audienceCodes(programme.audience);
        row.ageMin = programme.ageMin;
        row.ageMax = programme.ageMax;
        row.allowOver60 = programme.isOver60;
        row.dateFrom = QDate(project.year, 1, 1);
        row.dateTo = QDate(project.year, 12, 31);
        row.certRateGoal = programme.isSkilled() ? 8500 : 5000;
        row.employRateGoal = 3000;
        m_projects.push_back(add(trainingProjects(), trainingProjects().pack(row), project.unit));
    }
}

/// What is being prepared for the new year: some wait for review, some are only begun.
void DemoWriter::writeWaitingProjects()
{
    const int year = kDemoLastYear + 1;
    for (int unit = 0; unit < int(m_city.units.size()); ++unit) {
        const DemoProgramme &programme = m_random.pick(m_city.programmes);
        const DemoUnit &own = m_city.units[size_t(unit)];
        const bool isDraft = unit % 2 == 0;
        TrainingProject row;
        row.status = isDraft ? u"draft"_s : u"submitted"_s;
        row.projectNo = numbered(u"XM-%1-%2-"_s.arg(year).arg(own.division), 4);
        row.name = u"%1年%2春季技能培训"_s.arg(year).arg(own.name);
        row.year = year;
        row.divisionCode = own.division;
        if (!isDraft) {
            row.mode = u"PH"_s;
            row.category = u"01"_s;
            row.department = programme.department;
            row.fundSource = u"01"_s;
            row.plannedPersons = m_random.between(2, 20) * 50;
            row.dateFrom = QDate(year, 2, 15);
            row.dateTo = QDate(year, 5, 31);
        }
        Record record = trainingProjects().pack(row);
        if (isDraft)
            trainingProjects().table().set(record, "planned_persons"_L1, {});
        add(trainingProjects(), record, unit);
    }
}

void DemoWriter::writeTarget(int year, const QString &indicator, const QString &unit, qint64 value)
{
    Target row;
    row.status = u"issued"_s;
    row.year = year;
    row.indicatorCode = indicator;
    row.divisionCode = unit;
    row.value = int(value);
    row.quarterPlan = u"[25,50,75,100]"_s;
    row.document = u"吕技能办〔%1〕2号"_s.arg(year);
    add(targets(), targets().pack(row), 0);
}

void DemoWriter::writeTargets()
{
    for (const auto &year : m_city.years) {
        for (int i = 0; i < kDemoIndicators; ++i) {
            const auto indicator = DemoIndicator(i);
            const QString code = DemoFigures::code(indicator);
            writeTarget(year.year, code, u"141100"_s, year.target(indicator));
            for (size_t unit = 0; unit < m_city.units.size(); ++unit)
                writeTarget(
                    year.year, code, m_city.units[unit].code, year.targets[size_t(i)][unit]);
        }
    }
}

} // namespace core
