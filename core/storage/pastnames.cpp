#include "core/storage/pastnames.h"

#include "core/domain/catalog.h"
#include "core/schema/format.h"
#include "core/storage/recordstore.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// The table that the field's values are rows of; null when it links to none.
const Table *linkedTable(const Field &field)
{
    if (field.kind == Kind::Link)
        return tableNamed(QString(field.reference));
    const auto rows = "table:"_L1;
    return field.kind == Kind::List && field.reference.startsWith(rows)
        ? tableNamed(QString(field.reference.sliced(rows.size())))
        : nullptr;
}

void addLinked(const Field &field, QList<const Table *> &tables)
{
    const Table *linked = linkedTable(field);
    if (linked == nullptr || tables.contains(linked))
        return;
    tables.append(linked);
    for (const auto &column : linked->title)
        addLinked(linked->fields.at(linked->indexOf(column)), tables);
}

} // namespace

QList<const Table *> namingTables(const Table &table)
{
    QList<const Table *> tables{&table};
    for (const Field &field : table.fields)
        addLinked(field, tables);
    return tables;
}

const CodeItem *PastNames::code(QLatin1StringView book, const QString &code) const
{
    return m_now.code(book, code);
}

QList<CodeItem> PastNames::codes(QLatin1StringView book) const
{
    return m_now.codes(book);
}

QString PastNames::codeOf(QLatin1StringView book, const QString &text) const
{
    return m_now.codeOf(book, text);
}

QString PastNames::stateLabel(QLatin1StringView machine, const QString &state) const
{
    return m_now.stateLabel(machine, state);
}

QString PastNames::stateOf(QLatin1StringView machine, const QString &text) const
{
    return m_now.stateOf(machine, text);
}

QString PastNames::linkTitle(QLatin1StringView tableName, RowId id) const
{
    const QString key = QString(tableName) + u'/' + QString::number(id);
    if (const auto known = m_titles.constFind(key); known != m_titles.constEnd())
        return *known;
    QString title;
    if (const Table *table = tableNamed(QString(tableName))) {
        const auto &changed = m_rows.value(QString(tableName));
        if (const auto then = changed.constFind(id); then != changed.constEnd())
            title = recordTitle(*table, *then, *this);
        else if (const auto record = RecordStore(m_database).read(*table, id))
            title = recordTitle(*table, *record, *this);
    }
    return *m_titles.insert(key, title);
}

RowId PastNames::linkOf(QLatin1StringView table, const QString &text) const
{
    return m_now.linkOf(table, text);
}

} // namespace core
