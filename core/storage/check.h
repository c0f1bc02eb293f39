#pragma once

#include "core/base/id.h"
#include "core/base/progress.h"
#include "core/storage/database.h"

#include <QList>
#include <QString>

namespace core {

/// Something the self-check found; `text` says in one sentence what is wrong and what to do.
struct CheckFinding
{
    /// file: the database is damaged; link: a row points at one that is not there; row_hash: a row
    /// is not as the journal left it; row_missing, row_unknown: journal and rows disagree on what
    /// exists; chain: the journal itself was changed; figure: a kept sum is not the recount.
    QString code;
    QString table;
    RowId id = 0;
    QString text;
};
using CheckFindings = QList<CheckFinding>;

/// Everything in one consistent view: the file, its links, every change set with its chain, every
/// row against its journalled hash (journal.md 1.3). Damage is a finding; only cancelling is an
/// error.
Result<CheckFindings> checkStorage(const Database &database, const Progress &progress = {});

/// What can be seen at once when a ledger is opened: the newest change sets, how many rows there
/// should be, and as many rows as the time allows.
Result<CheckFindings> checkAtOpening(const Database &database, int milliseconds = 100);

} // namespace core
