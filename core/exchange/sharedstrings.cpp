#include "core/exchange/sharedstrings.h"

#include "core/exchange/fileproblems.h"
#include "core/exchange/xmlparser.h"
#include "core/exchange/xstring.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

class SharedStringsHandler : public XmlHandler
{
public:
    SharedStringsHandler(SharedStrings &strings, const SheetLimits &limits)
        : m_strings(strings)
        , m_limits(limits)
    { }

    void startElement(std::string_view name, const XmlAttributes &) override
    {
        if (name == "si")
            m_inItem = true;
        else if (name == "rPh")
            ++m_phonetic;
        else if (name == "t")
            m_inText = m_inItem && m_phonetic == 0;
    }

    void endElement(std::string_view name) override
    {
        if (name == "t")
            m_inText = false;
        else if (name == "rPh")
            --m_phonetic;
        else if (name == "si")
            finishItem();
    }

    void characters(std::string_view text) override
    {
        if (!m_inText)
            return;
        m_item += text;
        if (m_item.size() > m_limits.cellUnits * 4)
            haltTooLong();
    }

private:
    void haltTooLong()
    {
        halt({Error::Code::File,
            QCoreApplication::translate(
                "core", "有单元格的文字超过 %1 个字，读不下去。请在原表里缩短它再导入。")
                .arg(m_limits.cellUnits),
            u"shared string %1"_s.arg(m_strings.size())});
    }

    void finishItem()
    {
        m_inItem = false;
        decodeXString(m_item);
        if (m_item.size() > m_limits.cellUnits && utf16Length(m_item) > m_limits.cellUnits)
            haltTooLong();
        if (!m_strings.append(m_item, m_limits))
            halt(oversizedFile("too many shared strings"));
        m_item.clear();
    }

    SharedStrings &m_strings;
    const SheetLimits &m_limits;
    std::string m_item;
    bool m_inItem = false;
    bool m_inText = false;
    int m_phonetic = 0;
};

bool SharedStrings::append(std::string_view text, const SheetLimits &limits)
{
    if (m_ends.size() >= limits.sharedStrings || m_bytes.size() + text.size() > limits.sharedBytes)
        return false;
    m_bytes += text;
    m_ends.push_back(static_cast<quint32>(m_bytes.size()));
    return true;
}

Result<SharedStrings> SharedStrings::read(
    ZipPackage &package, const ZipPart &part, const Progress &progress)
{
    auto reader = package.openPart(part);
    if (!reader)
        return fail(reader.error());
    SharedStrings strings;
    SharedStringsHandler handler(strings, package.limits());
    if (auto parsed = parseXml(*reader, handler, package.limits(), progress); !parsed)
        return fail(parsed.error());
    return strings;
}

} // namespace core
