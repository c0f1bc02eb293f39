// A person in a class.
#include "core/base/citizenid.h"
#include "core/domain/course.h"
#include "core/domain/person.h"
#include "core/domain/trainingclass.h"
#include "core/domain/trainingproject.h"
#include "core/rules/checking.h"
#include "core/storage/rulequeries.h"

namespace core {

namespace {

constexpr int kYoungest = 16;
constexpr int kOfAge = 18;
constexpr int kOldest = 60;
constexpr auto kOnlineCategory = "13"_L1;

struct EnrolmentParts
{
    TrainingClass trainingClass;
    Person person;
    std::optional<TrainingProject> project;
    std::optional<Course> course;
};

/// Nothing while class or person is not chosen.
Result<std::optional<EnrolmentParts>> partsOf(const Check &check, const Enrolment &enrolment)
{
    const auto trainingClass = linked(check, trainingClasses(), enrolment.trainingClass);
    if (!trainingClass)
        return fail(trainingClass.error());
    const auto person = linked(check, persons(), enrolment.person);
    if (!person)
        return fail(person.error());
    if (!*trainingClass || !*person)
        return std::optional<EnrolmentParts>();
    const auto project = linked(check, trainingProjects(), (*trainingClass)->project);
    if (!project)
        return fail(project.error());
    const auto course = linked(check, courses(), (*trainingClass)->course);
    if (!course)
        return fail(course.error());
    return std::optional(EnrolmentParts{**trainingClass, **person, *project, *course});
}

/// Whether the trainee sits in the class, or has left it.
bool isIn(const Enrolment &enrolment)
{
    return enrolment.status != "withdrawn"_L1 && enrolment.status != "removed"_L1;
}

Result<void> checkTwice(Check &check, const Enrolment &enrolment, const EnrolmentParts &parts)
{
    const auto same = check.store().ids(check.table(),
        {.conditions
            = {{u"training_class"_s, Condition::Test::Equal, {enrolment.trainingClass.value}},
                {u"person"_s, Condition::Test::Equal, {enrolment.person.value}}},
            .limit = 2});
    if (!same)
        return fail(same.error());
    if (std::any_of(same->begin(), same->end(), [&](RowId id) { return id != enrolment.id; })) {
        check.block(u"R-102"_s, "person"_L1,
            QCoreApplication::translate(
                "core", "“%1”已在班级“%2”的花名册中，一人在一个班只登记一次。")
                .arg(parts.person.name, parts.trainingClass.name));
    }
    return {};
}

Result<void> checkOverlap(Check &check, const Enrolment &enrolment, const EnrolmentParts &parts)
{
    const TrainingClass &own = parts.trainingClass;
    const bool stands
        = isIn(enrolment) && own.status != "returned"_L1 && own.status != "cancelled"_L1;
    if (!stands || !own.startDate.isValid() || !own.endDate.isValid())
        return {};
    const auto allowsOnline = check.valueOf(kAllowOnlineOverlap, own.startDate);
    if (!allowsOnline)
        return fail(allowsOnline.error());
    const bool isOnline = (parts.project && parts.project->category == kOnlineCategory)
        || (parts.course && parts.course->onlineHours
            && *parts.course->onlineHours >= parts.course->totalHours);
    if (isOnline && *allowsOnline == 1)
        return {};
    const auto others = overlappingClasses(
        check.database(), enrolment.person.value, own.id, own.startDate, own.endDate);
    if (!others)
        return fail(others.error());
    for (const auto &other : *others) {
        if (other.isOnline && *allowsOnline == 1)
            continue;
        check.block(u"R-103"_s, "person"_L1,
            QCoreApplication::translate(
                "core", "“%1”在班级“%2”（%3，%4—%5）学习，与本班 %6—%7 的时间重叠。")
                .arg(parts.person.name, other.name, other.classNo, plainDate(other.startDate),
                    plainDate(other.endDate), plainDate(own.startDate), plainDate(own.endDate)));
        break;
    }
    return {};
}

/// The class's range of ages, else its project's.
void checkAgeRange(Check &check, int years, const EnrolmentParts &parts)
{
    const auto least = parts.trainingClass.ageMin ? parts.trainingClass.ageMin
        : parts.project                           ? parts.project->ageMin
                                                  : std::nullopt;
    const auto most = parts.trainingClass.ageMax ? parts.trainingClass.ageMax
        : parts.project                          ? parts.project->ageMax
                                                 : std::nullopt;
    const bool isOutside = (least && years < *least) || (most && years > *most);
    if (!isOutside)
        return;
    const QString range = !most ? QCoreApplication::translate("core", "%1 岁以上").arg(*least)
        : !least                ? QCoreApplication::translate("core", "%1 岁以下").arg(*most)
                 : QCoreApplication::translate("core", "%1—%2 岁").arg(*least).arg(*most);
    check.warn(u"R-106"_s, "age_at_start"_L1,
        QCoreApplication::translate("core", "“%1”开班时 %2 岁，本班的年龄范围是%3。")
            .arg(parts.person.name)
            .arg(years)
            .arg(range));
}

/// over 60 only where the project allows it; subsidised up to the limits of the settings.
Result<void> checkOldAge(Check &check, int years, const EnrolmentParts &parts)
{
    const bool isAllowed = parts.project && parts.project->allowOver60;
    if (isAllowed)
        return {};
    if (years > kOldest) {
        check.warn(u"R-107"_s, "age_at_start"_L1,
            QCoreApplication::translate(
                "core", "“%1”开班时 %2 岁，超过 %3 岁，项目没有允许60岁以上参加。")
                .arg(parts.person.name)
                .arg(years)
                .arg(kOldest));
        return {};
    }
    if (!parts.trainingClass.isSubsidised)
        return {};
    const bool isWoman = parts.person.sex == "2"_L1;
    const auto limit = check.valueOf(
        isWoman ? kAgeSubsidyMaxWomen : kAgeSubsidyMaxMen, parts.trainingClass.startDate);
    if (!limit)
        return fail(limit.error());
    if (years > *limit) {
        check.warn(u"R-107"_s, "age_at_start"_L1,
            QCoreApplication::translate("core", "“%1”开班时 %2 岁，超过补贴的年龄上限 %3 岁。")
                .arg(parts.person.name)
                .arg(years)
                .arg(*limit));
    }
    return {};
}

///
Result<void> checkAge(Check &check, const EnrolmentParts &parts)
{
    if (!parts.trainingClass.startDate.isValid() || !parts.person.birthDate.isValid())
        return {};
    const int years = age(parts.person.birthDate, parts.trainingClass.startDate);
    if (years < kYoungest) {
        check.block(u"R-106"_s, "age_at_start"_L1,
            QCoreApplication::translate("core", "“%1”开班时 %2 岁，不满 %3 岁，不能参加。")
                .arg(parts.person.name)
                .arg(years)
                .arg(kYoungest));
        return {};
    }
    if (years < kOfAge) {
        check.warn(u"R-106"_s, "age_at_start"_L1,
            QCoreApplication::translate("core", "“%1”开班时 %2 岁，未成年，请核对监护人同意。")
                .arg(parts.person.name)
                .arg(years));
    }
    checkAgeRange(check, years, parts);
    return checkOldAge(check, years, parts);
}

///
Result<void> checkCategory(Check &check, const Enrolment &enrolment, const EnrolmentParts &parts)
{
    const QDate start = parts.trainingClass.startDate;
    if (enrolment.category.isEmpty() || !start.isValid())
        return {};
    const Table &table = personCategories();
    const auto spans = check.store().find(table,
        {.conditions = {{u"person"_s, Condition::Test::Equal, {enrolment.person.value}},
             {u"category"_s, Condition::Test::Equal, {enrolment.category}}}});
    if (!spans)
        return fail(spans.error());
    const QString day = plainDate(start);
    const bool isValid = std::any_of(spans->begin(), spans->end(), [&](const Record &span) {
        const QString to = table.value(span, "valid_to"_L1).text();
        return table.value(span, "valid_from"_L1).text() <= day && (to.isEmpty() || day <= to);
    });
    if (!isValid) {
        const CodeItem *category = check.names().code("trainee_category"_L1, enrolment.category);
        check.warn(u"R-108"_s, "category"_L1,
            QCoreApplication::translate(
                "core", "“%1”在开班日期 %2 没有登记“%3”这一类别，请补登或核对。")
                .arg(parts.person.name, day, category ? category->title() : enrolment.category));
    }
    return {};
}

void checkAttendance(Check &check, const Enrolment &enrolment, const EnrolmentParts &parts)
{
    const int hours = parts.trainingClass.hours;
    if (enrolment.attendanceHours && hours > 0 && *enrolment.attendanceHours > hours) {
        check.block(u"R-113"_s, "attendance_hours"_L1,
            QCoreApplication::translate("core", "出勤学时 %1 超过班级学时 %2，请核对。")
                .arg(*enrolment.attendanceHours)
                .arg(hours));
    }
    const qint64 days = parts.trainingClass.startDate.daysTo(parts.trainingClass.endDate) + 1;
    const bool hasDays
        = parts.trainingClass.startDate.isValid() && parts.trainingClass.endDate.isValid();
    if (enrolment.attendanceDays && hasDays && *enrolment.attendanceDays > days) {
        check.block(u"R-113"_s, "attendance_days"_L1,
            QCoreApplication::translate("core", "出勤天数 %1 超过班级的 %2 天，请核对。")
                .arg(*enrolment.attendanceDays)
                .arg(days));
    }
}

void checkDates(Check &check, const Enrolment &enrolment, const EnrolmentParts &parts)
{
    check.inOrder("joined_on"_L1, "left_on"_L1);
    if (enrolment.status == "completed"_L1)
        check.require("completed_on"_L1, QCoreApplication::translate("core", "学员已结业"));
    if (!isIn(enrolment))
        check.require("left_reason"_L1, QCoreApplication::translate("core", "学员已退班或清退"));
    if (!enrolment.completedOn.isValid())
        return;
    if (enrolment.completedOn > check.today()) {
        check.block(QString(), "completed_on"_L1,
            QCoreApplication::translate("core", "结业日期 %1 晚于今天 %2，请核对。")
                .arg(plainDate(enrolment.completedOn), plainDate(check.today())));
    } else if (parts.trainingClass.startDate.isValid()
        && enrolment.completedOn < parts.trainingClass.startDate) {
        check.block(QString(), "completed_on"_L1,
            QCoreApplication::translate("core", "结业日期 %1 早于开班日期 %2，请核对。")
                .arg(plainDate(enrolment.completedOn), plainDate(parts.trainingClass.startDate)));
    }
}

Result<void> checkSequence(Check &check, const Enrolment &enrolment)
{
    if (enrolment.seq == 0)
        return {};
    const auto same = check.store().ids(check.table(),
        {.conditions
            = {{u"training_class"_s, Condition::Test::Equal, {enrolment.trainingClass.value}},
                {u"seq"_s, Condition::Test::Equal, {enrolment.seq}}},
            .limit = 2});
    if (!same)
        return fail(same.error());
    if (std::any_of(same->begin(), same->end(), [&](RowId id) { return id != enrolment.id; })) {
        check.warn(QString(), "seq"_L1,
            QCoreApplication::translate("core", "序号 %1 在本班已经有了，请核对。")
                .arg(enrolment.seq));
    }
    return {};
}

void checkPersonOf(Check &check, const Enrolment &enrolment, const EnrolmentParts &parts)
{
    const QDate closed = parts.person.closedOn;
    const QDate start = parts.trainingClass.startDate;
    if (isIn(enrolment) && closed.isValid() && (!start.isValid() || closed <= start)) {
        check.block(QString(), "person"_L1,
            QCoreApplication::translate("core", "“%1”已于 %2 登记为死亡或注销，不能报名。")
                .arg(parts.person.name, plainDate(closed)));
    }
    if (parts.trainingClass.usesVoucher && enrolment.voucher.isNull() && check.isComplete()) {
        check.warn(u"R-403"_s, "voucher"_L1,
            QCoreApplication::translate("core", "本班使用培训券，“%1”还没有登记培训券。")
                .arg(parts.person.name));
    }
}

} // namespace

Result<void> checkEnrolment(Check &check)
{
    const auto enrolment = enrolments().unpack(check.record());
    const auto found = partsOf(check, enrolment);
    if (!found)
        return fail(found.error());
    if (!*found)
        return {};
    const EnrolmentParts &parts = **found;
    checkPersonOf(check, enrolment, parts);
    checkAttendance(check, enrolment, parts);
    checkDates(check, enrolment, parts);
    if (auto checked = checkAge(check, parts); !checked)
        return checked;
    if (auto checked = checkSequence(check, enrolment); !checked)
        return checked;
    for (const auto rule : {&checkTwice, &checkOverlap, &checkCategory}) {
        if (auto checked = rule(check, enrolment, parts); !checked)
            return checked;
    }
    return {};
}

} // namespace core
