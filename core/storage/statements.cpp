#include "core/storage/statements.h"

namespace core {

QByteArray quoted(QLatin1StringView name)
{
    return '"' + QByteArray(name.data(), name.size()) + '"';
}

QByteArray storageClass(Kind kind)
{
    switch (kind) {
    case Kind::Integer:
    case Kind::Money:
    case Kind::Tenths:
    case Kind::Percent:
    case Kind::Timestamp:
    case Kind::Flag:
    case Kind::Link:
        return "INTEGER";
    case Kind::Text:
    case Kind::Memo:
    case Kind::Date:
    case Kind::Choice:
    case Kind::Code:
    case Kind::State:
    case Kind::List:
    case Kind::Json:
        return "TEXT";
    }
    return "TEXT";
}

QByteArray createTableSql(const Table &table)
{
    QByteArray sql = "CREATE TABLE " + quoted(table.name) + " (\n  id INTEGER PRIMARY KEY";
    for (const auto &field : table.fields) {
        sql += ",\n  " + quoted(field.column) + ' ' + storageClass(field.kind);
        if (field.is(Rule::Key) || (field.is(Rule::Required) && !table.hasStates()))
            sql += " NOT NULL";
        if (field.kind == Kind::Flag)
            sql += " CHECK (" + quoted(field.column) + " IN (0,1))";
        if (field.kind == Kind::Link && !field.is(Rule::System))
            sql += " REFERENCES " + quoted(field.reference) + "(id)";
    }
    return sql + "\n) STRICT";
}

QByteArray columnList(const Table &table)
{
    QByteArray list = "id";
    for (const auto &field : table.fields)
        list += ", " + quoted(field.column);
    return list;
}

QByteArray selectByIdSql(const Table &table)
{
    return "SELECT " + columnList(table) + " FROM " + quoted(table.name) + " WHERE id=?";
}

QByteArray selectPageSql(const Table &table)
{
    QByteArray columns = "t.id";
    for (const auto &field : table.fields)
        columns += ", t." + quoted(field.column);
    return "SELECT " + columns + " FROM json_each(?) AS wanted JOIN " + quoted(table.name)
        + " AS t ON t.id=wanted.value ORDER BY wanted.key";
}

QByteArray insertSql(const Table &table)
{
    QByteArray marks = "?";
    for (qsizetype i = 0; i < table.fields.size(); ++i)
        marks += ",?";
    return "INSERT INTO " + quoted(table.name) + " (" + columnList(table) + ") VALUES (" + marks
        + ')';
}

QByteArray updateSql(const Table &table, const QList<qsizetype> &fields)
{
    QByteArray assignments;
    for (const auto index : fields)
        assignments
            += (assignments.isEmpty() ? "" : ", ") + quoted(table.fields[index].column) + "=?";
    return "UPDATE " + quoted(table.name) + " SET " + assignments + " WHERE id=?";
}

QByteArray deleteSql(const Table &table)
{
    return "DELETE FROM " + quoted(table.name) + " WHERE id=?";
}

} // namespace core
