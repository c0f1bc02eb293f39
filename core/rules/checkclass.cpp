// Classes: what must hold before they start.
#include "core/domain/course.h"
#include "core/domain/institution.h"
#include "core/domain/trainingclass.h"
#include "core/domain/trainingproject.h"
#include "core/rules/checking.h"

namespace core {

namespace {

/// Projects that take training to the villages may do without an occupation.
constexpr auto kVillageCategory = "10"_L1;

/// What a class hangs on; parts are missing in a draft.
struct ClassParts
{
    std::optional<TrainingProject> project;
    std::optional<Institution> institution;
    std::optional<Course> course;
};

Result<ClassParts> partsOf(const Check &check, const TrainingClass &trainingClass)
{
    const auto project = linked(check, trainingProjects(), trainingClass.project);
    if (!project)
        return fail(project.error());
    const auto institution = linked(check, institutions(), trainingClass.institution);
    if (!institution)
        return fail(institution.error());
    const auto course = linked(check, courses(), trainingClass.course);
    if (!course)
        return fail(course.error());
    return ClassParts{*project, *institution, *course};
}

/// The present state of what a class hangs on matters until it starts, not ever after.
bool isBeforeStart(const TrainingClass &trainingClass)
{
    return trainingClass.status.isEmpty() || trainingClass.status == "planned"_L1
        || trainingClass.status == "returned"_L1 || trainingClass.status == "submitted"_L1;
}

/// What is asked of others blocks until the class starts; afterwards it only warns.
void ask(Check &check, const TrainingClass &trainingClass, const Finding &finding)
{
    const QLatin1StringView column(finding.column);
    if (isBeforeStart(trainingClass))
        check.demand(finding.code, column, finding.text);
    else
        check.warn(finding.code, column, finding.text);
}

void checkAgainstProject(
    Check &check, const TrainingClass &trainingClass, const TrainingProject &project)
{
    const bool isOutside = trainingClass.startDate.isValid() && trainingClass.endDate.isValid()
        && project.dateFrom.isValid() && project.dateTo.isValid()
        && (trainingClass.startDate < project.dateFrom || trainingClass.endDate > project.dateTo);
    if (isOutside) {
        check.demand(QString(), "end_date"_L1,
            QCoreApplication::translate(
                "core", "培训日期 %1—%2 超出项目“%3”的期限（%4—%5），请核对。")
                .arg(plainDate(trainingClass.startDate), plainDate(trainingClass.endDate),
                    project.name, plainDate(project.dateFrom), plainDate(project.dateTo)));
    }
    if (trainingClass.isSubsidised && !project.isSubsidised) {
        check.demand(QString(), "is_subsidised"_L1,
            QCoreApplication::translate("core", "项目“%1”不是补贴性项目，班级不能是补贴性的。")
                .arg(project.name));
    }
    if (project.isEnterprise)
        check.require("employer"_L1, QCoreApplication::translate("core", "项目是企业培训"));
    const bool isElsewhere = !trainingClass.divisionCode.isEmpty()
        && !project.divisionCode.isEmpty() && !project.divisionCode.endsWith(u"00")
        && project.divisionCode != trainingClass.divisionCode;
    if (isElsewhere) {
        check.warn(u"R-105"_s, "division_code"_L1,
            QCoreApplication::translate(
                "core", "班级的实施地区与项目“%1”的不同，请核对计入哪个地区。")
                .arg(project.name));
    }
    if (isBeforeStart(trainingClass) && project.status != "active"_L1) {
        ask(check, trainingClass,
            {u"R-110"_s, Severity::Block,
                QCoreApplication::translate("core", "培训项目“%1”现为“%2”，不在执行中。")
                    .arg(project.name,
                        check.names().stateLabel("training_project"_L1, project.status)),
                "project"});
    }
}

void checkAgainstInstitution(
    Check &check, const TrainingClass &trainingClass, const Institution &institution)
{
    if (isBeforeStart(trainingClass) && institution.status != "active"_L1) {
        ask(check, trainingClass,
            {u"R-110"_s, Severity::Block,
                QCoreApplication::translate("core", "培训机构“%1”现为“%2”，不在库。")
                    .arg(institution.name,
                        check.names().stateLabel("institution"_L1, institution.status)),
                "institution"});
    }
    const bool endsAfterLicence = institution.licenceTo.isValid() && trainingClass.endDate.isValid()
        && institution.licenceTo < trainingClass.endDate;
    if (endsAfterLicence) {
        ask(check, trainingClass,
            {u"R-110"_s, Severity::Block,
                QCoreApplication::translate("core", "“%1”的办学许可证有效至 %2，早于结业日期 %3。")
                    .arg(institution.name, plainDate(institution.licenceTo),
                        plainDate(trainingClass.endDate)),
                "institution"});
    }
    if (institution.capacity && trainingClass.planned > *institution.capacity) {
        ask(check, trainingClass,
            {u"R-109"_s, Severity::Block,
                QCoreApplication::translate("core", "计划人数 %1 超过“%2”的容纳人数 %3。")
                    .arg(trainingClass.planned)
                    .arg(institution.name)
                    .arg(*institution.capacity),
                "planned"});
    }
}

/// The institution may teach the course's occupation up to its level.
Result<void> checkScope(Check &check, const TrainingClass &trainingClass, const ClassParts &parts)
{
    if (!parts.course || !parts.institution || parts.course->occupationCode.isEmpty())
        return {};
    const Table &table = institutionScopes();
    const auto scope = check.store().findOne(table,
        {{u"institution"_s, Condition::Test::Equal, {parts.institution->id}},
            {u"occupation_code"_s, Condition::Test::Equal, {parts.course->occupationCode}}});
    if (!scope)
        return fail(scope.error());
    const CodeItem *occupation = check.names().code("occupation"_L1, parts.course->occupationCode);
    const QString name = occupation ? occupation->title() : parts.course->occupationCode;
    if (!*scope) {
        ask(check, trainingClass,
            {u"R-110"_s, Severity::Block,
                QCoreApplication::translate("core", "“%1”的培训范围不包含课程的职业“%2”。")
                    .arg(parts.institution->name, name),
                "institution"});
        return {};
    }
    const QString until = table.value(**scope, "valid_to"_L1).text();
    if (!until.isEmpty() && trainingClass.endDate.isValid()
        && until < plainDate(trainingClass.endDate)) {
        ask(check, trainingClass,
            {u"R-110"_s, Severity::Block,
                QCoreApplication::translate("core", "“%1”培训“%2”有效至 %3，早于结业日期 %4。")
                    .arg(parts.institution->name, name, until, plainDate(trainingClass.endDate)),
                "institution"});
    }
    const CodeItem *most
        = check.names().code("skill_level"_L1, table.value(**scope, "max_level"_L1).text());
    const bool isTooHigh = most
        && levelRank(parts.course->level, check.names()) > most->attribute("rank"_L1).toInt()
        && most->code != "NA"_L1;
    if (isTooHigh) {
        ask(check, trainingClass,
            {u"R-110"_s, Severity::Block,
                QCoreApplication::translate("core", "“%1”培训“%2”最高到%3，课程的等级超出了范围。")
                    .arg(parts.institution->name, name, most->title()),
                "course"});
    }
    return {};
}

void checkAgainstCourse(Check &check, const TrainingClass &trainingClass, const ClassParts &parts)
{
    const Course &course = *parts.course;
    if (isBeforeStart(trainingClass) && course.status != "active"_L1) {
        ask(check, trainingClass,
            {u"R-110"_s, Severity::Block,
                QCoreApplication::translate("core", "培训课程“%1”现为“%2”，不在库。")
                    .arg(course.name, check.names().stateLabel("course"_L1, course.status)),
                "course"});
    }
    if (course.totalHours > 0 && trainingClass.hours > 0
        && trainingClass.hours != course.totalHours) {
        check.warn(QString(), "hours"_L1,
            QCoreApplication::translate("core", "班级学时 %1 与课程总学时 %2 不一致，请注明原因。")
                .arg(trainingClass.hours)
                .arg(course.totalHours));
    }
    const bool mayLackOccupation = parts.project && parts.project->category == kVillageCategory;
    if (course.occupationCode.isEmpty() && parts.project && !mayLackOccupation) {
        ask(check, trainingClass,
            {u"R-110"_s, Severity::Block,
                QCoreApplication::translate(
                    "core", "课程“%1”没有职业(工种)，只能用于送培训下乡类项目。")
                    .arg(course.name),
                "course"});
    }
}

///
Result<void> checkSize(Check &check, const TrainingClass &trainingClass)
{
    if (trainingClass.planned == 0)
        return {};
    const QDate on = trainingClass.startDate.isValid() ? trainingClass.startDate : check.today();
    const auto least = check.valueOf(kClassSizeMin, on);
    const auto most = check.valueOf(kClassSizeMax, on);
    if (!least || !most)
        return fail(least ? most.error() : least.error());
    if (trainingClass.planned < *least || trainingClass.planned > *most) {
        ask(check, trainingClass,
            {u"R-109"_s, Severity::Block,
                QCoreApplication::translate("core", "计划人数 %1 不在规定的 %2—%3 人之内。")
                    .arg(trainingClass.planned)
                    .arg(*least)
                    .arg(*most),
                "planned"});
    }
    return {};
}

/// R-111, and the part of R-112 that needs no timetable.
Result<void> checkTime(Check &check, const TrainingClass &trainingClass)
{
    const QDate start = trainingClass.startDate;
    const QDate end = trainingClass.endDate;
    if (!start.isValid())
        return {};
    if (isBeforeStart(trainingClass)) {
        const auto needed = check.valueOf(kReportDaysBefore, start);
        const auto left = workingDaysBetween(check.database(), check.today(), start);
        if (!needed || !left)
            return fail(needed ? left.error() : needed.error());
        if (*left < *needed) {
            check.warn(u"R-111"_s, "start_date"_L1,
                QCoreApplication::translate(
                    "core", "应在开班前至少 %1 个工作日报备，距开班日期 %2 只有 %3 个工作日。")
                    .arg(*needed)
                    .arg(plainDate(start))
                    .arg(*left));
        }
    }
    const auto hours = check.valueOf(kHoursPerDay, start);
    if (!hours)
        return fail(hours.error());
    if (end.isValid() && end >= start && trainingClass.hours > *hours * (start.daysTo(end) + 1)) {
        check.warn(u"R-112"_s, "hours"_L1,
            QCoreApplication::translate("core", "每天最多 %1 学时，%2—%3 排不下 %4 学时，请核对。")
                .arg(*hours)
                .arg(plainDate(start), plainDate(end))
                .arg(trainingClass.hours));
    }
    return {};
}

} // namespace

Result<void> checkClass(Check &check)
{
    const auto trainingClass = trainingClasses().unpack(check.record());
    check.inOrder("start_date"_L1, "end_date"_L1);
    check.inOrder("actual_start"_L1, "actual_end"_L1);
    check.inOrder("age_min"_L1, "age_max"_L1);
    const auto parts = partsOf(check, trainingClass);
    if (!parts)
        return fail(parts.error());
    if (parts->project)
        checkAgainstProject(check, trainingClass, *parts->project);
    if (parts->institution)
        checkAgainstInstitution(check, trainingClass, *parts->institution);
    if (parts->course)
        checkAgainstCourse(check, trainingClass, *parts);
    if (auto checked = checkScope(check, trainingClass, *parts); !checked)
        return checked;
    if (auto checked = checkSize(check, trainingClass); !checked)
        return checked;
    return checkTime(check, trainingClass);
}

} // namespace core
