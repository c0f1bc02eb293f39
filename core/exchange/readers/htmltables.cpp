#include "core/exchange/readers/htmltables.h"

#include "core/exchange/fileproblems.h"
#include "core/exchange/readers/htmltokens.h"

#include <algorithm>

namespace core {

namespace {

/// What is seen of a table while it is open, and after.
struct Seen
{
    HtmlTables::Table table;
    std::size_t order = 0;
    int cells = 0; // with text, in the row being read
    int fullRows = 0; // with at least two such cells
    bool inCell = false;
    bool cellCounted = false;
    bool hasText = false;

    void endRow()
    {
        fullRows += cells >= 2 ? 1 : 0;
        cells = 0;
        inCell = false;
    }
    bool isReal() const { return fullRows >= 2; }
};

class Finder
{
public:
    Finder(std::string_view page, const SheetLimits &limits)
        : m_tokens(page)
        , m_limits(limits)
    { }

    Result<HtmlTables> find()
    {
        HtmlToken token;
        bool inStyle = false;
        while (m_tokens.next(token)) {
            if (inStyle && token.kind == HtmlToken::Kind::Text)
                m_found.styles.addSheet(token.text);
            else if (auto taken = take(token); !taken)
                return fail(taken.error());
            inStyle = token.kind == HtmlToken::Kind::Start && token.name == "style";
        }
        while (!m_open.empty())
            close();
        return choose();
    }

private:
    Result<> take(const HtmlToken &token)
    {
        if (token.kind == HtmlToken::Kind::Start && token.name == "table")
            return open(token);
        if (m_open.empty())
            return {};
        Seen &table = m_open.back();
        if (token.kind == HtmlToken::Kind::Text) {
            takeText(table, token.text);
        } else if (token.name == "table") {
            close();
        } else if (token.name == "tr") {
            table.endRow();
        } else if (token.name == "td" || token.name == "th") {
            table.inCell = token.kind == HtmlToken::Kind::Start;
            table.cellCounted = false;
        }
        return {};
    }

    static void takeText(Seen &table, std::string_view text)
    {
        const bool counts = table.inCell && !table.cellCounted
            && text.find_first_not_of(" \t\r\n\f") != std::string_view::npos && text != "&nbsp;";
        table.cells += counts ? 1 : 0;
        table.cellCounted |= counts;
        table.hasText |= counts;
    }

    Result<> open(const HtmlToken &token)
    {
        if (m_open.size() >= m_limits.xmlDepth)
            return fail(oversizedFile("html: nested too deeply"));
        Seen table;
        table.table = {m_tokens.position(), isHiddenHtml(token.text)};
        table.order = m_count++;
        m_open.push_back(table);
        return {};
    }

    void close()
    {
        m_open.back().endRow();
        if (m_open.back().hasText)
            m_closed.push_back(m_open.back());
        m_open.pop_back();
    }

    Result<HtmlTables> choose()
    {
        const bool anyReal = std::any_of(
            m_closed.begin(), m_closed.end(), [](const Seen &each) { return each.isReal(); });
        std::sort(m_closed.begin(), m_closed.end(),
            [](const Seen &a, const Seen &b) { return a.order < b.order; });
        for (const Seen &each : m_closed)
            if (each.isReal() || !anyReal)
                m_found.tables.push_back(each.table);
        if (m_found.tables.size() > m_limits.sheets)
            return fail(oversizedFile("html: too many tables"));
        return std::move(m_found);
    }

    HtmlTokens m_tokens;
    const SheetLimits &m_limits;
    std::vector<Seen> m_open; // the innermost last
    std::vector<Seen> m_closed;
    std::size_t m_count = 0;
    HtmlTables m_found;
};

} // namespace

Result<HtmlTables> findHtmlTables(std::string_view page, const SheetLimits &limits)
{
    return Finder(page, limits).find();
}

} // namespace core
