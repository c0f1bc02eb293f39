#include "core/workspace/attendance.h"

#include "core/base/rate.h"
#include "core/domain/person.h"
#include "core/domain/timetable.h"
#include "core/domain/trainingclass.h"
#include "core/workspace/timetable.h"

#include <QCoreApplication>

#include <map>

namespace core {

namespace {

constexpr HalfDay kHalves[] = {HalfDay::Morning, HalfDay::Afternoon};

qsizetype place(qsizetype day, HalfDay half)
{
    return 2 * day + (half == HalfDay::Afternoon ? 1 : 0);
}

tl::unexpected<Refusal> refuse(const Error &error, const Findings &findings = {})
{
    return tl::unexpected<Refusal>(Refusal{error, findings});
}

QList<LessonDay> daysOf(const QList<ClassSession> &sessions, QDate today)
{
    QList<LessonDay> days; // sessions come day by day
    for (const auto &session : sessions) {
        if (days.isEmpty() || days.constLast().date != session.sessionDate)
            days.append({.date = session.sessionDate, .isOver = session.sessionDate <= today});
        (isMorning(session) ? days.last().morning : days.last().afternoon) += session.hours;
    }
    return days;
}

bool isHere(const Enrolment &enrolment)
{
    return enrolment.status != "withdrawn"_L1 && enrolment.status != "removed"_L1
        && enrolment.status != "applied"_L1;
}

Result<QList<Record>> attendanceOf(const RecordStore &store, RowId enrolment)
{
    return store.find(
        attendances(), {.conditions = {{u"enrolment"_s, Condition::Test::Equal, {enrolment}}}});
}

Presence presenceIn(const Record &row, QLatin1StringView column)
{
    return attendances().value(row, column).integer() == 1 ? Presence::Present : Presence::Absent;
}

Result<AttendanceLine> lineOf(
    const RecordStore &store, const Enrolment &enrolment, const QList<LessonDay> &days)
{
    const auto person = store.read(persons().table(), enrolment.person.value);
    const auto rows = attendanceOf(store, enrolment.id);
    if (!person || !rows)
        return fail(person ? rows.error() : person.error());
    AttendanceLine line{.enrolment = enrolment.id, .seq = enrolment.seq};
    const Table &table = persons();
    line.name = table.value(*person, "name"_L1).text();
    line.pinyin = table.value(*person, kSearchPinyin).text().remove(u' ');
    line.initials = table.value(*person, kSearchInitials).text();
    line.halves = QList<Presence>(2 * days.size(), Presence::Open);
    line.sent = {enrolment.attendanceDays.value_or(0), enrolment.attendanceHours.value_or(0),
        enrolment.attendanceRate};
    for (const auto &row : *rows) {
        const auto date
            = QDate::fromString(attendances().value(row, "session_date"_L1).text(), Qt::ISODate);
        const auto day = std::find_if(
            days.begin(), days.end(), [&](const LessonDay &each) { return each.date == date; });
        if (day == days.end())
            continue;
        const auto index = day - days.begin();
        if (day->morning > 0)
            line.halves[place(index, HalfDay::Morning)] = presenceIn(row, "am"_L1);
        if (day->afternoon > 0)
            line.halves[place(index, HalfDay::Afternoon)] = presenceIn(row, "pm"_L1);
    }
    return line;
}

/// One day of one trainee as it shall be kept; nothing when none of it is entered.
std::optional<Record> dayRecord(
    const AttendanceSheet &sheet, qsizetype line, qsizetype day, const std::optional<Record> &kept)
{
    bool isEntered = false;
    Record record = kept.value_or(attendances().blank());
    const std::pair<HalfDay, QLatin1StringView> halves[]
        = {{HalfDay::Morning, "am"_L1}, {HalfDay::Afternoon, "pm"_L1}};
    for (const auto &[half, column] : halves) {
        const Presence presence = sheet.at(line, day, half);
        isEntered = isEntered || presence != Presence::Open;
        attendances().set(record, column, presence == Presence::Present ? 1 : 0);
    }
    if (!isEntered)
        return std::nullopt;
    const AttendanceLine &trainee = sheet.lines().at(line);
    attendances().set(record, "enrolment"_L1, trainee.enrolment);
    attendances().set(record, "session_date"_L1, sheet.days().at(day).date.toString(Qt::ISODate));
    return record;
}

/// Writes the sheet day by day into one set.
class SheetWriting
{
public:
    SheetWriting(const Workspace &workspace, ChangeWriter &writer, const AttendanceSheet &sheet)
        : m_workspace(workspace)
        , m_writer(writer)
        , m_sheet(sheet)
    { }

    Attempt<void> writeLine(qsizetype line)
    {
        const auto rows = attendanceOf(m_workspace.records(), m_sheet.lines().at(line).enrolment);
        if (!rows)
            return refuse(rows.error());
        std::map<QString, Record> kept;
        for (const auto &row : *rows)
            kept.emplace(attendances().value(row, "session_date"_L1).text(), row);
        for (qsizetype day = 0; day < m_sheet.days().size(); ++day) {
            const auto found = kept.find(m_sheet.days().at(day).date.toString(Qt::ISODate));
            const auto before = found == kept.end() ? std::nullopt : std::optional(found->second);
            if (auto done = writeDay(before, dayRecord(m_sheet, line, day, before)); !done)
                return done;
        }
        return {};
    }
    const QList<WrittenRow> &written() const { return m_written; }

private:
    Attempt<void> writeDay(const std::optional<Record> &before, std::optional<Record> after)
    {
        if ((!before && !after) || (before && after && before->values == after->values))
            return {};
        const Table &table = attendances();
        if (after) {
            const auto findings = check(table, *after, m_workspace.rules());
            if (!findings)
                return refuse(findings.error());
            if (hasBlocking(*findings))
                return refuse(toError(*findings), *findings);
        }
        if (!after) {
            if (auto removed = m_writer.remove(table, before->id); !removed)
                return refuse(removed.error());
        } else if (before) {
            if (auto updated = m_writer.update(table, *after); !updated)
                return refuse(updated.error());
        } else {
            const auto id = m_writer.insert(table, *after);
            if (!id)
                return refuse(id.error());
            after->id = *id;
        }
        m_written.append({&table, before, after});
        return {};
    }

    const Workspace &m_workspace;
    ChangeWriter &m_writer;
    const AttendanceSheet &m_sheet;
    QList<WrittenRow> m_written;
};

Result<Record> openClass(const Workspace &workspace, RowId id)
{
    auto record = workspace.records().read(trainingClasses(), id);
    if (!record || takesAttendance(*record))
        return record;
    const Table &table = trainingClasses();
    return fail({Error::Code::Invalid,
        QCoreApplication::translate("core", "班级现为“%1”，开班后、结业前才能登记考勤。")
            .arg(
                workspace.names().stateLabel(table.states, table.value(*record, kStatus).text()))});
}

} // namespace

bool takesAttendance(const Record &trainingClass)
{
    const QString state = trainingClasses().table().value(trainingClass, kStatus).text();
    return state == "running"_L1 || state == "suspended"_L1;
}

Result<AttendanceSheet> AttendanceSheet::read(const Workspace &workspace, RowId id)
{
    const auto record = openClass(workspace, id);
    const auto sessions = timetableOf(workspace, id);
    if (!record || !sessions)
        return fail(record ? sessions.error() : record.error());
    if (sessions->isEmpty()) {
        return fail({Error::Code::Invalid,
            QCoreApplication::translate("core", "班级还没有课程表，请先排课，再登记考勤。")});
    }
    const auto roster = workspace.records().find(enrolments(),
        {.conditions = {{u"training_class"_s, Condition::Test::Equal, {id}}},
            .order = {{u"seq"_s}, {u"id"_s}}});
    if (!roster)
        return fail(roster.error());
    const auto trainingClass = trainingClasses().unpack(*record);
    AttendanceSheet sheet;
    sheet.m_class = id;
    sheet.m_hours = trainingClass.hours;
    sheet.m_minimum = trainingClass.minAttendance;
    sheet.m_days = daysOf(*sessions, workspace.today());
    for (const auto &row : *roster) {
        const auto enrolment = enrolments().unpack(row);
        if (!isHere(enrolment))
            continue;
        const auto line = lineOf(workspace.records(), enrolment, sheet.m_days);
        if (!line)
            return fail(line.error());
        sheet.m_lines.append(*line);
    }
    return sheet;
}

bool AttendanceSheet::canSet(qsizetype day, HalfDay half) const
{
    return m_days.at(day).isOver && m_days.at(day).hours(half) > 0;
}

Presence AttendanceSheet::at(qsizetype line, qsizetype day, HalfDay half) const
{
    return m_lines.at(line).halves.at(place(day, half));
}

void AttendanceSheet::set(qsizetype line, qsizetype day, HalfDay half, Presence presence)
{
    if (canSet(day, half))
        m_lines[line].halves[place(day, half)] = presence;
}

void AttendanceSheet::setDay(qsizetype day, Presence presence)
{
    for (qsizetype line = 0; line < m_lines.size(); ++line) {
        for (const HalfDay half : kHalves)
            set(line, day, half, presence);
    }
}

void AttendanceSheet::setLine(qsizetype line, Presence presence)
{
    for (qsizetype day = 0; day < m_days.size(); ++day) {
        for (const HalfDay half : kHalves)
            set(line, day, half, presence);
    }
}

void AttendanceSheet::setAll(Presence presence)
{
    for (qsizetype day = 0; day < m_days.size(); ++day)
        setDay(day, presence);
}

AttendanceTotals AttendanceSheet::totals(qsizetype line) const
{
    const AttendanceLine &trainee = m_lines.at(line);
    const bool isOpen = std::all_of(trainee.halves.begin(), trainee.halves.end(),
        [](Presence presence) { return presence == Presence::Open; });
    if (isOpen)
        return trainee.sent;
    AttendanceTotals totals;
    int halves = 0; // of days
    for (qsizetype day = 0; day < m_days.size(); ++day) {
        int lessons = 0;
        int attended = 0;
        for (const HalfDay half : kHalves) {
            const int hours = m_days.at(day).hours(half);
            const bool isThere = hours > 0 && at(line, day, half) == Presence::Present;
            lessons += hours > 0 ? 1 : 0;
            attended += isThere ? 1 : 0;
            totals.hours += isThere ? hours : 0;
        }
        halves += lessons > 0 ? 2 * attended / lessons : 0;
    }
    totals.days = (halves + 1) / 2;
    totals.hours = m_hours > 0 ? std::min(totals.hours, m_hours) : totals.hours;
    const auto rate = rateTimes100(totals.hours, m_hours);
    totals.rate = rate ? std::optional(int(*rate)) : std::nullopt;
    return totals;
}

bool AttendanceSheet::isShort(qsizetype line) const
{
    const auto sum = totals(line);
    if (!sum.rate)
        return false;
    const auto &halves = m_lines.at(line).halves;
    int open = 0;
    for (qsizetype day = 0; day < m_days.size(); ++day) {
        for (const HalfDay half : kHalves)
            open += halves.at(place(day, half)) == Presence::Open ? m_days.at(day).hours(half) : 0;
    }
    const bool isSent = std::all_of(
        halves.begin(), halves.end(), [](Presence each) { return each == Presence::Open; });
    if (isSent)
        return sum.hours > 0 ? qint64(sum.hours) * 10000 < qint64(m_minimum) * m_hours
                             : *sum.rate < m_minimum;
    return qint64(sum.hours + open) * 10000 < qint64(m_minimum) * m_hours;
}

bool AttendanceSheet::operator==(const AttendanceSheet &other) const
{
    return m_class == other.m_class
        && std::equal(m_lines.begin(), m_lines.end(), other.m_lines.begin(), other.m_lines.end(),
            [](const AttendanceLine &one, const AttendanceLine &two) {
                return one.enrolment == two.enrolment && one.halves == two.halves;
            });
}

Attempt<int> saveAttendance(Workspace &workspace, const AttendanceSheet &sheet)
{
    const auto record = openClass(workspace, sheet.trainingClass());
    if (!record)
        return refuse(record.error());
    if (auto allowed = requireRow(Right::Edit, trainingClasses(), *record, workspace.rules());
        !allowed)
        return refuse(allowed.error());
    auto writer = workspace.beginChange(ChangeKind::Edit,
        QCoreApplication::translate("core", "登记考勤 %1")
            .arg(trainingClasses().table().value(*record, "name"_L1).text()));
    if (!writer)
        return refuse(writer.error());
    SheetWriting writing(workspace, **writer, sheet);
    for (qsizetype line = 0; line < sheet.lines().size(); ++line) {
        if (auto done = writing.writeLine(line); !done)
            return tl::unexpected<Refusal>(done.error());
    }
    if (writing.written().isEmpty())
        return 0;
    if (auto finished = workspace.finish(std::move(*writer), writing.written()); !finished)
        return refuse(finished.error());
    return int(writing.written().size());
}

} // namespace core
