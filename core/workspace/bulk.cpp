#include "core/rules/removal.h"
#include "core/schema/format.h"
#include "core/workspace/refusals.h"

#include <QCoreApplication>

namespace core {

namespace {

/// The same refusal, with the row it is about.
tl::unexpected<Refusal> refuseRow(Refusal refusal, const QString &row)
{
    if (!row.isEmpty())
        refusal.error.text
            = QCoreApplication::translate("core", "%1：%2").arg(row, refusal.error.text);
    return tl::unexpected<Refusal>(std::move(refusal));
}

tl::unexpected<Refusal> refuseRow(const Error &error, const QString &row)
{
    return refuseRow(Refusal{error}, row);
}

} // namespace

Attempt<Findings> Workspace::updateAll(
    const Table &table, const QList<Record> &after, const QString &stepTitle)
{
    auto writer = beginChange(ChangeKind::Edit, stepTitle);
    if (!writer)
        return refuseRow(writer.error(), {});
    QList<WrittenRow> written;
    Findings warnings;
    for (auto record : after) {
        const QString name = m_names->linkTitle(table.name, record.id);
        const auto stored = (*writer)->read(table, record.id);
        if (!stored || !*stored) {
            return refuseRow(stored ? Error{Error::Code::NotFound,
                                 QCoreApplication::translate("core", "这条记录已被删除。")}
                                    : stored.error(),
                name);
        }
        const auto findings = prepare(table, record, &**stored);
        if (!findings)
            return refuseRow(findings.error(), name);
        warnings += *findings;
        if (auto updated = (*writer)->update(table, record); !updated)
            return refuseRow(updated.error(), name);
        written.append({&table, **stored, record});
    }
    if (auto finished = finish(std::move(*writer), written); !finished)
        return refuseRow(finished.error(), {});
    return warnings;
}

Attempt<QList<RowId>> Workspace::insertAll(
    const Table &table, const QList<Record> &records, const QString &stepTitle)
{
    auto writer = beginChange(ChangeKind::Edit, stepTitle);
    if (!writer)
        return refuseRow(writer.error(), {});
    QList<WrittenRow> written;
    QList<RowId> ids;
    for (auto record : records) {
        const QString name = QCoreApplication::translate("core", "第 %1 条").arg(ids.size() + 1);
        if (const auto findings = prepare(table, record); !findings)
            return refuseRow(findings.error(), name);
        const auto id = (*writer)->insert(table, record);
        if (!id)
            return refuseRow(id.error(), name);
        record.id = *id;
        ids.append(*id);
        written.append({&table, std::nullopt, record});
    }
    if (auto finished = finish(std::move(*writer), written); !finished)
        return refuseRow(finished.error(), {});
    return ids;
}

Attempt<void> Workspace::removeAll(const Table &table, const QList<RowId> &ids)
{
    const QString step = ids.size() == 1
        ? QCoreApplication::translate("core", "删除%1 %2")
              .arg(table.noun(), m_names->linkTitle(table.name, ids.constFirst()))
        : QCoreApplication::translate("core", "删除%1 %2 条").arg(table.noun()).arg(ids.size());
    auto writer = beginChange(ChangeKind::Edit, step);
    if (!writer)
        return refuseRow(writer.error(), {});
    QList<WrittenRow> written;
    for (const auto id : ids) {
        const QString name = m_names->linkTitle(table.name, id);
        const auto stored = (*writer)->read(table, id);
        if (!stored)
            return refuseRow(stored.error(), name);
        if (!*stored)
            continue;
        if (auto allowed = requireEdit(table, **stored); !allowed)
            return refuseRow(allowed.error(), name);
        if (auto free = requireRemovable(table, **stored, rules()); !free)
            return refuseRow(free.error(), name);
        if (auto unlinked = requireUnlinked(table, id); !unlinked)
            return refuseRow(unlinked.error(), name);
        if (auto removed = (*writer)->remove(table, id); !removed)
            return refuseRow(removed.error(), name);
        written.append({&table, **stored, std::nullopt});
    }
    if (auto finished = finish(std::move(*writer), written); !finished)
        return refuseRow(finished.error(), {});
    return {};
}

Attempt<Findings> Workspace::moveAll(
    const Table &table, const QList<RowId> &ids, const QString &transition, const QString &reason)
{
    auto writer = beginChange(ChangeKind::Move,
        QCoreApplication::translate("core", "%1%2 %3 条")
            .arg(transition, table.noun())
            .arg(ids.size()),
        reason);
    if (!writer)
        return refuseRow(writer.error(), {});
    QList<WrittenRow> written;
    Findings warnings;
    for (const auto id : ids) {
        const QString name = m_names->linkTitle(table.name, id);
        const auto stored = records().read(table, id);
        if (!stored)
            return refuseRow(stored.error(), name);
        const auto step = findTransition(table, *stored, transition, rules());
        if (!step)
            return refuseRow(step.error(), name);
        const auto findings = core::move(**writer, {table, id, *step, reason}, rules());
        if (!findings)
            return refuseRow(refusedMove(findings.error()), name);
        warnings += *findings;
        const auto after = (*writer)->read(table, id);
        if (!after)
            return refuseRow(after.error(), name);
        written.append({&table, *stored, *after});
    }
    if (auto finished = finish(std::move(*writer), written); !finished)
        return refuseRow(finished.error(), {});
    return warnings;
}

} // namespace core
