#include "ui/views/subsidies/bankactions.h"

#include "core/base/money.h"
#include "core/domain/subsidy.h"
#include "core/workspace/bankfile.h"
#include "ui/common/messages.h"
#include "ui/common/tasks.h"
#include "ui/views/recordactions.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QUrl>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kFolder = "bank"_L1;

QString translated(const char *text)
{
    return QCoreApplication::translate("ui::bankactions", text);
}

void saveList(Desk &desk, core::RowId application, QWidget *over)
{
    const auto list = core::bankList(desk.workspace(), application);
    if (!list)
        return showError(over, list.error());
    const QDir folder(desk.settings().folder(QString(kFolder)));
    auto path = QFileDialog::getSaveFileName(over,
        translated(QT_TRANSLATE_NOOP("ui::bankactions", "发放清单保存到哪里（含完整账号）")),
        folder.filePath(list->application.applicationNo + u".xlsx"_s),
        translated(QT_TRANSLATE_NOOP("ui::bankactions", "Excel 工作簿 (*.xlsx)")));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".xlsx"_s;
    desk.settings().setFolder(QString(kFolder), QFileInfo(path).absolutePath());
    if (auto written = core::writeBankList(desk.workspace(), application, path); !written)
        return showError(over, written.error());
    showToast(over,
        translated(
            QT_TRANSLATE_NOOP("ui::bankactions", "已生成发放清单 %1 笔，合计 %2 元，送出已记录"))
            .arg(list->lines.size())
            .arg(core::yuanText(list->total())),
        translated(QT_TRANSLATE_NOOP("ui::bankactions", "打开")),
        [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

void tellReturn(QWidget *over, const core::TakenReturn &taken)
{
    showToast(over,
        translated(
            QT_TRANSLATE_NOOP("ui::bankactions", "已登记回盘：入账 %1 笔，退回 %2 笔（%3 元）"))
            .arg(taken.paid)
            .arg(taken.returned)
            .arg(core::yuanText(taken.returnedAmount)));
}

/// Beside the window: a city's file has tens of thousands of lines.
void enterReturn(Desk &desk, core::RowId application, const QString &path, QWidget *over)
{
    auto &workspace = desk.workspace();
    runTask(
        over,
        [ledger = workspace.path(), login = workspace.session().login()] {
            return core::Workspace::open(ledger, {.login = login});
        },
        [application, path](core::Workspace &beside, const core::Progress &) {
            return core::takeBankReturn(beside, application, path);
        },
        [over, &workspace](const core::Result<core::TakenReturn> &taken) {
            if (!taken)
                return showError(over, taken.error());
            if (auto fresh = workspace.refresh(); !fresh)
                return showError(over, fresh.error());
            tellReturn(over, *taken);
        });
}

void takeReturn(Desk &desk, core::RowId application, QWidget *over)
{
    const QString path = QFileDialog::getOpenFileName(over,
        translated(QT_TRANSLATE_NOOP("ui::bankactions", "选择银行回盘文件")),
        desk.settings().folder(QString(kFolder)),
        translated(QT_TRANSLATE_NOOP(
            "ui::bankactions", "表格 (*.xlsx *.xlsm *.xls *.et *.ods *.csv *.txt)")));
    if (path.isEmpty())
        return;
    desk.settings().setFolder(QString(kFolder), QFileInfo(path).absolutePath());
    enterReturn(desk, application, path, over);
}

} // namespace

QList<RecordAction> bankActions(const core::Table &table, Desk &desk, QWidget *over)
{
    const QString group = translated(QT_TRANSLATE_NOOP("ui::bankactions", "银行"));
    const auto applies = [&table, &desk](const core::Record &record) {
        const QString state = table.value(record, core::kStatus).text();
        const bool isPayable = state == "approved"_L1 || state == "paid"_L1;
        return isPayable
            && desk.workspace().session().scope(core::Right::RecordPayment)
            != core::Session::Scope::None;
    };
    return {{translated(QT_TRANSLATE_NOOP("ui::bankactions", "打印发放清单")), applies,
                [&desk, over](core::RowId id) {
                    showPaper(core::bankListPaper(desk.workspace(), id), desk, over);
                },
                group},
        {translated(QT_TRANSLATE_NOOP("ui::bankactions", "导出发放清单…")), applies,
            [&desk, over](core::RowId id) { saveList(desk, id, over); }, group},
        {translated(QT_TRANSLATE_NOOP("ui::bankactions", "登记回盘…")), applies,
            [&desk, over](core::RowId id) { takeReturn(desk, id, over); }, group}};
}

} // namespace ui
