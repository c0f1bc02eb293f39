// Lessons and attendance.
#include "core/domain/timetable.h"
#include "core/domain/trainingclass.h"
#include "core/rules/checking.h"
#include "core/storage/attendancequeries.h"

#include <QTime>

namespace core {

namespace {

QTime timeIn(const QString &text)
{
    return QTime::fromString(text, u"HH:mm"_s);
}

void checkTimes(Check &check, const ClassSession &session)
{
    for (const auto column : {"time_from"_L1, "time_to"_L1}) {
        if (!check.isEmpty(column) && !timeIn(check.text(column)).isValid()) {
            check.block(QString(), column,
                QCoreApplication::translate("core", "%1应写成时:分，如 08:30，现为“%2”。")
                    .arg(check.label(column), check.text(column)));
            return;
        }
    }
    const QTime from = timeIn(session.timeFrom);
    const QTime to = timeIn(session.timeTo);
    if (from.isValid() && to.isValid() && from >= to) {
        check.block(QString(), "time_to"_L1,
            QCoreApplication::translate("core", "结束时间 %1 不晚于开始时间 %2，请核对。")
                .arg(session.timeTo, session.timeFrom));
    }
}

Result<QString> className(const Check &check, Id<TrainingClass> id)
{
    const auto trainingClass = linked(check, trainingClasses(), id);
    if (!trainingClass)
        return fail(trainingClass.error());
    return *trainingClass ? (*trainingClass)->name : QString();
}

bool overlap(const ClassSession &one, const ClassSession &other)
{
    return one.timeFrom < other.timeTo && other.timeFrom < one.timeTo;
}

bool sameTeacher(const ClassSession &one, const ClassSession &other)
{
    if (!one.teacherId.isEmpty() && !other.teacherId.isEmpty())
        return one.teacherId == other.teacherId;
    return !one.teacher.isEmpty() && one.teacher == other.teacher;
}

/// a teacher and a room are in one place at a time.
Result<void> checkClashes(
    Check &check, const ClassSession &session, const QList<ClassSession> &sameDay)
{
    for (const auto &other : sameDay) {
        if (other.id == session.id || !overlap(session, other))
            continue;
        const bool isTeacher = sameTeacher(session, other);
        const bool isRoom = !session.place.isEmpty() && session.place == other.place;
        if (!isTeacher && !isRoom)
            continue;
        const auto name = className(check, other.trainingClass);
        if (!name)
            return fail(name.error());
        const QString text = isTeacher ? QCoreApplication::translate(
                                 "core", "教师“%1”%2 %3—%4 已在班级“%5”上课，请换教师或时间。")
                                             .arg(session.teacher)
                                       : QCoreApplication::translate("core",
                                           "地点“%1”%2 %3—%4 已由班级“%5”使用，请换地点或时间。")
                                             .arg(session.place);
        check.block(u"R-112"_s, isTeacher ? "teacher"_L1 : "place"_L1,
            text.arg(plainDate(other.sessionDate), other.timeFrom, other.timeTo, *name));
        return {};
    }
    return {};
}

/// not more hours a day than the office allows.
Result<void> checkDayHours(
    Check &check, const ClassSession &session, const QList<ClassSession> &sameDay)
{
    const auto most = check.valueOf(kHoursPerDay, session.sessionDate);
    if (!most)
        return fail(most.error());
    int hours = session.hours;
    for (const auto &other : sameDay) {
        if (other.id != session.id && other.trainingClass == session.trainingClass)
            hours += other.hours;
    }
    if (hours > *most) {
        check.block(u"R-112"_s, "hours"_L1,
            QCoreApplication::translate("core", "%1 当天课时合计 %2，超过每天 %3 学时，请调整。")
                .arg(plainDate(session.sessionDate))
                .arg(hours)
                .arg(*most));
    }
    return {};
}

/// The lessons of a class do not teach more than the class has.
Result<void> checkClassHours(
    Check &check, const ClassSession &session, const TrainingClass &trainingClass)
{
    const auto taught = lessonHours(check.database(), trainingClass.id);
    if (!taught)
        return fail(taught.error());
    const int others = check.record().id == 0 ? session.hours : 0;
    if (trainingClass.hours > 0 && *taught + others > trainingClass.hours) {
        check.warn(u"R-112"_s, "hours"_L1,
            QCoreApplication::translate("core", "课程表共 %1 学时，多于班级的 %2 学时，请核对。")
                .arg(*taught + others)
                .arg(trainingClass.hours));
    }
    return {};
}

} // namespace

Result<void> checkClassSession(Check &check)
{
    const auto session = classSessions().unpack(check.record());
    checkTimes(check, session);
    const auto trainingClass = linked(check, trainingClasses(), session.trainingClass);
    if (!trainingClass)
        return fail(trainingClass.error());
    if (!session.sessionDate.isValid())
        return {};
    const bool isOutside = *trainingClass && (*trainingClass)->startDate.isValid()
        && (*trainingClass)->endDate.isValid()
        && (session.sessionDate < (*trainingClass)->startDate
            || session.sessionDate > (*trainingClass)->endDate);
    if (isOutside) {
        check.block(QString(), "session_date"_L1,
            QCoreApplication::translate(
                "core", "上课日期 %1 不在班级的培训日期 %2—%3 之内，请核对。")
                .arg(plainDate(session.sessionDate), plainDate((*trainingClass)->startDate),
                    plainDate((*trainingClass)->endDate)));
    }
    const auto sameDay = check.store().find(classSessions(),
        {.conditions
            = {{u"session_date"_s, Condition::Test::Equal, {plainDate(session.sessionDate)}}}});
    if (!sameDay)
        return fail(sameDay.error());
    QList<ClassSession> others;
    for (const auto &record : *sameDay)
        others.append(classSessions().unpack(record));
    if (auto clashes = checkClashes(check, session, others); !clashes)
        return clashes;
    if (*trainingClass) {
        if (auto checked = checkClassHours(check, session, **trainingClass); !checked)
            return checked;
    }
    return checkDayHours(check, session, others);
}

/// A day of attendance is a day of the timetable, and not to come.
Result<void> checkAttendance(Check &check)
{
    const auto enrolment = linked(check, enrolments(), Id<Enrolment>{check.link("enrolment"_L1)});
    if (!enrolment)
        return fail(enrolment.error());
    if (!*enrolment || check.isEmpty("session_date"_L1))
        return {};
    if (check.date("session_date"_L1) > check.today()) {
        check.block(u"R-113"_s, "session_date"_L1,
            QCoreApplication::translate("core", "%1 还没有到，不能登记考勤。")
                .arg(check.text("session_date"_L1)));
    }
    const auto lessons = check.store().ids(classSessions(),
        {.conditions
            = {{u"training_class"_s, Condition::Test::Equal, {(*enrolment)->trainingClass.value}},
                {u"session_date"_s, Condition::Test::Equal, {check.text("session_date"_L1)}}},
            .limit = 1});
    if (!lessons)
        return fail(lessons.error());
    if (lessons->isEmpty()) {
        check.block(u"R-113"_s, "session_date"_L1,
            QCoreApplication::translate("core", "班级的课程表中 %1 没有课，不能登记考勤。")
                .arg(check.text("session_date"_L1)));
    }
    return {};
}

} // namespace core
