#pragma once

#include "core/base/id.h"
#include "core/storage/database.h"

#include <QDate>

#include <functional>

namespace core {

/// A class as the flags over all data look at it.
struct FlagClass
{
    RowId id = 0;
    QString name;
    QDate start;
    QDate end;
    bool stands = false; // neither returned nor cancelled
    bool isOnline = false;
    QString occupation;
    QString level;
    int planned = 0;
    int hours = 0;
    QString institution;
    int capacity = 0; // 0: not known
};
Result<void> forEachFlagClass(
    const Database &database, const std::function<void(const FlagClass &)> &each);

/// Somebody who sits in a class: neither withdrawn nor removed.
struct FlagSeat
{
    RowId person = 0;
    RowId enrolment = 0;
    RowId trainingClass = 0;
};
Result<void> forEachFlagSeat(
    const Database &database, const std::function<void(const FlagSeat &)> &each);

/// The lessons of one class on one day.
struct FlagDay
{
    RowId trainingClass = 0;
    QDate day;
    int hours = 0;
    QList<RowId> sessions;
};
/// Only days of more hours than `atLeast`.
Result<void> forEachFullDay(
    const Database &database, int atLeast, const std::function<void(const FlagDay &)> &each);

/// A certificate that was issued before its class ended or its examination was held.
struct EarlyCertificate
{
    RowId certificate = 0;
    QString number;
    QString holder;
    RowId trainingClass = 0; // 0: none, or it had ended
    RowId plan = 0; // 0: none, or it had been held
    QDate issued;
    QDate classEnd;
    QDate exam;
};
Result<void> forEachEarlyCertificate(
    const Database &database, const std::function<void(const EarlyCertificate &)> &each);

/// Jobs that last on `day`, in an occupation that wants a certificate, of people who hold none for
/// it that is in force (持证上岗).
Result<QList<RowId>> jobsWithoutCertificate(const Database &database, const QDate &day);

/// One account of several.
struct SharedAccount
{
    QString account;
    QList<RowId> rows;
};
/// Of persons, each row one of them.
Result<QList<SharedAccount>> sharedPersonAccounts(const Database &database);
/// Of applications that name different payees.
Result<QList<SharedAccount>> sharedPayeeAccounts(const Database &database);

/// A subsidy that stands: not refused, not given back.
struct FlagSubsidy
{
    RowId item = 0;
    RowId person = 0;
    QString kind;
    QDate day; // of completion or issue
    QString occupation;
    QString level;
};
/// Person by person.
Result<void> forEachFlagSubsidy(
    const Database &database, const std::function<void(const FlagSubsidy &)> &each);

} // namespace core
