#pragma once

#include "core/figures/figureanswers.h"
#include "core/report/reportframe.h"

namespace core {

/// What a reader of the report should know before he compares its figures: each found in the data
/// by a rule (domain.md 1.2 and 1.3), none written by hand.
struct ReportException
{
    QString subject;
    QString finding;
    QString treatment;
};
Result<QList<ReportException>> reportExceptions(const ReportSource &source, FigureAnswers &answers);

/// The list as a table; without rows when there is nothing to say.
Result<Document::Table> exceptionTable(const ReportSource &source, FigureAnswers &answers);

} // namespace core
