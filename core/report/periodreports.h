#pragma once

#include "core/report/reportframe.h"

namespace core {

/// The reports of a period, by what they are about.
enum class ReportKind {
    Summary, // one page for supervisors
    Bands, // the three-class method
    Year, // every published figure
    Plans,
    Brands,
    Contests,
    Employment,
    Vouchers,
    Departments,
    Outreach,
    Supervision,
    Submissions
};
const QList<ReportKind> &reportKinds();
/// summary, year, plans …: what the batch program calls it.
QString reportKey(ReportKind kind);
QString reportTitle(ReportKind kind);
std::optional<ReportKind> reportOfKey(const QString &key);

Result<Document> periodReport(ReportKind kind, const ReportSource &source);

/// 工作要情: all figures of the published report (domain.md 1.1) with unit, source, definition,
/// target and rate.
Result<Document> yearReport(const ReportSource &source);
/// Targets of the five-year plans against what has been reached.
Result<Document> planReport(const ReportSource &source);
/// 一县一品牌 and the counties without one.
Result<Document> brandReport(const ReportSource &source);
Result<Document> contestReport(const ReportSource &source);
Result<Document> employmentReport(const ReportSource &source);
/// In 张 and in 人, never mixed.
Result<Document> voucherReport(const ReportSource &source);
/// Departments (条) beside the areas (块): another cut of the same trainings.
Result<Document> departmentReport(const ReportSource &source);
/// Leading groups, publicity, townships with and without a class.
Result<Document> outreachReport(const ReportSource &source);
Result<Document> supervisionReport(const ReportSource &source);

} // namespace core
