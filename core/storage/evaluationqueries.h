#pragma once

#include "core/base/id.h"
#include "core/storage/database.h"

#include <QDate>
#include <QHash>
#include <QList>

#include <functional>

namespace core {

/// A trainee of one of a plan's source classes.
struct PlanTrainee
{
    RowId person = 0;
    RowId enrolment = 0;
    QString status; // of the enrolment
    QString classNo;
    QString occupation; // of the class's course
    QString level;
};
/// By class and place in its roster; who withdrew or was removed is left out.
Result<void> forEachTrainee(
    const Database &database, RowId plan, const std::function<void(const PlanTrainee &)> &each);

/// What a person has that may stand against an examination: a certificate of the occupation that is
/// in force, or another examination still to come.
struct PersonStanding
{
    RowId person = 0;
    QString level; // of the certificate; empty: an examination
    QString number; // of the certificate or of the other plan
};
Result<void> forEachCertified(const Database &database, const QString &occupation,
    const QList<RowId> &persons, const std::function<void(const PersonStanding &)> &each);
/// Plans of the occupation and level, other than `plan`, in which persons have no result yet.
Result<void> forEachWaiting(const Database &database, RowId plan, const QList<RowId> &persons,
    const std::function<void(const PersonStanding &)> &each);

/// Results of a plan that were failed or missed and that no resit follows yet.
Result<QList<RowId>> resultsToResit(const Database &database, RowId plan);

/// How far the second keying of a plan is.
struct SecondKeying
{
    int keyed = 0;
    int open = 0; // candidates whom only one person has keyed
    int different = 0;
};
Result<SecondKeying> secondKeying(const Database &database, RowId plan);

/// A certificate number that is taken.
struct TakenNumber
{
    RowId certificate = 0;
    QString number;
    QString status;
};
/// Of one kind, beginning with `prefix`, in order.
Result<void> forEachNumber(const Database &database, const QString &kind, const QString &prefix,
    const std::function<void(const TakenNumber &)> &each);

/// Answers of trainees, added up by course or institution.
struct FeedbackSum
{
    RowId subject = 0;
    int answers = 0;
    int teaching = 0;
    int site = 0;
    int useful = 0;
};
enum class FeedbackBy { Course, Institution };
Result<QList<FeedbackSum>> feedbackSums(
    const Database &database, FeedbackBy by, QDate from, QDate to);

} // namespace core
