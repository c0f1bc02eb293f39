#pragma once

#include "core/base/progress.h"
#include "core/report/document.h"
#include "ui/views/desk.h"
class QWidget;

namespace ui {

enum class ReportFile { Pdf, Workbook };

/// The quarterly summary of a scope, made away from the window's thread.
struct ReportQuestion
{
    QString path;
    QString ledgerUnit;
    QDateTime now;
    Scope scope;
    bool isDemo = false;
};
ReportQuestion reportQuestion(const Desk &desk);
core::Result<core::Document> makeReport(
    const ReportQuestion &question, const core::Progress &progress);

/// Asks for a file and writes the summary of the chosen unit and period there.
void saveReport(Desk &desk, QWidget *page, ReportFile kind);

} // namespace ui
