#include "core/exchange/readers/odstables.h"

#include "core/exchange/fileproblems.h"

namespace core {

const char *odsAttribute(const XmlAttributes &attributes, std::string_view name)
{
    const char *exact = attributes.value(name);
    return exact != nullptr ? exact : attributes.prefixedValue(name.substr(name.find(':') + 1));
}

void OdsTables::startElement(std::string_view name, const XmlAttributes &attributes)
{
    ++m_depth;
    if (name == "spreadsheet") {
        m_bodyDepth = m_depth;
    } else if (m_bodyDepth == 0) {
        const char *style = odsAttribute(attributes, "style:name");
        if (name == "style" && style != nullptr)
            m_style = style;
        const char *display = odsAttribute(attributes, "table:display");
        if (name == "table-properties" && display != nullptr
            && std::string_view(display) == "false")
            m_hiddenStyles.insert(m_style);
        if (m_hiddenStyles.size() > m_limits.styles)
            halt(oversizedFile("too many styles"));
    } else if (m_depth == m_bodyDepth + 1 && name == "table") {
        addTable(attributes);
    } else if (name == "p" && !m_tables.empty()) {
        m_tables.back().hasCells = true;
    } else if (name == "table-cell" && !m_tables.empty() && !m_tables.back().hasCells) {
        m_tables.back().hasCells = odsAttribute(attributes, "office:value-type") != nullptr
            || odsAttribute(attributes, "table:formula") != nullptr;
    }
}

void OdsTables::endElement(std::string_view)
{
    --m_depth;
}

void OdsTables::addTable(const XmlAttributes &attributes)
{
    const char *name = odsAttribute(attributes, "table:name");
    const char *style = odsAttribute(attributes, "table:style-name");
    const bool hidden = style != nullptr && m_hiddenStyles.contains(style);
    m_tables.push_back({{QString::fromUtf8(name), hidden}});
    if (m_tables.size() > m_limits.sheets)
        halt(oversizedFile("too many sheets"));
}

} // namespace core
