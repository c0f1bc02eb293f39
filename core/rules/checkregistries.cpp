// Projects, institutions, courses.
#include "core/domain/course.h"
#include "core/domain/institution.h"
#include "core/domain/trainingproject.h"
#include "core/rules/checking.h"
#include "core/storage/rulequeries.h"

namespace core {

namespace {

constexpr qsizetype kShortestName = 2;
/// A project of this category trains for a labour brand.
constexpr auto kBrandCategory = "08"_L1;
constexpr auto kPrivateSchool = "01"_L1;

void checkDivision(Check &check)
{
    const CodeItem *division = check.names().code("division"_L1, check.text("division_code"_L1));
    if (division && division->attribute("level"_L1) == "province"_L1) {
        check.block(QString(), "division_code"_L1,
            QCoreApplication::translate("core", "%1应为市或县（市、区），不能是%2。")
                .arg(check.label("division_code"_L1), division->title()));
    }
}

Result<void> checkLicenceDates(Check &check, const Institution &institution)
{
    check.inOrder("licence_from"_L1, "licence_to"_L1);
    const auto days = check.valueOf(kLicenceWarningDays, check.today());
    if (!days)
        return fail(days.error());
    if (!institution.licenceTo.isValid())
        return {};
    const QString until = plainDate(institution.licenceTo);
    if (institution.licenceTo < check.today()) {
        check.warn(u"R-110"_s, "licence_to"_L1,
            QCoreApplication::translate(
                "core", "办学许可证已于 %1 到期，不能开新班，请更新许可证。")
                .arg(until));
    } else if (institution.licenceTo < check.today().addDays(*days)) {
        check.warn(u"R-110"_s, "licence_to"_L1,
            QCoreApplication::translate(
                "core", "办学许可证将于 %1 到期，还有 %2 天，请提醒机构换证。")
                .arg(until)
                .arg(check.today().daysTo(institution.licenceTo)));
    }
    return {};
}

Result<void> checkModuleHours(Check &check, const Course &course)
{
    if (course.id == 0 || course.totalHours == 0)
        return {};
    const auto modules = moduleHours(check.database(), course.id);
    if (!modules)
        return fail(modules.error());
    if (modules->modules > 0 && modules->hours != course.totalHours) {
        check.demand(QString(), "total_hours"_L1,
            QCoreApplication::translate(
                "core", "总学时为 %1，%2 个模块的学时之和为 %3，请改成一致。")
                .arg(course.totalHours)
                .arg(modules->modules)
                .arg(modules->hours));
    }
    return {};
}

Result<void> checkOnlineHours(Check &check, const Course &course)
{
    const int online = course.onlineHours.value_or(0);
    if (online > course.totalHours && course.totalHours > 0) {
        check.block(QString(), "online_hours"_L1,
            QCoreApplication::translate("core", "线上学时 %1 超过总学时 %2，请核对。")
                .arg(online)
                .arg(course.totalHours));
        return {};
    }
    const auto share = check.valueOf(kOnlineShareMax, check.today());
    if (!share)
        return fail(share.error());
    if (online * 100 > course.totalHours * *share) {
        check.warn(QString(), "online_hours"_L1,
            QCoreApplication::translate("core", "线上学时 %1 超过总学时 %2 的 %3%。")
                .arg(online)
                .arg(course.totalHours)
                .arg(*share));
    }
    return {};
}

} // namespace

Result<void> checkProject(Check &check)
{
    const auto project = trainingProjects().unpack(check.record());
    if (!project.name.isEmpty() && project.name.toUcs4().size() < kShortestName) {
        check.block(QString(), "name"_L1,
            QCoreApplication::translate("core", "项目名称应为 2—120 个字，现为“%1”。")
                .arg(project.name));
    }
    check.inOrder("date_from"_L1, "date_to"_L1);
    check.inOrder("age_min"_L1, "age_max"_L1);
    checkDivision(check);
    if (project.category == kBrandCategory && project.brand.isNull())
        check.require("brand"_L1, QCoreApplication::translate("core", "培训类别为劳务品牌"));
    if (project.isSubsidised)
        check.require(
            "fund_source"_L1, QCoreApplication::translate("core", "补贴性项目要写明资金来源"));
    if (project.year > 0 && project.dateFrom.isValid() && project.dateFrom.year() > project.year) {
        check.warn(QString(), "date_from"_L1,
            QCoreApplication::translate("core", "开始日期 %1 晚于项目年度 %2，请核对。")
                .arg(plainDate(project.dateFrom))
                .arg(project.year));
    }
    return {};
}

Result<void> checkInstitution(Check &check)
{
    const auto institution = institutions().unpack(check.record());
    checkDivision(check);
    if (institution.kind == kPrivateSchool) {
        const auto reason = QCoreApplication::translate("core", "民办培训学校须有办学许可证");
        for (const auto column : {"licence_no"_L1, "licence_from"_L1, "licence_to"_L1})
            check.require(column, reason);
    }
    if (institution.status == "removed"_L1)
        check.require("removal_reason"_L1, QCoreApplication::translate("core", "机构已移出目录"));
    const bool isOtherHolder
        = !institution.bankHolder.isEmpty() && institution.bankHolder != institution.name;
    if (isOtherHolder) {
        check.warn(u"R-210"_s, "bank_holder"_L1,
            QCoreApplication::translate("core", "账户名称“%1”与机构名称“%2”不一致，拨付前请核对。")
                .arg(institution.bankHolder, institution.name));
    }
    return checkLicenceDates(check, institution);
}

Result<void> checkInstitutionScope(Check &check)
{
    const auto institution
        = linked(check, institutions(), Id<Institution>{check.link("institution"_L1)});
    if (!institution)
        return fail(institution.error());
    const QDate until = check.date("valid_to"_L1);
    if (!*institution || !until.isValid() || !(*institution)->licenceTo.isValid())
        return {};
    if (until > (*institution)->licenceTo) {
        check.warn(QString(), "valid_to"_L1,
            QCoreApplication::translate("core", "培训范围有效至 %1，晚于办学许可证的 %2，请核对。")
                .arg(plainDate(until), plainDate((*institution)->licenceTo)));
    }
    return {};
}

Result<void> checkCourse(Check &check)
{
    const auto course = courses().unpack(check.record());
    const bool hasParts = !check.isEmpty("theory_hours"_L1) && !check.isEmpty("practice_hours"_L1);
    if (hasParts && course.totalHours > 0
        && course.theoryHours + course.practiceHours != course.totalHours) {
        check.block(QString(), "total_hours"_L1,
            QCoreApplication::translate(
                "core", "理论学时 %1 与实操学时 %2 之和为 %3，与总学时 %4 不一致，请核对。")
                .arg(course.theoryHours)
                .arg(course.practiceHours)
                .arg(course.theoryHours + course.practiceHours)
                .arg(course.totalHours));
    }
    if (course.occupationCode.isEmpty()) {
        check.warn(QString(), "occupation_code"_L1,
            QCoreApplication::translate("core", "没有填写职业(工种)，只能用于送培训下乡类项目。"));
    }
    if (auto checked = checkOnlineHours(check, course); !checked)
        return checked;
    return checkModuleHours(check, course);
}

Result<void> checkCourseModule(Check &check)
{
    const auto course = linked(check, courses(), Id<Course>{check.link("course"_L1)});
    if (!course)
        return fail(course.error());
    const auto hours = int(check.table().value(check.record(), "hours"_L1).integer());
    if (*course && (*course)->totalHours > 0 && hours > (*course)->totalHours) {
        check.block(QString(), "hours"_L1,
            QCoreApplication::translate("core", "模块学时 %1 超过课程总学时 %2，请核对。")
                .arg(hours)
                .arg((*course)->totalHours));
    }
    return {};
}

} // namespace core
