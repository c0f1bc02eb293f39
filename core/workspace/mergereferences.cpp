#include "core/workspace/mergereferences.h"

#include "core/domain/catalog.h"
#include "core/domain/decision.h"
#include "core/domain/person.h"
#include "core/domain/trainingclass.h"
#include "core/schema/format.h"

#include <QCoreApplication>

namespace core {

namespace {

/// Any of a table's links that lead to a person.
bool isPersonLink(const Field &field)
{
    return field.kind == Kind::Link && field.reference == persons().table().name;
}

Condition equals(QLatin1StringView column, const Value &value)
{
    return value.isNull() ? Condition{QString(column), Condition::Test::IsNull}
                          : Condition{QString(column), Condition::Test::Equal, {value}};
}

/// The unique keys of a table in which the column stands.
QList<QList<QLatin1StringView>> keysWith(const Table &table, const Field &field)
{
    QList<QList<QLatin1StringView>> keys;
    if (field.is(Rule::Unique))
        keys.append({field.column});
    for (const auto &key : table.keys) {
        if (key.contains(field.column))
            keys.append(key);
    }
    return keys;
}

/// A detail of the person that nothing else hangs on.
bool isMereDetail(const Table &table, const Field &field)
{
    return table.parent == field.column && !table.hasStates() && childrenOf(table).isEmpty();
}

class RowFinder
{
public:
    RowFinder(const Workspace &workspace, RowId kept, RowId removed)
        : m_store(workspace.records())
        , m_kept(kept)
        , m_removed(removed)
    { }

    Result<QList<MergeRow>> run()
    {
        for (const Table *table : catalog()) {
            for (const auto &field : table->fields) {
                const bool isOwnMark
                    = table->number == personMerges().number && field.column == "removed"_L1;
                if (!isPersonLink(field) || isOwnMark)
                    continue;
                if (auto found = findRows(*table, field); !found)
                    return fail(found.error());
            }
        }
        return m_rows;
    }

private:
    Result<void> findRows(const Table &table, const Field &field)
    {
        const auto records = m_store.find(
            table, {.conditions = {equals(field.column, m_removed)}, .order = {{u"id"_s}}});
        if (!records)
            return fail(records.error());
        for (const auto &record : *records) {
            MergeRow row{&table, field.column, record};
            for (const auto &key : keysWith(table, field)) {
                const auto twin = twinOf(table, field, record, key);
                if (!twin)
                    return fail(twin.error());
                if (*twin == 0)
                    continue;
                row.twin = *twin;
                row.fate
                    = isMereDetail(table, field) ? MergeRow::Fate::Drop : MergeRow::Fate::Obstacle;
            }
            m_rows.append(row);
        }
        return {};
    }

    Result<RowId> twinOf(const Table &table, const Field &field, const Record &record,
        const QList<QLatin1StringView> &key) const
    {
        QList<Condition> same;
        for (const auto column : key) {
            same.append(column == field.column ? equals(column, m_kept)
                                               : equals(column, table.value(record, column)));
        }
        const auto twins = m_store.ids(table, {.conditions = same, .limit = 1});
        if (!twins)
            return fail(twins.error());
        return twins->value(0);
    }

    RecordStore m_store;
    RowId m_kept;
    RowId m_removed;
    QList<MergeRow> m_rows;
};

} // namespace

Result<QList<MergeRow>> mergeRows(const Workspace &workspace, RowId kept, RowId removed)
{
    return RowFinder(workspace, kept, removed).run();
}

QString obstacleText(const Workspace &workspace, const MergeRow &row)
{
    const Names &names = workspace.names();
    if (row.table->number == enrolments().table().number) {
        const QString name = names.linkTitle(trainingClasses().table().name,
            row.table->value(row.record, "training_class"_L1).integer());
        return QCoreApplication::translate("core",
            "两条记录都在班级“%1”的花名册中（R-102），合并后一人会登记两次。请先删除其中一条花名册"
            "记录，再合并。")
            .arg(name);
    }
    QStringList where;
    for (const auto &key : row.table->keys) {
        for (const auto column : key) {
            if (column == row.column)
                continue;
            const Field &field = *row.table->find(QString(column));
            const QString text
                = displayText(*row.table, field, row.table->value(row.record, column), names);
            if (!text.isEmpty())
                where.append(text);
        }
    }
    return QCoreApplication::translate(
        "core", "两条记录都有同一条%1（%2），合并后会重复。请先删除或改正其中一条，再合并。")
        .arg(row.table->noun(), where.join(u' '));
}

} // namespace core
