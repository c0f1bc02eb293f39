#pragma once

#include "core/figures/origin.h"
#include "core/schema/filter.h"
#include "core/storage/pastnames.h"

#include <QDateTime>

namespace core {

/// Why a row counts otherwise than it did.
enum class ChangeCause {
    Entered, // entered late
    Removed,
    Withdrawn, // a certificate revoked, a trainee removed: its state has changed
    Redated, // a day was corrected
    Moved, // another unit, class or person
    Judged, // first certificate or not, counted or not: it follows from other rows
    Corrected, // another field
    Beside // the row itself is as it was: a row that it belongs to has changed
};
QString causeTitle(ChangeCause cause);

/// A row that counts now and did not, or the other way round.
struct ChangedRow
{
    const Table *table = nullptr;
    RowId id = 0;
    QString title;
    int by
        = 0; // +1: counted now and not then; −1: the other way round; 0: both, with another value
    QStringList references; // of the figures that it makes different
    ChangeCause cause = ChangeCause::Beside;
    QDateTime at = {}; // of the change
    QString user = {};
    QString step = {}; // what was done
    QString reason = {}; // why, as it was written
    QString detail = {}; // 发证日期：2021-03-05 → 2021-04-05
};

/// Two moments of one ledger; each the last change set that counts, nothing: now.
struct Moments
{
    std::optional<qint64> then;
    std::optional<qint64> now = std::nullopt;
};
struct MomentsQuestion
{
    Moments moments;
    QString ledgerUnit;
    QDateTime now;
    Progress progress = {};
};

/// A number at both moments.
struct NumberThenNow
{
    QString reference;
    qint64 was = 0;
    qint64 is = 0;
};

/// The rows that make these numbers different, grouped by cause, with who did it and when. Rates
/// are explained by their two counts. The connection sees the past meanwhile.
struct RowChanges
{
    QList<NumberThenNow> numbers; // of simple numbers, in the order asked
    QList<ChangedRow> rows; // by cause, then by time
};
/// What numbers are made of: the two counts of a rate, what a derived one comes from.
QStringList simpleReferences(const QStringList &references);

Result<RowChanges> rowChanges(const Database &database, const Names &names,
    const QStringList &references, const MomentsQuestion &question);

/// A list as it was listed at a moment.
struct ListThen
{
    QList<RowId> ids; // in the order of the filter
    PastRows changed; // rows of it and of what it links to that were changed since, as they were
};
/// `set`: the last change set that counts.
Result<ListThen> listThen(const Database &database, const Table &table, const Filter &filter,
    qint64 set, const Progress &progress = {});

/// The rows by which a list differs at two moments: come, gone, or with other values.
struct ListQuestion
{
    const Table *table = nullptr;
    Filter filter;
};
Result<RowChanges> listChanges(const Database &database, const Names &names,
    const ListQuestion &list, const MomentsQuestion &question);

} // namespace core
