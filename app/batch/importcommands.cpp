// import
#include "app/batch/command.h"
#include "app/batch/documentout.h"
#include "core/base/filewriter.h"
#include "core/base/text.h"
#include "core/exchange/importfields.h"
#include "core/exchange/importoptions.h"
#include "core/exchange/importreport.h"
#include "core/exchange/refusedworkbook.h"
#include "core/exchange/registryfields.h"
#include "core/workspace/import/importpaper.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace batch {

namespace {

core::Result<QJsonObject> jsonFile(const QString &path)
{
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
        const QJsonObject kind{{QStringLiteral("kind"), call.value(QStringLiteral("kind"))}};
        options = core::importOptionsFrom(kind, *options);
        if (!options)
            return core::fail(options.error());
    }
    const auto choices = jsonFile(call.value(QStringLiteral("choices")));
    if (!choices)
        return core::fail(choices.error());
    if (auto taken = core::takeChoices(*choices, *options); !taken)
        return core::fail(taken.error());
    core::ImportRequest request{path, *options, call.value(QStringLiteral("class")),
        call.value(QStringLiteral("plan")), call.value(QStringLiteral("application"))};
    if (call.has(QStringLiteral("replace")))
        request.existing = core::ImportRequest::Existing::Replaced;
    return request;
}

QString findingLine(
    const core::SheetReading &sheet, const core::ImportRow &row, const core::Finding &finding)
{
    const QString column = sheet.columnOf(QString::fromUtf8(finding.column));
    const QString place = column.isEmpty()
        ? QCoreApplication::translate("app", "%1 第 %2 行").arg(sheet.name).arg(row.number)
        : QCoreApplication::translate("app", "%1 第 %2 行 %3 列")
              .arg(sheet.name)
              .arg(row.number)
              .arg(column);
    return QStringLiteral("  ")
        + QStringList{place, finding.code, finding.text}.join(QLatin1Char(' ')).simplified();
}

QString effectLine(const core::ImportReading &reading)
{
    return QCoreApplication::translate(
        "app", "  对台账：新增 %1 行，变更 %2 行，相同 %3 行，冲突 %4 行，拒收 %5 行。")
        .arg(reading.count(core::RowEffect::New))
        .arg(reading.count(core::RowEffect::Changed))
        .arg(reading.count(core::RowEffect::Same))
        .arg(reading.count(core::RowEffect::Conflict))
        .arg(reading.count(core::RowOutcome::Blocked));
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
    print(effectLine(reading));
    for (const auto &problem : reading.problems)
        print(problem.text);
    for (const auto &sheet : reading.sheets) {
        for (const auto &problem : sheet.problems)
            print(QStringLiteral("  %1 %2").arg(sheet.name, problem.text));
        for (const auto &row : sheet.rows) {
            for (const auto &finding : row.findings)
                print(findingLine(sheet, row, finding));
        }
    }
    if (!outcome.notStored.isEmpty())
        print(QCoreApplication::translate("app", "没有保存的列：%1")
                  .arg(core::joinedList(outcome.notStored)));
}

QJsonObject countsOf(const core::ImportReading &reading)
{
    QJsonObject counts;
    for (const auto effect : {core::RowEffect::New, core::RowEffect::Changed, core::RowEffect::Same,
             core::RowEffect::Conflict})
        counts.insert(core::rowEffectKey(effect), reading.count(effect));
    counts.insert(QStringLiteral("refused"), reading.count(core::RowOutcome::Blocked));
    counts.insert(QStringLiteral("warned"), reading.count(core::RowOutcome::Warned));
    return counts;
}

QJsonObject reportOf(const core::ImportOutcome &outcome)
{
    QJsonObject json = core::importReport(outcome.reading);
    json.insert(QStringLiteral("set"),
        outcome.set.number != 0 ? QJsonValue(QString::number(outcome.set.id)) : QJsonValue());
    json.insert(QStringLiteral("counts"), countsOf(outcome.reading));
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

/// What several files gave.
struct Import
{
    const Call &call;
    core::Workspace &workspace;
    QJsonObject options = {};
    QJsonArray reports = {};
    QList<core::ImportOutcome> outcomes = {};
};

/// The refused rows; of several files each has its own in that folder, named after it.
core::Result<void> writeErrors(
    const Import &import, const core::ImportRequest &request, const core::ImportOutcome &outcome)
{
    const QString wanted = import.call.value(QStringLiteral("errors"));
    if (wanted.isEmpty() || outcome.reading.count(core::RowOutcome::Blocked) == 0)
        return {};
    const QFileInfo target(wanted);
    const bool isSingle = import.call.wordsFrom(1).size() == 1 && !target.isDir();
    const QString folder = target.isDir() ? wanted : target.path();
    const QString name = QFileInfo(request.path).completeBaseName() + u"-拒收.xlsx"_s;
    return core::writeRefusedWorkbook(isSingle ? wanted : QDir(folder).filePath(name), request.path,
        outcome.reading, request.options, terminalProgress());
}

/// One file; its report is kept.
int importOne(Import &import, const QString &path)
{
    const Call &call = import.call;
    const auto request = requestFor(call, path, import.options, import.workspace);
    if (!request)
        return refuse(request.error());
    const bool isCheck = call.has(QStringLiteral("dry-run")) || call.has(QStringLiteral("check"));
    const auto outcome = core::importFile(import.workspace, *request,
        isCheck ? core::ImportMode::Check : core::ImportMode::Write, terminalProgress());
    if (!outcome) {
        import.reports.append(core::importReport(QFileInfo(path).fileName(), outcome.error()));
        refuse(outcome.error());
        return Refused;
    }
    import.reports.append(reportOf(*outcome));
    import.outcomes.append(*outcome);
    if (!call.wantsJson())
        tellOutcome(*outcome);
    if (auto written = writeErrors(import, *request, *outcome); !written)
        return refuse(
            core::Error{core::Error::Code::Storage, written.error().text, written.error().detail});
    const bool isClean = outcome->reading.count(core::RowOutcome::Blocked) == 0 && !outcome->earlier
        && outcome->reading.problems.isEmpty();
    return isClean ? Done : Refused;
}

int writeReport(const Import &import, const QJsonObject &report)
{
    const QString path = import.call.value(QStringLiteral("report"));
    if (path.isEmpty())
        return Done;
    const bool isPaper = path.endsWith(u".pdf"_s, Qt::CaseInsensitive)
        || path.endsWith(u".xlsx"_s, Qt::CaseInsensitive);
    if (!isPaper) {
        const auto written = core::writeFile(path, QJsonDocument(report).toJson());
        if (written)
            return Done;
        return refuse(
            core::Error{core::Error::Code::Storage, written.error().text, written.error().detail});
    }
    const auto paper = core::importPaper(import.workspace, import.outcomes);
    return paper ? writeDocument(path, *paper) : refuse(paper.error());
}

int import(const Call &call)
{
    const auto options = jsonFile(call.value(QStringLiteral("options")));
    if (!options)
        return refuse(options.error());
    int exit = Done;
    const auto workspace = openLedger(call, exit);
    if (!workspace)
        return exit;
    Import import{call, *workspace, *options};
    for (const auto &path : call.wordsFrom(1))
        exit = std::max(exit, importOne(import, path));
    const QJsonObject report = import.reports.size() == 1
        ? import.reports.first().toObject()
        : QJsonObject{{QStringLiteral("files"), import.reports}};
    if (call.wantsJson())
        print(report);
    return std::max(exit, writeReport(import, report));
}

} // namespace

QList<Command> importCommands()
{
    return {{"import", "LEDGER FILE…", 2,
        QT_TRANSLATE_NOOP(
            "app", "导入表格：花名册、成绩、证书、机构、券、补贴或任一台账，逐行报告"),
        {{"kind", "roster", QT_TRANSLATE_NOOP("app", "表格种类或台账；不填由程序判断")},
            {"class", "NO", QT_TRANSLATE_NOOP("app", "导入到哪个班级")},
            {"plan", "NO", QT_TRANSLATE_NOOP("app", "成绩归入哪个评价计划")},
            {"application", "NO", QT_TRANSLATE_NOOP("app", "补贴归入哪个申请批次")},
            {"options", "FILE.json", QT_TRANSLATE_NOOP("app", "每个文件的选项")},
            {"choices", "FILE.json",
                QT_TRANSLATE_NOOP("app", "各表的种类、各列和各种写法的意思，会记住")},
            {"replace", "", QT_TRANSLATE_NOOP("app", "与台账不同时以文件为准")},
            {"check", "", QT_TRANSLATE_NOOP("app", "只检查，不写入")},
            {"dry-run", "", QT_TRANSLATE_NOOP("app", "只检查，不写入")},
            {"write", "", QT_TRANSLATE_NOOP("app", "写入（不写 --check 时就是写入）")},
            {"report", "FILE.json|pdf", QT_TRANSLATE_NOOP("app", "写出逐行报告，或签字用的报告")},
            {"errors", "FILE.xlsx", QT_TRANSLATE_NOOP("app", "写出拒收的行，改好后可再导入")}},
        import}};
}

} // namespace batch
