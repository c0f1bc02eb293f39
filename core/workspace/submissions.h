#pragma once

#include "core/figures/submissionboard.h"
#include "core/figures/submissionsheet.h"
#include "core/workspace/workspace.h"

namespace core {

/// The units that report to this office: counties and 市本级; a county only itself.
Result<QStringList> reportingUnits(const Workspace &workspace);

/// Enters every report of the year that is awaited and not there yet, as one step; how many.
Attempt<int> planSubmissions(Workspace &workspace, int year);

/// Writes a sheet as one step: begins the report where there was none, keeps the system figures it
/// was counted with. What the rules only doubt is returned.
Attempt<Saved> saveSheet(Workspace &workspace, const SubmissionSheet &sheet);

/// Text to send to the units whose reports are awaited, each with its day; empty when all are in.
QString reminderText(const QList<SubmissionCell> &cells, const Names &names, QDate today);

} // namespace core
