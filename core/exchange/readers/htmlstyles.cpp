#include "core/exchange/readers/htmlstyles.h"

#include "core/exchange/readers/htmltokens.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace core {

namespace {

constexpr std::size_t kMostRules = 10'000;
constexpr std::string_view kBlank = " \t\r\n\f";

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(kBlank);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kBlank) - first + 1);
}

/// "\@" -> "@", "\0022" -> a quotation mark.
std::string withoutEscapes(std::string_view css)
{
    std::string plain;
    for (std::size_t i = 0; i < css.size(); ++i) {
        if (css[i] != '\\' || i + 1 >= css.size()) {
            plain += css[i];
            continue;
        }
        unsigned code = 0;
        const auto digits = css.substr(i + 1, 4);
        const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), code, 16);
        const auto length = static_cast<std::size_t>(read.ptr - digits.data());
        if (length == 4 && code < 0x80)
            plain += static_cast<char>(code);
        else if (length != 4)
            plain += css[i + 1];
        i += length == 4 ? 4 : 1;
    }
    return plain;
}

/// The declared number format; nothing when there is none.
std::optional<NumberStyle> formatIn(std::string_view declarations)
{
    static constexpr std::string_view kName = "mso-number-format:";
    const std::size_t at = lowerAscii(declarations).find(kName);
    if (at == std::string::npos)
        return std::nullopt;
    auto value = trimmed(declarations.substr(at + kName.size()));
    const bool quoted = value.starts_with('"') || value.starts_with('\'');
    const std::size_t end = quoted ? value.find(value.front(), 1) : value.find(';');
    value = value.substr(quoted ? 1 : 0, quoted && end != std::string_view::npos ? end - 1 : end);
    const std::string code = withoutEscapes(value);
    const bool named = code == "Short Date" || code == "Medium Date" || code == "Long Date"
        || code == "General Date";
    return named ? NumberStyle::Date : styleOfFormatCode(code);
}

} // namespace

void HtmlStyles::addSheet(std::string_view css)
{
    while (m_rules.size() < kMostRules) {
        const std::size_t open = css.find('{');
        const std::size_t close = css.find('}', std::min(open, css.size()));
        if (close == std::string_view::npos)
            return;
        auto selectors = css.substr(0, open);
        const auto style = formatIn(css.substr(open + 1, close - open - 1));
        while (style && !selectors.empty()) {
            const std::size_t comma = std::min(selectors.find(','), selectors.size());
            const std::string selector = lowerAscii(trimmed(selectors.substr(0, comma)));
            const std::size_t dot = selector.find('.'); // td.xl65 counts as .xl65
            m_rules[selector.substr(dot != std::string::npos ? dot : 0)] = *style;
            selectors.remove_prefix(std::min(comma + 1, selectors.size()));
        }
        css.remove_prefix(close + 1);
    }
}

NumberStyle HtmlStyles::styleOf(std::string_view element, std::string_view attributes) const
{
    const bool styled = hasHtmlAttribute(attributes, "style");
    if (const auto own = styled ? formatIn(htmlAttribute(attributes, "style")) : std::nullopt)
        return *own;
    if (m_rules.empty())
        return NumberStyle::Plain;
    const std::string classes = lowerAscii(htmlAttribute(attributes, "class"));
    for (std::size_t at = 0; at < classes.size();) {
        const std::size_t end = std::min(classes.find(' ', at), classes.size());
        if (const auto rule = m_rules.find("." + classes.substr(at, end - at));
            rule != m_rules.end())
            return rule->second;
        at = end + 1;
    }
    const auto rule = m_rules.find(element);
    return rule != m_rules.end() ? rule->second : NumberStyle::Plain;
}

bool isHiddenHtml(std::string_view attributes)
{
    if (!hasHtmlAttribute(attributes, "style"))
        return false;
    std::string style = lowerAscii(htmlAttribute(attributes, "style"));
    std::erase(style, ' ');
    return style.find("display:none") != std::string::npos;
}

} // namespace core
