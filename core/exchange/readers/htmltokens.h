#pragma once

#include <string>
#include <string_view>

namespace core {

/// A piece of a web page; the views live as long as the page.
struct HtmlToken
{
    enum class Kind { Text, Start, End };
    Kind kind = Kind::Text;
    std::string name; // of a tag, lower case
    std::string_view text; // of a text as it stands there, of a tag what follows its name
};

/// Splits a web page, however badly it is written, into tags and text. Comments, declarations and
/// the inside of scripts are no tokens; the inside of a style element is one text.
class HtmlTokens
{
public:
    explicit HtmlTokens(std::string_view page, std::size_t at = 0)
        : m_page(page)
        , m_at(at)
    { }

    bool next(HtmlToken &token);
    /// Of the token that comes next.
    std::size_t position() const { return m_at; }

private:
    bool isTagAt(std::size_t at) const;
    void skipDeclaration();
    bool takeTag(HtmlToken &token);
    std::size_t endOfTag(std::size_t at) const;
    bool takeText(HtmlToken &token);
    std::size_t endOfRaw() const;

    std::string_view m_page;
    std::size_t m_at;
    std::string m_raw; // the element whose inside holds no tags
    bool m_noMoreTags = false;
};

/// The value of an attribute with entities decoded; empty when missing.
std::string htmlAttribute(std::string_view attributes, std::string_view name);
bool hasHtmlAttribute(std::string_view attributes, std::string_view name);

std::string lowerAscii(std::string_view text);

} // namespace core
