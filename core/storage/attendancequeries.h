#pragma once

#include "core/base/id.h"
#include "core/storage/database.h"

#include <QDate>
#include <QList>

namespace core {

/// What the attendance rows of a trainee add up to against the timetable of the class.
struct AttendedSum
{
    int rows = 0; // 0: only totals are known, if any
    int days = 0; // half-days add up, half-up
    int hours = 0;
};
Result<AttendedSum> attendedSum(const Database &database, RowId enrolment, RowId trainingClass);

/// Trainees of these classes who have attendance rows.
Result<QList<RowId>> attendedEnrolments(const Database &database, const QList<RowId> &classes);

/// Days of a class on which somebody's attendance is kept, in order.
Result<QList<QDate>> attendedDays(const Database &database, RowId trainingClass);

/// Hours of all lessons of a class; 0 when it has no timetable.
Result<int> lessonHours(const Database &database, RowId trainingClass);

/// Completions of one age band and one unit of reports (domain.md 1.1 P5).
struct BandCell
{
    QString band;
    QString unit;
    qint64 count = 0;
};
Result<QList<BandCell>> completionsByBand(const Database &database, int firstMonth, int lastMonth);

} // namespace core
