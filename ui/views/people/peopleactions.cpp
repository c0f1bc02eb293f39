#include "core/domain/person.h"
#include "core/workspace/persontimeline.h"
#include "ui/common/messages.h"
#include "ui/views/people/timelinedialog.h"
#include "ui/views/recordactions.h"

#include <QCoreApplication>

namespace ui {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("ui::recordactions", text);
}

void showTimeline(Desk &desk, core::RowId person, QWidget *over)
{
    const auto &workspace = desk.workspace();
    const auto paper = core::timelineOf(workspace, person, unitTitle(workspace, workspace.unit()));
    if (!paper) {
        showError(over, paper.error());
        return;
    }
    auto *dialog = new TimelineDialog(desk, *paper, over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

WorkOf peopleWork(const core::Table &table, Desk &desk, QWidget *over)
{
    if (table.number != core::persons().table().number)
        return {};
    return {.record = {{translated(QT_TRANSLATE_NOOP("ui::recordactions", "履历")),
                [](const core::Record &) { return true; },
                [&desk, over](core::RowId id) { showTimeline(desk, id, over); }}},
        .list = {}};
}

} // namespace ui
