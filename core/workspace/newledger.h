#pragma once

#include "core/base/clock.h"
#include "core/storage/changewriter.h"
#include "core/storage/migrations.h"

namespace core {

/// What a new ledger is made with.
struct NewLedger
{
    QString unit; // the division it is for: 141100 or a county's code
    int year = 0; // the working year; 0: this one
    Clock clock = systemClock();
    Birth birth = {};
    QByteArray demoClock = {}; // only for a demo city: the ISO moment its clock stands at
};

/// Makes a ledger with all code tables, state machines, rights and settings as ordinary journalled
/// rows, the unit's own office and one account `admin` with every role and no password. Refuses to
/// overwrite; a ledger that could not be finished is removed again.
Result<std::unique_ptr<Database>> createLedger(const QString &path, const NewLedger &options);

} // namespace core
