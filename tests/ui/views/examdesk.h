#pragma once

#include "tests/ui/views/desktop.h"

#include <QDialog>

namespace samples {

/// People of the small city who hold no certificate.
QList<core::Record> uncertified(const core::Workspace &workspace, int count);
/// A plan that takes candidates, for an occupation and level of an organisation, and numbers for
/// its certificates.
core::RowId openPlan(core::Workspace &workspace);
/// Presses one of the record's own buttons.
void pressAction(Desktop &desktop, const core::Table &table, core::RowId id, const QString &title);
/// The dialog of that name, once it is there.
QDialog *dialog(Desktop &desktop, const QString &name);

} // namespace samples
