#pragma once

#include "core/storage/database.h"

namespace core {

/// Copies an open ledger in one step of SQLite's backup API, verifies the copy and only then gives
/// it its name. Never by copying the file: the newest changes stand in the -wal beside it
/// (reliability.md 5, 7).
Result<void> backUp(const Database &database, const QString &target);

/// Puts a backup in a ledger's place: verified first, the old file kept beside with its -wal and
/// -shm. Every connection to the ledger must be closed. Returns where the old file now is; empty
/// when there was none.
Result<QString> restoreBackup(const QString &backup, const QString &ledger);

} // namespace core
