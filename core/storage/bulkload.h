#pragma once

#include "core/schema/table.h"
#include "core/storage/database.h"

#include <utility>

namespace core {

/// Takes the indexes of large tables away while very many rows are written, inside an open
/// transaction: building them once from sorted rows costs far less than a million scattered
/// insertions.
class BulkLoad
{
public:
    static Result<BulkLoad> begin(const Database &database, const QList<const Table *> &tables);

    /// Builds them again; a key that the rows break fails here. Without it, roll back.
    Result<void> finish();

private:
    explicit BulkLoad(const Database &database)
        : m_database(database)
    { }

    const Database &m_database;
    QList<QByteArray> m_indexes; // their CREATE statements
};

/// Lets rows point at others that are written later: looking for those who wait for each new row
/// would read whole tables over and over. Before the transaction; who uses it answers for the
/// links.
class LooseLinks
{
public:
    static Result<LooseLinks> begin(const Database &database);
    LooseLinks(LooseLinks &&other) noexcept
        : m_database(std::exchange(other.m_database, nullptr))
    { }
    LooseLinks &operator=(LooseLinks &&) = delete;
    ~LooseLinks();

private:
    explicit LooseLinks(const Database &database)
        : m_database(&database)
    { }

    const Database *m_database;
};

} // namespace core
