#pragma once

#include "core/exchange/sheetcell.h"
#include "core/exchange/xmlparser.h"

#include <set>
#include <string>
#include <vector>

namespace core {

/// An attribute by its usual prefix, or by any other: "office:value".
const char *odsAttribute(const XmlAttributes &attributes, std::string_view name);

/// Lists the tables of an OpenDocument spreadsheet without their cells.
class OdsTables : public XmlHandler
{
public:
    struct Table
    {
        SheetInfo info;
        bool hasCells = false;
    };

    explicit OdsTables(const SheetLimits &limits)
        : m_limits(limits)
    { }

    void startElement(std::string_view name, const XmlAttributes &attributes) override;
    void endElement(std::string_view name) override;

    /// False for a text document or a presentation.
    bool isSpreadsheet() const { return m_bodyDepth > 0; }
    const std::vector<Table> &tables() const { return m_tables; }

private:
    void addTable(const XmlAttributes &attributes);

    const SheetLimits &m_limits;
    std::vector<Table> m_tables;
    std::set<std::string> m_hiddenStyles;
    std::string m_style; // the one being read
    int m_depth = 0;
    int m_bodyDepth = 0;
};

} // namespace core
