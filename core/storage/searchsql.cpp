#include "core/storage/searchsql.h"

#include "core/base/pinyin.h"
#include "core/base/text.h"
#include "core/base/typedpinyin.h"
#include "core/domain/catalog.h"
#include "core/storage/statements.h"

#include <QDate>

#include <algorithm>

namespace core {

namespace {

/// Another way to be found: in a large registry another look into an index, in a small one another
/// question to each row as it is read.
void beginWay(SqlText &sql, const Table &table)
{
    const QByteArray select = "SELECT id FROM " + quoted(table.name) + " WHERE ";
    if (sql.text.isEmpty())
        sql.text = select;
    else
        sql.text += table.size == Table::Size::Large ? " UNION ALL " + select : " OR ";
}

/// Ids whose column begins with the text; an index over the column, or over its tail, answers it.
void appendPrefix(
    SqlText &sql, const Table &table, const QByteArray &expression, const QString &prefix)
{
    beginWay(sql, table);
    sql.text += expression + ">=? AND " + expression + "<?";
    sql.values.append(prefix);
    sql.values.append(QString(prefix + QString(QChar(0xdbff)) + QChar(0xdfff)));
}

void appendEqual(
    SqlText &sql, const Table &table, const QByteArray &expression, const QString &text)
{
    beginWay(sql, table);
    sql.text += expression + "=?";
    sql.values.append(text);
}

/// Six digits at the end, found through the index over the last four.
void appendTail(SqlText &sql, const Table &table, const QByteArray &column, const QString &tail)
{
    appendEqual(sql, table, "substr(" + column + ",-4)", tail.right(4));
    sql.text += " AND substr(" + column + ",-6)=?";
    sql.values.append(tail);
}

void appendCitizenId(
    SqlText &sql, const Table &table, const QByteArray &column, const QString &typed)
{
    appendPrefix(sql, table, column, typed);
    if (typed.size() == 6)
        appendTail(sql, table, column, typed);
    else if (typed.size() == 4)
        appendEqual(sql, table, "substr(" + column + ",-4)", typed);
}

void appendMobile(SqlText &sql, const Table &table, const QByteArray &column, const QString &typed)
{
    appendPrefix(sql, table, column, typed);
    if (typed.size() == 4) {
        appendEqual(sql, table, "substr(" + column + ",-4)", typed);
        sql.text += " AND " + column + " IS NOT NULL"; // as the index is
    }
}

void appendBirthDate(
    SqlText &sql, const Table &table, const QByteArray &column, const QString &typed)
{
    const QDate day = QDate::fromString(typed, QStringLiteral("yyyyMMdd"));
    if (day.isValid())
        appendEqual(sql, table, column, day.toString(Qt::ISODate));
}

void appendKey(SqlText &sql, const Table &table, const QByteArray &column, const QString &typed)
{
    appendPrefix(sql, table, column, typed);
    if (typed.size() == 8)
        appendEqual(sql, table, "substr(" + column + ",-8)", typed);
}

void appendNumberSearch(SqlText &sql, const Table &table, const QString &typed)
{
    for (const auto &field : table.fields) {
        const QByteArray column = quoted(field.column);
        const bool isKey = field.is(Rule::Unique) || field.is(Rule::Key);
        if (field.form == Form::CitizenId)
            appendCitizenId(sql, table, column, typed);
        else if (field.form == Form::Mobile)
            appendMobile(sql, table, column, typed);
        else if (field.column == "birth_date"_L1 && typed.size() == 8)
            appendBirthDate(sql, table, column, typed);
        else if (isKey && field.kind == Kind::Text)
            appendKey(sql, table, column, typed);
    }
}

bool isNumberLike(const QString &typed)
{
    const auto isPart = [](QChar c) { return c.isDigit() || c == u'X' || c == u'-'; };
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    return std::all_of(typed.begin(), typed.end(), isPart)
        && std::any_of(typed.begin(), typed.end(), isDigit);
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
        beginWay(sql, table);
        sql.text += quoted(column) + " LIKE ? ESCAPE '\\'";
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

/// Letters for syllables, syllables run together, or both mixed: initials find the rows, the pinyin
/// that stands beside them in the same index tells them apart.
void appendMixed(SqlText &sql, const Table &table, const PinyinReading &reading)
{
    QString pattern;
    const auto last = reading.parts.size() - 1;
    for (qsizetype i = 0; i < last; ++i) {
        const QString &part = reading.parts[i];
        pattern += part.size() > 1 && isSyllable(part) ? part + u' ' : part + u"* "_s;
    }
    pattern += reading.parts[last] + u'*';
    appendPrefix(sql, table, quoted(kSearchInitials), reading.initials());
    sql.text += " AND +" + quoted(kSearchPinyin) + " GLOB ?";
    sql.values.append(pattern);
}

void appendPinyin(SqlText &sql, const Table &table, const QString &typed)
{
    appendPrefix(sql, table, quoted(kSearchInitials), typed);
    appendPrefix(sql, table, quoted(kSearchPinyin), typed);
    for (const auto &reading : pinyinReadings(typed)) {
        const QString parts = reading.parts.join(u' ');
        if (reading.shape == PinyinReading::Shape::Prefix && parts != typed)
            appendPrefix(sql, table, quoted(kSearchPinyin), parts);
        else if (reading.shape == PinyinReading::Shape::Mixed && reading.initials() != typed)
            appendMixed(sql, table, reading);
    }
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
        // in this order: the linked rows one by one, however many there are
        sql.text += "SELECT linking.id FROM (" + inner.text + ") AS linked CROSS JOIN "
            + quoted(table.name) + " AS linking ON linking." + quoted(column) + "=linked.id";
        sql.values += inner.values;
    }
}

} // namespace

QString likeText(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u'%', QStringLiteral("\\%"))
        .replace(u'_', QStringLiteral("\\_"));
    return u'%' + text + u'%';
}

SqlText searchSql(const Table &table, const QString &given)
{
    const QString typed = toHalfWidth(given).trimmed().toUpper();
    SqlText sql;
    if (typed.isEmpty())
        return sql;
    const bool isLarge = table.size == Table::Size::Large;
    const bool hasName = !table.pinyinOf.isEmpty();
    if (isLatin(typed) && !isNumberLike(typed) && hasName)
        appendPinyin(sql, table, typed.toLower());
    else if (isNumberLike(typed) || (isLatin(typed) && isLarge))
        appendNumberSearch(sql, table, typed);
    if (!isLarge)
        appendScan(sql, table, given.trimmed());
    else if (hasName && !isLatin(typed))
        appendName(sql, table, given.trimmed());
    appendLinked(sql, table, given);
    if (sql.text.isEmpty())
        sql.text = "SELECT id FROM " + quoted(table.name) + " WHERE 0";
    return sql;
}

} // namespace core
