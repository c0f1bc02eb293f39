#include "core/domain/employment.h"
#include "core/domain/trainingclass.h"
#include "core/workspace/followups.h"
#include "ui/common/messages.h"
#include "ui/common/tasks.h"
#include "ui/views/recordactions.h"

#include <QCoreApplication>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("ui::employmentactions", text);
}

void plan(Desk &desk, core::RowId trainingClass, QWidget *over)
{
    const auto planned = core::planFollowUps(desk.workspace(), trainingClass);
    if (!planned)
        return showError(over, planned.error());
    showToast(over,
        *planned == 0
            ? translated(QT_TRANSLATE_NOOP("ui::employmentactions", "这个班的回访都已安排"))
            : translated(QT_TRANSLATE_NOOP(
                             "ui::employmentactions", "已安排就业回访 %1 次，到期列在今日待办"))
                  .arg(*planned));
}

/// Beside the window: every job is looked at.
void showUncertified(Desk &desk, QWidget *over)
{
    runTask(
        over,
        [path = desk.workspace().path()] {
            return core::Workspace::open(path, {.access = core::Database::Access::ReadOnly});
        },
        [](core::Workspace &workspace, const core::Progress &) {
            return core::workWithoutCertificate(workspace);
        },
        [&desk, over](const core::Result<core::Filter> &jobs) {
            if (!jobs)
                return showError(over, jobs.error());
            desk.openRows(core::employmentRecords(), *jobs,
                translated(QT_TRANSLATE_NOOP("ui::employmentactions", "未持证上岗")));
        });
}

} // namespace

WorkOf employmentWork(const core::Table &table, Desk &desk, QWidget *over)
{
    if (table.number == core::employmentRecords().table().number) {
        return {.record = {},
            .list = {{translated(QT_TRANSLATE_NOOP("ui::employmentactions", "未持证上岗名单")),
                [&desk, over](const core::Filter &) { showUncertified(desk, over); }}}};
    }
    if (table.number != core::trainingClasses().table().number)
        return {};
    const auto applies = [&table, &desk](const core::Record &record) {
        static const QStringList ended{u"completed"_s, u"assessed"_s, u"closed"_s};
        return desk.workspace().isWritable()
            && ended.contains(table.value(record, core::kStatus).text());
    };
    return {.record = {{translated(QT_TRANSLATE_NOOP("ui::employmentactions", "安排回访")), applies,
                [&desk, over](core::RowId id) { plan(desk, id, over); }}},
        .list = {}};
}

} // namespace ui
