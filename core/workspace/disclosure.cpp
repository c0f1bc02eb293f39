#include "core/workspace/disclosure.h"

#include "core/workspace/workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

namespace {

Result<void> note(Workspace &workspace, const QString &title, const QString &purpose)
{
    const QString reason = purpose.simplified();
    if (reason.isEmpty()) {
        return fail({Error::Code::Invalid,
            QCoreApplication::translate(
                "core", "查看或导出完整号码须说明用途。请写明用来做什么。")});
    }
    return workspace.noteEvent(title, reason);
}

} // namespace

bool hasMaskedFields(const Table &table)
{
    return std::any_of(table.fields.begin(), table.fields.end(),
        [](const Field &field) { return field.mask != MaskKind::None; });
}

Result<void> discloseRecord(
    Workspace &workspace, const Table &table, const Record &record, const QString &purpose)
{
    const QString division
        = table.unitColumn.isEmpty() ? QString() : table.value(record, table.unitColumn).text();
    if (auto allowed = workspace.session().require(Right::SeeFullId, division); !allowed)
        return allowed;
    const QString name = workspace.names().linkTitle(table.name, record.id);
    return note(workspace,
        QCoreApplication::translate("core", "查看完整号码：%1 %2").arg(table.noun(), name),
        purpose);
}

Result<void> discloseExport(Workspace &workspace, const Table &table, const QString &purpose)
{
    if (auto allowed = workspace.session().require(Right::ExportFullIds); !allowed)
        return allowed;
    return note(workspace,
        QCoreApplication::translate("core", "导出%1（完整证件号码）").arg(table.noun()), purpose);
}

Result<void> disclosePaper(
    Workspace &workspace, const Table &table, const QList<RowId> &records, const QString &purpose)
{
    for (const RowId id : records) {
        const auto record = workspace.records().read(table, id);
        if (!record)
            return fail(record.error());
        if (auto allowed = requireRow(Right::SeeFullId, table, *record, workspace.rules());
            !allowed)
            return allowed;
    }
    return note(workspace,
        QCoreApplication::translate("core", "打印%1（完整证件号码）%2 份")
            .arg(table.noun())
            .arg(records.size()),
        purpose);
}

} // namespace core
