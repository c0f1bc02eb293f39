#pragma once

#include "ui/registry/recordaction.h"
#include "ui/views/desk.h"

#include <QWidget>

namespace ui {

/// The work and the papers that belong to single records of a table; none for most tables.
/// Dialogs come up over `over`.
QList<RecordAction> recordActionsOf(const core::Table &table, Desk &desk, QWidget *over);

} // namespace ui
