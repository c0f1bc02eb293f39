#include "core/workspace/pastedrows.h"

#include "core/base/text.h"
#include "core/exchange/celldate.h"
#include "core/exchange/headingaliases.h"
#include "core/schema/format.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace core {

namespace {

constexpr qsizetype kStep = 16; // rows between two looks at the clock

bool isPastable(const Field &field)
{
    return !field.is(Rule::System) && field.kind != Kind::State;
}

/// The field that a heading names: its own words first, then what rosters call it.
QString fieldNamed(const Table &table, const QString &heading, const HeadingAliases &aliases)
{
    const QString key = headingKey(heading);
    if (key.isEmpty())
        return {};
    for (const Field *field : pastableFields(table)) {
        if (headingKey(field->title()) == key || headingKey(QString::fromUtf8(field->label)) == key
            || field->column == heading)
            return QString(field->column);
    }
    const auto match = aliases.match(SheetKind::Roster, {heading});
    const Field *field = match ? table.find(match->field) : nullptr;
    return field && isPastable(*field) ? match->field : QString();
}

/// Reads cells of one table into records and judges them.
class PasteJudge
{
public:
    PasteJudge(const Workspace &workspace, const Table &table, const PasteMapping &mapping)
        : m_workspace(workspace)
        , m_table(table)
        , m_mapping(mapping)
    { }

    Result<PastedRow> judge(qsizetype line, const QStringList &cells)
    {
        auto blank = m_workspace.blank(m_table);
        if (!blank)
            return fail(blank.error());
        PastedRow row{line, *blank};
        for (qsizetype column = 0; column < m_mapping.columns.size(); ++column)
            readCell(row, column, cells.value(column));
        requireSingle(row);
        if (!row.isRefused())
            askRules(row);
        return row;
    }

private:
    void readCell(PastedRow &row, qsizetype column, const QString &text)
    {
        const Field *field = m_table.find(m_mapping.columns.at(column));
        if (!field || text.isEmpty())
            return;
        auto value = parseValue(*field, text, m_workspace.names());
        if (!value && field->kind == Kind::Date) {
            const auto date = dateOf(textCell(text), {DaySystem::From1900, m_workspace.today()});
            if (date.kind == CellDate::Kind::Day)
                value = Value(date.day.toString(Qt::ISODate));
        }
        if (value)
            m_table.set(row.record, field->column, *value);
        else
            row.refusals.insert(column, value.error().text);
    }

    /// The same key twice among the pasted rows: the second is refused.
    void requireSingle(PastedRow &row)
    {
        for (const auto &field : m_table.fields) {
            if (field.is(Rule::Unique))
                requireSingle(row, {field.column});
        }
        for (const auto &key : m_table.keys)
            requireSingle(row, key);
    }

    void requireSingle(PastedRow &row, const QList<QLatin1StringView> &key)
    {
        QStringList values;
        QStringList titles;
        for (const auto &column : key) {
            const Value &value = m_table.value(row.record, column);
            if (value.isNull())
                return;
            values.append(value.plain());
            titles.append(m_table.find(QString(column))->title());
        }
        const QString name = QString(key.first()) + u'\n' + values.join(u'\n');
        if (!m_seen.contains(name))
            return void(m_seen.insert(name, row.line));
        row.reasons.append(QCoreApplication::translate("core", "%1与第 %2 行相同")
                               .arg(joinedList(titles))
                               .arg(m_seen.value(name) + 1));
    }

    void askRules(PastedRow &row) const
    {
        Record record = row.record; // numbers given by the program are given when it is written
        const auto findings = m_workspace.prepare(m_table, record);
        if (findings) {
            for (const auto &finding : *findings)
                row.doubts.append(finding.text);
        } else if (findings.error().findings.isEmpty()) {
            blame(row, findings.error().error.column, findings.error().error.text);
        }
        for (const auto &finding : findings ? Findings() : findings.error().findings) {
            if (finding.severity == Severity::Block)
                blame(row, finding.column, finding.text);
        }
    }

    void blame(PastedRow &row, const QByteArray &field, const QString &text) const
    {
        const auto column = m_mapping.columns.indexOf(QString::fromLatin1(field));
        if (!field.isEmpty() && column >= 0 && !row.refusals.contains(column))
            row.refusals.insert(column, text);
        else
            row.reasons.append(text);
    }

    const Workspace &m_workspace;
    const Table &m_table;
    const PasteMapping &m_mapping;
    QHash<QString, qsizetype> m_seen;
};

} // namespace

QList<const Field *> pastableFields(const Table &table)
{
    QList<const Field *> fields;
    for (const auto &field : table.fields) {
        if (isPastable(field))
            fields.append(&field);
    }
    return fields;
}

PasteMapping mapPastedRows(
    const Table &table, const QList<QStringList> &cells, const QStringList &shown)
{
    PasteMapping mapping;
    const auto width = cells.isEmpty() ? 0 : cells.constFirst().size();
    const HeadingAliases aliases;
    qsizetype named = 0;
    for (qsizetype column = 0; column < width; ++column) {
        const QString field = fieldNamed(table, cells.constFirst().at(column), aliases);
        const bool isFree = !field.isEmpty() && !mapping.columns.contains(field);
        mapping.columns.append(isFree ? field : QString());
        named += isFree ? 1 : 0;
    }
    if (named > 0 && named * 2 >= std::min<qsizetype>(width, 4)) {
        mapping.firstRow = PasteMapping::FirstRow::Heading;
        return mapping;
    }
    mapping.columns.clear();
    for (qsizetype column = 0; column < width; ++column) {
        const Field *field = table.find(shown.value(column));
        mapping.columns.append(field && isPastable(*field) ? shown.at(column) : QString());
    }
    return mapping;
}

qsizetype PastedRows::refused() const
{
    return std::count_if(
        rows.begin(), rows.end(), [](const PastedRow &row) { return row.isRefused(); });
}

QList<Record> PastedRows::accepted() const
{
    QList<Record> records;
    for (const auto &row : rows) {
        if (!row.isRefused())
            records.append(row.record);
    }
    return records;
}

Result<PastedRows> judgePastedRows(const Workspace &workspace, const Table &table,
    const QList<QStringList> &cells, const PasteMapping &mapping, const Progress &progress)
{
    PastedRows pasted;
    PasteJudge judge(workspace, table, mapping);
    const qsizetype first = mapping.firstRow == PasteMapping::FirstRow::Heading ? 1 : 0;
    for (qsizetype line = first; line < cells.size(); ++line) {
        if (line % kStep == 0 && !progress.step(line, cells.size()))
            return fail({Error::Code::Cancelled,
                QCoreApplication::translate("core", "已取消，没有写入。")});
        auto row = judge.judge(line, cells.at(line));
        if (!row)
            return fail(row.error());
        pasted.rows.append(std::move(*row));
    }
    return pasted;
}

Attempt<qsizetype> addPastedRows(Workspace &workspace, const Table &table, const PastedRows &pasted)
{
    const auto records = pasted.accepted();
    const auto ids = workspace.insertAll(table, records,
        QCoreApplication::translate("core", "粘贴新增%1 %2 条")
            .arg(table.noun())
            .arg(records.size()));
    if (!ids)
        return tl::unexpected<Refusal>(ids.error());
    return ids->size();
}

} // namespace core
