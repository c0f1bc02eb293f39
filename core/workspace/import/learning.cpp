#include "core/workspace/import/learning.h"

#include "core/domain/importing.h"
#include "core/exchange/cellvalues.h"
#include "core/exchange/registryfields.h"
#include "core/workspace/import/importbatch.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace core {

namespace {

constexpr auto kHeading = "heading"_L1;
constexpr auto kValue = "value"_L1;

Condition equals(QLatin1StringView column, const Value &value)
{
    return {QString(column), Condition::Test::Equal, {value}};
}

/// Everybody's first, so that the sender's own come over them.
Result<QList<Record>> rowsOf(
    const Workspace &workspace, const Table &table, const QString &division)
{
    QStringList senders = {senderOf({})};
    if (!division.isEmpty())
        senders.append(senderOf(division));
    QList<Record> rows;
    for (const QString &sender : senders) {
        const auto found = workspace.records().find(
            table, {.conditions = {equals("sender"_L1, sender)}, .order = {{u"id"_s}}});
        if (!found)
            return fail(found.error());
        rows += *found;
    }
    return rows;
}

KnownLayout layoutOf(const Record &row)
{
    const Table &table = importLayouts();
    const QString name = table.value(row, "template"_L1).text();
    KnownLayout layout;
    layout.registry = importableRegistry(name);
    layout.kind = layout.registry != nullptr ? SheetKind::Registry
                                             : sheetKindOf(name).value_or(SheetKind::Ignored);
    const auto columns
        = QJsonDocument::fromJson(table.value(row, "columns"_L1).text().toUtf8()).object();
    for (auto column = columns.begin(); column != columns.end(); ++column)
        layout.columns.insert(column.key().toUInt(), column.value().toString());
    return layout;
}

/// Writes the row with this key, or changes what it says.
Result<void> keep(ChangeWriter &writer, const Workspace &workspace, const Table &table,
    const QList<std::pair<QLatin1StringView, Value>> &key,
    const QList<std::pair<QLatin1StringView, Value>> &values)
{
    QList<Condition> conditions;
    for (const auto &[column, value] : key)
        conditions.append(equals(column, value));
    const auto known = workspace.records().findOne(table, conditions);
    if (!known)
        return fail(known.error());
    Record record = *known ? **known : table.blank();
    for (const auto &[column, value] : key + values)
        table.set(record, column, value);
    if (*known)
        return writer.update(table, record);
    const auto id = writer.insert(table, record);
    return id ? Result<void>() : fail(id.error());
}

/// All columns of a sheet by their place from the first one, "" for those that mean nothing.
QJsonObject columnsOf(const SheetReading &sheet)
{
    QMap<quint32, QString> fields;
    for (auto column = sheet.unmapped.begin(); column != sheet.unmapped.end(); ++column)
        fields.insert(column.key(), QString());
    for (const ImportColumn &column : sheet.columns)
        fields.insert(column.column, column.field);
    QJsonObject json;
    for (auto field = fields.begin(); field != fields.end(); ++field)
        json.insert(QString::number(field.key() - fields.firstKey()), *field);
    return json;
}

Result<void> keepLayout(ChangeWriter &writer, const Workspace &workspace, const SheetReading &sheet,
    const QString &sender, const QString &file)
{
    const QString columns
        = QString::fromUtf8(QJsonDocument(columnsOf(sheet)).toJson(QJsonDocument::Compact));
    return keep(writer, workspace, importLayouts(),
        {{"sender"_L1, sender}, {"fingerprint"_L1, QString::fromLatin1(sheet.fingerprint.toHex())}},
        {{"template"_L1, templateOf(sheet.kind, sheet.registry)}, {"columns"_L1, columns},
            {"example"_L1, file}});
}

/// What a person chose, and what only the cells told: next month's may tell less.
bool isWorthKeeping(const SheetReading &sheet, const SheetChoice &choice)
{
    const bool isGuessed = std::any_of(sheet.columns.begin(), sheet.columns.end(),
        [](const ImportColumn &column) { return column.byContent; });
    return !sheet.fingerprint.isEmpty() && (choice.isLayout() || isGuessed);
}

/// What a chosen column's heading meant, for sheets of another layout.
Result<void> keepHeadings(ChangeWriter &writer, const Workspace &workspace,
    const SheetReading &sheet, const SheetChoice &choice, const QString &sender)
{
    for (const ImportColumn &column : sheet.columns) {
        if (!choice.columns.contains(column.column) || column.heading.isEmpty())
            continue;
        const QString word = headingKey(column.heading.section(u" / "_s, -1));
        if (auto kept = keep(writer, workspace, importWords(),
                {{"sender"_L1, sender}, {"kind"_L1, QString(kHeading)}, {"field"_L1, u"*"_s},
                    {"word"_L1, word}},
                {{"meaning"_L1, column.field}});
            !kept)
            return kept;
    }
    return {};
}

Result<void> keepValues(ChangeWriter &writer, const Workspace &workspace,
    const ImportOptions &chosen, const QString &sender)
{
    for (auto field = chosen.values.begin(); field != chosen.values.end(); ++field) {
        for (auto word = field->begin(); word != field->end(); ++word) {
            if (auto kept = keep(writer, workspace, importWords(),
                    {{"sender"_L1, sender}, {"kind"_L1, QString(kValue)}, {"field"_L1, field.key()},
                        {"word"_L1, word.key()}},
                    {{"meaning"_L1, *word}});
                !kept)
                return kept;
        }
    }
    return {};
}

} // namespace

QString senderOf(const QString &division)
{
    return division.isEmpty() ? u"*"_s : division;
}

Result<void> applyLearned(const Workspace &workspace, ImportOptions &options)
{
    const auto layouts = rowsOf(workspace, importLayouts(), options.division);
    const auto words = rowsOf(workspace, importWords(), options.division);
    if (!layouts || !words)
        return fail(layouts ? words.error() : layouts.error());
    for (const Record &row : *layouts)
        options.layouts.insert(
            QByteArray::fromHex(importLayouts().value(row, "fingerprint"_L1).text().toLatin1()),
            layoutOf(row));
    const auto chosen = options.values;
    const auto learned = options.learned;
    for (const Record &row : *words) {
        const auto text
            = [&row](QLatin1StringView column) { return importWords().value(row, column).text(); };
        if (text("kind"_L1) == kHeading)
            options.learned.insert(text("word"_L1), text("meaning"_L1));
        else
            options.values[text("field"_L1)].insert(text("word"_L1), text("meaning"_L1));
    }
    options.learned.insert(learned);
    for (auto field = chosen.begin(); field != chosen.end(); ++field)
        options.values[field.key()].insert(*field);
    return {};
}

Result<void> rememberChoices(
    Workspace &workspace, const ImportOptions &chosen, const ImportReading &reading)
{
    const bool isNothingNew = chosen.values.isEmpty()
        && std::none_of(
            reading.sheets.begin(), reading.sheets.end(), [&](const SheetReading &sheet) {
                return isWorthKeeping(sheet, chosen.sheets.value(sheet.name));
            });
    if (isNothingNew)
        return {};
    const QString sender = senderOf(chosen.division);
    auto writer = workspace.beginChange(ChangeKind::Derive,
        QCoreApplication::translate("core", "记住 %1 的表头和写法").arg(reading.file));
    if (!writer)
        return fail(writer.error());
    for (const SheetReading &sheet : reading.sheets) {
        const SheetChoice choice = chosen.sheets.value(sheet.name);
        if (!isWorthKeeping(sheet, choice))
            continue;
        if (auto kept = keepLayout(**writer, workspace, sheet, sender, reading.file); !kept)
            return kept;
        if (auto kept = keepHeadings(**writer, workspace, sheet, choice, sender); !kept)
            return kept;
    }
    if (auto kept = keepValues(**writer, workspace, chosen, sender); !kept)
        return kept;
    const auto set = workspace.finish(std::move(*writer));
    return set ? Result<void>() : fail(set.error());
}

} // namespace core
