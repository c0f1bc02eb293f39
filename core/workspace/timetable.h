#pragma once

#include "core/domain/timetable.h"
#include "core/workspace/workspace.h"

namespace core {

/// How the lessons of a class shall be laid out.
struct TimetableChoice
{
    enum class Days {
        Working, // without weekends and holidays, with the weekends worked for them
        NoHolidays, // weekends too
        Every
    };

    RowId trainingClass = 0;
    std::optional<Days> days = std::nullopt; // nothing: the first that holds all hours
    int hoursPerDay = 0; // 0: what is needed, up to the office's limit
    QString teacher = {};
    QString teacherId = {};
    QString place = {}; // empty: that of the class
    QString textbook = {}; // empty: that of the course
};

/// Lessons that could be written, nothing is.
struct TimetableProposal
{
    QList<ClassSession> sessions;
    TimetableChoice::Days days = TimetableChoice::Days::Working;
    int hoursPerDay = 0;
    int missingHours = 0; // for which the days do not suffice
};
Result<TimetableProposal> proposeTimetable(
    const Workspace &workspace, const TimetableChoice &choice);

/// The lessons as they stand, in order.
Result<QList<ClassSession>> timetableOf(const Workspace &workspace, RowId trainingClass);

/// What the rules say of each lesson when these are all the class has; nothing is written.
Result<QList<Findings>> judgeTimetable(
    Workspace &workspace, RowId trainingClass, const QList<ClassSession> &sessions);
/// Puts these lessons in the place of those the class has, as one step; those with an id are
/// changed. Refused as a whole when one breaks a rule, and when a day goes of which attendance is
/// kept.
Attempt<Findings> writeTimetable(
    Workspace &workspace, RowId trainingClass, const QList<ClassSession> &sessions);

/// A timetable is made until the class is over.
bool takesTimetable(const Record &trainingClass);

} // namespace core
