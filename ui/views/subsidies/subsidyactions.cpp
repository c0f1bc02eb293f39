#include "core/domain/publicnotice.h"
#include "core/domain/subsidy.h"
#include "core/domain/voucher.h"
#include "core/workspace/papers.h"
#include "core/workspace/recovery.h"
#include "core/workspace/subsidybatch.h"
#include "core/workspace/vouchermatch.h"
#include "ui/common/messages.h"
#include "ui/common/tasks.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/views/recordactions.h"
#include "ui/views/subsidies/bankactions.h"

#include <QCoreApplication>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("ui::subsidyactions", text);
}

bool isIn(const core::Table &table, const core::Record &record, const QStringList &states)
{
    return states.contains(table.value(record, core::kStatus).text());
}

void tellMade(QWidget *over, const core::TakenProposals &taken)
{
    showToast(over,
        translated(QT_TRANSLATE_NOOP("ui::subsidyactions",
                       "已生成明细：符合规定 %1 人，不予补贴 %2 人，原有 %3 人"))
            .arg(taken.eligible)
            .arg(taken.refused)
            .arg(taken.known));
}

/// Beside the window: an evaluation can have thousands of candidates.
void makeItems(Desk &desk, core::RowId application, QWidget *over)
{
    auto &workspace = desk.workspace();
    runTask(
        over,
        [ledger = workspace.path(), login = workspace.session().login()] {
            return core::Workspace::open(ledger, {.login = login});
        },
        [application](core::Workspace &beside, const core::Progress &) {
            return core::takeProposals(beside, application);
        },
        [over, &workspace](const core::Result<core::TakenProposals> &taken) {
            if (!taken)
                return showError(over, taken.error());
            if (auto fresh = workspace.refresh(); !fresh)
                return showError(over, fresh.error());
            tellMade(over, *taken);
        });
}

/// Beside the window: every voucher is looked at.
void matchVouchers(Desk &desk, QWidget *over)
{
    runTask(
        over,
        [ledger = desk.workspace().path(), login = desk.workspace().session().login()] {
            return core::Workspace::open(
                ledger, {.login = login, .access = core::Database::Access::ReadOnly});
        },
        [](core::Workspace &beside, const core::Progress &) {
            return core::voucherMatchPaper(beside);
        },
        [&desk, over](const core::Result<core::Document> &paper) { showPaper(paper, desk, over); });
}

void recover(Desk &desk, core::RowId item, QWidget *over)
{
    const auto run = [&desk, item, over](const QString &reason) {
        if (auto done = core::recoverItem(desk.workspace(), item, reason); !done)
            showError(over, done.error());
    };
    askReason(over,
        {translated(QT_TRANSLATE_NOOP("ui::subsidyactions", "追回补贴")),
            translated(QT_TRANSLATE_NOOP("ui::subsidyactions",
                "这笔补贴将列为追回，批次转为追回中；追回后 36 个月内再申请会提示。")),
            translated(QT_TRANSLATE_NOOP("ui::subsidyactions", "追回的原因（必填）")),
            translated(QT_TRANSLATE_NOOP("ui::subsidyactions", "追回"))},
        run);
}

WorkOf applicationWork(const core::Table &table, Desk &desk, QWidget *over)
{
    WorkOf work{.record = {{translated(QT_TRANSLATE_NOOP("ui::subsidyactions", "生成明细")),
                    [&table, &desk](const core::Record &record) {
                        return desk.workspace().isWritable()
                            && isIn(table, record, {u"draft"_s, u"returned"_s});
                    },
                    [&desk, over](core::RowId id) { makeItems(desk, id, over); }}},
        .list = {}};
    work.record += bankActions(table, desk, over);
    return work;
}

} // namespace

WorkOf subsidyWork(const core::Table &table, Desk &desk, QWidget *over)
{
    if (table.number == core::subsidyApplications().table().number)
        return applicationWork(table, desk, over);
    if (table.number == core::subsidyItems().table().number) {
        return {.record = {{translated(QT_TRANSLATE_NOOP("ui::subsidyactions", "追回")),
                    [&table](const core::Record &record) {
                        return table.value(record, "state"_L1).text() == "ok"_L1;
                    },
                    [&desk, over](core::RowId id) { recover(desk, id, over); }}},
            .list = {}};
    }
    if (table.number == core::vouchers().number) {
        return {.record = {},
            .list = {{translated(QT_TRANSLATE_NOOP("ui::subsidyactions", "与台账核对")),
                [&desk, over](const core::Filter &) { matchVouchers(desk, over); }}}};
    }
    if (table.number == core::publicityNotices().table().number) {
        return {.record = {{translated(QT_TRANSLATE_NOOP("ui::subsidyactions", "打印公示")),
                    [](const core::Record &) { return true; },
                    [&desk, over](core::RowId id) {
                        showPaper(core::noticePaper(desk.workspace(), id), desk, over);
                    }}},
            .list = {}};
    }
    return {};
}

} // namespace ui
