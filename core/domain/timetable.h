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

const Table &attendances();

} // namespace core
