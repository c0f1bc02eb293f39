#include "core/workspace/subsidybatch.h"

namespace core {

namespace {

constexpr int kReasonLength = 200;

Result<SubsidyApplication> applicationOf(const Workspace &workspace, RowId id)
{
    return workspace.records().read(subsidyApplications(), Id<SubsidyApplication>{id});
}

QString refusal(const SubsidyVerdict &verdict)
{
    QStringList reasons;
    for (const auto &finding : verdict.findings) {
        if (finding.severity == Severity::Block)
            reasons.append(
                finding.code.isEmpty() ? finding.text : finding.code + u' ' + finding.text);
    }
    return reasons.join(u' ').left(kReasonLength);
}

SubsidyItem itemOf(RowId application, const SubsidyVerdict &verdict)
{
    SubsidyItem item;
    item.application = {application};
    item.person = verdict.claim.person;
    item.enrolment = verdict.claim.enrolment;
    item.certificate = verdict.claim.certificate;
    item.category = verdict.category;
    item.standard = {verdict.amount.standard};
    item.amount = verdict.amount.amount;
    item.explanation = verdict.amount.explanation;
    item.rejectReason = refusal(verdict);
    item.state = item.rejectReason.isEmpty() ? u"ok"_s : u"rejected"_s;
    return item;
}

Result<QSet<RowId>> knownPersons(const Workspace &workspace, RowId application)
{
    const auto rows = workspace.records().find(subsidyItems(),
        {.conditions = {{u"application"_s, Condition::Test::Equal, {application}}}});
    if (!rows)
        return fail(rows.error());
    QSet<RowId> known;
    for (const auto &row : *rows)
        known.insert(subsidyItems().table().value(row, "person"_L1).integer());
    return known;
}

Result<void> requireOpen(const Workspace &workspace, const SubsidyApplication &application)
{
    const Record record = subsidyApplications().pack(application);
    if (auto allowed = requireRow(Right::Edit, subsidyApplications(), record, workspace.rules());
        !allowed)
        return allowed;
    if (application.status == "draft"_L1 || application.status == "returned"_L1)
        return {};
    return fail({Error::Code::Invalid,
        QCoreApplication::translate("core", "批次“%1”已提交，不能再生成明细。退回后可以重新生成。")
            .arg(application.applicationNo)});
}

} // namespace

Result<QList<SubsidyVerdict>> proposeSubsidies(const Workspace &workspace, RowId id)
{
    const auto application = applicationOf(workspace, id);
    if (!application)
        return fail(application.error());
    const auto claims = subsidyClaims(*application, workspace.rules());
    if (!claims)
        return fail(claims.error());
    QList<SubsidyVerdict> verdicts;
    for (const auto &claim : *claims) {
        const auto verdict = judgeClaim(*application, claim, workspace.rules());
        if (!verdict)
            return fail(verdict.error());
        verdicts.append(*verdict);
    }
    return verdicts;
}

Result<TakenProposals> takeProposals(Workspace &workspace, RowId id)
{
    const auto application = applicationOf(workspace, id);
    if (!application)
        return fail(application.error());
    if (auto open = requireOpen(workspace, *application); !open)
        return fail(open.error());
    const auto verdicts = proposeSubsidies(workspace, id);
    const auto known = knownPersons(workspace, id);
    if (!verdicts || !known)
        return fail(verdicts ? known.error() : verdicts.error());
    auto writer = workspace.beginChange(ChangeKind::Edit,
        QCoreApplication::translate("core", "生成补贴明细 %1").arg(application->applicationNo));
    if (!writer)
        return fail(writer.error());
    TakenProposals taken;
    QList<WrittenRow> written;
    for (const auto &verdict : *verdicts) {
        if (known->contains(verdict.claim.person.value)) {
            ++taken.known;
            continue;
        }
        const auto item = itemOf(id, verdict);
        Record row = subsidyItems().pack(item);
        const auto inserted = (*writer)->insert(subsidyItems(), row);
        if (!inserted)
            return fail(inserted.error());
        row.id = *inserted;
        written.append({&subsidyItems().table(), std::nullopt, row});
        ++(item.state == "ok"_L1 ? taken.eligible : taken.refused);
    }
    if (written.isEmpty())
        return taken;
    const auto finished = workspace.finish(std::move(*writer), written);
    return finished ? Result<TakenProposals>(taken) : fail(finished.error());
}

} // namespace core
