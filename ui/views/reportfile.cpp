#include "ui/views/reportfile.h"

#include "core/exchange/documentxlsx.h"
#include "ui/common/messages.h"
#include "ui/common/tasks.h"
#include "ui/paper/pagepainter.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QUrl>

namespace ui {

using namespace Qt::StringLiterals;

ReportQuestion reportQuestion(const Desk &desk, const ReportChoice &choice)
{
    const auto &workspace = desk.workspace();
    return {workspace.path(), workspace.unit(), workspace.now(), desk.scope(), workspace.isDemo(),
        choice.kind, choice.options, choice.asOfSet};
}

core::Result<core::Document> makeReport(
    const ReportQuestion &question, const core::Progress &progress)
{
    const auto database = core::Database::open(question.path);
    if (!database)
        return core::fail(database.error());
    core::CodeBook names(**database);
    if (auto loaded = names.load(); !loaded)
        return core::fail(loaded.error());
    auto engine = core::FigureEngine::create(**database,
        {.unit = question.ledgerUnit,
            .now = question.now,
            .asOfSet = question.asOfSet,
            .progress = progress});
    if (!engine)
        return core::fail(engine.error());
    return core::periodReport(question.kind,
        {**database, **engine, names,
            {.period = question.scope.period,
                .unit = question.scope.unit,
                .data = question.isDemo ? core::SummaryRequest::Data::Demo
                                        : core::SummaryRequest::Data::Real,
                .options = question.options},
            question.now.toLocalTime().date()});
}

void saveReport(QWidget *page, Desk &desk, const ReportChoice &choice, ReportFile file)
{
    const bool isPdf = file == ReportFile::Pdf;
    const auto suffix = isPdf ? u".pdf"_s : u".xlsx"_s;
    const auto name = unitTitle(desk.workspace(), desk.scope().unit) + desk.scope().period.title()
        + core::reportTitle(choice.kind) + suffix;
    const QDir folder(desk.settings().folder(u"report"_s));
    auto path = QFileDialog::getSaveFileName(page, Desk::tr("保存到哪里"), folder.filePath(name),
        isPdf ? Desk::tr("PDF 文件 (*.pdf)") : Desk::tr("Excel 工作簿 (*.xlsx)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += suffix;
    desk.settings().setFolder(u"report"_s, QFileInfo(path).absolutePath());
    runTask(
        page,
        [question = reportQuestion(desk, choice), path, isPdf](
            const core::Progress &progress) -> core::Result<> {
            const auto document = makeReport(question, progress);
            if (!document)
                return core::fail(document.error());
            return isPdf ? writePdf(*document, path) : core::writeDocumentXlsx(*document, path);
        },
        [page, path](const core::Result<> &written) {
            if (!written) {
                showError(page, written.error());
                return;
            }
            showToast(page, Desk::tr("已保存 %1").arg(QFileInfo(path).fileName()), Desk::tr("打开"),
                [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
        });
}

} // namespace ui
