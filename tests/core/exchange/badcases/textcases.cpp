#include "tests/core/exchange/badcases/badcases.h"
#include "tests/core/exchange/workbookbuilder.h"

#include <QString>

namespace tests {

namespace {

using namespace Qt::StringLiterals;
using Outcome = BadCase::Outcome;

const QByteArray kUtf8 = "序号,姓名,身份证号\r\n1,张三,629960196309214178\r\n";
const QByteArray kGbk
    = "\xD0\xF2\xBA\xC5,\xD0\xD5\xC3\xFB\r\n1,\xD5\xC5\xC8\xFD\r\n"; // 序号,姓名 / 1,张三

QByteArray wide(const QByteArray &utf8)
{
    const QString text = QChar(0xFEFF) + QString::fromUtf8(utf8);
    return {reinterpret_cast<const char *>(text.utf16()), text.size() * 2};
}

std::function<QByteArray()> just(const QByteArray &bytes)
{
    return [bytes] { return bytes; };
}

} // namespace

BadCases disguisedCases()
{
    return {
        {"web page named .xls", Outcome::Read,
            just(
                "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><body><table><tr><td>姓名"
                "</td></tr></table></body></html>")},
        {"web page without a table named .xls", Outcome::Refused,
            just("<html><body><p>登录超时</p></body></html>")},
        {"XML spreadsheet 2003 named .xls", Outcome::Refused,
            just("<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook "
                 "xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>")},
        {"text named .xlsx", Outcome::Read, just(kGbk)}, // the content counts, not the name
        {"workbook named .xls", Outcome::Read, [] { return WorkbookBuilder().bytes(); }},
        {"header of a compound file only", Outcome::Refused,
            just(QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(504, '\0'))},
    };
}

BadCases textCases()
{
    return {
        {"GB18030", Outcome::Read, just(kGbk)},
        {"UTF-8", Outcome::Read, just(kUtf8)},
        {"UTF-8 with its mark", Outcome::Read, just("\xEF\xBB\xBF" + kUtf8)},
        {"UTF-16", Outcome::Read, just(wide(kUtf8))},
        {"Big5", Outcome::Either, just("\xA9m\xA6W,\xBF\xA4\r\n\xB1i\xA4T,\xBBO\r\n")},
        {"four-byte codes", Outcome::Read,
            just("\xD0\xD5\xC3\xFB\r\n\xD5\xC5\x95\x32\x82\x36\xFE\x9F\r\n")},
        {"cut inside a character", Outcome::Either, just(kGbk.chopped(4) + "\xC4")},
        {"two encodings in one file", Outcome::Either, just(kUtf8 + kGbk)},
        {"quote never closed", Outcome::Either,
            just("a,\"b \"\"q\"\" c\",\"x\r\ny\"\r\n\"open,1\r\n2,3\r\n")},
        {"NUL byte", Outcome::Either,
            just(QByteArray("a,b\r\n1,\0"
                            "2\r\n",
                11))},
        {"ragged records", Outcome::Read, just("a,b,c\r\n1\r\n1,2,3,4,5\r\n\r\n")},
        {"semicolons", Outcome::Read, just("姓名;县\r\n张三;安宁\r\n")},
        {"sep= line", Outcome::Read, just("sep=;\r\n姓名;县\r\n")},
        {"tabs", Outcome::Read, just("\xD0\xD5\xC3\xFB\t\xCF\xD8\r\n")},
        {"ways to keep digits", Outcome::Read,
            just("姓名,证号\r\n张三,=\"629960196309214178\"\r\n李四,\t629960196309214178\r\n"
                 "王五,'629960196309214178\r\n赵六,6.2996E+17\r\n")},
        {"line ends of old Macs", Outcome::Read, just("姓名,县\r张三,安宁\r")},
        {"field of 1 MiB", Outcome::Refused, [] { return "a\r\n" + QByteArray(1 << 20, 'x'); }},
        {"empty text", Outcome::Refused, just(" \r\n")},
        {"mark only", Outcome::Refused, just("\xEF\xBB\xBF")},
    };
}

} // namespace tests
