#include "core/storage/snapshot.h"

#include <sqlite3.h>

namespace core {

Result<Snapshot> Snapshot::begin(const Database &database)
{
    if (sqlite3_get_autocommit(database.handle()) == 0)
        return Snapshot(nullptr);
    if (auto begun = database.execute("BEGIN"); !begun)
        return fail(begun.error());
    return Snapshot(&database);
}

Snapshot::~Snapshot()
{
    if (m_database)
        sqlite3_exec(m_database->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

} // namespace core
