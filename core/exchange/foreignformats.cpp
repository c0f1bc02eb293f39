#include "core/exchange/foreignformats.h"

#include "core/exchange/fileproblems.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace core {

namespace {

Error saveAsWorkbook(const QString &what, const char *detail)
{
    return {Error::Code::File,
        QCoreApplication::translate(
            "core", "这是“%1”，目前读不了。请用 Excel 或 WPS 打开它，另存为 .xlsx 后再导入。")
            .arg(what),
        QString::fromLatin1(detail)};
}

Error notASheet(const QString &what, const char *detail)
{
    return {Error::Code::File,
        QCoreApplication::translate(
            "core", "这是“%1”，不是表格。请选择 .xlsx 或 .csv 文件，或请发送人发来原表。")
            .arg(what),
        QString::fromLatin1(detail)};
}

/// The first record of a worksheet stream that nobody wrapped: BOF of BIFF 2 to 8.
bool isRawBiff(const QByteArray &head)
{
    if (head.size() < 4 || head[0] != '\x09' || head[3] != '\0')
        return false;
    return QByteArrayView("\0\2\4\x05\x08", 5).contains(head[1])
        && QByteArrayView("\4\6\x08\x10").contains(head[2]);
}

std::optional<Error> markedFile(const QByteArray &head)
{
    struct Mark
    {
        QByteArrayView bytes;
        const char *what;
    };
    static constexpr std::array kMarks{
        Mark{"%PDF", QT_TRANSLATE_NOOP("core", "PDF 文件")},
        Mark{"Rar!", QT_TRANSLATE_NOOP("core", "RAR 压缩包")},
        Mark{"7z\xBC\xAF", QT_TRANSLATE_NOOP("core", "7z 压缩包")},
        Mark{"\x1F\x8B", QT_TRANSLATE_NOOP("core", "gzip 压缩包")},
        Mark{"\x89PNG", QT_TRANSLATE_NOOP("core", "图片")},
        Mark{"\xFF\xD8\xFF", QT_TRANSLATE_NOOP("core", "图片")},
        Mark{"GIF8", QT_TRANSLATE_NOOP("core", "图片")},
        Mark{"SQLite format 3", QT_TRANSLATE_NOOP("core", "数据库文件")},
        Mark{"{\\rtf", QT_TRANSLATE_NOOP("core", "RTF 文档")},
    };
    for (const Mark &mark : kMarks)
        if (head.startsWith(mark.bytes))
            return notASheet(QCoreApplication::translate("core", mark.what), "foreign file");
    return std::nullopt;
}

/// The start of a markup file, in one-byte encodings and UTF-16 alike, lower case; empty for
/// anything else.
QByteArray markupOf(const QByteArray &head)
{
    QByteArray text = head;
    text.replace('\0', "");
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    else if (text.startsWith("\xFF\xFE") || text.startsWith("\xFE\xFF"))
        text.remove(0, 2);
    text = text.trimmed().toLower();
    return text.startsWith('<') ? text : QByteArray();
}

std::optional<Error> markup(const QByteArray &head)
{
    const QByteArray text = markupOf(head);
    if (text.contains("urn:schemas-microsoft-com:office:spreadsheet"))
        return saveAsWorkbook(
            QCoreApplication::translate("core", "Excel 2003 的 XML 表格"), "xml 2003");
    if (text.contains("urn:oasis:names:tc:opendocument"))
        return saveAsWorkbook(
            QCoreApplication::translate("core", "单个 XML 文件的 OpenDocument 表格（.fods）"),
            "flat ods");
    if (text.startsWith("<?xml"))
        return notASheet(QCoreApplication::translate("core", "XML 文件"), "xml");
    return std::nullopt;
}

bool isOpenDocument(const QByteArray &type)
{
    return type.startsWith("application/vnd.oasis.opendocument.");
}

} // namespace

bool isWebPage(const QByteArray &head)
{
    const QByteArray text = markupOf(head);
    if (text.contains("<html") || text.contains("<!doctype html"))
        return true;
    if (text.startsWith("<?xml") || text.contains("urn:schemas-microsoft-com:office:spreadsheet"))
        return false;
    static constexpr std::array kTags{
        "<table", "<body", "<head", "<meta", "<style", "<div", "<tr", "<td", "<script"};
    return std::any_of(
        kTags.begin(), kTags.end(), [&text](const char *tag) { return text.contains(tag); });
}

bool isBareWorkbookStream(const QByteArray &head)
{
    return isRawBiff(head) && head[1] == '\x08';
}

std::optional<Error> foreignFile(const QByteArray &head)
{
    if (isRawBiff(head))
        return oldWorkbook();
    if (auto marked = markedFile(head))
        return marked;
    if (head.left(1024).toLower().contains("mime-version:"))
        return saveAsWorkbook(
            QCoreApplication::translate("core", "单个文件的网页（.mht）"), "mhtml");
    return markup(head);
}

std::optional<Error> foreignPackage(ZipPackage &package)
{
    if (const ZipPart *type = package.find("mimetype"); type != nullptr && type->size < 200) {
        const auto text = package.readAll(*type, 200);
        if (text && isOpenDocument(*text) && !text->contains(".spreadsheet"))
            return notASheet(
                QCoreApplication::translate("core", "OpenDocument 文档"), "opendocument");
    }
    if (package.find("xl/workbook.bin") != nullptr)
        return saveAsWorkbook(QCoreApplication::translate("core", "二进制工作簿（.xlsb）"), "xlsb");
    if (package.find("word/document.xml") != nullptr)
        return notASheet(QCoreApplication::translate("core", "Word 文档"), "docx");
    if (package.find("ppt/presentation.xml") != nullptr)
        return notASheet(QCoreApplication::translate("core", "演示文稿"), "pptx");
    return std::nullopt;
}

Error foreignCompound(const CompoundFile &file)
{
    if (file.holds(u"EncryptedPackage"_s))
        return encryptedFile();
    if (file.holds(u"WordDocument"_s))
        return notASheet(QCoreApplication::translate("core", "Word 文档"), "cfb: doc");
    if (file.holds(u"PowerPoint Document"_s))
        return notASheet(QCoreApplication::translate("core", "演示文稿"), "cfb: ppt");
    return {Error::Code::File,
        QCoreApplication::translate("core",
            "这个文件里没有工作簿。请用 Excel 或 WPS 打开看看，另存为 .xlsx 后再导入，或请发送人发"
            "来原表。"),
        u"cfb: no workbook"_s};
}

Error packageWithoutWorkbook()
{
    return {Error::Code::File,
        QCoreApplication::translate("core",
            "这是一个压缩包，里面没有工作簿。请先解压，选择其中的表格；如果里面只有照片，请发送人发"
            "来原表。"),
        u"zip without workbook"_s};
}

Error workbookWithoutSheet()
{
    return {Error::Code::File,
        QCoreApplication::translate("core", "工作簿里没有工作表。请确认发来的是名册本身，再导入。"),
        u"no worksheet"_s};
}

Error pageWithoutTable()
{
    return {Error::Code::File,
        QCoreApplication::translate("core",
            "这是网页，里面没有填了内容的表格。请在平台上重新导出，或用 Excel 或 WPS "
            "打开它，另存为 "
            ".xlsx 后再导入。"),
        u"html without table"_s};
}

Error oldWorkbook()
{
    return saveAsWorkbook(
        QCoreApplication::translate("core", "很旧的 Excel 工作表（4.0 或更早）"), "old biff");
}

} // namespace core
