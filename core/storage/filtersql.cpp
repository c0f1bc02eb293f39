#include "core/storage/filtersql.h"

#include "core/base/text.h"
#include "core/domain/catalog.h"
#include "core/storage/statements.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

namespace core {

namespace {

QByteArray sqlColumn(const QString &column)
{
    return '"' + column.toLatin1() + '"';
}

bool isColumn(const Table &table, const QString &column)
{
    return column == QLatin1String("id") || table.indexOf(column) >= 0;
}

/// LIKE with what was typed taken literally.
QString likeText(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u'%', QStringLiteral("\\%"))
        .replace(u'_', QStringLiteral("\\_"));
    return u'%' + text + u'%';
}

const char *comparison(Condition::Test test)
{
    switch (test) {
    case Condition::Test::Equal:
        return "=?";
    case Condition::Test::NotEqual:
        return " IS NOT ?";
    case Condition::Test::Less:
        return "<?";
    case Condition::Test::AtMost:
        return "<=?";
    case Condition::Test::Greater:
        return ">?";
    case Condition::Test::AtLeast:
        return ">=?";
    case Condition::Test::Contains:
        return " LIKE ? ESCAPE '\\'";
    case Condition::Test::IsNull:
        return " IS NULL";
    case Condition::Test::NotNull:
        return " IS NOT NULL";
    case Condition::Test::AnyOf:
        break;
    }
    return "";
}

void append(SqlText &sql, const Table &table, const Condition &condition)
{
    const QByteArray column = sqlColumn(condition.column);
    const Field *field = table.find(condition.column);
    const bool isList = field && field->kind == Kind::List;
    switch (condition.test) {
    case Condition::Test::IsNull:
    case Condition::Test::NotNull:
        sql.text += column + comparison(condition.test);
        return;
    case Condition::Test::AnyOf: {
        QByteArray marks;
        for (const auto &value : condition.values) {
            marks += marks.isEmpty() ? "?" : ",?";
            sql.values.append(value);
        }
        sql.text += column + " IN (" + marks + ')';
        return;
    }
    case Condition::Test::Contains:
        sql.text += column + comparison(condition.test);
        sql.values.append(likeText(condition.values.value(0).plain()));
        return;
    default:
        break;
    }
    if (isList && condition.test == Condition::Test::Equal) {
        sql.text += "(','||" + column + "||',') LIKE ? ESCAPE '\\'";
        sql.values.append(QString(likeText(u',' + condition.values.value(0).plain() + u',')));
        return;
    }
    sql.text += column + comparison(condition.test);
    sql.values.append(condition.values.value(0));
}

/// Ids whose column begins with the text; an index over the column, or over its tail, answers it.
void appendPrefix(
    SqlText &sql, const Table &table, const QByteArray &expression, const QString &prefix)
{
    if (!sql.text.isEmpty())
        sql.text += " UNION ALL ";
    sql.text += "SELECT id FROM " + quoted(table.name) + " WHERE " + expression + ">=? AND "
        + expression + "<?";
    sql.values.append(prefix);
    sql.values.append(QString(prefix + QString(QChar(0xdbff)) + QChar(0xdfff)));
}

void appendEqual(
    SqlText &sql, const Table &table, const QByteArray &expression, const QString &text)
{
    if (!sql.text.isEmpty())
        sql.text += " UNION ALL ";
    sql.text += "SELECT id FROM " + quoted(table.name) + " WHERE " + expression + "=?";
    sql.values.append(text);
}

/// Six digits at the end, found through the index over the last four.
void appendTail(SqlText &sql, const Table &table, const QByteArray &column, const QString &tail)
{
    appendEqual(sql, table, "substr(" + column + ",-4)", tail.right(4));
    sql.text += " AND substr(" + column + ",-6)=?";
    sql.values.append(tail);
}

void appendNumberSearch(SqlText &sql, const Table &table, const QString &typed)
{
    for (const auto &field : table.fields) {
        const QByteArray column = quoted(field.column);
        if (field.form == Form::CitizenId) {
            appendPrefix(sql, table, column, typed);
            if (typed.size() == 6)
                appendTail(sql, table, column, typed);
            else if (typed.size() == 4)
                appendEqual(sql, table, "substr(" + column + ",-4)", typed);
        } else if (field.form == Form::Mobile) {
            appendPrefix(sql, table, column, typed);
            if (typed.size() == 4)
                appendEqual(sql, table, "substr(" + column + ",-4)", typed);
        } else if (field.column == "birth_date"_L1 && typed.size() == 8) {
            const QDate day = QDate::fromString(typed, QStringLiteral("yyyyMMdd"));
            if (day.isValid())
                appendEqual(sql, table, column, day.toString(Qt::ISODate));
        } else if (field.is(Rule::Unique) || field.is(Rule::Key)) {
            if (field.kind == Kind::Text) {
                appendPrefix(sql, table, column, typed);
                if (typed.size() == 8)
                    appendEqual(sql, table, "substr(" + column + ",-8)", typed);
            }
        }
    }
}

bool isNumberLike(const QString &typed)
{
    return std::all_of(
        typed.begin(), typed.end(), [](QChar c) { return c.isDigit() || c == u'X' || c == u'-'; });
}

bool isLatin(const QString &typed)
{
    return std::all_of(typed.begin(), typed.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// A small registry is simply read: any part of any telling column.
void appendScan(SqlText &sql, const Table &table, const QString &typed)
{
    for (const auto &column : table.title) {
        const Field *field = table.find(QString(column));
        if (field->kind == Kind::Link)
            continue;
        if (!sql.text.isEmpty())
            sql.text += " UNION ALL ";
        sql.text += "SELECT id FROM " + quoted(table.name) + " WHERE " + quoted(column)
            + " LIKE ? ESCAPE '\\'";
        sql.values.append(likeText(typed));
    }
}

/// A name anywhere in it, through the indexes over its beginning and over the rest of it.
void appendName(SqlText &sql, const Table &table, const QString &typed)
{
    for (const QByteArray &expression :
        {quoted(table.pinyinOf), "substr(" + quoted(table.pinyinOf) + ",2)",
            "substr(" + quoted(table.pinyinOf) + ",3)"})
        appendPrefix(sql, table, expression, typed);
}

/// Rows that link to what was typed: the certificates of a person, the roster of a class.
void appendLinked(SqlText &sql, const Table &table, const QString &typed)
{
    for (const auto &column : table.title) {
        const Field *field = table.find(QString(column));
        const Table *linked
            = field->kind == Kind::Link ? tableNamed(QString(field->reference)) : nullptr;
        const SqlText inner = linked ? searchSql(*linked, typed) : SqlText();
        if (inner.text.isEmpty())
            continue;
        if (!sql.text.isEmpty())
            sql.text += " UNION ALL ";
        sql.text += "SELECT id FROM " + quoted(table.name) + " WHERE " + quoted(column) + " IN ("
            + inner.text + ')';
        sql.values += inner.values;
    }
}

} // namespace

QByteArray jsonArray(const QList<RowId> &ids)
{
    QByteArray json("[");
    for (const auto id : ids) {
        if (json.size() > 1)
            json += ',';
        json += QByteArray::number(id);
    }
    return json + ']';
}

SqlText searchSql(const Table &table, const QString &given)
{
    const QString typed = toHalfWidth(given).trimmed().toUpper();
    SqlText sql;
    if (typed.isEmpty())
        return sql;
    const bool isLarge = table.size == Table::Size::Large;
    if (isNumberLike(typed))
        appendNumberSearch(sql, table, typed);
    else if (isLatin(typed) && !table.pinyinOf.isEmpty()) {
        appendPrefix(sql, table, quoted(kSearchInitials), typed.toLower());
        appendPrefix(sql, table, quoted(kSearchPinyin), typed.toLower());
    } else if (isLatin(typed) && isLarge) {
        appendNumberSearch(sql, table, typed);
    }
    if (!isLarge)
        appendScan(sql, table, given.trimmed());
    else if (!table.pinyinOf.isEmpty() && !isLatin(typed))
        appendName(sql, table, given.trimmed());
    appendLinked(sql, table, given);
    if (sql.text.isEmpty())
        sql.text = "SELECT id FROM " + quoted(table.name) + " WHERE 0";
    return sql;
}

Result<SqlText> whereSql(const Table &table, const Filter &filter)
{
    SqlText sql;
    for (const auto &condition : filter.conditions) {
        if (!isColumn(table, condition.column)) {
            return fail({Error::Code::Invalid,
                QCoreApplication::translate("core", "%1没有“%2”这一列。")
                    .arg(table.caption(), condition.column),
                {}, condition.column.toUtf8()});
        }
        sql.text += sql.text.isEmpty() ? " WHERE " : " AND ";
        append(sql, table, condition);
    }
    const SqlText search = searchSql(table, filter.search);
    if (!search.text.isEmpty()) {
        sql.text += (sql.text.isEmpty() ? " WHERE id IN (" : " AND id IN (") + search.text + ')';
        sql.values += search.values;
    }
    if (filter.among) {
        sql.text += (sql.text.isEmpty() ? " WHERE" : " AND")
            + QByteArray(" id IN (SELECT value FROM json_each(?))");
        sql.values.append(QString::fromLatin1(jsonArray(*filter.among)));
    }
    return sql;
}

Result<SqlText> filterSql(const Table &table, const Filter &filter)
{
    auto sql = whereSql(table, filter);
    if (!sql)
        return sql;
    QByteArray order;
    for (const auto &key : filter.order) {
        if (!isColumn(table, key.column)) {
            return fail({Error::Code::Invalid,
                QCoreApplication::translate("core", "%1没有“%2”这一列，不能按它排序。")
                    .arg(table.caption(), key.column),
                {}, key.column.toUtf8()});
        }
        const bool byPinyin = !table.pinyinOf.isEmpty() && key.column == table.pinyinOf;
        order += (order.isEmpty() ? " ORDER BY " : ", ")
            + (byPinyin ? quoted(kSearchPinyin) : sqlColumn(key.column))
            + (key.order == Qt::DescendingOrder ? " DESC" : "");
    }
    sql->text += order.isEmpty() ? " ORDER BY id" : order + ", id";
    if (filter.limit > 0) {
        sql->text += " LIMIT ?";
        sql->values.append(filter.limit);
    }
    return sql;
}

} // namespace core
