#include "core/exchange/readers/htmltext.h"

#include "core/exchange/xstring.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <charconv>

namespace core {

namespace {

struct Entity
{
    std::string_view name;
    char32_t character;
};

/// Those that programs write into tables.
constexpr std::array kEntities{Entity{"nbsp", 0xA0}, Entity{"lt", U'<'}, Entity{"gt", U'>'},
    Entity{"amp", U'&'}, Entity{"quot", U'"'}, Entity{"apos", U'\''}, Entity{"middot", 0xB7},
    Entity{"bull", 0x2022}, Entity{"hellip", 0x2026}, Entity{"mdash", 0x2014},
    Entity{"ndash", 0x2013}, Entity{"lsquo", 0x2018}, Entity{"rsquo", 0x2019},
    Entity{"ldquo", 0x201C}, Entity{"rdquo", 0x201D}, Entity{"yen", 0xA5}, Entity{"times", 0xD7},
    Entity{"divide", 0xF7}, Entity{"plusmn", 0xB1}, Entity{"deg", 0xB0}, Entity{"sup2", 0xB2},
    Entity{"radic", 0x221A}, Entity{"copy", 0xA9}, Entity{"reg", 0xAE}, Entity{"permil", 0x2030},
    Entity{"ensp", 0x2002}, Entity{"emsp", 0x2003}, Entity{"thinsp", 0x2009},
    Entity{"zwnj", 0x200C}, Entity{"zwj", 0x200D}, Entity{"lrm", 0x200E}, Entity{"rlm", 0x200F},
    Entity{"shy", 0xAD}};

constexpr std::size_t kLongestEntity = 10;

/// 0 for what is no character.
char32_t numbered(std::string_view digits)
{
    const bool hexadecimal = digits.starts_with('x') || digits.starts_with('X');
    if (hexadecimal)
        digits.remove_prefix(1);
    quint32 value = 0;
    const auto read = std::from_chars(
        digits.data(), digits.data() + digits.size(), value, hexadecimal ? 16 : 10);
    const bool whole = read.ec == std::errc() && read.ptr == digits.data() + digits.size();
    const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
    return whole && value <= 0x10FFFF && !surrogate ? value : 0;
}

char32_t entity(std::string_view name)
{
    if (name.starts_with('#'))
        return numbered(name.substr(1));
    const auto found = std::find_if(kEntities.begin(), kEntities.end(),
        [name](const Entity &each) { return each.name == name; });
    return found != kEntities.end() ? found->character : 0;
}

/// Decodes the entity at the start of `html`; its length, 0 when it is none.
std::size_t takeEntity(std::string_view html, std::string &text)
{
    const std::size_t end = html.substr(0, kLongestEntity).find(';');
    const char32_t character
        = end != std::string_view::npos && end > 1 ? entity(html.substr(1, end - 1)) : 0;
    if (character == 0)
        return 0;
    appendUtf8(text, character);
    return end + 1;
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f';
}

} // namespace

void appendHtmlText(std::string_view html, std::string &text)
{
    while (!html.empty()) {
        const std::size_t plain = std::min(html.find('&'), html.size());
        text += html.substr(0, plain);
        html.remove_prefix(plain);
        const std::size_t taken = html.empty() ? 0 : takeEntity(html, text);
        if (!html.empty() && taken == 0)
            text += '&';
        html.remove_prefix(std::min(std::max<std::size_t>(taken, 1), html.size()));
    }
}

void HtmlCellText::clear()
{
    m_text.clear();
}

void HtmlCellText::append(std::string_view html)
{
    while (!html.empty()) {
        const char c = html.front();
        std::size_t used = 1;
        if (isBlank(c)) {
            if (!m_text.empty() && !isBlank(m_text.back()))
                m_text += ' ';
        } else if (const std::size_t taken = c == '&' ? takeEntity(html, m_text) : 0; taken > 0) {
            used = taken;
        } else {
            m_text += c;
        }
        html.remove_prefix(used);
    }
}

void HtmlCellText::breakLine()
{
    while (!m_text.empty() && m_text.back() == ' ')
        m_text.pop_back();
    m_text += '\n';
}

void HtmlCellText::startParagraph()
{
    if (!text().empty() && m_text.back() != '\n')
        breakLine();
}

std::string_view HtmlCellText::text() const
{
    std::string_view shown = m_text;
    while (!shown.empty() && isBlank(shown.back()))
        shown.remove_suffix(1);
    while (!shown.empty() && isBlank(shown.front()))
        shown.remove_prefix(1);
    return shown;
}

} // namespace core
