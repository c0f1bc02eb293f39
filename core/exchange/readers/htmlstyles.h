#pragma once

#include "core/exchange/numberformats.h"

#include <map>
#include <string>
#include <string_view>

namespace core {

/// The number formats that a web page of Excel gives its cells: in style sheets, by element or
/// class, and on the cells themselves.
class HtmlStyles
{
public:
    /// Takes the rules of one style element.
    void addSheet(std::string_view css);
    NumberStyle styleOf(std::string_view element, std::string_view attributes) const;

private:
    std::map<std::string, NumberStyle, std::less<>> m_rules; // "td", ".xl65"
};

/// Whether the style attribute hides the element.
bool isHiddenHtml(std::string_view attributes);

} // namespace core
