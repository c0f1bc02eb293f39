#pragma once

#include "core/schema/table.h"
#include "core/storage/database.h"

#include <QDate>

#include <functional>
#include <optional>

namespace core {

/// Who last brought a field to what it holds now, undo and redo left aside; nothing when the set
/// that did is still open.
Result<std::optional<RowId>> whoSet(
    const Database &database, const Table &table, RowId id, QLatin1StringView column);

/// What the flags of first certificates follow from (domain.md 5.1).
struct FlagRow
{
    RowId certificate = 0;
    RowId person = 0;
    QString kind;
    QString level;
    QString issueDate;
    bool counts = false; // neither draft nor revoked, no reissue, with a day of issue
    bool isFirstSkilled = false;
    bool isFirstHigh = false;
    QString priorLevel;
    bool priorHigh = false;
};
/// Certificates person by person, each person's in order of issue, then id; `persons` empty: of
/// everybody.
Result<void> forEachFlagRow(const Database &database, const std::optional<QList<RowId>> &persons,
    const std::function<void(const FlagRow &)> &row);

/// What these persons were before the registry began.
Result<void> forEachPrior(const Database &database, const QList<RowId> &persons,
    const std::function<void(RowId person, const QString &level, bool high)> &each);

/// A class in which a person sits during other days than allowed.
struct OverlappingClass
{
    QString classNo;
    QString name;
    QDate startDate;
    QDate endDate;
    bool isOnline = false;
};
Result<QList<OverlappingClass>> overlappingClasses(
    const Database &database, RowId person, RowId exceptClass, QDate from, QDate to);

/// How far the roster of a class is.
struct RosterState
{
    int persons = 0; // neither withdrawn nor removed
    int withoutAttendance = 0; // confirmed or attending, no attendance entered
    int withAttendance = 0;
    int withScore = 0;
    int completedWithoutResult = 0;
    int passedWithoutCertificate = 0;
};
Result<RosterState> rosterState(const Database &database, RowId trainingClass);

/// How far an evaluation is.
struct PlanState
{
    int results = 0;
    int openResults = 0; // 补考: not decided
    int pending = 0; // candidates without scores
    int passedWithoutCertificate = 0;
    int traineesWithoutResult = 0; // completed trainees of the source classes
    QList<RowId> scorers; // who keyed, entered or changed results
};
Result<PlanState> planState(const Database &database, RowId plan);

/// The earlier class of the same occupation and level that shares most of a roster.
struct SharedRoster
{
    QString classNo;
    QString name;
    int shared = 0;
};
Result<SharedRoster> mostSharedRoster(const Database &database, RowId trainingClass);

struct ModuleHours
{
    int modules = 0;
    int hours = 0;
};
Result<ModuleHours> moduleHours(const Database &database, RowId course);

/// Largest `seq` in a class; 0 when it has no enrolment.
Result<int> lastSequence(const Database &database, RowId trainingClass);

/// What a text column holds that begins with `prefix`.
Result<QStringList> textsWithPrefix(
    const Database &database, const Table &table, QLatin1StringView column, const QString &prefix);

// Rows that depend on others, by id.
Result<QList<RowId>> enrolmentsOfClasses(const Database &database, const QList<RowId> &classes);
Result<QList<RowId>> enrolmentsOfPersons(const Database &database, const QList<RowId> &persons);
Result<QList<RowId>> certificatesOfClasses(const Database &database, const QList<RowId> &classes);
Result<QList<RowId>> certificatesOfEnrolments(
    const Database &database, const QList<RowId> &enrolments);
/// Only those that hang on no enrolment.
Result<QList<RowId>> looseCertificatesOfPersons(
    const Database &database, const QList<RowId> &persons);

} // namespace core
