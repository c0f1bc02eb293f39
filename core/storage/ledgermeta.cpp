#include "core/storage/ledgermeta.h"

#include "core/storage/statement.h"

namespace core {

Result<QByteArray> ledgerMeta(const Database &database, const QString &name)
{
    auto statement = Statement::prepare(database, "SELECT value FROM ledger_meta WHERE name=?");
    if (!statement)
        return fail(statement.error());
    const auto row = statement->bind({name}).step();
    if (!row)
        return fail(row.error());
    return *row ? statement->bytes(0) : QByteArray();
}

Result<void> setLedgerMeta(const Database &database, const QString &name, const QByteArray &value)
{
    auto statement = Statement::prepare(database,
        "INSERT INTO ledger_meta (name, value) VALUES (?,?) ON CONFLICT (name) DO UPDATE SET "
        "value=excluded.value");
    if (!statement)
        return fail(statement.error());
    statement->bind(1, name);
    statement->bindBytes(2, value);
    return statement->run();
}

} // namespace core
