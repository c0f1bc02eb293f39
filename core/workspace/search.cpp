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

} // namespace

Result<QList<SearchHit>> search(const Workspace &workspace, const QString &typed, int perTable)
{
    QList<SearchHit> hits;
    if (typed.trimmed().isEmpty())
        return hits;
    const RecordStore store = workspace.records();
    for (const auto area :
        {Area::People, Area::Classes, Area::Registry, Area::Targets, Area::Data}) {
        for (const Table *table : catalog()) {
            if (table->area != area)
                continue;
            const auto ids = store.search(*table, typed, perTable);
            if (!ids)
                return fail(ids.error());
            const auto records = store.read(*table, *ids);
            if (!records)
                return fail(records.error());
            for (const auto &record : *records)
                hits.append(toHit(workspace, *table, record));
        }
    }
    return hits;
}

} // namespace core
