// new, demo, info, check, backup, restore
#include "app/batch/command.h"
#include "core/domain/catalog.h"
#include "core/storage/backup.h"
#include "core/storage/check.h"
#include "core/storage/migrations.h"
#include "core/workspace/demo.h"
#include "core/workspace/newledger.h"
#include "core/workspace/selfcheck.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace batch {

namespace {

/// A whole number option, or nothing after having said that it is none.
std::optional<int> number(const Call &call, const QString &option, int fallback)
{
    if (!call.has(option))
        return fallback;
    bool ok = false;
    const int value = call.value(option).toInt(&ok);
    if (!ok || value < 0) {
        wrongUsage(QCoreApplication::translate("app", "--%1 应为不小于 0 的整数，不能是“%2”。")
                       .arg(option, call.value(option)));
        return std::nullopt;
    }
    return value;
}

int makeNew(const Call &call)
{
    const QString unit = call.has(QStringLiteral("unit")) ? call.value(QStringLiteral("unit"))
                                                          : QStringLiteral("141100");
    const auto year = number(call, QStringLiteral("year"), 0);
    if (!year)
        return Usage;
    const auto made = core::createLedger(call.word(0), {.unit = unit, .year = *year});
    if (!made)
        return refuse(made.error());
    if (!call.wantsJson())
        print(QCoreApplication::translate("app", "已建立台账 %1").arg(call.word(0)));
    else
        print(
            QJsonObject{{QStringLiteral("ledger"), call.word(0)}, {QStringLiteral("unit"), unit}});
    return Done;
}

/// What was planted: kind, table and rows of each.
QJsonArray toJson(const QList<core::DemoIrregularity> &planted)
{
    QJsonArray list;
    for (const auto &each : planted) {
        QJsonArray rows;
        for (const auto row : each.rows)
            rows.append(QString::number(row));
        list.append(QJsonObject{{QStringLiteral("kind"), each.kind},
            {QStringLiteral("table"), QString(each.table->name)}, {QStringLiteral("rows"), rows}});
    }
    return list;
}

int makeDemo(const Call &call)
{
    const auto seed = number(call, QStringLiteral("seed"), 2021);
    const auto years = number(call, QStringLiteral("years"), 2);
    const auto persons = number(call, QStringLiteral("persons"), 0);
    const auto irregular = number(call, QStringLiteral("irregular"), 1);
    if (!seed || !years || !persons || !irregular)
        return Usage;
    const auto made = core::makeDemo(call.word(0),
        {.seed = quint64(*seed),
            .years = *years,
            .persons = *persons,
            .irregularPercent = *irregular},
        terminalProgress());
    if (!made)
        return refuse(made.error());
    if (call.wantsJson()) {
        QJsonObject tables;
        for (auto entry = made->rows.begin(); entry != made->rows.end(); ++entry)
            tables.insert(entry.key(), entry.value());
        print(QJsonObject{{QStringLiteral("ledger"), call.word(0)},
            {QStringLiteral("tables"), tables},
            {QStringLiteral("planted"), toJson(made->planted)}});
    } else {
        print(QCoreApplication::translate("app", "已建立演示城市 %1").arg(call.word(0)));
        if (!made->planted.isEmpty())
            print(
                QCoreApplication::translate("app", "预埋疑点 %1 处，用 flags 和 duplicates 查找。")
                    .arg(made->planted.size()));
    }
    return Done;
}

int info(const Call &call)
{
    int exit = Done;
    const auto workspace = openLedger(call, exit, core::Database::Access::ReadOnly);
    if (!workspace)
        return exit;
    QJsonObject tables;
    for (const core::Table *table : core::catalog()) {
        const auto count = workspace->records().count(*table);
        if (!count)
            return refuse(count.error());
        tables.insert(QString(table->name), *count);
    }
    if (call.wantsJson()) {
        print(QJsonObject{{QStringLiteral("schema"), core::newestSchema()},
            {QStringLiteral("unit"), workspace->unit()},
            {QStringLiteral("demo"), workspace->isDemo()}, {QStringLiteral("tables"), tables}});
        return Done;
    }
    print(QCoreApplication::translate("app", "单位 %1，结构第 %2 版")
              .arg(workspace->unit())
              .arg(core::newestSchema()));
    for (const core::Table *table : core::catalog())
        print(QStringLiteral("%1 %2 %3")
                  .arg(QString(table->name), -24)
                  .arg(tables[QString(table->name)].toInteger(), 9)
                  .arg(table->caption()));
    return Done;
}

int check(const Call &call)
{
    int exit = Done;
    const auto workspace = openLedger(call, exit, core::Database::Access::ReadOnly);
    if (!workspace)
        return exit;
    const auto findings = core::selfCheck(*workspace, terminalProgress());
    if (!findings)
        return refuse(findings.error());
    if (call.wantsJson()) {
        QJsonArray list;
        for (const auto &finding : *findings)
            list.append(QJsonObject{{QStringLiteral("code"), finding.code},
                {QStringLiteral("table"), finding.table},
                {QStringLiteral("id"), QString::number(finding.id)},
                {QStringLiteral("text"), finding.text}});
        print(QJsonObject{
            {QStringLiteral("ok"), findings->isEmpty()}, {QStringLiteral("findings"), list}});
    } else {
        for (const auto &finding : *findings)
            print(QStringLiteral("%1 %2 %3 %4")
                      .arg(finding.code, finding.table)
                      .arg(finding.id)
                      .arg(finding.text));
        if (findings->isEmpty())
            print(QCoreApplication::translate("app", "体检通过，没有发现问题。"));
    }
    return findings->isEmpty() ? Done : Refused;
}

int backup(const Call &call)
{
    auto database = core::openLedger(call.word(0), core::Database::Access::ReadOnly);
    if (!database)
        return refuse(database.error());
    if (auto copied = core::backUp(**database, call.word(1)); !copied) {
        refuse(copied.error());
        return Refused;
    }
    print(QCoreApplication::translate("app", "已备份到 %1，并已核对。").arg(call.word(1)));
    return Done;
}

int restore(const Call &call)
{
    const auto kept = core::restoreBackup(call.word(0), call.word(1));
    if (!kept)
        return refuse(kept.error());
    print(
        QCoreApplication::translate("app", "已从 %1 恢复到 %2。").arg(call.word(0), call.word(1)));
    if (!kept->isEmpty())
        print(QCoreApplication::translate("app", "原来的台账保存在 %1。").arg(*kept));
    return Done;
}

} // namespace

QList<Command> ledgerCommands()
{
    return {
        {"new", "LEDGER", 1, QT_TRANSLATE_NOOP("app", "新建空台账"),
            {{"unit", "141100", QT_TRANSLATE_NOOP("app", "所属地区")},
                {"year", "2021", QT_TRANSLATE_NOOP("app", "工作年度")}},
            makeNew},
        {"demo", "LEDGER", 1, QT_TRANSLATE_NOOP("app", "建立演示城市"),
            {{"seed", "N", QT_TRANSLATE_NOOP("app", "随机种子，默认 2021；同一种子得到同一座城市")},
                {"years", "N", QT_TRANSLATE_NOOP("app", "到 2021 年为止的年数，1 到 10，默认 2")},
                {"persons", "N",
                    QT_TRANSLATE_NOOP("app",
                        "学员人数；不写则按 2021 "
                        "年公布数所需，多则补登记人员、公布数不变，少则各项按比例缩小")},
                {"irregular", "PERCENT",
                    QT_TRANSLATE_NOOP("app", "各类疑点预埋的百分比，默认 1；0 为没有疑点")}},
            makeDemo},
        {"info", "LEDGER", 1, QT_TRANSLATE_NOOP("app", "结构版本、单位和各表行数"), {}, info},
        {"check", "LEDGER", 1, QT_TRANSLATE_NOOP("app", "体检：文件、关联、行散列、链、汇总"), {},
            check},
        {"backup", "LEDGER FILE", 2, QT_TRANSLATE_NOOP("app", "备份并核对"), {}, backup},
        {"restore", "FILE LEDGER", 2, QT_TRANSLATE_NOOP("app", "从备份恢复，原文件另存"), {},
            restore},
    };
}

} // namespace batch
