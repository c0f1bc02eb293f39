#pragma once

#include "core/figures/submissionboard.h"
#include "core/report/submissionpapers.h"
#include "core/workspace/workspace.h"

namespace core {

/// The board of this ledger: of one period with contents, or of a whole year.
Result<QList<SubmissionCell>> submissionBoard(
    const Workspace &workspace, int year, const std::optional<Period> &period = std::nullopt);

/// Counts: takes its time in a large city.
Result<SubmissionSheet> openSheet(const Workspace &workspace, const SubmissionKey &key);
Result<SubmissionPaper> submissionPaper(const Workspace &workspace, const SubmissionSheet &sheet);

/// Enters every report of the year that is awaited and not there yet, as one step; how many.
Attempt<int> planSubmissions(Workspace &workspace, int year);

/// Writes a sheet as one step: begins the report where there was none, keeps the system figures it
/// was counted with. What the rules only doubt is returned.
Attempt<Saved> saveSheet(Workspace &workspace, const SubmissionSheet &sheet);

/// Text to send to the units whose reports are awaited, each with its day; empty when all are in.
QString reminderText(const QList<SubmissionCell> &cells, const Names &names, QDate today);

} // namespace core
