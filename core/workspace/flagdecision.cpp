#include "core/workspace/flagdecision.h"

#include "core/domain/decision.h"

namespace core {

namespace {

tl::unexpected<Refusal> refuse(Error error, Findings findings = {})
{
    return tl::unexpected<Refusal>(Refusal{std::move(error), std::move(findings)});
}

} // namespace

Attempt<Saved> decideSubject(Workspace &workspace, const QString &rule, const QString &subject,
    const QString &reason, const QString &title)
{
    const Table &table = flagDecisions();
    auto record = workspace.blank(table);
    if (!record)
        return refuse(record.error());
    table.set(*record, "rule"_L1, rule);
    table.set(*record, "subject"_L1, subject);
    table.set(*record, "reason"_L1, reason.trimmed());
    table.set(*record, "decided_on"_L1, workspace.today().toString(Qt::ISODate));
    if (auto allowed = requireRow(editRight(table), table, *record, workspace.rules()); !allowed)
        return refuse(allowed.error());
    const auto findings = workspace.check(table, *record);
    if (!findings)
        return refuse(findings.error());
    if (hasBlocking(*findings))
        return refuse(toError(*findings), *findings);
    auto writer = workspace.beginChange(ChangeKind::Edit, title);
    if (!writer)
        return refuse(writer.error());
    const auto id = (*writer)->insert(table, *record);
    if (!id)
        return refuse(id.error());
    record->id = *id;
    if (auto done = workspace.finish(std::move(*writer), {{&table, std::nullopt, *record}}); !done)
        return refuse(done.error());
    return Saved{*id, *findings};
}

} // namespace core
