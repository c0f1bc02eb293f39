// import
#include "app/batch/command.h"
#include "core/base/filewriter.h"
#include "core/base/text.h"
#include "core/exchange/importfields.h"
#include "core/exchange/importoptions.h"
#include "core/exchange/importreport.h"
#include "core/workspace/import.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace batch {

namespace {

core::Result<QJsonObject> optionsFile(const Call &call)
{
    const QString path = call.value(QStringLiteral("options"));
    if (path.isEmpty())
        return QJsonObject();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::fail({core::Error::Code::Invalid,
            QCoreApplication::translate("app", "读不出选项文件“%1”。").arg(path)});
    const auto document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return core::fail({core::Error::Code::Invalid,
            QCoreApplication::translate("app", "选项文件“%1”不是 JSON。").arg(path)});
    return document.object();
}

core::Result<core::ImportRequest> requestFor(const Call &call, const QString &path,
    const QJsonObject &json, const core::Workspace &workspace)
{
    core::ImportOptions defaults;
    defaults.asOf = workspace.today();
    defaults.division = workspace.session().division();
    auto options = core::importOptionsFor(json, QFileInfo(path).fileName(), defaults);
    if (!options)
        return core::fail(options.error());
    if (call.has(QStringLiteral("kind"))) {
        options->kind = core::sheetKindOf(call.value(QStringLiteral("kind")));
        if (!options->kind)
            return core::fail({core::Error::Code::Invalid,
                QCoreApplication::translate("app", "没有导入种类“%1”。")
                    .arg(call.value(QStringLiteral("kind")))});
    }
    return core::ImportRequest{path, *options, call.value(QStringLiteral("class"))};
}

void tellOutcome(const core::ImportOutcome &outcome)
{
    const auto &reading = outcome.reading;
    if (outcome.earlier) {
        const QString when = QDateTime::fromMSecsSinceEpoch(outcome.earlier->at)
                                 .toString(QStringLiteral("yyyy-MM-dd HH:mm"));
        print(QCoreApplication::translate(
            "app", "%1：内容相同的文件已于 %2 导入（%3），这次没有改动。")
                  .arg(reading.file, when, outcome.earlier->title));
        return;
    }
    print(QCoreApplication::translate("app", "%1：接收 %2 行，提醒 %3 行，拒收 %4 行。")
              .arg(reading.file)
              .arg(reading.count(core::RowOutcome::Accepted))
              .arg(reading.count(core::RowOutcome::Warned))
              .arg(reading.count(core::RowOutcome::Blocked)));
    for (const auto &problem : reading.problems)
        print(problem.text);
    if (!outcome.notWritten.isEmpty())
        print(outcome.notWritten);
    for (const auto &sheet : reading.sheets) {
        for (const auto &row : sheet.rows) {
            for (const auto &finding : row.findings)
                print(QCoreApplication::translate("app", "  %1 第 %2 行 %3 列 %4 %5")
                          .arg(sheet.name)
                          .arg(row.number)
                          .arg(sheet.columnOf(QString::fromUtf8(finding.column)), finding.code,
                              finding.text));
        }
    }
    if (!outcome.notStored.isEmpty())
        print(QCoreApplication::translate("app", "没有保存的列：%1")
                  .arg(core::joinedList(outcome.notStored)));
}

QJsonObject reportOf(const core::ImportOutcome &outcome)
{
    QJsonObject json = core::importReport(outcome.reading);
    json.insert(QStringLiteral("set"),
        outcome.set.number != 0 ? QJsonValue(QString::number(outcome.set.id)) : QJsonValue());
    if (!outcome.notWritten.isEmpty())
        json.insert(QStringLiteral("not_written"), outcome.notWritten);
    json.insert(QStringLiteral("not_stored"), QJsonArray::fromStringList(outcome.notStored));
    if (outcome.earlier) {
        json.insert(QStringLiteral("earlier"),
            QJsonObject{{QStringLiteral("set"), QString::number(outcome.earlier->id)},
                {QStringLiteral("at"),
                    QDateTime::fromMSecsSinceEpoch(outcome.earlier->at, Qt::UTC)
                        .toString(Qt::ISODate)}});
    }
    return json;
}

/// One file; its report is appended to `reports`.
int importOne(const Call &call, const QString &path, const QJsonObject &options,
    core::Workspace &workspace, QJsonArray &reports)
{
    const auto request = requestFor(call, path, options, workspace);
    if (!request)
        return refuse(request.error());
    const auto mode
        = call.has(QStringLiteral("dry-run")) ? core::ImportMode::Check : core::ImportMode::Write;
    const auto outcome = core::importFile(workspace, *request, mode, terminalProgress());
    if (!outcome) {
        reports.append(core::importReport(QFileInfo(path).fileName(), outcome.error()));
        refuse(outcome.error());
        return Refused;
    }
    reports.append(reportOf(*outcome));
    if (!call.wantsJson())
        tellOutcome(*outcome);
    const QString errors = call.value(QStringLiteral("errors"));
    const auto refused = outcome->reading.count(core::RowOutcome::Blocked);
    if (!errors.isEmpty() && refused > 0) {
        if (auto written = core::writeRefusedRows(errors, outcome->reading); !written)
            return refuse(core::Error{
                core::Error::Code::Storage, written.error().text, written.error().detail});
    }
    const bool isClean = refused == 0 && !outcome->earlier && outcome->reading.problems.isEmpty()
        && outcome->notWritten.isEmpty();
    return isClean ? Done : Refused;
}

int import(const Call &call)
{
    const auto options = optionsFile(call);
    if (!options)
        return refuse(options.error());
    int exit = Done;
    const auto workspace = openLedger(call, exit);
    if (!workspace)
        return exit;
    QJsonArray reports;
    for (const auto &path : call.wordsFrom(1)) {
        const int one = importOne(call, path, *options, *workspace, reports);
        exit = std::max(exit, one);
    }
    const QJsonObject report = reports.size() == 1
        ? reports.first().toObject()
        : QJsonObject{{QStringLiteral("files"), reports}};
    if (call.wantsJson())
        print(report);
    if (call.has(QStringLiteral("report"))) {
        const auto written
            = core::writeFile(call.value(QStringLiteral("report")), QJsonDocument(report).toJson());
        if (!written)
            return refuse(core::Error{
                core::Error::Code::Storage, written.error().text, written.error().detail});
    }
    return exit;
}

} // namespace

QList<Command> importCommands()
{
    return {{"import", "LEDGER FILE…", 2, QT_TRANSLATE_NOOP("app", "导入花名册，逐行报告"),
        {{"kind", "roster", QT_TRANSLATE_NOOP("app", "表格种类；不填由程序判断")},
            {"class", "NO", QT_TRANSLATE_NOOP("app", "导入到哪个班级")},
            {"options", "FILE.json", QT_TRANSLATE_NOOP("app", "每个文件的选项")},
            {"dry-run", "", QT_TRANSLATE_NOOP("app", "只检查，不写入")},
            {"report", "FILE.json", QT_TRANSLATE_NOOP("app", "写出逐行报告")},
            {"errors", "FILE.xlsx", QT_TRANSLATE_NOOP("app", "写出拒收的行和原因")}},
        import}};
}

} // namespace batch
