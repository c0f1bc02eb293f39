#include "core/exchange/readers/odstext.h"

#include <algorithm>
#include <charconv>

namespace core {

void OdsText::clear()
{
    m_text.clear();
    m_depth = m_skippedFrom = m_paragraphs = 0;
    m_inParagraph = false;
}

void OdsText::startElement(std::string_view name, const XmlAttributes &attributes)
{
    ++m_depth;
    if (m_skippedFrom > 0)
        return;
    if (m_depth == 1) {
        if (name != "p" && name != "h") {
            m_skippedFrom = m_depth; // an annotation, a drawing, a table in the cell
            return;
        }
        if (m_paragraphs++ > 0)
            m_text += '\n';
        m_inParagraph = true;
        m_blank = true;
    } else if (name == "s") {
        quint64 count = 1;
        const char *given = attributes.prefixedValue("c");
        const std::string_view digits = given != nullptr ? given : "";
        std::from_chars(digits.data(), digits.data() + digits.size(), count);
        append(' ', std::min(count, m_limits.cellUnits + 1));
    } else if (name == "tab") {
        append('\t', 1);
    } else if (name == "line-break") {
        append('\n', 1);
    } else if (name == "ruby-text" || name == "annotation" || name == "frame") {
        m_skippedFrom = m_depth;
    }
}

void OdsText::endElement(std::string_view)
{
    if (m_skippedFrom == m_depth)
        m_skippedFrom = 0;
    --m_depth;
    m_inParagraph = m_inParagraph && m_depth > 0;
}

void OdsText::append(char c, quint64 times)
{
    if (isTooLong())
        return;
    m_text.append(times, c);
    m_blank = false;
}

void OdsText::characters(std::string_view text)
{
    if (!m_inParagraph || m_skippedFrom > 0 || isTooLong())
        return;
    for (const char c : text) {
        const bool blank = c == ' ' || c == '\t' || c == '\r' || c == '\n';
        if (!blank)
            m_text += c;
        else if (!m_blank)
            m_text += ' ';
        m_blank = blank;
    }
}

} // namespace core
