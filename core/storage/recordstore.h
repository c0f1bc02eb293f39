#pragma once

#include "core/schema/filter.h"
#include "core/schema/schema.h"
#include "core/storage/database.h"

#include <QHash>

#include <functional>

namespace core {

/// Reads rows of any table; writing goes through ChangeWriter.
class RecordStore
{
public:
    explicit RecordStore(const Database &database)
        : m_database(database)
    { }

    Result<Record> read(const Table &table, RowId id) const;
    /// Rows in the order of the ids; rows that are gone are left out.
    Result<QList<Record>> read(const Table &table, const QList<RowId> &ids) const;
    Result<QList<Record>> find(const Table &table, const Filter &filter) const;
    /// The keys of the rows in order: 8 bytes a row, what a registry page holds.
    Result<QList<RowId>> ids(const Table &table, const Filter &filter) const;
    /// The first rows that what was typed may mean, at once and in no promised order: pickers and
    /// Ctrl+K.
    Result<QList<RowId>> search(const Table &table, const QString &typed, int limit) const;
    /// The first row of which the columns hold these values, or nothing.
    Result<std::optional<Record>> findOne(
        const Table &table, const QList<Condition> &conditions) const;
    Result<qint64> count(const Table &table, const Filter &filter = {}) const;
    /// Sums of the columns over these rows, by column.
    Result<QHash<QString, qint64>> sums(
        const Table &table, const QList<RowId> &ids, const QStringList &columns) const;
    /// How many rows of `table` link to the row through `column`.
    Result<qint64> countLinks(const Table &table, QLatin1StringView column, RowId to) const;
    /// Rows in order, without keeping them; `row` answers false to stop.
    Result<void> forEach(const Table &table, const Filter &filter,
        const std::function<bool(const Record &)> &row) const;

    template <class E>
    Result<E> read(const Schema<E> &schema, Id<E> id) const
    {
        return read(schema.table(), id.value).map([&](const Record &record) {
            return schema.unpack(record);
        });
    }

private:
    Result<QList<RowId>> sortedIds(const Table &table, const Filter &filter) const;

    const Database &m_database;
};

} // namespace core
