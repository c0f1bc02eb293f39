#pragma once

#include "core/figures/submissionboard.h"
#include "core/figures/submissionsheet.h"
#include "core/report/reportframe.h"

namespace core {

/// Whose form it is, and under which name the programme runs.
struct SubmissionPaper
{
    SubmissionSheet sheet;
    QString office; // 石楼县人力资源和社会保障局
    QString programme; // 人人持证、技能社会
    enum class Data { Real, Demo };
    Data data = Data::Real;
};

/// The county form (domain.md 5.4): one page, as the county prints and seals it; the texts of a
/// dispatch stand below. System figures lead back to their rows.
Document submissionForm(const SubmissionPaper &paper);

/// Where the rows of a line's system figure are found; empty when the dictionary has no such
/// figure.
QString lineReference(const FormLine &line, const Period &period, const QString &unit);

/// 信息报送情况: the reports of the period with their days, and what the units' news items count
/// for since January.
Result<Document> submissionReport(const ReportSource &source);

/// 已报送, 迟报 3 天, 未报，逾期 2 天 …
QString submissionStateText(const SubmissionCell &cell, const Names &names, QDate today);

} // namespace core
