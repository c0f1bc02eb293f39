#include "core/exchange/foreignformats.h"

#include "core/exchange/fileproblems.h"
#include "core/exchange/littleendian.h"

#include <QCoreApplication>

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

/// The compound file that older programs and encryption use; its directory names tell what is
/// inside.
Error compoundFile(ByteSource &source, const QByteArray &head)
{
    const quint32 shift = head.size() >= 52 ? littleEndian16(head.constData() + 30) : 0;
    const quint32 first = head.size() >= 52 ? littleEndian32(head.constData() + 48) : 0;
    QByteArray names;
    if (shift == 9 || shift == 12) {
        const quint64 sector = 1ull << shift;
        if (const auto directory = source.bytesAt((quint64(first) + 1) * sector, 8 * sector))
            names = *directory;
    }
    const auto holds = [&names](QStringView name) {
        const QByteArray utf16(reinterpret_cast<const char *>(name.utf16()), name.size() * 2);
        return names.contains(utf16);
    };
    if (holds(u"EncryptedPackage"))
        return encryptedFile();
    if (holds(u"WordDocument"))
        return notASheet(QCoreApplication::translate("core", "Word 文档"), "cfb: doc");
    if (holds(u"PowerPoint Document"))
        return notASheet(QCoreApplication::translate("core", "演示文稿"), "cfb: ppt");
    return saveAsWorkbook(
        QCoreApplication::translate("core", "旧版 Excel 工作簿（.xls）"), "cfb: xls");
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

/// Markup, in one-byte encodings and UTF-16 alike.
std::optional<Error> markup(const QByteArray &head)
{
    QByteArray text = head;
    text.replace('\0', "");
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    else if (text.startsWith("\xFF\xFE") || text.startsWith("\xFE\xFF"))
        text.remove(0, 2);
    text = text.trimmed().toLower();
    if (!text.startsWith('<'))
        return std::nullopt;
    if (text.contains("urn:schemas-microsoft-com:office:spreadsheet"))
        return saveAsWorkbook(
            QCoreApplication::translate("core", "Excel 2003 的 XML 表格"), "xml 2003");
    if (text.contains("<html") || text.contains("<table") || text.contains("<!doctype html"))
        return saveAsWorkbook(
            QCoreApplication::translate("core", "网页表格（导出时改名为表格文件）"), "html");
    if (text.startsWith("<?xml"))
        return notASheet(QCoreApplication::translate("core", "XML 文件"), "xml");
    return std::nullopt;
}

} // namespace

std::optional<Error> foreignFile(ByteSource &source, const QByteArray &head)
{
    if (head.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return compoundFile(source, head);
    if (isRawBiff(head))
        return saveAsWorkbook(
            QCoreApplication::translate("core", "很旧的 Excel 工作表"), "raw biff");
    if (auto marked = markedFile(head))
        return marked;
    return markup(head);
}

std::optional<Error> foreignPackage(ZipPackage &package)
{
    if (const ZipPart *type = package.find("mimetype"); type != nullptr && type->size < 200) {
        const auto text = package.readAll(*type, 200);
        if (text && text->startsWith("application/vnd.oasis.opendocument.spreadsheet"))
            return saveAsWorkbook(
                QCoreApplication::translate("core", "OpenDocument 表格（.ods）"), "ods");
    }
    if (package.find("xl/workbook.bin") != nullptr)
        return saveAsWorkbook(QCoreApplication::translate("core", "二进制工作簿（.xlsb）"), "xlsb");
    if (package.find("word/document.xml") != nullptr)
        return notASheet(QCoreApplication::translate("core", "Word 文档"), "docx");
    if (package.find("ppt/presentation.xml") != nullptr)
        return notASheet(QCoreApplication::translate("core", "演示文稿"), "pptx");
    return std::nullopt;
}

Error packageWithoutWorkbook()
{
    return {Error::Code::File,
        QCoreApplication::translate("core",
            "这是一个压缩包，里面没有工作簿。请先解压，选择其中的表格；如果里面只有照片，请发送人发"
            "来原表。"),
        u"zip without workbook"_s};
}

} // namespace core
