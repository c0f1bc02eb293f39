#include "core/workspace/handoverfields.h"

#include "core/domain/catalog.h"
#include "core/domain/handover.h"
#include "core/domain/office.h"
#include "core/schema/format.h"

#include <QCoreApplication>

namespace core {

namespace {

constexpr auto kName = ":name"_L1;
constexpr qsizetype kMostKept = 20'000; // linked records in memory

/// The last column of a path and what has to be followed before it.
struct Steps
{
    QStringList links;
    QString column;
    bool isName = false;
};

/// "<table.link" counts as one step.
Steps stepsOf(QString path)
{
    Steps steps;
    steps.isName = path.endsWith(kName);
    if (steps.isName)
        path.chop(kName.size());
    QStringList parts = path.split(u'.');
    while (parts.size() > 1) {
        const QString step = parts.takeFirst();
        steps.links.append(step.startsWith(u'<') ? step + u'.' + parts.takeFirst() : step);
    }
    steps.column = parts.value(0);
    return steps;
}

/// The table a step leads to; null when it leads nowhere.
const Table *target(const Table &from, const QString &step)
{
    if (step.startsWith(u'<')) {
        const Table *other = tableNamed(step.section(u'.', 0, 0).sliced(1));
        const Field *link = other ? other->find(step.section(u'.', 1)) : nullptr;
        return link && link->kind == Kind::Link && link->reference == from.name ? other : nullptr;
    }
    const Field *link = from.find(step);
    return link && link->kind == Kind::Link ? tableNamed(QString(link->reference)) : nullptr;
}

bool leadsSomewhere(const Table &table, const HandOverField &field)
{
    if (field.isConstant())
        return field.path == u"=today"_s || field.path == u"=agency"_s;
    const Steps steps = stepsOf(field.path);
    const Table *at = &table;
    for (const auto &step : steps.links)
        at = at ? target(*at, step) : nullptr;
    return at && (steps.column == u"id"_s || at->find(steps.column));
}

/// Puts a row of the field map to the sheet it belongs to.
Result<void> addField(QList<HandOverSheet> &sheets, const QString &group, const Record &row)
{
    const Table &map = exportFields();
    const QString entity = map.value(row, "entity"_L1).text();
    const Table *table = tableNamed(entity);
    const HandOverField field{map.value(row, "code"_L1).text(), map.value(row, "title"_L1).text(),
        map.value(row, "path"_L1).text(), map.value(row, "value_map"_L1).text()};
    if (!table || !leadsSomewhere(*table, field)) {
        return fail({Error::Code::Invalid,
            QCoreApplication::translate("core",
                "上报字段“%1 %2”取自“%3 "
                "%4”，台账里没有。请在“代码与参数”的上报字段里改正。")
                .arg(field.code, field.title, entity, field.path)});
    }
    const auto known = std::find_if(sheets.begin(), sheets.end(),
        [&](const auto &sheet) { return sheet.group == group && sheet.table == table; });
    if (known == sheets.end())
        sheets.append({group, table, {field}});
    else
        known->fields.append(field);
    return {};
}

} // namespace

QString HandOverSheet::title() const
{
    for (const auto &[key, label] : handOverGroups()) {
        if (key == group)
            return label + u' ' + table->caption();
    }
    return table->caption();
}

QList<std::pair<QString, QString>> handOverGroups()
{
    QList<std::pair<QString, QString>> groups;
    for (const auto &choice : exportFields().find(u"data_group"_s)->choices)
        groups.append({choice.key, QCoreApplication::translate("domain", choice.label)});
    return groups;
}

Result<QList<HandOverSheet>> handOverSheets(const Workspace &workspace, const QStringList &groups)
{
    const Table &map = exportFields();
    const auto rows = workspace.records().find(
        map, {.conditions = {{u"is_used"_s, Condition::Test::Equal, {1}}}, .order = {{u"seq"_s}}});
    if (!rows)
        return fail(rows.error());
    QList<HandOverSheet> sheets;
    for (const auto &group : groups) {
        for (const auto &row : *rows) {
            const bool isOfGroup = map.value(row, "data_group"_L1).text() == group;
            if (auto done = isOfGroup ? addField(sheets, group, row) : Result<void>(); !done)
                return fail(done.error());
        }
    }
    return sheets;
}

Result<HandOverReader> HandOverReader::open(const Workspace &workspace)
{
    HandOverReader reader(workspace);
    const auto read = workspace.records().forEach(exportValues(), {}, [&](const Record &row) {
        const auto text
            = [&](QLatin1StringView column) { return exportValues().value(row, column).text(); };
        reader.m_values.insert(
            text("value_map"_L1) + u'\n' + text("own_value"_L1), text("sent_value"_L1));
        return true;
    });
    if (!read)
        return fail(read.error());
    return reader;
}

QString HandOverReader::constant(const QString &path) const
{
    if (path == u"=today"_s)
        return m_workspace.today().toString(u"yyyyMMdd"_s);
    return m_workspace.names().linkTitle(orgUnits().name, m_workspace.session().unit());
}

Result<std::optional<HandOverReader::Place>> HandOverReader::newest(
    const Place &from, const QString &step)
{
    const Table *table = target(*from.table, step);
    const auto rows = m_workspace.records().find(*table,
        {.conditions = {{step.section(u'.', 1), Condition::Test::Equal, {from.record.id}}},
            .order = {{u"id"_s, Qt::DescendingOrder}},
            .limit = 1});
    if (!rows)
        return fail(rows.error());
    return rows->isEmpty() ? std::optional<Place>() : Place{table, rows->constFirst()};
}

Result<std::optional<HandOverReader::Place>> HandOverReader::follow(
    const Place &from, const QString &step)
{
    if (step.startsWith(u'<'))
        return newest(from, step);
    const Table *table = target(*from.table, step);
    const RowId id = from.record.values.at(from.table->indexOf(step)).integer();
    if (id == 0)
        return std::optional<Place>();
    const QString key = QString(table->name) + u'\n' + QString::number(id);
    if (const auto known = m_linked.constFind(key); known != m_linked.constEnd())
        return std::optional(Place{table, *known});
    const auto record = m_workspace.records().read(*table, id);
    if (!record)
        return fail(record.error());
    if (m_linked.size() >= kMostKept)
        m_linked.clear();
    m_linked.insert(key, *record);
    return std::optional(Place{table, *record});
}

QString HandOverReader::sent(const Field &field, const Value &value) const
{
    if (field.kind == Kind::Date)
        return value.text().remove(u'-');
    if (field.kind == Kind::Link)
        return m_workspace.names().linkTitle(field.reference, value.integer());
    return storedText(field, value, Reveal::Full);
}

Result<QString> HandOverReader::text(
    const Table &table, const Record &record, const HandOverField &field)
{
    if (field.isConstant())
        return constant(field.path);
    const Steps steps = stepsOf(field.path);
    std::optional<Place> at = Place{&table, record};
    for (const auto &step : steps.links) {
        auto next = follow(*at, step);
        if (!next)
            return fail(next.error());
        if (!*next)
            return QString();
        at = std::move(**next);
    }
    if (steps.column == u"id"_s)
        return QString::number(at->record.id);
    const Field &last = *at->table->find(steps.column);
    const Value &value = at->record.values.at(at->table->indexOf(steps.column));
    if (value.isNull())
        return QString();
    if (steps.isName)
        return displayText(*at->table, last, value, m_workspace.names(), Reveal::Full);
    const QString own = sent(last, value);
    return m_values.value(field.valueMap + u'\n' + own, own);
}

} // namespace core
