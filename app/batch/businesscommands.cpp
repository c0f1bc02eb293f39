// propose, vouchers
#include "app/batch/command.h"
#include "core/base/datetext.h"
#include "core/domain/subsidy.h"
#include "core/rules/voucherledger.h"
#include "core/workspace/subsidybatch.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace batch {

namespace {

QJsonObject toJson(const core::SubsidyVerdict &verdict, const core::Names &names)
{
    QJsonArray findings;
    for (const auto &finding : verdict.findings) {
        findings.append(QJsonObject{{u"rule"_s, finding.code}, {u"text"_s, finding.text},
            {u"blocks"_s, finding.severity == core::Severity::Block}});
    }
    return {{u"person"_s, QString::number(verdict.claim.person.value)},
        {u"name"_s, names.linkTitle(QLatin1StringView("person"), verdict.claim.person.value)},
        {u"eligible"_s, !core::hasBlocking(verdict.findings)},
        {u"amount_fen"_s, verdict.amount.amount.fen},
        {u"explanation"_s, verdict.amount.explanation}, {u"findings"_s, findings}};
}

int propose(const Call &call)
{
    int exit = Done;
    const bool isTrial = call.has(u"dry-run"_s);
    const auto workspace = openLedger(
        call, exit, isTrial ? core::Database::Access::ReadOnly : core::Database::Access::ReadWrite);
    if (!workspace)
        return exit;
    const auto id = recordNamed(*workspace, core::subsidyApplications(), call.word(1));
    if (!id)
        return refuse(id.error());
    const auto verdicts = core::proposeSubsidies(*workspace, *id);
    if (!verdicts)
        return refuse(verdicts.error());
    QJsonArray list;
    for (const auto &verdict : *verdicts)
        list.append(toJson(verdict, workspace->names()));
    if (!isTrial) {
        const auto taken = core::takeProposals(*workspace, *id);
        if (!taken)
            return refuse(taken.error());
    }
    print(list);
    return Done;
}

int vouchers(const Call &call)
{
    int exit = Done;
    const auto workspace = openLedger(call, exit, core::Database::Access::ReadOnly);
    if (!workspace)
        return exit;
    QDate on = workspace->today();
    if (call.has(u"on"_s)) {
        const auto day = core::parseIsoDate(call.value(u"on"_s));
        if (!day)
            return wrongUsage(day.error().text);
        on = *day;
    }
    QStringList kinds{QString()};
    for (const auto &kind : workspace->names().codes(QLatin1StringView("voucher_kind")))
        kinds.append(kind.code);
    QJsonArray list;
    for (const auto &kind : std::as_const(kinds)) {
        const auto balance = core::voucherBalance(workspace->database(), on, kind);
        if (!balance)
            return refuse(balance.error());
        list.append(QJsonObject{{u"kind"_s, kind}, {u"issued"_s, balance->issued},
            {u"available"_s, balance->available}, {u"claimed"_s, balance->claimed},
            {u"used"_s, balance->used}, {u"redeemed"_s, balance->redeemed},
            {u"expired"_s, balance->expired}, {u"voided"_s, balance->voided},
            {u"claimants"_s, balance->claimants}});
    }
    print(list);
    return Done;
}

} // namespace

QList<Command> businessCommands()
{
    return {
        {"propose", "LEDGER APPLICATION", 2,
            QT_TRANSLATE_NOOP("app", "生成补贴明细，逐人说明金额或不予补贴的原因"),
            {{"dry-run", "", QT_TRANSLATE_NOOP("app", "只检查，不写入")}}, propose},
        {"vouchers", "LEDGER", 1,
            QT_TRANSLATE_NOOP("app", "某一天的培训券：发放、可领、已领、已用、核销、过期、作废"),
            {{"on", "DATE", QT_TRANSLATE_NOOP("app", "日期，如 2021-12-31")}}, vouchers},
    };
}

} // namespace batch
