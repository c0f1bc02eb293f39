#pragma once

#include <string>
#include <string_view>

namespace core {

/// `html` with its entities decoded; what is none stays as it stands.
void appendHtmlText(std::string_view html, std::string &text);

/// The text of a table cell: runs of blanks are one, breaks and paragraphs new lines.
class HtmlCellText
{
public:
    void clear();
    void append(std::string_view html);
    void breakLine();
    /// A line of its own for what follows, unless it has one.
    void startParagraph();
    /// Without blanks around it.
    std::string_view text() const;

private:
    std::string m_text;
};

} // namespace core
