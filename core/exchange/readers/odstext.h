#pragma once

#include "core/exchange/limits.h"
#include "core/exchange/xmlparser.h"

#include <string>

namespace core {

/// The text of one OpenDocument cell: its paragraphs, blanks collapsed as the format wants, without
/// annotations, drawings and phonetic text.
class OdsText
{
public:
    explicit OdsText(const SheetLimits &limits)
        : m_limits(limits)
    { }

    void clear();
    void startElement(std::string_view name, const XmlAttributes &attributes);
    void endElement(std::string_view name);
    void characters(std::string_view text);

    const std::string &text() const { return m_text; }
    bool hasParagraphs() const { return m_paragraphs > 0; }
    bool isTooLong() const { return m_text.size() > m_limits.cellUnits * 4; }

private:
    void append(char c, quint64 times);

    const SheetLimits &m_limits;
    std::string m_text;
    int m_depth = 0; // elements open within the cell
    int m_skippedFrom = 0; // depth of the element whose inside is no text of the cell; 0: none
    int m_paragraphs = 0;
    bool m_inParagraph = false;
    bool m_blank = true; // a blank here would follow another, or begin the paragraph
};

} // namespace core
