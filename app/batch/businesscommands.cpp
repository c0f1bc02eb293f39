// propose, notice, bank-list, bank-return, recover, follow-ups, uncertified, vouchers,
// voucher-match
#include "app/batch/command.h"
#include "app/batch/documentout.h"
#include "core/base/datetext.h"
#include "core/domain/publicnotice.h"
#include "core/domain/subsidy.h"
#include "core/domain/trainingclass.h"
#include "core/rules/voucherledger.h"
#include "core/workspace/bankfile.h"
#include "core/workspace/followups.h"
#include "core/workspace/papers.h"
#include "core/workspace/recovery.h"
#include "core/workspace/subsidybatch.h"
#include "core/workspace/vouchermatch.h"

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

int notice(const Call &call)
{
    int exit = Done;
    core::RowId id = 0;
    const auto workspace = openRecord(call, core::publicityNotices(), id, exit);
    if (!workspace)
        return exit;
    const auto document = core::noticePaper(*workspace, id);
    return document ? writeOut(call, *document) : refuse(document.error());
}

int bankList(const Call &call)
{
    int exit = Done;
    core::RowId id = 0;
    const auto workspace = openRecord(call, core::subsidyApplications(), id, exit);
    if (!workspace)
        return exit;
    const QString out = call.value(u"out"_s);
    if (!out.endsWith(u".xlsx"_s, Qt::CaseInsensitive)) {
        const auto paper = core::bankListPaper(*workspace, id);
        return paper ? writeOut(call, *paper) : refuse(paper.error());
    }
    if (auto written = core::writeBankList(*workspace, id, out); !written)
        return refuse(written.error());
    print(QCoreApplication::translate("app", "已写入 %1").arg(out));
    return Done;
}

int bankReturn(const Call &call)
{
    int exit = Done;
    core::RowId id = 0;
    const auto workspace = openRecord(call, core::subsidyApplications(), id, exit);
    if (!workspace)
        return exit;
    const auto taken = core::takeBankReturn(*workspace, id, call.word(2), terminalProgress());
    if (!taken)
        return refuse(taken.error());
    print(QJsonObject{{u"paid"_s, taken->paid}, {u"returned"_s, taken->returned},
        {u"returned_fen"_s, taken->returnedAmount}});
    return Done;
}

int recover(const Call &call)
{
    int exit = Done;
    core::RowId id = 0;
    const auto workspace = openRecord(call, core::subsidyItems(), id, exit);
    if (!workspace)
        return exit;
    const auto done = core::recoverItem(*workspace, id, call.value(u"reason"_s));
    return done ? int(Done) : refuse(done.error());
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

int followUps(const Call &call)
{
    int exit = Done;
    core::RowId id = 0;
    const auto workspace = openRecord(call, core::trainingClasses(), id, exit);
    if (!workspace)
        return exit;
    const auto planned = core::planFollowUps(*workspace, id);
    if (!planned)
        return refuse(planned.error());
    print(QJsonObject{{u"planned"_s, *planned}});
    return Done;
}

int uncertified(const Call &call)
{
    int exit = Done;
    const auto workspace = openLedger(call, exit, core::Database::Access::ReadOnly);
    if (!workspace)
        return exit;
    const auto jobs = core::workWithoutCertificate(*workspace);
    if (!jobs)
        return refuse(jobs.error());
    QJsonArray rows;
    for (const auto id : *jobs->among)
        rows.append(QString::number(id));
    print(QJsonObject{{u"count"_s, rows.size()}, {u"rows"_s, rows}});
    return Done;
}

int voucherMatch(const Call &call)
{
    int exit = Done;
    const auto workspace = openLedger(call, exit, core::Database::Access::ReadOnly);
    if (!workspace)
        return exit;
    if (call.has(u"out"_s)) {
        const auto paper = core::voucherMatchPaper(*workspace);
        return paper ? writeOut(call, *paper) : refuse(paper.error());
    }
    const auto matches = core::matchVouchers(*workspace);
    if (!matches)
        return refuse(matches.error());
    QJsonArray list;
    for (const auto &match : *matches) {
        QJsonArray rows;
        for (const auto row : match.rows)
            rows.append(QString::number(row));
        list.append(QJsonObject{{u"title"_s, match.title}, {u"table"_s, QString(match.table->name)},
            {u"rows"_s, rows}});
    }
    print(list);
    return Done;
}

} // namespace

QList<Command> businessCommands()
{
    const Option out{"out", "FILE", QT_TRANSLATE_NOOP("app", ".pdf、.xlsx 或 .json 文件")};
    return {
        {"propose", "LEDGER APPLICATION", 2,
            QT_TRANSLATE_NOOP("app", "生成补贴明细，逐人说明金额或不予补贴的原因"),
            {{"dry-run", "", QT_TRANSLATE_NOOP("app", "只检查，不写入")}}, propose},
        {"notice", "LEDGER NOTICE --out FILE", 2, QT_TRANSLATE_NOOP("app", "打印公示名单"), {out},
            notice},
        {"bank-list", "LEDGER APPLICATION --out FILE", 2,
            QT_TRANSLATE_NOOP("app", "银行发放清单；.xlsx 含完整账号，.pdf 遮挡账号"), {out},
            bankList},
        {"bank-return", "LEDGER APPLICATION FILE", 3,
            QT_TRANSLATE_NOOP("app", "登记银行回盘文件，同一文件只登记一次"), {}, bankReturn},
        {"recover", "LEDGER ITEM", 2, QT_TRANSLATE_NOOP("app", "追回已拨付的补贴"),
            {{"reason", "TEXT", QT_TRANSLATE_NOOP("app", "原因")}}, recover},
        {"follow-ups", "LEDGER CLASS", 2, QT_TRANSLATE_NOOP("app", "为结业学员安排就业回访"), {},
            followUps},
        {"uncertified", "LEDGER", 1,
            QT_TRANSLATE_NOOP("app", "在须持证上岗的职业就业、没有有效证书的记录"), {},
            uncertified},
        {"vouchers", "LEDGER", 1,
            QT_TRANSLATE_NOOP("app", "某一天的培训券：发放、可领、已领、已用、核销、过期、作废"),
            {{"on", "DATE", QT_TRANSLATE_NOOP("app", "日期，如 2021-12-31")}}, vouchers},
        {"voucher-match", "LEDGER", 1, QT_TRANSLATE_NOOP("app", "培训券与班级、评价、补贴的差异"),
            {out}, voucherMatch},
    };
}

} // namespace batch
