#include "core/storage/filtersql.h"

#include "core/domain/catalog.h"
#include "core/storage/searchsql.h"
#include "core/storage/statements.h"

#include <QCoreApplication>
#include <QHash>

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

/// "?,?,?"
QByteArray marksFor(qsizetype count)
{
    QByteArray marks = QByteArray("?,").repeated(count);
    marks.chop(1);
    return marks;
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
    case Condition::Test::AnyOf:
        sql.text += column + " IN (" + marksFor(condition.values.size()) + ')';
        sql.values += condition.values;
        return;
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

/// The table that says which rows of this one were joined with another; null for most.
const Table *mergesOf(const Table &table)
{
    for (const Table *other : catalog()) {
        const Field *kept = other->find(QStringLiteral("kept"));
        const Field *removed = other->find(QStringLiteral("removed"));
        if (kept && removed && kept->reference == table.name && removed->reference == table.name)
            return other;
    }
    return nullptr;
}

bool isKey(const Table &table, const QString &column)
{
    const Field *field = table.find(column);
    const auto names = [&](const QList<QLatin1StringView> &key) { return key.contains(column); };
    return column == QLatin1String("id") || (field && field->is(Rule::Unique))
        || std::any_of(table.keys.begin(), table.keys.end(), names);
}

/// Whoever asks for certain rows gets them, also those that lists leave out.
bool asksForCertain(const Table &table, const Filter &filter)
{
    return filter.among
        || std::any_of(
            filter.conditions.begin(), filter.conditions.end(), [&](const Condition &condition) {
                return condition.test == Condition::Test::Equal && isKey(table, condition.column);
            });
}

} // namespace

/// A record that was joined with another stays in the ledger and out of its lists (domain.md E6).
QByteArray notMergedSql(const Table &table)
{
    static const auto conditions = [] {
        QHash<int, QByteArray> all;
        for (const Table *each : catalog()) {
            if (const Table *merges = mergesOf(*each))
                all.insert(
                    each->number, "id NOT IN (SELECT removed FROM " + quoted(merges->name) + ')');
        }
        return all;
    }();
    return conditions.value(table.number);
}

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
    const QByteArray notMerged = notMergedSql(table);
    if (!notMerged.isEmpty() && !asksForCertain(table, filter))
        sql.text += (sql.text.isEmpty() ? " WHERE " : " AND ") + notMerged;
    return sql;
}

Result<QList<OrderTerm>> orderTerms(const Table &table, const Filter &filter)
{
    QList<OrderTerm> terms;
    for (const auto &key : filter.order) {
        if (!isColumn(table, key.column)) {
            return fail({Error::Code::Invalid,
                QCoreApplication::translate("core", "%1没有“%2”这一列，不能按它排序。")
                    .arg(table.caption(), key.column),
                {}, key.column.toUtf8()});
        }
        const bool byPinyin = !table.pinyinOf.isEmpty() && key.column == table.pinyinOf;
        terms.append({byPinyin ? quoted(kSearchPinyin) : sqlColumn(key.column), key.order});
    }
    return terms;
}

Result<SqlText> filterSql(const Table &table, const Filter &filter)
{
    auto sql = whereSql(table, filter);
    if (!sql)
        return sql;
    const auto terms = orderTerms(table, filter);
    if (!terms)
        return fail(terms.error());
    sql->text += " ORDER BY ";
    for (const auto &term : *terms)
        sql->text += term.column + (term.order == Qt::DescendingOrder ? " DESC, " : ", ");
    sql->text += "id";
    if (filter.limit > 0) {
        sql->text += " LIMIT ?";
        sql->values.append(filter.limit);
    }
    return sql;
}

} // namespace core
