#pragma once

#include "core/domain/trainingclass.h"
#include "tests/ui/views/desktop.h"
#include "ui/registry/registryview.h"

#include <QApplication>

#include <catch2/catch.hpp>

namespace samples {

/// A class of the demo city of which project, institution and course are all active.
core::Record livingClass(const core::Workspace &workspace);
/// A planned class in December, when the clock stands in January.
core::RowId newClass(core::Workspace &workspace, const QString &number);
/// A list as it is copied from a spreadsheet, of people who are in no ledger.
QString pastedRows(int count);
/// Brings a class up as a click on its row would.
ui::RegistryView &shownClass(Desktop &desktop, core::RowId id);
/// Presses a button of the record by keyboard alone.
void pressKey(ui::RegistryView &view, const QString &title);
QString stateOf(const core::Workspace &workspace, core::RowId trainingClass);

/// The dialog of that name once it is in front.
template <class T>
T *dialogOf(const Desktop &desktop, const QString &name)
{
    T *dialog = nullptr;
    REQUIRE(waitFor([&] {
        dialog = desktop.window().template findChild<T *>(name);
        return dialog && dialog->isVisible() && QApplication::activeWindow() == dialog;
    }));
    return dialog;
}

} // namespace samples
