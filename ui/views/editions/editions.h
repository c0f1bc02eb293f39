#pragma once

#include "core/workspace/editions.h"
#include "ui/views/desk.h"

class QWidget;

namespace ui {

/// Counts the report beside the window and keeps it as a draft edition; `supersedes`: the issued
/// one that it corrects, or 0.
void keepReport(
    Desk &desk, const core::EditionQuestion &question, core::RowId supersedes, QWidget *over);

} // namespace ui
