#pragma once

#include "core/base/result.h"

#include <QString>
#include <QThread>

#include <memory>

struct sqlite3;

namespace core {

/// One connection to one ledger file, opened by the recipe of reliability.md 6: WAL, synchronous
/// FULL, hardened, every pragma read back. Opened, used and closed in one thread.
class Database
{
public:
    enum class Access { ReadWrite, ReadOnly };
    /// How long a statement waits for another program's write: a clerk at the window, or work
    /// beside it.
    enum class Patience { Window, Work };

    /// Opens an existing ledger; refuses whatever is not one, in one sentence.
    static Result<std::unique_ptr<Database>> open(
        const QString &path, Access access = Access::ReadWrite, Patience patience = Patience::Work);
    /// Makes a new, empty file that only its owner may read; refuses to overwrite.
    static Result<std::unique_ptr<Database>> create(const QString &path);

    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    QString path() const { return m_path; }
    bool isWritable() const { return m_writable; }
    /// The raw connection, for this folder only; asserts the thread.
    sqlite3 *handle() const;

    /// One statement without values or rows.
    Result<void> execute(const char *sql) const;
    Result<qint64> integer(const char *sql) const;
    Result<QString> text(const char *sql) const;

    /// The last failure of this connection, in words; `sql` goes into the detail.
    Error failure(const QByteArray &sql = {}) const;

private:
    Database(sqlite3 *handle, QString path);
    static Result<std::unique_ptr<Database>> connect(
        const QString &path, int flags, Patience patience);
    Result<void> harden(Patience patience) const;
    Result<void> setPragmas() const;

    sqlite3 *m_handle = nullptr;
    QString m_path;
    bool m_writable = false;
    Qt::HANDLE m_thread = nullptr;
};

/// The program's mark in a ledger file's header.
inline constexpr qint64 kApplicationId = 0x534b4c31; // "SKL1"

/// A write: BEGIN IMMEDIATE … COMMIT. Leaving it uncommitted rolls back.
class Transaction
{
public:
    static Result<Transaction> begin(const Database &database);

    Transaction(Transaction &&other) noexcept
        : m_database(std::exchange(other.m_database, nullptr))
    { }
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    /// SQLite may roll back by itself, on a full disk for one; whatever came after would then be
    /// kept for good, row by row (reliability.md, finding 2). Asked before every write.
    Result<void> stillOpen() const;

    /// Also fails when the file was moved or its folder taken away meanwhile (reliability.md,
    /// finding 6), or when SQLite already rolled back by itself (finding 2).
    Result<void> commit();

private:
    explicit Transaction(const Database *database)
        : m_database(database)
    { }

    const Database *m_database = nullptr;
};

} // namespace core
