#pragma once

#include "core/base/id.h"
#include "core/storage/database.h"

namespace core {

/// The number of the newest step this program knows; PRAGMA user_version of an up-to-date ledger.
int newestSchema();

/// Runs the steps the file lacks, each in one transaction. A file newer than the program is refused
/// before any write; an older one is first copied beside itself.
Result<void> migrate(const Database &database);

/// All steps on a file just created; `hashKey` empty: drawn by chance. `site` 0: likewise.
struct Birth
{
    QByteArray hashKey = {};
    RowId site = 0;
};
Result<void> buildSchema(const Database &database, const Birth &birth);

/// Opens a ledger and brings it up to date.
Result<std::unique_ptr<Database>> openLedger(const QString &path,
    Database::Access access = Database::Access::ReadWrite,
    Database::Patience patience = Database::Patience::Work);

} // namespace core
