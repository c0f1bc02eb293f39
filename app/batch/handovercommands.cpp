// hand-over: to the province
#include "app/batch/command.h"
#include "core/domain/handover.h"
#include "core/workspace/handover.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace batch {

namespace {

core::HandOverRequest requestOf(const Call &call)
{
    return {.from = QDate::fromString(call.value(u"from"_s), Qt::ISODate),
        .to = QDate::fromString(call.value(u"to"_s), Qt::ISODate),
        .groups = call.value(u"groups"_s).split(u',', Qt::SkipEmptyParts)};
}

void printPlan(const core::HandOverPlan &plan)
{
    for (qsizetype sheet = 0; sheet < plan.sheets.size(); ++sheet) {
        print(QCoreApplication::translate("app", "%1：%2 条")
                  .arg(plan.sheets.at(sheet).title())
                  .arg(plan.countOf(sheet)));
    }
    using Change = core::HandOverChange;
    print(QCoreApplication::translate("app", "新增 %1，修改 %2，重报 %3，删除 %4，没有改动 %5")
              .arg(plan.count(Change::Added))
              .arg(plan.count(Change::Changed))
              .arg(plan.count(Change::Resent))
              .arg(plan.count(Change::Removed))
              .arg(plan.unchanged));
}

int make(const Call &call, core::Workspace &workspace)
{
    const QString out = call.value(u"out"_s);
    if (out.isEmpty()) {
        const auto plan = core::planHandOver(workspace, requestOf(call), terminalProgress());
        if (!plan)
            return refuse(plan.error());
        printPlan(*plan);
        return Done;
    }
    if (!out.endsWith(u".xlsx"_s, Qt::CaseInsensitive))
        return wrongUsage(QCoreApplication::translate("app", "请用 --out 指定 .xlsx 文件。"));
    const auto made = core::makeHandOver(
        workspace, requestOf(call), out, call.value(u"purpose"_s), terminalProgress());
    if (!made)
        return refuse(made.error());
    printPlan(made->plan);
    print(
        QCoreApplication::translate("app", "批次 %1，SHA-256 %2").arg(made->number, made->sha256));
    return Done;
}

int list(const core::Workspace &workspace)
{
    const core::Table &table = core::exportBatches();
    const auto rows = workspace.records().find(table, {.order = {{u"id"_s}}});
    if (!rows)
        return refuse(rows.error());
    QJsonArray batches;
    for (const auto &row : *rows) {
        const auto text
            = [&](QLatin1StringView column) { return table.value(row, column).plain(); };
        batches.append(
            QJsonObject{{u"id"_s, QString::number(row.id)}, {u"batch"_s, text("batch_no"_L1)},
                {u"from"_s, text("from_date"_L1)}, {u"to"_s, text("to_date"_L1)},
                {u"rows"_s, text("row_count"_L1)}, {u"state"_s, text("state"_L1)},
                {u"refused"_s, text("refused"_L1)}, {u"sha256"_s, text("sha256"_L1)}});
    }
    print(batches);
    return Done;
}

int answer(const Call &call, core::Workspace &workspace)
{
    const auto batch = recordNamed(workspace, core::exportBatches(), call.word(2));
    if (!batch)
        return refuse(batch.error());
    if (call.word(1) == u"sent"_s) {
        const auto marked = core::markHandOverSent(workspace, *batch, workspace.today());
        return marked ? int(Done) : refuse(marked.error());
    }
    const auto receipt = core::takeHandOverReceipt(workspace, *batch, call.word(3));
    if (!receipt)
        return refuse(receipt.error());
    print(QCoreApplication::translate("app", "接收 %1 条，退回 %2 条")
              .arg(receipt->accepted)
              .arg(receipt->refused));
    for (const auto &key : receipt->unknown)
        print(QCoreApplication::translate("app", "不在这一批里：%1").arg(key));
    return receipt->refused == 0 && receipt->unknown.isEmpty() ? Done : Refused;
}

int handOver(const Call &call)
{
    static const QStringList kActions{u"make"_s, u"list"_s, u"sent"_s, u"receipt"_s};
    const QString action = call.word(1);
    if (!kActions.contains(action))
        return wrongUsage(
            QCoreApplication::translate("app", "hand-over 可为 make、list、sent、receipt。"));
    int exit = Done;
    const bool isLook = action == u"list"_s || (action == u"make"_s && !call.has(u"out"_s));
    const auto workspace = openLedger(
        call, exit, isLook ? core::Database::Access::ReadOnly : core::Database::Access::ReadWrite);
    if (!workspace)
        return exit;
    if (action == u"make"_s)
        return make(call, *workspace);
    return action == u"list"_s ? list(*workspace) : answer(call, *workspace);
}

} // namespace

QList<Command> handOverCommands()
{
    return {{"hand-over", "LEDGER make|list|sent|receipt [BATCH] [FILE]", 2,
        QT_TRANSLATE_NOOP(
            "app", "上报省厅：生成批次（不带 --out 只清点）、列出、标记报出、登记回执"),
        {{"from", "DATE", QT_TRANSLATE_NOOP("app", "期间起")},
            {"to", "DATE", QT_TRANSLATE_NOOP("app", "期间止")},
            {"groups", "G,G",
                QT_TRANSLATE_NOOP("app", "数据组：training、certificate、subsidy、payout")},
            {"out", "FILE", QT_TRANSLATE_NOOP("app", "写入文件")},
            {"purpose", "TEXT", QT_TRANSLATE_NOOP("app", "用途")}},
        handOver}};
}

} // namespace batch
