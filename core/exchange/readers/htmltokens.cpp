#include "core/exchange/readers/htmltokens.h"

#include "core/exchange/readers/htmltext.h"

#include <algorithm>
#include <array>
#include <optional>

namespace core {

namespace {

constexpr std::string_view kBlank = " \t\r\n\f";

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

bool isRaw(std::string_view name)
{
    static constexpr std::array<std::string_view, 5> kRaw{
        "script", "style", "xml", "title", "textarea"};
    return std::find(kRaw.begin(), kRaw.end(), name) != kRaw.end();
}

/// One attribute from `at` on, which moves behind it.
struct Attribute
{
    std::string_view name;
    std::string_view value;
};

std::optional<Attribute> nextAttribute(std::string_view text, std::size_t &at)
{
    at = text.find_first_not_of(" \t\r\n\f/", at);
    if (at == std::string_view::npos)
        return std::nullopt;
    const std::size_t end = std::min(text.find_first_of(" \t\r\n\f=/", at + 1), text.size());
    Attribute found{text.substr(at, end - at), {}};
    at = end;
    const std::size_t sign = text.find_first_not_of(kBlank, end);
    if (sign == std::string_view::npos || text[sign] != '=')
        return found;
    const std::size_t start = text.find_first_not_of(kBlank, sign + 1);
    if (start == std::string_view::npos) {
        at = text.size();
        return found;
    }
    const bool quoted = text[start] == '"' || text[start] == '\'';
    const std::size_t first = quoted ? start + 1 : start;
    const std::size_t last = std::min(
        quoted ? text.find(text[start], first) : text.find_first_of(kBlank, first), text.size());
    found.value = text.substr(first, last - first);
    at = std::min(quoted ? last + 1 : last, text.size());
    return found;
}

std::optional<std::string_view> rawAttribute(std::string_view attributes, std::string_view name)
{
    std::size_t at = 0;
    while (const auto each = nextAttribute(attributes, at)) {
        const bool same = each->name.size() == name.size()
            && std::equal(name.begin(), name.end(), each->name.begin(),
                [](char a, char b) { return a == lower(b); });
        if (same)
            return each->value;
    }
    return std::nullopt;
}

} // namespace

std::string lowerAscii(std::string_view text)
{
    std::string folded(text);
    std::transform(folded.begin(), folded.end(), folded.begin(), lower);
    return folded;
}

bool HtmlTokens::isTagAt(std::size_t at) const
{
    if (m_noMoreTags || at + 1 >= m_page.size())
        return false;
    const char c = m_page[at + 1];
    const bool closing = c == '/' && at + 2 < m_page.size() && isLetter(m_page[at + 2]);
    return isLetter(c) || closing || c == '!' || c == '?';
}

bool HtmlTokens::next(HtmlToken &token)
{
    while (m_at < m_page.size()) {
        const bool tag = m_raw.empty() && m_page[m_at] == '<' && isTagAt(m_at);
        if (!tag && takeText(token))
            return true;
        if (!tag)
            continue;
        if (m_page[m_at + 1] == '!' || m_page[m_at + 1] == '?')
            skipDeclaration();
        else if (takeTag(token))
            return true;
    }
    return false;
}

/// <!-- … -->, <!DOCTYPE …>, <![if …]>, <?xml … ?>
void HtmlTokens::skipDeclaration()
{
    const bool comment = m_page.substr(m_at, 4) == "<!--";
    const std::string_view ending = comment ? "-->" : ">";
    const std::size_t end = m_page.find(ending, m_at + 2);
    m_at = end == std::string_view::npos ? m_page.size() : end + ending.size();
}

std::size_t HtmlTokens::endOfTag(std::size_t at) const
{
    char quote = '\0';
    bool afterSign = false;
    for (; at < m_page.size(); ++at) {
        const char c = m_page[at];
        if (quote != '\0')
            quote = c == quote ? '\0' : quote;
        else if (c == '>')
            return at;
        else if ((c == '"' || c == '\'') && afterSign)
            quote = c;
        if (kBlank.find(c) == std::string_view::npos)
            afterSign = c == '=';
    }
    return std::string_view::npos;
}

bool HtmlTokens::takeTag(HtmlToken &token)
{
    const bool closing = m_page[m_at + 1] == '/';
    const std::size_t first = m_at + (closing ? 2 : 1);
    const std::size_t end = endOfTag(first);
    if (end == std::string_view::npos) {
        m_noMoreTags = true; // the rest is one text: nothing in it can be told apart any more
        return false;
    }
    const auto inside = m_page.substr(first, end - first);
    const std::size_t length = std::min(inside.find_first_of(" \t\r\n\f/"), inside.size());
    token.kind = closing ? HtmlToken::Kind::End : HtmlToken::Kind::Start;
    token.name = lowerAscii(inside.substr(0, length));
    token.text = inside.substr(length);
    m_at = end + 1;
    const bool alone = token.text.ends_with('/');
    m_raw = !closing && !alone && isRaw(token.name) ? token.name : std::string();
    return true;
}

std::size_t HtmlTokens::endOfRaw() const
{
    for (auto at = m_page.find("</", m_at); at != std::string_view::npos;
         at = m_page.find("</", at + 2))
        if (lowerAscii(m_page.substr(at + 2, m_raw.size())) == m_raw)
            return at;
    return m_page.size();
}

bool HtmlTokens::takeText(HtmlToken &token)
{
    const std::size_t start = m_at;
    const bool shown = m_raw.empty() || m_raw == "style";
    if (!m_raw.empty()) {
        m_at = endOfRaw();
        m_raw.clear();
    } else {
        m_at = m_page.find('<', start + 1);
        while (m_at != std::string_view::npos && !isTagAt(m_at))
            m_at = m_noMoreTags ? std::string_view::npos : m_page.find('<', m_at + 1);
        m_at = std::min(m_at, m_page.size());
    }
    token.kind = HtmlToken::Kind::Text;
    token.text = m_page.substr(start, m_at - start);
    return shown && !token.text.empty();
}

std::string htmlAttribute(std::string_view attributes, std::string_view name)
{
    std::string value;
    appendHtmlText(rawAttribute(attributes, name).value_or(std::string_view()), value);
    return value;
}

bool hasHtmlAttribute(std::string_view attributes, std::string_view name)
{
    return rawAttribute(attributes, name).has_value();
}

} // namespace core
