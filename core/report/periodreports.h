#pragma once

#include "core/report/reportframe.h"

namespace core {

/// The reports of a period, by what they are about.
enum class ReportKind {
    Summary, // one page for supervisors
    Bulletin, // 月通报
    Ranking, // all indicators and the composite score
    Dispatch, // 季调度
    Text, // 半年总结, 年度总结
    Cards, // a page for each county
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
    Submissions,
    Book, // the whole set with contents
    Board // the dashboard on one page, to be handed out
};
const QList<ReportKind> &reportKinds();
/// summary, year, plans …: what the batch program calls it.
QString reportKey(ReportKind kind);
QString reportTitle(ReportKind kind);
std::optional<ReportKind> reportOfKey(const QString &key);

Result<Document> periodReport(ReportKind kind, const ReportSource &source);

/// 通报 of the month in which the period ends: head, sentences, late list, requests, annexes.
Result<Document> bulletinReport(const ReportSource &source);
/// Who is behind in the quarter, by how much, whether the year will be met, what will be done.
Result<Document> dispatchReport(const ReportSource &source);
/// The half or the year in ten sections, each with its figures.
Result<Document> textReport(const ReportSource &source);
/// Indicators, target, rate, rank, light and change of rank: one page a unit.
Result<Document> cardReport(const ReportSource &source);
Result<Document> bookReport(const ReportSource &source);
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
/// Tiles, pace in words and six charts on one page.
Result<Document> boardReport(const ReportSource &source);

} // namespace core
