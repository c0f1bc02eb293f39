#include "core/workspace/recovery.h"

#include "core/domain/person.h"
#include "core/domain/subsidy.h"
#include "core/rules/lifecycle.h"

#include <QCoreApplication>

namespace core {

namespace {

constexpr qsizetype kReasonLength = 200;

Error wrong(const QString &text)
{
    return {Error::Code::Invalid, text};
}

/// The step that turns a paid batch to recovery, if the signed-in person may do it.
Result<Transition> recovery(const Workspace &workspace, const Record &batch)
{
    const auto ways = transitionsFrom(
        workspace.database(), subsidyApplications(), u"paid"_s, workspace.today());
    if (!ways)
        return fail(ways.error());
    for (const auto &way : *ways) {
        if (way.to != "recovering"_L1)
            continue;
        if (auto allowed = requireRole(subsidyApplications(), batch, way, workspace.rules());
            !allowed)
            return fail(allowed.error());
        return way;
    }
    return fail(
        wrong(QCoreApplication::translate("core", "台账里没有“启动追回”这一步，不能追回。")));
}

Result<void> turnBatch(Workspace &workspace, ChangeWriter &writer, const Record &batch,
    const QString &reason, QList<WrittenRow> &written)
{
    const Table &table = subsidyApplications();
    const auto step = recovery(workspace, batch);
    if (!step)
        return fail(step.error());
    if (table.value(batch, kStatus).text() == step->to)
        return {};
    if (auto moved = move(writer, {table, batch.id, *step, reason}, workspace.rules()); !moved)
        return fail(moved.error());
    const auto after = writer.read(table, batch.id);
    if (!after)
        return fail(after.error());
    written.append({&table, batch, *after});
    return {};
}

Result<void> requirePaid(const SubsidyItem &item, const QString &batchState)
{
    if (item.state == "ok"_L1 && (batchState == "paid"_L1 || batchState == "recovering"_L1))
        return {};
    return fail(wrong(QCoreApplication::translate(
        "core", "只有已拨付的补贴可以追回。还没有拨付的，请退回批次后改为不予补贴。")));
}

} // namespace

Result<void> recoverItem(Workspace &workspace, RowId id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return fail(wrong(QCoreApplication::translate("core", "追回补贴须写明原因。")));
    const Table &table = subsidyItems();
    const auto stored = workspace.records().read(table, id);
    if (!stored)
        return fail(stored.error());
    const auto item = subsidyItems().unpack(*stored);
    const auto batch
        = workspace.records().read(subsidyApplications().table(), item.application.value);
    if (!batch)
        return fail(batch.error());
    const QString state = subsidyApplications().table().value(*batch, kStatus).text();
    if (auto paid = requirePaid(item, state); !paid)
        return paid;
    auto writer = workspace.beginChange(ChangeKind::Move,
        QCoreApplication::translate("core", "追回补贴 %1")
            .arg(workspace.names().linkTitle(persons().table().name, item.person.value)),
        reason);
    if (!writer)
        return fail(writer.error());
    QList<WrittenRow> written;
    if (auto turned = turnBatch(workspace, **writer, *batch, reason, written); !turned)
        return turned;
    Record after = *stored;
    table.set(after, "state"_L1, u"recovering"_s);
    table.set(after, "reject_reason"_L1, reason.left(kReasonLength));
    if (auto updated = (*writer)->update(table, after); !updated)
        return updated;
    written.append({&table, *stored, after});
    const auto finished = workspace.finish(std::move(*writer), written);
    return finished ? Result<void>() : fail(finished.error());
}

} // namespace core
