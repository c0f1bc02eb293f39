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
    core::ReportOptions options = {};
    std::optional<qint64> asOfSet = std::nullopt; // the last change set that counts; nothing: now
};
/// Which report, how it is made, and as of when.
struct ReportChoice
{
    core::ReportKind kind = core::ReportKind::Summary;
    core::ReportOptions options = {};
    std::optional<qint64> asOfSet = std::nullopt;

    bool operator==(const ReportChoice &) const = default;
};
ReportQuestion reportQuestion(const Desk &desk, const ReportChoice &choice = {});
core::Result<core::Document> makeReport(
    const ReportQuestion &question, const core::Progress &progress);

/// Asks for a file and writes the report there.
void saveReport(QWidget *page, Desk &desk, const ReportChoice &choice, ReportFile file);

} // namespace ui
