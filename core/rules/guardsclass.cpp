// Guards of classes and enrolments.
#include "core/domain/course.h"
#include "core/domain/evaluation.h"
#include "core/domain/institution.h"
#include "core/domain/person.h"
#include "core/domain/trainingclass.h"
#include "core/domain/trainingproject.h"
#include "core/rules/guarding.h"
#include "core/storage/attendancequeries.h"
#include "core/storage/rulequeries.h"

namespace core {

namespace {

constexpr int kNamesShown = 5;

TrainingClass classOf(const Guard &guard)
{
    return trainingClasses().unpack(guard.move().record);
}

Result<void> rosterNotEmpty(Guard &guard)
{
    const auto roster = rosterState(guard.database(), guard.id());
    if (!roster)
        return fail(roster.error());
    if (roster->persons == 0)
        guard.block(QCoreApplication::translate("core", "花名册是空的，请先录入或导入学员。"));
    return {};
}

/// R-109 for those who are in the roster; R-104 warns of a roster that was handed in before.
Result<void> sizeWithinLimits(Guard &guard)
{
    const TrainingClass trainingClass = classOf(guard);
    const auto roster = rosterState(guard.database(), guard.id());
    const auto least = valueOf(kClassSizeMin, guard.database(), trainingClass.startDate);
    const auto most = valueOf(kClassSizeMax, guard.database(), trainingClass.startDate);
    const auto shared = mostSharedRoster(guard.database(), guard.id());
    const auto percent = valueOf(kResubmissionShare, guard.database(), trainingClass.startDate);
    if (!roster || !shared)
        return fail(roster ? shared.error() : roster.error());
    if (!least || !most || !percent)
        return fail(!least ? least.error() : !most ? most.error() : percent.error());
    if (roster->persons < *least || roster->persons > *most) {
        guard.block(QCoreApplication::translate("core", "花名册有 %1 人，不在规定的 %2—%3 人之内。")
                        .arg(roster->persons)
                        .arg(*least)
                        .arg(*most),
            u"R-109"_s);
    }
    const auto institution = guard.store().read(institutions(), trainingClass.institution);
    if (institution && institution->capacity && roster->persons > *institution->capacity) {
        guard.block(QCoreApplication::translate("core", "花名册有 %1 人，超过“%2”的容纳人数 %3。")
                        .arg(roster->persons)
                        .arg(institution->name)
                        .arg(*institution->capacity),
            u"R-109"_s);
    }
    if (roster->persons > 0 && shared->shared * 100 >= *percent * roster->persons) {
        guard.warn(
            QCoreApplication::translate("core",
                "花名册中有 %1 人参加过同一职业、同一等级的班级“%2”（%3），请核对是否重复报班。")
                .arg(shared->shared)
                .arg(shared->name, shared->classNo),
            u"R-104"_s);
    }
    return {};
}

/// The record a link leads to must be in a state; a missing link is said by `complete`.
Result<void> mustBe(Guard &guard, const Table &table, const QString &link, const QString &state)
{
    const RowId id = guard.value(link).integer();
    if (id == 0)
        return {};
    const auto record = guard.store().read(table, id);
    if (!record)
        return fail(record.error());
    const QString now = table.value(*record, kStatus).text();
    if (now != state) {
        guard.block(QCoreApplication::translate("core", "%1“%2”现为“%3”，应为“%4”。")
                        .arg(guard.label(link), table.value(*record, "name"_L1).text(),
                            guard.names().stateLabel(table.states, now),
                            guard.names().stateLabel(table.states, state)),
            u"R-110"_s, link.toLatin1());
    }
    return {};
}

Result<void> institutionActive(Guard &guard)
{
    return mustBe(guard, institutions(), u"institution"_s, u"active"_s);
}

Result<void> courseActive(Guard &guard)
{
    return mustBe(guard, courses(), u"course"_s, u"active"_s);
}

Result<void> projectActive(Guard &guard)
{
    return mustBe(guard, trainingProjects(), u"project"_s, u"active"_s);
}

/// Where there is no timetable yet the days of the class must at least hold its hours.
Result<void> timetableCoversHours(Guard &guard)
{
    const TrainingClass trainingClass = classOf(guard);
    const auto perDay = valueOf(kHoursPerDay, guard.database(), trainingClass.startDate);
    if (!perDay)
        return fail(perDay.error());
    const auto taught = lessonHours(guard.database(), guard.id());
    if (!taught)
        return fail(taught.error());
    if (*taught > 0 && *taught < trainingClass.hours) {
        guard.block(QCoreApplication::translate(
                        "core", "课程表只排了 %1 学时，班级是 %2 学时，请补排或核对学时。")
                        .arg(*taught)
                        .arg(trainingClass.hours),
            u"R-112"_s, "hours");
    }
    const qint64 days = trainingClass.startDate.daysTo(trainingClass.endDate) + 1;
    if (trainingClass.startDate.isValid() && days * *perDay < trainingClass.hours) {
        guard.block(QCoreApplication::translate(
                        "core", "每天最多 %1 学时，%2 天排不下 %3 学时，请调整日期或学时。")
                        .arg(*perDay)
                        .arg(days)
                        .arg(trainingClass.hours),
            u"R-112"_s, "hours");
    }
    return {};
}

/// Each enrolment by its own rules; the first few that block are named.
Result<void> noBlockingRosterError(Guard &guard)
{
    const auto roster = guard.store().find(enrolments(),
        {.conditions = {{u"training_class"_s, Condition::Test::Equal, {guard.id()}}}});
    if (!roster)
        return fail(roster.error());
    int blocked = 0;
    for (const auto &record : *roster) {
        const QString status = enrolments().table().value(record, kStatus).text();
        if (status == "withdrawn"_L1 || status == "removed"_L1)
            continue;
        Record trainee = record; // who is not confirmed yet must be fit to be
        if (status == "applied"_L1)
            enrolments().table().set(trainee, kStatus, "confirmed"_L1);
        const auto findings = check(enrolments(), trainee, guard.context());
        if (!findings)
            return fail(findings.error());
        const auto first = std::find_if(findings->begin(), findings->end(),
            [](const Finding &finding) { return finding.severity == Severity::Block; });
        if (first == findings->end() || ++blocked > kNamesShown)
            continue;
        const RowId person = enrolments().table().value(record, "person"_L1).integer();
        guard.block(QCoreApplication::translate("core", "%1：%2")
                        .arg(guard.names().linkTitle("person"_L1, person), first->text),
            first->code);
    }
    if (blocked > kNamesShown)
        guard.block(
            QCoreApplication::translate("core", "花名册共有 %1 人不能通过，以上只列出 %2 人。")
                .arg(blocked)
                .arg(kNamesShown));
    return {};
}

Result<void> attendanceEntered(Guard &guard)
{
    const auto roster = rosterState(guard.database(), guard.id());
    if (!roster)
        return fail(roster.error());
    if (roster->withoutAttendance > 0) {
        guard.block(QCoreApplication::translate("core", "还有 %1 名学员没有录入考勤，请先补录。")
                        .arg(roster->withoutAttendance),
            u"R-113"_s);
    }
    return {};
}

/// Not asked where the course ends in a certificate that no evaluation leads to.
Result<void> resultsEntered(Guard &guard)
{
    const TrainingClass trainingClass = classOf(guard);
    const auto course = guard.store().read(courses(), trainingClass.course);
    if (!course)
        return fail(course.error());
    const auto kinds = guard.names().codes("evaluation_kind"_L1);
    const bool isAssessed = std::any_of(kinds.begin(), kinds.end(), [&](const CodeItem &kind) {
        return kind.attribute("certificate_kind"_L1) == course->certificateKind;
    });
    const auto roster = rosterState(guard.database(), guard.id());
    if (!roster)
        return fail(roster.error());
    if (isAssessed && roster->completedWithoutResult > 0) {
        guard.block(
            QCoreApplication::translate("core", "还有 %1 名结业学员没有考核结果，请先录入成绩。")
                .arg(roster->completedWithoutResult));
    }
    return {};
}

Result<void> certificatesRegistered(Guard &guard)
{
    int missing = 0;
    if (guard.isTable(evaluationPlans())) {
        const auto plan = planState(guard.database(), guard.id());
        if (!plan)
            return fail(plan.error());
        missing = plan->passedWithoutCertificate;
    } else {
        const auto roster = rosterState(guard.database(), guard.id());
        if (!roster)
            return fail(roster.error());
        missing = roster->passedWithoutCertificate;
    }
    if (missing > 0)
        guard.block(
            QCoreApplication::translate("core", "还有 %1 名合格人员没有登记证书，请先登记。")
                .arg(missing));
    return {};
}

Result<void> noAttendance(Guard &guard)
{
    const auto roster = rosterState(guard.database(), guard.id());
    if (!roster)
        return fail(roster.error());
    if (roster->withAttendance > 0)
        guard.block(QCoreApplication::translate("core", "已有 %1 人录入考勤，不能撤回。")
                        .arg(roster->withAttendance));
    return {};
}

Result<void> noScore(Guard &guard)
{
    const auto roster = rosterState(guard.database(), guard.id());
    if (!roster)
        return fail(roster.error());
    if (roster->withScore > 0)
        guard.block(QCoreApplication::translate("core", "已有 %1 人录入成绩，不能撤回或退回。")
                        .arg(roster->withScore));
    return {};
}

/// are what check() says of an enrolment and its person; those that block, block
/// here.
Result<void> enrolmentRulesHold(Guard &guard)
{
    const auto moved = movedRecord(guard.move());
    if (!moved)
        return fail(moved.error());
    const auto findings = check(enrolments(), *moved, guard.context());
    if (!findings)
        return fail(findings.error());
    guard.add(*findings);
    return {};
}

/// Attended hours against the class's least rate, in whole numbers.
Result<std::optional<bool>> reachesMinimum(Guard &guard)
{
    const Enrolment enrolment = enrolments().unpack(guard.move().record);
    const auto trainingClass = guard.store().read(trainingClasses(), enrolment.trainingClass);
    if (!trainingClass)
        return fail(trainingClass.error());
    if (!enrolment.attendanceRate && !enrolment.attendanceHours) {
        guard.block(QCoreApplication::translate("core", "还没有录入考勤，请先录入出勤学时。"),
            u"R-113"_s, "attendance_hours");
        return std::optional<bool>();
    }
    if (enrolment.attendanceHours && trainingClass->hours > 0) {
        return std::optional<bool>(qint64(*enrolment.attendanceHours) * 10000
            >= qint64(trainingClass->minAttendance) * trainingClass->hours);
    }
    return std::optional<bool>(
        enrolment.attendanceRate.value_or(0) >= trainingClass->minAttendance);
}

QString percentText(qint64 hundredths)
{
    return QString::number(hundredths / 100) + u'.'
        + QString::number(hundredths % 100).rightJustified(2, u'0') + u'%';
}

enum class Attendance { Enough, Short };

Result<void> wantAttendance(Guard &guard, Attendance wanted, const QString &text)
{
    const auto reaches = reachesMinimum(guard);
    if (!reaches)
        return fail(reaches.error());
    if (!*reaches || **reaches == (wanted == Attendance::Enough))
        return {};
    const Enrolment enrolment = enrolments().unpack(guard.move().record);
    const auto trainingClass = guard.store().read(trainingClasses(), enrolment.trainingClass);
    if (!trainingClass)
        return fail(trainingClass.error());
    guard.block(text.arg(percentText(enrolment.attendanceRate.value_or(0)),
                    percentText(trainingClass->minAttendance)),
        u"R-113"_s, "attendance_rate");
    return {};
}

Result<void> attendanceAtLeastMinimum(Guard &guard)
{
    return wantAttendance(guard, Attendance::Enough,
        QCoreApplication::translate("core", "出勤率 %1 低于班级的最低要求 %2，不能结业。"));
}

Result<void> attendanceBelowMinimum(Guard &guard)
{
    return wantAttendance(guard, Attendance::Short,
        QCoreApplication::translate("core", "出勤率 %1 已达到班级的最低要求 %2，应办理结业。"));
}

} // namespace

QList<NamedGuard> classGuards()
{
    return {
        {"roster_not_empty"_L1, &rosterNotEmpty},
        {"size_within_limits"_L1, &sizeWithinLimits},
        {"institution_active"_L1, &institutionActive},
        {"course_active"_L1, &courseActive},
        {"project_active"_L1, &projectActive},
        {"timetable_covers_hours"_L1, &timetableCoversHours},
        {"no_blocking_roster_error"_L1, &noBlockingRosterError},
        {"attendance_entered"_L1, &attendanceEntered},
        {"results_entered"_L1, &resultsEntered},
        {"certificates_registered"_L1, &certificatesRegistered},
        {"no_attendance"_L1, &noAttendance},
        {"no_score"_L1, &noScore},
        {"enrolment_rules_hold"_L1, &enrolmentRulesHold},
        {"attendance_at_least_minimum"_L1, &attendanceAtLeastMinimum},
        {"attendance_below_minimum"_L1, &attendanceBelowMinimum},
    };
}

} // namespace core
