#include "app/batch/command.h"
#include "ui/views/handbook/handbookpaper.h"

#include <QCoreApplication>

namespace batch {

namespace {

int writeHandbook(const Call &call)
{
    const QString out = call.value(u"out"_s);
    if (!out.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        return wrongUsage(QCoreApplication::translate("app", "请用 --out 指定一个 .pdf 文件。"));
    if (auto written = ui::writeHandbookPdf(out); !written)
        return refuse(written.error());
    print(QCoreApplication::translate("app", "已写入 %1").arg(out));
    return Done;
}

} // namespace

QList<Command> handbookCommands()
{
    return {{"handbook", "--out FILE", 0,
        QT_TRANSLATE_NOOP("app", "把使用手册写成 PDF，用 --language 选语言"),
        {{"out", "FILE", QT_TRANSLATE_NOOP("app", "写到哪个 .pdf 文件")}}, writeHandbook}};
}

} // namespace batch
