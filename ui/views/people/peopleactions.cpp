#include "core/domain/person.h"
#include "core/storage/personqueries.h"
#include "core/workspace/persontimeline.h"
#include "ui/common/messages.h"
#include "ui/views/people/mergedialog.h"
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

void startMerge(Desk &desk, core::RowId person, QWidget *over)
{
    auto *dialog = new MergeDialog(desk, person, over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

core::RowId keptFor(const Desk &desk, core::RowId person)
{
    return core::mergedInto(desk.workspace().database(), person).value_or(0);
}

} // namespace

WorkOf peopleWork(const core::Table &table, Desk &desk, QWidget *over)
{
    if (table.number != core::persons().table().number)
        return {};
    WorkOf work;
    work.record.append({translated(QT_TRANSLATE_NOOP("ui::recordactions", "履历")),
        [](const core::Record &) { return true; },
        [&desk, over](core::RowId id) { showTimeline(desk, id, over); }});
    work.record.append({translated(QT_TRANSLATE_NOOP("ui::recordactions", "与另一条合并…")),
        [&desk](const core::Record &record) {
            return desk.workspace().isWritable() && keptFor(desk, record.id) == 0;
        },
        [&desk, over](core::RowId id) { startMerge(desk, id, over); }});
    work.record.append(
        {translated(QT_TRANSLATE_NOOP("ui::recordactions", "已并入：打开保留的记录")),
            [&desk](const core::Record &record) { return keptFor(desk, record.id) != 0; },
            [&desk](core::RowId id) { desk.openRecord(core::persons(), keptFor(desk, id)); }});
    return work;
}

} // namespace ui
