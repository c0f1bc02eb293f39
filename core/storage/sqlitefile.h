#pragma once

#include <QString>

struct sqlite3;

namespace core {

/// Opens the file for SQLite, wherever it lies and however long its path is; SQLite's code.
int openFile(const QString &path, int flags, sqlite3 **handle);

} // namespace core
