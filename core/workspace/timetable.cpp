#include "core/workspace/timetable.h"

#include "core/domain/course.h"
#include "core/domain/trainingclass.h"
#include "core/rules/calendar.h"
#include "core/rules/parameters.h"
#include "core/storage/attendancequeries.h"

#include <QCoreApplication>
#include <QTime>

#include <numeric>

namespace core {

namespace {

constexpr int kLessonMinutes = 45; // one 学时
const QTime kMorning(8, 30);
const QTime kAfternoonStart(14, 0);

tl::unexpected<Refusal> refuse(const Error &error, const Findings &findings = {})
{
    return tl::unexpected<Refusal>(Refusal{error, findings});
}

/// What is still to be taught, module by module.
class Syllabus
{
public:
    void add(const QString &title, int hours)
    {
        if (hours > 0)
            m_modules.append({title, hours});
    }
    int hours() const
    {
        return std::accumulate(m_modules.begin(), m_modules.end(), 0,
            [](int sum, const Module &module) { return sum + module.hours; });
    }
    /// Longer or shorter at its end, until it is as long as the class.
    void fit(int hours)
    {
        int over = this->hours() - hours;
        if (over < 0 && !m_modules.isEmpty())
            m_modules.last().hours -= over;
        while (over > 0) {
            const int cut = std::min(over, m_modules.last().hours);
            m_modules.last().hours -= cut;
            over -= cut;
            if (m_modules.last().hours == 0)
                m_modules.removeLast();
        }
    }
    /// At most so many hours of the module that is next.
    std::pair<QString, int> take(int most)
    {
        Module &next = m_modules.first();
        const int taken = std::min(most, next.hours);
        std::pair part{next.title, taken};
        next.hours -= taken;
        if (next.hours == 0)
            m_modules.removeFirst();
        return part;
    }
    bool isEmpty() const { return m_modules.isEmpty(); }

private:
    struct Module
    {
        QString title;
        int hours;
    };
    QList<Module> m_modules;
};

Result<Syllabus> syllabusOf(const Workspace &workspace, const TrainingClass &trainingClass)
{
    Syllabus syllabus;
    const Table &table = courseModules();
    const auto modules = workspace.records().find(table,
        {.conditions = {{u"course"_s, Condition::Test::Equal, {trainingClass.course.value}}},
            .order = {{u"seq"_s}}});
    if (!modules)
        return fail(modules.error());
    for (const auto &module : *modules)
        syllabus.add(
            table.value(module, "title"_L1).text(), int(table.value(module, "hours"_L1).integer()));
    if (syllabus.isEmpty())
        syllabus.add(trainingClass.name, trainingClass.hours);
    syllabus.fit(trainingClass.hours);
    return syllabus;
}

QList<QDate> daysOf(
    const TrainingClass &trainingClass, TimetableChoice::Days kind, const WorkingDays &calendar)
{
    QList<QDate> days;
    for (QDate day = trainingClass.startDate; day <= trainingClass.endDate; day = day.addDays(1)) {
        const bool isTaught = kind == TimetableChoice::Days::Every
            || (kind == TimetableChoice::Days::NoHolidays && !calendar.isHoliday(day))
            || (kind == TimetableChoice::Days::Working && calendar.isWorkingDay(day));
        if (isTaught)
            days.append(day);
    }
    return days;
}

/// Fills half-days one after the other.
class Layout
{
public:
    Layout(const ClassSession &pattern, Syllabus syllabus)
        : m_pattern(pattern)
        , m_syllabus(std::move(syllabus))
    { }

    void fillDay(QDate day, int hours)
    {
        const int morning = (hours + 1) / 2;
        fill(day, kMorning, morning);
        fill(day, kAfternoonStart, hours - morning);
    }
    bool isDone() const { return m_syllabus.isEmpty(); }
    int missing() const { return m_syllabus.hours(); }
    QList<ClassSession> sessions() const { return m_sessions; }

private:
    void fill(QDate day, QTime from, int hours)
    {
        while (hours > 0 && !m_syllabus.isEmpty()) {
            const auto [content, taken] = m_syllabus.take(hours);
            ClassSession session = m_pattern;
            session.sessionDate = day;
            session.content = content;
            session.hours = taken;
            const QTime to = from.addSecs(taken * kLessonMinutes * 60);
            session.timeFrom = from.toString(u"HH:mm"_s);
            session.timeTo = to.toString(u"HH:mm"_s);
            m_sessions.append(session);
            from = to;
            hours -= taken;
        }
    }

    ClassSession m_pattern;
    Syllabus m_syllabus;
    QList<ClassSession> m_sessions;
};

Result<TrainingClass> classOf(const Workspace &workspace, RowId id)
{
    return workspace.records().read(trainingClasses(), Id<TrainingClass>{id});
}

Result<QString> textbookOf(const Workspace &workspace, const TrainingClass &trainingClass)
{
    if (trainingClass.course.isNull())
        return QString();
    return workspace.records().read(courses(), trainingClass.course).map([](const Course &course) {
        return course.textbook;
    });
}

/// The kinds of days in the order in which they are tried.
QList<TimetableChoice::Days> kindsToTry(const TimetableChoice &choice)
{
    using Days = TimetableChoice::Days;
    return choice.days ? QList<Days>{*choice.days}
                       : QList<Days>{Days::Working, Days::NoHolidays, Days::Every};
}

/// Removes, changes and adds lessons until they are those given; nothing is judged yet.
Result<QList<WrittenRow>> replace(ChangeWriter &writer, const QList<ClassSession> &before,
    RowId trainingClass, QList<ClassSession> &sessions)
{
    const Table &table = classSessions();
    QList<WrittenRow> written;
    for (const auto &old : before) {
        const bool stays = std::any_of(sessions.begin(), sessions.end(),
            [&](const ClassSession &session) { return session.id == old.id; });
        if (stays)
            continue;
        if (auto removed = writer.remove(table, old.id); !removed)
            return fail(removed.error());
        written.append({&table, classSessions().pack(old), std::nullopt});
    }
    for (auto &session : sessions) {
        session.trainingClass = {trainingClass};
        Record record = classSessions().pack(session);
        if (session.id == 0) {
            const auto id = writer.insert(table, record);
            if (!id)
                return fail(id.error());
            session.id = record.id = *id;
            written.append({&table, std::nullopt, record});
            continue;
        }
        const auto stored = writer.read(table, session.id);
        if (!stored)
            return fail(stored.error());
        if (auto updated = writer.update(table, record); !updated)
            return fail(updated.error());
        written.append({&table, *stored, record});
    }
    return written;
}

Result<QList<Findings>> judged(const Workspace &workspace, const QList<ClassSession> &sessions)
{
    QList<Findings> all;
    for (const auto &session : sessions) {
        const auto findings
            = check(classSessions(), classSessions().pack(session), workspace.rules());
        if (!findings)
            return fail(findings.error());
        all.append(*findings);
    }
    return all;
}

Result<void> requireTimetable(const Workspace &workspace, RowId id)
{
    const auto record = workspace.records().read(trainingClasses(), id);
    if (!record)
        return fail(record.error());
    if (!takesTimetable(*record)) {
        const Table &table = trainingClasses();
        return fail({Error::Code::Invalid,
            QCoreApplication::translate("core", "班级现为“%1”，不能再排课。")
                .arg(workspace.names().stateLabel(
                    table.states, table.value(*record, kStatus).text()))});
    }
    return requireRow(Right::Edit, trainingClasses(), *record, workspace.rules());
}

/// Days of which attendance is kept must stay in the timetable.
Result<void> keepAttendedDays(
    const Workspace &workspace, RowId trainingClass, const QList<ClassSession> &sessions)
{
    const auto days = attendedDays(workspace.database(), trainingClass);
    if (!days)
        return fail(days.error());
    for (const QDate day : *days) {
        const bool isKept = std::any_of(sessions.begin(), sessions.end(),
            [&](const ClassSession &session) { return session.sessionDate == day; });
        if (!isKept) {
            return fail({Error::Code::Invalid,
                QCoreApplication::translate(
                    "core", "%1 已登记考勤，这一天的课不能去掉。请先改考勤。（R-113）")
                    .arg(day.toString(Qt::ISODate))});
        }
    }
    return {};
}

} // namespace

bool takesTimetable(const Record &trainingClass)
{
    static const QStringList open = {
        u"planned"_s, u"returned"_s, u"submitted"_s, u"approved"_s, u"running"_s, u"suspended"_s};
    return open.contains(trainingClasses().table().value(trainingClass, kStatus).text());
}

Result<TimetableProposal> proposeTimetable(
    const Workspace &workspace, const TimetableChoice &choice)
{
    const auto trainingClass = classOf(workspace, choice.trainingClass);
    if (!trainingClass)
        return fail(trainingClass.error());
    if (!trainingClass->startDate.isValid() || !trainingClass->endDate.isValid()
        || trainingClass->hours <= 0) {
        return fail({Error::Code::Invalid,
            QCoreApplication::translate(
                "core", "班级还没有开班、结业日期或学时，请先填写再排课。")});
    }
    const auto most = valueOf(kHoursPerDay, workspace.database(), trainingClass->startDate);
    const auto calendar
        = calendarBetween(workspace.database(), trainingClass->startDate, trainingClass->endDate);
    const auto syllabus = syllabusOf(workspace, *trainingClass);
    const auto textbook = textbookOf(workspace, *trainingClass);
    if (!most || !calendar)
        return fail(most ? calendar.error() : most.error());
    if (!syllabus || !textbook)
        return fail(syllabus ? textbook.error() : syllabus.error());
    ClassSession pattern;
    pattern.trainingClass = {choice.trainingClass};
    pattern.teacher = choice.teacher;
    pattern.teacherId = choice.teacherId;
    pattern.place = choice.place.isEmpty() ? trainingClass->place.left(120) : choice.place;
    pattern.textbook = choice.textbook.isEmpty() ? *textbook : choice.textbook;
    TimetableProposal proposal;
    for (const auto kind : kindsToTry(choice)) {
        const auto days = daysOf(*trainingClass, kind, *calendar);
        const int count = std::max(1, int(days.size()));
        const int needed = std::min(*most, (trainingClass->hours + count - 1) / count);
        proposal.days = kind;
        proposal.hoursPerDay = choice.hoursPerDay > 0 ? choice.hoursPerDay : needed;
        Layout layout(pattern, *syllabus);
        for (const QDate day : days)
            layout.fillDay(day, proposal.hoursPerDay);
        proposal.sessions = layout.sessions();
        proposal.missingHours = layout.missing();
        if (layout.isDone())
            break;
    }
    return proposal;
}

Result<QList<ClassSession>> timetableOf(const Workspace &workspace, RowId trainingClass)
{
    const auto records = workspace.records().find(classSessions(),
        {.conditions = {{u"training_class"_s, Condition::Test::Equal, {trainingClass}}},
            .order = {{u"session_date"_s}, {u"time_from"_s}, {u"id"_s}}});
    if (!records)
        return fail(records.error());
    QList<ClassSession> sessions;
    for (const auto &record : *records)
        sessions.append(classSessions().unpack(record));
    return sessions;
}

Result<QList<Findings>> judgeTimetable(
    Workspace &workspace, RowId trainingClass, const QList<ClassSession> &sessions)
{
    const auto before = timetableOf(workspace, trainingClass);
    if (!before)
        return fail(before.error());
    auto writer = workspace.beginChange(ChangeKind::Edit, QString());
    if (!writer)
        return fail(writer.error());
    QList<ClassSession> wanted = sessions;
    if (auto written = replace(**writer, *before, trainingClass, wanted); !written)
        return fail(written.error());
    return judged(workspace, wanted); // the writer is dropped: nothing has happened
}

Attempt<Findings> writeTimetable(
    Workspace &workspace, RowId trainingClass, const QList<ClassSession> &sessions)
{
    if (auto allowed = requireTimetable(workspace, trainingClass); !allowed)
        return refuse(allowed.error());
    if (auto kept = keepAttendedDays(workspace, trainingClass, sessions); !kept)
        return refuse(kept.error());
    const auto before = timetableOf(workspace, trainingClass);
    if (!before)
        return refuse(before.error());
    auto writer = workspace.beginChange(ChangeKind::Edit,
        QCoreApplication::translate("core", "排课 %1")
            .arg(workspace.names().linkTitle("training_class"_L1, trainingClass)));
    if (!writer)
        return refuse(writer.error());
    QList<ClassSession> wanted = sessions;
    const auto written = replace(**writer, *before, trainingClass, wanted);
    if (!written)
        return refuse(written.error());
    const auto findings = judged(workspace, wanted);
    if (!findings)
        return refuse(findings.error());
    Findings all;
    for (const auto &each : *findings)
        all += each;
    if (hasBlocking(all))
        return refuse(toError(all), all);
    if (auto finished = workspace.finish(std::move(*writer), *written); !finished)
        return refuse(finished.error());
    return all;
}

} // namespace core
