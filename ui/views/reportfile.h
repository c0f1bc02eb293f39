#pragma once

#include "core/base/progress.h"
#include "core/report/periodreports.h"
#include "ui/views/desk.h"
class QWidget;

namespace ui {

enum class ReportFile { Pdf, Workbook };

/// A report of a scope, made away from the window's thread.
struct ReportQuestion
{
    QString path;
    QString ledgerUnit;
    QDateTime now;
    Scope scope;
    bool isDemo = false;
    core::ReportKind kind = core::ReportKind::Summary;
};
ReportQuestion reportQuestion(const Desk &desk, core::ReportKind kind = core::ReportKind::Summary);
core::Result<core::Document> makeReport(
    const ReportQuestion &question, const core::Progress &progress);

/// Asks for a file and writes the report there.
void saveReport(QWidget *page, Desk &desk, core::ReportKind kind, ReportFile file);

} // namespace ui
