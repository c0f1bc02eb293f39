#include "core/exchange/fileproblems.h"

#include "core/exchange/cellreference.h"

#include <QCoreApplication>

namespace core {

namespace {

Error fileError(const QString &text, const char *detail)
{
    return {Error::Code::File, text, QString::fromLatin1(detail)};
}

} // namespace

Error damagedFile(const char *detail)
{
    return fileError(QCoreApplication::translate("core",
                         "文件已损坏，无法读取。请重新下载，或请发送人用 Excel 或 WPS 打开后另存为 "
                         ".xlsx 再发来。"),
        detail);
}

Error oversizedFile(const char *detail)
{
    return fileError(QCoreApplication::translate("core",
                         "文件异常庞大，超出读取上限。请用 Excel 或 WPS "
                         "打开，只留下需要的表，另存为 .xlsx 后再导入。"),
        detail);
}

Error truncatedFile(const char *detail)
{
    return fileError(QCoreApplication::translate(
                         "core", "文件不完整，可能在传输中断开。请重新下载，或请发送人再发一次。"),
        detail);
}

Error encryptedFile()
{
    return fileError(
        QCoreApplication::translate("core",
            "文件有打开密码。请用 Excel 或 WPS 输入密码打开，去掉密码后另存为 .xlsx 再导入。"),
        "encrypted");
}

Error emptyFile()
{
    return fileError(QCoreApplication::translate(
                         "core", "文件是空的，里面没有任何内容。请让发送人重新发送原表。"),
        "empty");
}

Error cancelledReading()
{
    return {Error::Code::Cancelled, QCoreApplication::translate("core", "已取消读取。")};
}

Error damagedRow(quint64 row, const QString &what)
{
    return {Error::Code::File,
        QCoreApplication::translate("core", "第 %1 行：%2").arg(row + 1).arg(what)};
}

Error damagedCell(quint64 row, quint64 column, const QString &what)
{
    return {Error::Code::File,
        QCoreApplication::translate("core", "第 %1 行 %2 列：%3")
            .arg(QString::number(row + 1), columnLetters(column), what)};
}

Error overlongCell(quint64 row, quint64 column, quint64 mostUnits)
{
    return damagedCell(row, column,
        QCoreApplication::translate("core", "单元格文字超过 %1 个字，请在原表里缩短它。")
            .arg(mostUnits));
}

Error inSheet(const QString &sheet, Error error, const QString &place)
{
    if (error.code != Error::Code::Cancelled)
        error.text
            = QCoreApplication::translate("core", "工作表“%1”%2：%3").arg(sheet, place, error.text);
    return error;
}

} // namespace core
