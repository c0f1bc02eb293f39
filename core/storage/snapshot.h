#pragma once

#include "core/storage/database.h"

namespace core {

/// Everything read while it lives shows one state of the ledger, whatever others write meanwhile.
/// Inside a transaction it does nothing, that transaction is a snapshot already.
class Snapshot
{
public:
    static Result<Snapshot> begin(const Database &database);

    Snapshot(Snapshot &&other) noexcept
        : m_database(std::exchange(other.m_database, nullptr))
    { }
    Snapshot &operator=(Snapshot &&) = delete;
    ~Snapshot();

private:
    explicit Snapshot(const Database *database)
        : m_database(database)
    { }

    const Database *m_database = nullptr; // null: nothing to end
};

} // namespace core
