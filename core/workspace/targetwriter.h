#pragma once

#include "core/workspace/targetsplit.h"

namespace core {

/// By which paper, and from which day on, targets are changed.
struct TargetDecision
{
    QString document = {}; // needed to change what is issued
    QDate effectiveOn = {}; // reports that end before it keep the version before
};

/// Writes the grid in one step: new drafts, changed drafts, and for what is issued already a draft
/// of the next version that adjusts it. Rows that say the same stay. Returns how many targets were
/// written.
Attempt<int> saveTargets(
    Workspace &workspace, const TargetGrid &grid, const TargetDecision &decision);

/// Issues every draft of the indicator and year in one step; what they adjust is superseded.
Attempt<int> issueTargets(
    Workspace &workspace, int year, const QString &indicator, const QString &reason = {});

} // namespace core
