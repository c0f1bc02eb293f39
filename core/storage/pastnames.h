#pragma once

#include "core/schema/names.h"
#include "core/storage/database.h"

#include <QHash>

namespace core {

/// Rows that were changed since a moment, as they were then, by the name of their table.
using PastRows = QHash<QString, QHash<RowId, Record>>;

/// The table and those whose rows give the titles of what it links to, through all links that a
/// title is made of: what has to be known of a moment to name its rows as they were named then.
QList<const Table *> namingTables(const Table &table);

/// Linked rows are called what they were called at an earlier moment; codes and states are as
/// `now` has them. Belongs to the thread of its connection.
class PastNames : public Names
{
public:
    PastNames(const Database &database, const Names &now, PastRows rows)
        : m_database(database)
        , m_now(now)
        , m_rows(std::move(rows))
    { }

    const CodeItem *code(QLatin1StringView book, const QString &code) const override;
    QList<CodeItem> codes(QLatin1StringView book) const override;
    QString codeOf(QLatin1StringView book, const QString &text) const override;
    QString stateLabel(QLatin1StringView machine, const QString &state) const override;
    QString stateOf(QLatin1StringView machine, const QString &text) const override;
    QString linkTitle(QLatin1StringView table, RowId id) const override;
    RowId linkOf(QLatin1StringView table, const QString &text) const override;

private:
    const Database &m_database;
    const Names &m_now;
    PastRows m_rows;
    mutable QHash<QString, QString> m_titles;
};

} // namespace core
