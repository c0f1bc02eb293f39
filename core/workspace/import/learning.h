#pragma once

#include "core/workspace/import.h"

namespace core {

/// Adds what was learned of this sender's sheets, and of everybody's, to what the clerk chose now;
/// his choice wins.
Result<void> applyLearned(const Workspace &workspace, ImportOptions &options);

/// Keeps what the clerk chose for these sheets: meanings of headings and values, and the layout of
/// each sheet that he changed, so that the same sheet asks nothing next month. Not undone with the
/// import.
Result<void> rememberChoices(
    Workspace &workspace, const ImportOptions &chosen, const ImportReading &reading);

/// The key under which what a sender taught is kept.
QString senderOf(const QString &division);

} // namespace core
