#include "core/domain/publicnotice.h"
#include "core/domain/subsidy.h"
#include "core/report/publicnoticepaper.h"
#include "core/workspace/subsidybatch.h"
#include "ui/common/messages.h"
#include "ui/common/toast.h"
#include "ui/views/recordactions.h"

#include <QCoreApplication>

namespace ui {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("ui::recordactions", text);
}

void makeItems(core::Workspace &workspace, core::RowId application, QWidget *over)
{
    const auto taken = core::takeProposals(workspace, application);
    if (!taken) {
        showError(over, taken.error());
        return;
    }
    showToast(over,
        translated(QT_TRANSLATE_NOOP("ui::recordactions",
                       "已生成明细：符合规定 %1 人，不予补贴 %2 人，原有 %3 人"))
            .arg(taken->eligible)
            .arg(taken->refused)
            .arg(taken->known));
}

core::Result<core::Document> noticePaper(const core::Workspace &workspace, core::RowId id)
{
    const auto notice
        = workspace.records().read(core::publicityNotices(), core::Id<core::PublicityNotice>{id});
    if (!notice)
        return core::fail(notice.error());
    const auto application
        = workspace.records().read(core::subsidyApplications(), notice->application);
    if (!application)
        return core::fail(application.error());
    return core::publicNoticePaper({.notice = *notice,
                                       .application = *application,
                                       .office = unitTitle(workspace, workspace.unit()),
                                       .data = workspace.isDemo() ? core::NoticePaper::Data::Demo
                                                                  : core::NoticePaper::Data::Real},
        workspace.names());
}

} // namespace

WorkOf subsidyWork(const core::Table &table, Desk &desk, QWidget *over)
{
    if (table.number == core::subsidyApplications().table().number) {
        return {
            .record = {{translated(QT_TRANSLATE_NOOP("ui::recordactions", "生成明细")),
                [&table, &desk](const core::Record &record) {
                    const QString state = table.value(record, core::kStatus).text();
                    return desk.workspace().isWritable()
                        && (state == QLatin1String("draft") || state == QLatin1String("returned"));
                },
                [&desk, over](core::RowId id) { makeItems(desk.workspace(), id, over); }}},
            .list = {}};
    }
    if (table.number == core::publicityNotices().table().number) {
        return {.record = {{translated(QT_TRANSLATE_NOOP("ui::recordactions", "打印公示")),
                    [](const core::Record &) { return true; },
                    [&desk, over](core::RowId id) {
                        showPaper(noticePaper(desk.workspace(), id), desk, over);
                    }}},
            .list = {}};
    }
    return {};
}

} // namespace ui
