#include "core/storage/listqueries.h"

#include "core/storage/filtersql.h"
#include "core/storage/statement.h"
#include "core/storage/statements.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace core {

Result<QList<KeyedRow>> rowsByKeys(
    const Database &database, const KeyPlace &place, const QStringList &keys)
{
    const QByteArray column = '"' + place.column.toLatin1() + '"';
    const QByteArray list = " IN (SELECT value FROM json_each(?))";
    const QByteArray own = quoted(place.table->name);
    QByteArray sql = "SELECT t.id, t." + column + " FROM " + own + " t WHERE t." + column + list;
    if (place.linked) {
        sql = "SELECT t.id, o." + column + " FROM " + quoted(place.linked->name) + " o JOIN " + own
            + " t ON t.\"" + place.link.toLatin1() + "\"=o.id WHERE o." + column + list;
    }
    const QByteArray notMerged = notMergedSql(*place.table);
    if (!notMerged.isEmpty())
        sql += " AND t." + notMerged;
    auto statement = Statement::prepare(database, sql + " ORDER BY t.id");
    if (!statement)
        return fail(statement.error());
    const auto json
        = QJsonDocument(QJsonArray::fromStringList(keys)).toJson(QJsonDocument::Compact);
    QList<KeyedRow> rows;
    auto read = statement->bind({QString::fromUtf8(json)}).forEach([&](const Statement &row) {
        rows.append({row.integer(0), row.text(1)});
        return true;
    });
    if (!read)
        return fail(read.error());
    return rows;
}

} // namespace core
