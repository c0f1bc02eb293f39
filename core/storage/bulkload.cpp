#include "core/storage/bulkload.h"

#include "core/storage/statement.h"

namespace core {

Result<BulkLoad> BulkLoad::begin(const Database &database, const QList<const Table *> &tables)
{
    BulkLoad load(database);
    QList<QByteArray> names;
    for (const Table *table : tables) {
        auto statement = Statement::prepare(database,
            "SELECT name, sql FROM sqlite_schema WHERE type='index' AND tbl_name=? AND sql IS NOT "
            "NULL");
        if (!statement)
            return fail(statement.error());
        auto read = statement->bind({table->name}).forEach([&](const Statement &row) {
            names.append(row.bytes(0));
            load.m_indexes.append(row.bytes(1));
            return true;
        });
        if (!read)
            return fail(read.error());
    }
    for (const auto &name : std::as_const(names)) {
        const QByteArray sql = "DROP INDEX \"" + name + '"';
        if (auto dropped = database.execute(sql.constData()); !dropped)
            return fail(dropped.error());
    }
    return load;
}

Result<void> BulkLoad::finish()
{
    for (const auto &sql : std::as_const(m_indexes)) {
        if (auto made = m_database.execute(sql.constData()); !made)
            return made;
    }
    return {};
}

Result<LooseLinks> LooseLinks::begin(const Database &database)
{
    if (auto loose = database.execute("PRAGMA foreign_keys=OFF"); !loose)
        return fail(loose.error());
    return LooseLinks(database);
}

LooseLinks::~LooseLinks()
{
    if (m_database)
        (void)m_database->execute("PRAGMA foreign_keys=ON");
}

} // namespace core
