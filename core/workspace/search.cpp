#include "core/workspace/search.h"

#include "core/domain/catalog.h"
#include "core/schema/format.h"

#include <QCoreApplication>

namespace core {

namespace {

SearchHit toHit(const Workspace &workspace, const Table &table, const Record &record)
{
    QStringList texts;
    for (const auto &column : table.title) {
        const Field &field = *table.find(QString(column));
        const QString text
            = displayText(table, field, table.value(record, column), workspace.names());
        if (!text.isEmpty())
            texts.append(text);
    }
    SearchHit hit{&table, record.id, texts.value(0), texts.mid(1).join(u' ')};
    if (table.hasStates()) {
        const QString state
            = workspace.names().stateLabel(table.states, table.value(record, kStatus).text());
        hit.detail += (hit.detail.isEmpty() ? QString() : QStringLiteral(" · ")) + state;
    }
    return hit;
}

/// What Ctrl+K looks through, people first.
QList<const Table *> searched()
{
    QList<const Table *> tables;
    for (const auto area :
        {Area::People, Area::Classes, Area::Registry, Area::Vouchers, Area::Targets, Area::Data}) {
        for (const Table *table : catalog()) {
            const Kind first = table->find(QString(table->title.constFirst()))->kind;
            if (table->area == area && (first == Kind::Text || first == Kind::Date))
                tables.append(table);
        }
    }
    return tables;
}

Result<QList<SearchHit>> hitsIn(
    const Workspace &workspace, const Table &table, const QString &typed, int most)
{
    const RecordStore store = workspace.records();
    const auto ids = store.search(table, typed, most);
    if (!ids)
        return fail(ids.error());
    const auto records = store.read(table, *ids);
    if (!records)
        return fail(records.error());
    QList<SearchHit> hits;
    for (const auto &record : *records)
        hits.append(toHit(workspace, table, record));
    return hits;
}

} // namespace

Result<QList<SearchHit>> search(
    const Workspace &workspace, const QString &typed, int perTable, const Progress &progress)
{
    QList<SearchHit> hits;
    if (typed.trimmed().isEmpty())
        return hits;
    const auto tables = searched();
    for (qsizetype done = 0; done < tables.size(); ++done) {
        if (!progress.step(done, tables.size()))
            return fail(
                {Error::Code::Cancelled, QCoreApplication::translate("core", "已取消查找。")});
        auto found = hitsIn(workspace, *tables[done], typed, perTable);
        if (!found)
            return found;
        hits += *found;
    }
    return hits;
}

} // namespace core
