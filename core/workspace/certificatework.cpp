#include "core/workspace/certificatework.h"

#include "core/domain/person.h"
#include "core/rules/certificatenumbers.h"
#include "core/rules/checking.h"

namespace core {

namespace {

const Table &table()
{
    return certificates();
}

tl::unexpected<Refusal> refused(const Error &error, const Findings &findings = {})
{
    return tl::unexpected<Refusal>(Refusal{error, findings});
}

Result<void> requireRegistrarOrReviewer(const Record &record, const RuleContext &context)
{
    if (requireRow(Right::Review, table(), record, context))
        return {};
    return requireRow(Right::Edit, table(), record, context);
}

/// Moves it where state, role and rules allow; answers why not.
Result<QString> verified(ChangeWriter &writer, const Record &record, const RuleContext &context)
{
    const auto transition = findTransition(table(), record, u"verified"_s, context);
    if (!transition)
        return transition.error().text;
    const auto findings = checkMove(table(), record, *transition, {}, context);
    if (!findings)
        return findings.error().text;
    if (hasBlocking(*findings))
        return toError(*findings).text;
    if (auto moved = move(writer, {table(), record.id, *transition}, context); !moved)
        return fail(moved.error());
    return QString();
}

Result<Record> recorded(
    ChangeWriter &writer, RowId id, const Verification &verification, const Workspace &workspace)
{
    const auto stored = writer.read(table(), id);
    if (!stored)
        return fail(stored.error());
    if (!*stored)
        return fail(
            {Error::Code::NotFound, QCoreApplication::translate("core", "这条记录已被删除。")});
    const RuleContext context = workspace.rules();
    if (auto allowed = requireRegistrarOrReviewer(**stored, context); !allowed)
        return fail(allowed.error());
    Record after = **stored;
    const QDate on = verification.on.isValid() ? verification.on : workspace.today();
    table().set(after, "verify_result"_L1, verification.result);
    table().set(after, "verified_on"_L1, plainDate(on));
    if (auto updated = writer.update(table(), after); !updated)
        return fail(updated.error());
    return after;
}

Result<QString> drawnNumber(const Workspace &workspace, const Certificate &certificate)
{
    auto drawer = NumberDrawer::open({.kind = certificate.kind,
                                         .evaluationOrg = certificate.evaluationOrg,
                                         .level = certificate.level,
                                         .issueDate = certificate.issueDate},
        workspace.rules());
    return drawer ? drawer->draw() : fail(drawer.error());
}

/// The one that takes the place of `old`.
Result<Certificate> successorOf(
    const Workspace &workspace, const Certificate &old, const Reissue &reissue)
{
    Certificate next = old;
    next.id = 0;
    next.status = u"draft"_s;
    next.reissueOf = {old.id};
    next.issueDate = reissue.issueDate.isValid() ? reissue.issueDate : workspace.today();
    next.verifyResult.clear();
    next.verifiedOn = {};
    next.isFirstSkilled = false;
    next.isFirstHigh = false;
    if (old.validTo.isValid() && old.issueDate.isValid())
        next.validTo = next.issueDate.addDays(old.issueDate.daysTo(old.validTo));
    const auto holder = workspace.records().read(persons(), old.person);
    if (!holder)
        return fail(holder.error());
    next.holderName = holder->name;
    next.certificateNo = reissue.number.trimmed();
    const bool isIdBased = old.kind == "50"_L1 || old.kind == "60"_L1;
    if (next.certificateNo.isEmpty() && isIdBased) {
        next.certificateNo = old.certificateNo;
    } else if (next.certificateNo.isEmpty()) {
        const auto drawn = drawnNumber(workspace, next);
        if (!drawn)
            return fail(drawn.error());
        next.certificateNo = *drawn;
    }
    return next;
}

Result<Record> moved(ChangeWriter &writer, RowId id, const QString &state, const QString &reason,
    const RuleContext &context)
{
    const auto stored = writer.read(table(), id);
    if (!stored)
        return fail(stored.error());
    const auto transition = findTransition(table(), **stored, state, context);
    if (!transition)
        return fail(transition.error());
    if (auto done = move(writer, {table(), id, *transition, reason}, context); !done)
        return fail(done.error());
    const auto after = writer.read(table(), id);
    return after ? Result<Record>(**after) : fail(after.error());
}

} // namespace

Result<Verified> recordVerification(
    Workspace &workspace, const QList<RowId> &ids, const Verification &verification)
{
    if (verification.result.trimmed().isEmpty()) {
        return fail({Error::Code::Invalid,
            QCoreApplication::translate("core", "请填写核验结果，如“一致”。"), {},
            "verify_result"});
    }
    if (verification.on > workspace.today()) {
        return fail({Error::Code::Invalid,
            QCoreApplication::translate("core", "核验日期不能晚于今天。"), {}, "verified_on"});
    }
    auto writer = workspace.beginChange(ChangeKind::Edit,
        QCoreApplication::translate("core", "登记证书核验结果 %1 本").arg(ids.size()));
    if (!writer)
        return fail(writer.error());
    Verified done;
    QList<WrittenRow> written;
    for (const RowId id : ids) {
        const auto before = (*writer)->read(table(), id);
        const auto after = recorded(**writer, id, verification, workspace);
        if (!before || !after)
            return fail(before ? after.error() : before.error());
        ++done.recorded;
        written.append({&table(), **before, *after});
        if (verification.then == Verification::Then::Record)
            continue;
        const auto reason = verified(**writer, *after, workspace.rules());
        if (!reason)
            return fail(reason.error());
        if (reason->isEmpty())
            ++done.moved;
        else
            done.notMoved.append(
                table().value(*after, "certificate_no"_L1).text() + u'：' + *reason);
    }
    if (auto finished = workspace.finish(std::move(*writer), written); !finished)
        return fail(finished.error());
    return done;
}

Result<QList<RowId>> certificateChain(const Workspace &workspace, RowId id)
{
    QList<RowId> chain{id};
    for (;;) { // back to the first one
        const auto record
            = workspace.records().read(certificates(), Id<Certificate>{chain.first()});
        if (!record)
            return fail(record.error());
        if (record->reissueOf.isNull() || chain.contains(record->reissueOf.value))
            break;
        chain.prepend(record->reissueOf.value);
    }
    for (;;) {
        const auto next = workspace.records().ids(table(),
            {.conditions = {{u"reissue_of"_s, Condition::Test::Equal, {chain.last()}}},
                .order = {{u"id"_s}}});
        if (!next)
            return fail(next.error());
        QList<RowId> unknown = *next;
        unknown.removeIf([&](RowId each) { return chain.contains(each); });
        if (unknown.isEmpty())
            return chain;
        chain += unknown;
    }
}

Attempt<RowId> reissueCertificate(Workspace &workspace, RowId id, const Reissue &reissue)
{
    const auto before = workspace.records().read(table(), id);
    if (!before)
        return refused(before.error());
    const Certificate old = certificates().unpack(*before);
    const auto next = successorOf(workspace, old, reissue);
    if (!next)
        return refused(next.error());
    Record draft = certificates().pack(*next);
    if (auto derived = derive(table(), draft, workspace.rules()); !derived)
        return refused(derived.error());
    if (auto allowed = requireRow(Right::Edit, table(), draft, workspace.rules()); !allowed)
        return refused(allowed.error());
    auto writer = workspace.beginChange(ChangeKind::Edit,
        QCoreApplication::translate("core", "换发证书 %1").arg(old.certificateNo), reissue.reason);
    if (!writer)
        return refused(writer.error());
    const auto made = (*writer)->insert(table(), draft);
    if (!made)
        return refused(made.error());
    const auto registered = moved(**writer, *made, u"registered"_s, {}, workspace.rules());
    if (!registered)
        return refused(registered.error());
    const auto replaced = moved(**writer, id, u"reissued"_s, reissue.reason, workspace.rules());
    if (!replaced)
        return refused(replaced.error());
    const QList<WrittenRow> written{
        {&table(), std::nullopt, *registered}, {&table(), *before, *replaced}};
    if (auto finished = workspace.finish(std::move(*writer), written); !finished)
        return refused(finished.error());
    return *made;
}

Result<Filter> expiryFilter(const Workspace &workspace, Expiry expiry)
{
    const auto days = valueOf(kCertificateWarningDays, workspace.database(), workspace.today());
    if (!days)
        return fail(days.error());
    const Value today = plainDate(workspace.today());
    Filter filter{.conditions = {{kStatus, Condition::Test::AnyOf,
                      {u"registered"_s, u"verified"_s, u"reported"_s, u"expired"_s}}},
        .order = {{u"valid_to"_s}, {u"id"_s}}};
    if (expiry == Expiry::Past) {
        filter.conditions.append({u"valid_to"_s, Condition::Test::Less, {today}});
    } else {
        filter.conditions.append({u"valid_to"_s, Condition::Test::AtLeast, {today}});
        filter.conditions.append({u"valid_to"_s, Condition::Test::AtMost,
            {plainDate(workspace.today().addDays(*days))}});
    }
    return filter;
}

} // namespace core
