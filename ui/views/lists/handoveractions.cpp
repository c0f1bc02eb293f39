#include "core/domain/handover.h"
#include "core/workspace/handover.h"
#include "ui/common/messages.h"
#include "ui/common/tasks.h"
#include "ui/views/lists/handoverdialog.h"
#include "ui/views/recordactions.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kFolder = "handover"_L1;

QString translated(const char *text)
{
    return QCoreApplication::translate("ui::handoveractions", text);
}

void tellReceipt(QWidget *over, const core::HandOverReceipt &receipt)
{
    QString told
        = translated(QT_TRANSLATE_NOOP("ui::handoveractions", "已登记回执：接收 %1 条，退回 %2 条"))
              .arg(receipt.accepted)
              .arg(receipt.refused);
    if (!receipt.unknown.isEmpty()) {
        told += translated(QT_TRANSLATE_NOOP("ui::handoveractions", "；有 %1 个记录号不在这一批里"))
                    .arg(receipt.unknown.size());
    }
    showToast(over, told);
}

void takeReceipt(Desk &desk, core::RowId batch, QWidget *over)
{
    const QString path = QFileDialog::getOpenFileName(over,
        translated(QT_TRANSLATE_NOOP("ui::handoveractions", "选择省厅的回执文件")),
        desk.settings().folder(QString(kFolder)),
        translated(QT_TRANSLATE_NOOP("ui::handoveractions", "表格 (*.xlsx *.xlsm *.csv *.txt)")));
    if (path.isEmpty())
        return;
    desk.settings().setFolder(QString(kFolder), QFileInfo(path).absolutePath());
    auto &workspace = desk.workspace();
    runTask(
        over,
        [ledger = workspace.path(), login = workspace.session().login()] {
            return core::Workspace::open(ledger, {.login = login});
        },
        [batch, path](core::Workspace &beside, const core::Progress &) {
            return core::takeHandOverReceipt(beside, batch, path);
        },
        [over, &workspace](const core::Result<core::HandOverReceipt> &receipt) {
            if (!receipt)
                return showError(over, receipt.error());
            (void)workspace.refresh();
            tellReceipt(over, *receipt);
        });
}

void markSent(Desk &desk, core::RowId batch, QWidget *over)
{
    auto &workspace = desk.workspace();
    if (auto marked = core::markHandOverSent(workspace, batch, workspace.today()); !marked)
        return showError(over, marked.error());
    showToast(over, translated(QT_TRANSLATE_NOOP("ui::handoveractions", "已标记为今天报出")));
}

} // namespace

WorkOf handOverWork(const core::Table &table, Desk &desk, QWidget *over)
{
    if (table.number != core::exportBatches().number)
        return {};
    const auto isIn = [&table](const QStringList &states) {
        return [&table, states](const core::Record &record) {
            return states.contains(table.value(record, "state"_L1).text());
        };
    };
    return {{{translated(QT_TRANSLATE_NOOP("ui::handoveractions", "标记已报出")), isIn({u"made"_s}),
                 [&desk, over](core::RowId id) { markSent(desk, id, over); }},
                {translated(QT_TRANSLATE_NOOP("ui::handoveractions", "登记回执…")),
                    isIn({u"made"_s, u"sent"_s, u"partly"_s}),
                    [&desk, over](core::RowId id) { takeReceipt(desk, id, over); }}},
        {{translated(QT_TRANSLATE_NOOP("ui::handoveractions", "生成上报批次…")),
            [&desk, over](const core::Filter &) { (new HandOverDialog(desk, over))->open(); }}}};
}

} // namespace ui
