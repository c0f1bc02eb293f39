#include "app/batch/documentout.h"

#include "core/exchange/documentjson.h"
#include "core/exchange/documentxlsx.h"
#include "ui/paper/pagepainter.h"

#include <QCoreApplication>

namespace batch {

namespace {

core::Result<void> write(const QString &out, const core::Document &document)
{
    if (out.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        return ui::writePdf(document, out);
    if (out.endsWith(u".xlsx"_s, Qt::CaseInsensitive))
        return core::writeDocumentXlsx(document, out);
    return core::writeDocumentJson(document, out);
}

} // namespace

int writeOut(const Call &call, const core::Document &document)
{
    const QString out = call.value(u"out"_s);
    static const QStringList endings = {u"pdf"_s, u"xlsx"_s, u"json"_s};
    if (!endings.contains(out.section(u'.', -1).toLower())) {
        return wrongUsage(
            QCoreApplication::translate("app", "请用 --out 指定 .pdf、.xlsx 或 .json 文件。"));
    }
    return writeDocument(out, document);
}

int writeDocument(const QString &out, const core::Document &document)
{
    if (auto written = write(out, document); !written)
        return refuse(
            core::Error{core::Error::Code::Storage, written.error().text, written.error().detail});
    print(QCoreApplication::translate("app", "已写入 %1").arg(out));
    return Done;
}

} // namespace batch
