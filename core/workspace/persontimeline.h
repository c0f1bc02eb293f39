#pragma once

#include "core/report/timelinepaper.h"
#include "core/workspace/workspace.h"

namespace core {

/// A person's trainings, vouchers, results, certificates, subsidies, contests, jobs and follow-ups
/// in order of time; numbers of persons shortened.
Result<QList<TimelineEntry>> personTimeline(const Workspace &workspace, RowId person);

/// The same with who it is, ready for paper; `office` prints it.
Result<TimelinePaper> timelineOf(const Workspace &workspace, RowId person, const QString &office);

} // namespace core
