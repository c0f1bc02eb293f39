#include "core/workspace/bulkedit.h"

#include "core/schema/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

namespace {

constexpr qint64 kMostRows = 50'000;
constexpr qsizetype kStep = 32; // rows between two looks at the clock

bool isText(const Field &field)
{
    return field.kind == Kind::Text || field.kind == Kind::Memo;
}

Error notChangeable(const Field &field)
{
    return {Error::Code::Forbidden,
        QCoreApplication::translate("core", "“%1”由程序填写，不能批量修改。").arg(field.title())};
}

/// The field of one row changed, or why it cannot be understood; nothing when it stays the same.
Result<std::optional<Value>> changed(
    const BulkEdit &edit, const Field &field, const Value &value, const Names &names)
{
    if (edit.way == BulkEdit::Way::Set)
        return edit.value == value ? std::optional<Value>() : edit.value;
    const QString text = isText(field)
        ? value.text()
        : displayText(*edit.table, field, value, names, Reveal::Full);
    const bool isWhole = edit.match == BulkEdit::Match::WholeCell;
    if (isWhole ? text != edit.find : !text.contains(edit.find))
        return std::optional<Value>();
    QString replaced = text;
    replaced.replace(edit.find, edit.replacement);
    return parseValue(field, replaced, names).map([&](const Value &read) {
        return read == value ? std::optional<Value>() : std::optional(read);
    });
}

/// Looks at the rows of one edit, one after the other.
class BulkLook
{
public:
    BulkLook(const Workspace &workspace, const BulkEdit &edit, const Field &field)
        : m_workspace(workspace)
        , m_edit(edit)
        , m_field(field)
        , m_place(edit.table->indexOf(field.column))
    { }

    void look(const Record &stored)
    {
        const auto value = changed(m_edit, m_field, stored.values.at(m_place), m_workspace.names());
        if (value && !*value) {
            ++preview.unchanged;
            return;
        }
        BulkRow row{.record = stored,
            .name = m_workspace.names().linkTitle(m_edit.table->name, stored.id),
            .before = shown(stored.values.at(m_place))};
        if (!value) {
            refuse(row, {}, value.error().text);
        } else {
            row.record.values[m_place] = **value;
            judge(row, stored);
        }
        preview.rows.append(std::move(row));
    }

    BulkPreview preview;

private:
    QString shown(const Value &value) const
    {
        return displayText(*m_edit.table, m_field, value, m_workspace.names());
    }

    void judge(BulkRow &row, const Record &stored)
    {
        const auto findings = m_workspace.prepare(*m_edit.table, row.record, &stored);
        row.after = shown(row.record.values.at(m_place));
        if (findings)
            return;
        const auto &refusal = findings.error();
        const auto blocking = std::find_if(refusal.findings.begin(), refusal.findings.end(),
            [](const Finding &finding) { return finding.severity == Severity::Block; });
        if (blocking == refusal.findings.end())
            refuse(row, {}, refusal.error.text);
        else
            refuse(row, blocking->code, blocking->text);
    }

    void refuse(BulkRow &row, const QString &rule, const QString &text)
    {
        row.refusal = text;
        QString &first = m_words[rule.isEmpty() ? text : rule];
        if (first.isEmpty())
            first = rule.isEmpty() ? text : rule + u' ' + text;
        ++preview.refusals[first];
    }

    const Workspace &m_workspace;
    const BulkEdit &m_edit;
    const Field &m_field;
    qsizetype m_place;
    QHash<QString, QString> m_words; // rule -> what is said of it
};

} // namespace

QList<const Field *> bulkFields(const Table &table, BulkEdit::Way way)
{
    QList<const Field *> fields;
    for (const auto &field : table.fields) {
        const bool isOpen = !field.is(Rule::System) && field.kind != Kind::State;
        const bool isKey = field.is(Rule::Unique) && way == BulkEdit::Way::Set;
        const bool hasWords = isText(field) || field.kind == Kind::Date;
        if (isOpen && !isKey && (way == BulkEdit::Way::Set || hasWords))
            fields.append(&field);
    }
    return fields;
}

qsizetype BulkPreview::refused() const
{
    return std::count_if(
        rows.begin(), rows.end(), [](const BulkRow &row) { return !row.refusal.isEmpty(); });
}

Result<BulkPreview> previewBulkEdit(
    const Workspace &workspace, const BulkEdit &edit, const Progress &progress)
{
    const Field *field = edit.table->find(edit.column);
    if (!field || field->is(Rule::System) || field->kind == Kind::State)
        return fail(field ? notChangeable(*field)
                          : Error{Error::Code::Invalid,
                              QCoreApplication::translate("core", "请选择要修改的列。")});
    if (edit.way == BulkEdit::Way::Replace && edit.find.isEmpty())
        return fail(
            {Error::Code::Invalid, QCoreApplication::translate("core", "请填写要查找的内容。")});
    const auto ids = workspace.records().ids(*edit.table, edit.filter);
    if (!ids)
        return fail(ids.error());
    if (ids->size() > kMostRows) {
        return fail({Error::Code::Invalid,
            QCoreApplication::translate("core", "有 %1 行，一次最多修改 %2 行。请先加条件。")
                .arg(ids->size())
                .arg(kMostRows)});
    }
    BulkLook look(workspace, edit, *field);
    for (qsizetype from = 0; from < ids->size(); from += kStep) {
        if (!progress.step(from, ids->size()))
            return fail({Error::Code::Cancelled,
                QCoreApplication::translate("core", "已取消，没有写入。")});
        const auto records = workspace.records().read(*edit.table, ids->mid(from, kStep));
        if (!records)
            return fail(records.error());
        for (const auto &record : *records)
            look.look(record);
    }
    return look.preview;
}

Attempt<qsizetype> applyBulkEdit(
    Workspace &workspace, const BulkEdit &edit, const Progress &progress)
{
    const auto preview = previewBulkEdit(workspace, edit, progress);
    if (!preview)
        return tl::unexpected<Refusal>(Refusal{preview.error()});
    QList<Record> records;
    for (const auto &row : preview->rows) {
        if (row.refusal.isEmpty())
            records.append(row.record);
    }
    if (records.isEmpty()) {
        return tl::unexpected<Refusal>(Refusal{{Error::Code::Invalid,
            QCoreApplication::translate("core", "没有可以修改的行，什么都没有写入。")}});
    }
    const QString step = edit.way == BulkEdit::Way::Set
        ? QCoreApplication::translate("core", "批量修改%1：%2，%3 条")
        : QCoreApplication::translate("core", "查找替换%1：%2，%3 条");
    const auto written = workspace.updateAll(*edit.table, records,
        step.arg(edit.table->noun(), edit.table->find(edit.column)->title()).arg(records.size()));
    if (!written)
        return tl::unexpected<Refusal>(written.error());
    return records.size();
}

} // namespace core
