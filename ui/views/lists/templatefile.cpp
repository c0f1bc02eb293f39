#include "ui/views/lists/templatefile.h"

#include "ui/common/messages.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QUrl>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kFolder = "export"_L1;

QString translated(const char *text)
{
    return QCoreApplication::translate("ui::templatefile", text);
}

} // namespace

void saveTemplateFile(Desk &desk, const core::TemplateInfo &info, QWidget *over)
{
    const QDir folder(desk.settings().folder(QString(kFolder)));
    const QString name
        = translated(QT_TRANSLATE_NOOP("ui::templatefile", "%1（空表）")).arg(info.title);
    auto path = QFileDialog::getSaveFileName(over,
        translated(QT_TRANSLATE_NOOP("ui::templatefile", "空表保存到哪里")),
        folder.filePath(name + u".xlsx"_s),
        translated(QT_TRANSLATE_NOOP("ui::templatefile", "Excel 工作簿 (*.xlsx)")));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".xlsx"_s;
    desk.settings().setFolder(QString(kFolder), QFileInfo(path).absolutePath());
    const auto written
        = core::templateBook(desk.workspace(), info.name).and_then([&](const auto &book) {
              return core::writeTemplate(path, book);
          });
    if (!written)
        return showError(over, written.error());
    showToast(over,
        translated(QT_TRANSLATE_NOOP("ui::templatefile", "已保存空表 %1"))
            .arg(QFileInfo(path).fileName()),
        translated(QT_TRANSLATE_NOOP("ui::templatefile", "打开")),
        [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

} // namespace ui
