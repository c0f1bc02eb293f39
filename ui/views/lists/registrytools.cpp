#include "ui/views/lists/registrytools.h"

#include "core/exchange/tabtext.h"
#include "core/workspace/findbylist.h"
#include "core/workspace/listexport.h"
#include "ui/common/messages.h"
#include "ui/common/tasks.h"
#include "ui/common/taskstrip.h"
#include "ui/paper/pagepainter.h"
#include "ui/registry/filterbar.h"
#include "ui/registry/registrygrid.h"
#include "ui/registry/registryview.h"
#include "ui/views/lists/bulkdialog.h"
#include "ui/views/lists/exportdialog.h"
#include "ui/views/lists/finddialog.h"
#include "ui/views/lists/pastedialog.h"
#include "ui/views/lists/templatefile.h"
#include "ui/views/recordactions.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QMenu>
#include <QUrl>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kBoth = Qt::ControlModifier | Qt::ShiftModifier;

/// A workspace of its own, for work beside the window.
auto openBeside(const Desk &desk)
{
    return [path = desk.workspace().path(), login = desk.workspace().session().login()] {
        return core::Workspace::open(path, {.login = login});
    };
}

core::Reveal revealOf(const core::ListExport &list)
{
    return list.purpose.isEmpty() ? core::Reveal::Masked : core::Reveal::Full;
}

qint64 rowsOn(const core::Document &paper)
{
    qint64 rows = 0;
    for (const auto &block : paper.blocks) {
        if (const auto *table = std::get_if<core::Document::Table>(&block))
            rows += qint64(table->rows.size());
    }
    return rows;
}

} // namespace

RegistryTools::RegistryTools(Desk &desk, RegistryView &view, TaskStrip &strip)
    : QObject(&view)
    , m_desk(desk)
    , m_view(view)
    , m_strip(strip)
{
    connect(&view, &RegistryView::exportWanted, this, &RegistryTools::exportRows);
    connect(&view, &RegistryView::printWanted, this, &RegistryTools::printRows);
    connect(&view.grid(), &RegistryGrid::blockPasted, this, &RegistryTools::paste);
    buildMenu();
}

void RegistryTools::buildMenu()
{
    auto *menu = new QMenu(&m_view);
    const auto add = [&](const QString &name, const QString &text, const QKeySequence &keys) {
        auto *action = menu->addAction(text);
        action->setObjectName(name);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_view.addAction(action);
        return action;
    };
    const bool isWritable = m_desk.workspace().isWritable(m_view.table());
    if (isWritable) {
        connect(add(u"pasteNew"_s, tr("粘贴为新%1…").arg(m_view.table().noun()),
                    QKeyCombination(kBoth, Qt::Key_V)),
            &QAction::triggered, this, &RegistryTools::pasteFromClipboard);
        menu->addSeparator();
    }
    if (!core::listKeys(m_view.table()).isEmpty())
        connect(add(u"findList"_s, tr("按名单查找…"), QKeyCombination(kBoth, Qt::Key_F)),
            &QAction::triggered, this, &RegistryTools::find);
    if (isWritable) {
        connect(add(u"bulkSet"_s, tr("批量修改一列…"), QKeyCombination(kBoth, Qt::Key_D)),
            &QAction::triggered, this, [this] { change(core::BulkEdit::Way::Set); });
        connect(add(u"bulkReplace"_s, tr("查找和替换…"),
                    QKeyCombination(Qt::ControlModifier, Qt::Key_H)),
            &QAction::triggered, this, [this] { change(core::BulkEdit::Way::Replace); });
    }
    if (core::templateFor(m_view.table())) {
        menu->addSeparator();
        connect(add(u"emptySheet"_s, tr("保存空表供填报…"), {}), &QAction::triggered, this,
            &RegistryTools::saveTemplate);
    }
    m_view.setTools(menu);
}

void RegistryTools::saveTemplate()
{
    saveTemplateFile(m_desk, *core::templateFor(m_view.table()), &m_view);
}

void RegistryTools::pasteFromClipboard()
{
    const auto cells = core::readTabText(QApplication::clipboard()->text());
    if (!cells) {
        showError(&m_view, cells.error());
    } else if (cells->isEmpty()) {
        showNotice(&m_view, tr("剪贴板里没有文字。"), tr("请先在 Excel、WPS 里复制要粘贴的行。"));
    } else {
        paste(*cells);
    }
}

void RegistryTools::paste(const QList<QStringList> &cells)
{
    if (!m_view.model().isWritable())
        return;
    auto *dialog = new PasteDialog(m_desk, m_view.table(), {cells, m_view.shownColumns()}, &m_view);
    if (m_view.grid().currentIndex().isValid()) {
        dialog->offerOverwrite(tr("不新增，从选中的格子起改写 %1 行").arg(cells.size()));
        connect(dialog, &PasteDialog::overwriteWanted, this,
            [this, cells] { m_view.grid().overwrite(cells); });
    }
    dialog->open();
}

void RegistryTools::find()
{
    auto *dialog = new FindDialog(m_desk, m_view.table(), &m_view);
    connect(dialog, &FindDialog::rowsWanted, &m_view, &RegistryView::showRows);
    dialog->open();
}

void RegistryTools::change(core::BulkEdit::Way way)
{
    if (!m_view.model().isWritable())
        return;
    const auto selection = m_view.grid().selection();
    const auto at = m_view.grid().currentIndex();
    auto *dialog = new BulkDialog(m_desk,
        {m_view.table(), m_view.filter(), m_view.model().rowCount(),
            selection.ids(selection.rowCount()),
            at.isValid() ? QString(m_view.model().field(at.column()).column) : QString()},
        way, &m_view);
    dialog->open();
}

/// The list as it is seen, perhaps as it was at an earlier moment.
core::ListExport RegistryTools::shown() const
{
    return {.table = &m_view.table(),
        .filter = m_view.filter(),
        .columns = m_view.shownColumns(),
        .moment = m_view.model().moment()};
}

void RegistryTools::exportRows()
{
    const auto selection = m_view.grid().selection();
    const auto rows = selection.rowCount();
    auto *dialog = new ExportDialog(
        m_desk, {shown(), m_view.model().rowCount(), selection.ids(rows)}, &m_view);
    connect(dialog, &ExportDialog::wanted, this, [this, dialog] {
        if (dialog->form() == ExportDialog::Form::Paper)
            writePaper(*dialog);
        else
            write(*dialog);
    });
    dialog->open();
}

void RegistryTools::write(const ExportDialog &dialog)
{
    const auto list = dialog.list();
    const auto file = dialog.file();
    auto *task = runTask(
        this, openBeside(m_desk),
        [list, file](core::Workspace &workspace, const core::Progress &progress) {
            return core::exportList(workspace, list, file, progress);
        },
        [this, path = file.path, reveal = revealOf(list)](
            const core::Result<qint64> &rows) { tellWritten(rows, path, reveal); });
    m_strip.follow(task, tr("正在导出"));
}

void RegistryTools::writePaper(const ExportDialog &dialog)
{
    const auto list = dialog.list();
    const QString path = dialog.file().path;
    auto *task = runTask(
        this, openBeside(m_desk),
        [list, path, sentence = m_view.filterBar().sentence()](
            core::Workspace &workspace, const core::Progress &progress) -> core::Result<qint64> {
            const auto paper = core::listPaper(workspace, list, sentence, progress);
            if (!paper)
                return core::fail(paper.error());
            const auto written = writePdf(*paper, path);
            if (!written)
                return core::fail(written.error());
            return rowsOn(*paper);
        },
        [this, path, reveal = revealOf(list)](
            const core::Result<qint64> &rows) { tellWritten(rows, path, reveal); });
    m_strip.follow(task, tr("正在导出"));
}

void RegistryTools::tellWritten(
    const core::Result<qint64> &rows, const QString &path, core::Reveal reveal)
{
    const bool isFull = reveal == core::Reveal::Full;
    if (isFull)
        (void)m_desk.workspace().refresh(); // the journal has grown
    if (!rows) {
        showError(&m_view, rows.error());
        return;
    }
    const QString told = isFull ? tr("已导出 %1 行到 %2，含完整号码，用途已记入日志")
                                : tr("已导出 %1 行到 %2，个人信息已遮挡");
    showToast(&m_view, told.arg(*rows).arg(QFileInfo(path).fileName()), tr("打开"),
        [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

void RegistryTools::printRows()
{
    const auto list = shown();
    auto *task = runTask(
        this, openBeside(m_desk),
        [list, sentence = m_view.filterBar().sentence()](
            core::Workspace &workspace, const core::Progress &progress) {
            return core::listPaper(workspace, list, sentence, progress);
        },
        [this](const core::Result<core::Document> &document) {
            showPaper(document, m_desk, &m_view);
        });
    m_strip.follow(task, tr("正在排版"));
}

} // namespace ui
