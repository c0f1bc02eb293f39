#pragma once

#include "core/base/id.h"
#include "core/storage/database.h"

#include <QByteArrayView>

#include <functional>

namespace core {

/// What tells one person from another; the bytes live until the next row.
struct PersonKeyRow
{
    RowId id = 0;
    QByteArrayView idType;
    QByteArrayView idNumber;
    QByteArrayView name;
    QByteArrayView birthDate;
    QByteArrayView mobile;
    QByteArrayView home;
};
/// Everybody in order of id, those who were joined with another record left out.
Result<void> forEachPersonKey(
    const Database &database, const std::function<bool(const PersonKeyRow &)> &each);

/// The record that this one was joined with, in the end; 0: with none.
Result<RowId> mergedInto(const Database &database, RowId person);

/// The subjects that were decided under these rules, with the reason.
Result<void> forEachDecision(const Database &database,
    const std::function<void(const QString &rule, const QString &subject, const QString &reason)>
        &each);

} // namespace core
