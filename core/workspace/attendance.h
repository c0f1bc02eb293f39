#pragma once

#include "core/workspace/workspace.h"

namespace core {

/// Whether a trainee was there for a half-day; Open: nothing is entered yet.
enum class Presence { Open, Absent, Present };
enum class HalfDay { Morning, Afternoon };

/// A day with lessons.
struct LessonDay
{
    QDate date;
    int morning = 0; // hours; 0: no lessons then
    int afternoon = 0;
    bool isOver = true; // or today: attendance can be entered

    int hours(HalfDay half) const { return half == HalfDay::Morning ? morning : afternoon; }
};

/// What a trainee's half-days add up to.
struct AttendanceTotals
{
    int days = 0;
    int hours = 0;
    std::optional<int> rate = std::nullopt; // hundredths of a percent; nothing is entered yet
};

struct AttendanceLine
{
    RowId enrolment = 0;
    int seq = 0;
    QString name = {};
    QString pinyin = {}; // to be found by what is typed
    QString initials = {};
    QList<Presence> halves = {}; // morning and afternoon of each day
    AttendanceTotals sent = {}; // totals without days, as the county sent them
};

/// Who was in class when: the trainees of a class against the days of its timetable.
class AttendanceSheet
{
public:
    /// Invalid when the class has no timetable yet or its attendance is closed.
    static Result<AttendanceSheet> read(const Workspace &workspace, RowId trainingClass);

    RowId trainingClass() const { return m_class; }
    const QList<LessonDay> &days() const { return m_days; }
    const QList<AttendanceLine> &lines() const { return m_lines; }
    int minimum() const { return m_minimum; }

    /// Lessons are given then, and it is not to come.
    bool canSet(qsizetype day, HalfDay half) const;
    Presence at(qsizetype line, qsizetype day, HalfDay half) const;
    void set(qsizetype line, qsizetype day, HalfDay half, Presence presence);
    /// Everybody on a day, one on all days, everybody on all days; what cannot be set stays open.
    void setDay(qsizetype day, Presence presence);
    void setLine(qsizetype line, Presence presence);
    void setAll(Presence presence);

    AttendanceTotals totals(qsizetype line) const;
    /// Under the class's least rate, even if the half-days still open were all attended.
    bool isShort(qsizetype line) const;
    bool operator==(const AttendanceSheet &other) const;

private:
    RowId m_class = 0;
    int m_hours = 0; // of the class
    int m_minimum = 0;
    QList<LessonDay> m_days;
    QList<AttendanceLine> m_lines;
};

/// Writes the days in which the sheet differs from the ledger, as one step; totals and rates
/// follow. Returns how many days of trainees were written.
Attempt<int> saveAttendance(Workspace &workspace, const AttendanceSheet &sheet);

/// Attendance is kept while the class is taught.
bool takesAttendance(const Record &trainingClass);

} // namespace core
