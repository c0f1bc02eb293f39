#include "ui/registry/recordpicker.h"

#include "core/domain/catalog.h"
#include "core/schema/format.h"
#include "ui/common/settings.h"
#include "ui/registry/recorddialog.h"

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostFound = 50;
constexpr int kRecent = 8;
constexpr int kColumns = 3;

} // namespace

RecordPicker::RecordPicker(core::Workspace &workspace, const QString &table, QWidget *parent)
    : PickerEdit(parent)
    , m_workspace(workspace)
    , m_table(*core::tableNamed(table))
{ }

QString RecordPicker::settingKey() const
{
    return u"recent/"_s + QString(m_table.name);
}

QString RecordPicker::textOf(const core::Value &value) const
{
    return value.isNull() ? QString()
                          : m_workspace.names().linkTitle(m_table.name, value.integer());
}

/// What was picked last, then the first rows of the registry.
QList<core::Record> RecordPicker::recent() const
{
    QList<core::RowId> ids;
    for (const auto &key : Settings().value(settingKey()).toStringList())
        ids.append(key.toLongLong());
    auto records = m_workspace.records().read(m_table, ids).value_or(QList<core::Record>());
    const auto first = m_workspace.records().find(m_table, {.limit = kMostFound});
    for (const auto &record : first.value_or(QList<core::Record>())) {
        if (!ids.contains(record.id))
            records.append(record);
    }
    return records.mid(0, kMostFound);
}

Suggestion RecordPicker::lineOf(const core::Record &record) const
{
    Suggestion line{core::Value(record.id), {}};
    for (const auto &column : m_table.title.mid(0, kColumns)) {
        const core::Field &field = m_table.fields.at(m_table.indexOf(column));
        line.texts.append(
            core::displayText(m_table, field, m_table.value(record, column), m_workspace.names()));
    }
    return line;
}

/// The first that are found; all of them need not be looked at while someone types.
QList<core::Record> RecordPicker::matching(const QString &typed) const
{
    const auto records = m_workspace.records();
    const auto ids = records.search(m_table, typed, kMostFound);
    return records.read(m_table, ids.value_or(QList<core::RowId>()))
        .value_or(QList<core::Record>());
}

QList<Suggestion> RecordPicker::suggest(const QString &typed) const
{
    QList<Suggestion> exact;
    QList<Suggestion> others;
    for (const auto &record : typed.isEmpty() ? recent() : matching(typed)) {
        const auto line = lineOf(record);
        (line.texts.contains(typed) ? exact : others).append(line);
    }
    return exact + others;
}

core::Value RecordPicker::named(const QString &text) const
{
    const auto id = m_workspace.names().linkOf(m_table.name, text);
    return id == 0 ? core::Value() : core::Value(id);
}

QString RecordPicker::noteOn(const QString &typed, qsizetype found) const
{
    if (found == 0 && typed.isEmpty())
        return tr("还没有%1").arg(m_table.noun());
    return found == kMostFound ? tr("还有更多，请再输入几个字") : PickerEdit::noteOn(typed, found);
}

QString RecordPicker::actionText() const
{
    const bool isReference = m_table.area == core::Area::Data || m_table.area == core::Area::None;
    return isReference || !m_workspace.isWritable(m_table) ? QString()
                                                           : tr("新建%1…").arg(m_table.noun());
}

void RecordPicker::runAction(const QString &typed)
{
    auto *dialog = new RecordDialog(m_workspace, m_table, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!m_table.pinyinOf.isEmpty() && !typed.isEmpty() && typed.at(0).unicode() >= 0x80)
        dialog->preset(QString(m_table.pinyinOf), typed);
    connect(
        dialog, &RecordDialog::stored, this, [this](core::RowId id) { choose(core::Value(id)); });
    dialog->open();
}

void RecordPicker::remember(const core::Value &value)
{
    Settings settings;
    auto keys = settings.value(settingKey()).toStringList();
    keys.removeAll(value.plain());
    keys.prepend(value.plain());
    settings.setValue(settingKey(), keys.mid(0, kRecent));
}

} // namespace ui
