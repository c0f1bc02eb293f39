#include "core/exchange/numberformats.h"

#include "core/exchange/fileproblems.h"
#include "core/exchange/xmlparser.h"

#include <cstdlib>

namespace core {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

bool startsFolded(std::string_view text, std::string_view word)
{
    if (text.size() < word.size())
        return false;
    for (std::size_t i = 0; i < word.size(); ++i)
        if (lower(text[i]) != word[i])
            return false;
    return true;
}

/// The format code without what is shown literally: quotes, escapes, fillers, and brackets other
/// than [h] [mm] [ss].
std::string codeLetters(std::string_view code)
{
    std::string letters;
    for (std::size_t i = 0; i < code.size(); ++i) {
        const char c = code[i];
        if (c == ';')
            break;
        if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else if (c == '"' || c == '[') {
            const std::size_t end = code.find(c == '"' ? '"' : ']', i + 1);
            if (end == std::string_view::npos)
                break;
            const auto inside = code.substr(i + 1, end - i - 1);
            const bool elapsed = c == '[' && !inside.empty()
                && inside.find_first_not_of("hHmMsS") == std::string_view::npos;
            letters += elapsed ? "h" : "";
            i = end;
        } else if (startsFolded(code.substr(i), "general")) {
            i += 6;
        } else {
            letters += lower(c);
        }
    }
    return letters;
}

quint32 number(const char *text)
{
    return text != nullptr ? static_cast<quint32>(std::strtoul(text, nullptr, 10)) : 0;
}

} // namespace

NumberStyle styleOfFormatCode(std::string_view code)
{
    const std::string letters = codeLetters(code);
    for (std::size_t i = 0; i < letters.size(); ++i) {
        const char c = letters[i];
        const char following = i + 1 < letters.size() ? letters[i + 1] : '\0';
        if (c == 'y' || c == 'm' || c == 'd' || c == 'h' || c == 's')
            return NumberStyle::Date;
        if (c == 'e' && following != '+' && following != '-')
            return NumberStyle::Date; // the year of an era; E+ is an exponent
        if (c == 'g' && (following == 'g' || following == 'e'))
            return NumberStyle::Date; // an era; "G/通用格式" is the Chinese name of General
        if (c == 'a' && letters.compare(i, 3, "aaa") == 0)
            return NumberStyle::Date; // the weekday
    }
    return letters == "@" ? NumberStyle::Text : NumberStyle::Plain;
}

NumberStyle styleOfBuiltInFormat(quint32 id)
{
    if (id == 49)
        return NumberStyle::Text;
    const bool date = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47)
        || (id >= 50 && id <= 58);
    return date ? NumberStyle::Date : NumberStyle::Plain;
}

void NumberFormats::addCode(quint32 id, std::string_view code)
{
    m_codes[id] = styleOfFormatCode(code);
}

void NumberFormats::addStyle(quint32 formatId)
{
    const auto found = m_codes.find(formatId);
    m_styles.push_back(found != m_codes.end() ? found->second : styleOfBuiltInFormat(formatId));
}

namespace {

class StylesHandler : public XmlHandler
{
public:
    StylesHandler(NumberFormats &formats, const SheetLimits &limits)
        : m_formats(formats)
        , m_limits(limits)
    { }

    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "cellXfs")
            m_inCellStyles = true;
        else if (name == "numFmt")
            addCode(attributes);
        else if (name == "xf" && m_inCellStyles)
            addStyle(number(attributes.value("numFmtId")));
    }

    void endElement(std::string_view name) override
    {
        if (name == "cellXfs")
            m_inCellStyles = false;
    }

private:
    void addCode(const XmlAttributes &attributes)
    {
        const char *code = attributes.value("formatCode");
        if (code == nullptr)
            return;
        m_formats.addCode(number(attributes.value("numFmtId")), code);
        if (m_formats.codeCount() > m_limits.styles)
            halt(oversizedFile("too many number formats"));
    }

    void addStyle(quint32 id)
    {
        m_formats.addStyle(id);
        if (m_formats.styleCount() > m_limits.styles)
            halt(oversizedFile("too many styles"));
    }

    NumberFormats &m_formats;
    const SheetLimits &m_limits;
    bool m_inCellStyles = false;
};

} // namespace

Result<NumberFormats> NumberFormats::read(ZipPackage &package, const ZipPart &part)
{
    auto reader = package.openPart(part);
    if (!reader)
        return fail(reader.error());
    NumberFormats formats;
    StylesHandler handler(formats, package.limits());
    if (auto parsed = parseXml(*reader, handler, package.limits()); !parsed)
        return fail(parsed.error());
    return formats;
}

} // namespace core
