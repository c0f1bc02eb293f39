#pragma once

#include "core/base/progress.h"
#include "core/schema/table.h"
#include "core/storage/database.h"
#include "core/storage/snapshot.h"

#include <memory>

namespace core {

/// While it lives, this connection reads some tables as they stood at an earlier time: behind their
/// names stand temporary views over today's rows with everything journalled since taken back
/// (journal.md 1.3). Nothing can be written through the connection meanwhile, so it belongs on one
/// of its own.
class AsOf
{
public:
    /// `at`: UTC milliseconds; what was recorded at that moment still counts.
    static Result<std::unique_ptr<AsOf>> build(const Database &database, qint64 at,
        const QList<const Table *> &tables, const Progress &progress = {});
    /// `number`: the last change set that counts.
    static Result<std::unique_ptr<AsOf>> after(const Database &database, qint64 number,
        const QList<const Table *> &tables, const Progress &progress = {});
    /// The newest change set of the ledger; 0: none.
    static Result<qint64> newest(const Database &database);
    ~AsOf();

    /// The last change set that counts; 0: the ledger did not exist yet.
    qint64 number() const { return m_number; }

    /// Rows that were changed since, as they were then.
    Result<QList<Record>> touched(const Table &table) const;

    /// Temporary tables: ids of rows touched since, and those of them that existed, as they were.
    static QByteArray goneName(QLatin1StringView table);
    static QByteArray rowName(QLatin1StringView table);

private:
    AsOf(const Database &database, Snapshot snapshot, QList<const Table *> tables, qint64 number);

    const Database &m_database;
    Snapshot m_snapshot;
    QList<const Table *> m_tables;
    qint64 m_number = 0;
};

} // namespace core
