#pragma once

#include "core/schema/schema.h"

namespace core {

struct TrainingClass;

/// One lesson of a timetable (domain.md E7, R-112).
struct ClassSession : Entity
{
    Id<TrainingClass> trainingClass;
    QDate sessionDate;
    QString timeFrom;
    QString timeTo;
    QString content;
    int hours = 0;
    QString place;
    QString teacher;
    QString teacherId;
    QString textbook;
};
const Schema<ClassSession> &classSessions();

/// A lesson that begins from then on is an afternoon's (attendance is kept by half-days).
inline constexpr auto kAfternoon = QLatin1StringView("12:00");
inline bool isMorning(const ClassSession &session)
{
    return session.timeFrom < kAfternoon;
}

const Table &attendances();

} // namespace core
