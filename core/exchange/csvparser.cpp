#include "core/exchange/csvparser.h"

#include "core/exchange/fileproblems.h"
#include "core/exchange/xstring.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace core {

namespace {

constexpr std::string_view kCandidates = ",;\t|";
constexpr std::size_t kJudgedRecords = 20;

/// How often a candidate stands outside quotes: in how many records, and in all.
using Count = std::pair<std::size_t, std::size_t>;
using Counts = std::array<Count, kCandidates.size()>;

void addRecord(Counts &counts, const std::array<std::size_t, kCandidates.size()> &found)
{
    for (std::size_t i = 0; i < found.size(); ++i) {
        counts[i].first += found[i] > 0 ? 1 : 0;
        counts[i].second += found[i];
    }
}

} // namespace

CsvParser::CsvParser(char separator, const SheetLimits &limits, OnRecord onRecord)
    : m_separator(separator)
    , m_limits(limits)
    , m_onRecord(std::move(onRecord))
{ }

Result<> CsvParser::feed(std::string_view text)
{
    while (!text.empty() && !m_stopped)
        if (auto stepped = step(text); !stepped)
            return stepped;
    return {};
}

Result<> CsvParser::step(std::string_view &text)
{
    switch (m_state) {
    case State::AfterReturn:
        m_state = State::FieldStart;
        if (text.front() == '\n')
            text.remove_prefix(1);
        return {};
    case State::FieldStart:
        m_state = text.front() == '"' ? State::Quoted : State::Plain;
        if (m_state == State::Quoted)
            text.remove_prefix(1);
        return {};
    case State::Plain:
        return takePlain(text);
    case State::Quoted:
        return takeQuoted(text);
    case State::QuoteSeen:
        return takeAfterQuote(text);
    }
    return {};
}

Result<> CsvParser::takePlain(std::string_view &text)
{
    const auto ends = [this](char c) { return c == m_separator || c == '\n' || c == '\r'; };
    const auto end = std::find_if(text.begin(), text.end(), ends);
    const auto length = static_cast<std::size_t>(end - text.begin());
    if (auto appended = append(text.substr(0, length)); !appended)
        return appended;
    text.remove_prefix(length);
    if (text.empty())
        return {};
    const char ending = text.front();
    text.remove_prefix(1);
    return endWith(ending);
}

Result<> CsvParser::takeQuoted(std::string_view &text)
{
    const std::size_t length = std::min(text.find('"'), text.size());
    if (auto appended = append(text.substr(0, length)); !appended)
        return appended;
    text.remove_prefix(length);
    if (text.empty())
        return {};
    text.remove_prefix(1);
    m_state = State::QuoteSeen;
    return {};
}

Result<> CsvParser::takeAfterQuote(std::string_view &text)
{
    const char c = text.front();
    if (c == '"') {
        m_state = State::Quoted;
        text.remove_prefix(1);
        return append("\"");
    }
    if (c == m_separator || c == '\n' || c == '\r') {
        text.remove_prefix(1);
        return endWith(c);
    }
    m_strayQuote = true;
    m_state = State::Plain;
    return append("\"");
}

Result<> CsvParser::append(std::string_view text)
{
    m_text += text;
    const std::size_t start = m_ends.empty() ? 0 : m_ends.back();
    if (m_text.size() - start <= m_limits.cellUnits)
        return {};
    const auto field = std::string_view(m_text).substr(start);
    if (field.size() <= m_limits.cellUnits * 4 && utf16Length(field) <= m_limits.cellUnits)
        return {};
    if (m_state == State::Quoted)
        return finish(); // a field this long is one whose quote never closed
    return fail(damagedCell(m_index, m_ends.size(),
        QCoreApplication::translate("core", "单元格文字超过 %1 个字，请在原表里缩短它。")
            .arg(m_limits.cellUnits)));
}

Result<> CsvParser::endWith(char ending)
{
    if (auto ended = endField(); !ended)
        return ended;
    if (ending == m_separator) {
        m_state = State::FieldStart;
        return {};
    }
    m_state = ending == '\r' ? State::AfterReturn : State::FieldStart;
    return endRecord();
}

Result<> CsvParser::endField()
{
    m_ends.push_back(m_text.size());
    if (m_ends.size() > m_limits.columns)
        return fail(damagedRow(m_index,
            QCoreApplication::translate("core", "这一行的列数超过 %1，请检查分隔符。")
                .arg(m_limits.columns)));
    return {};
}

Result<> CsvParser::endRecord()
{
    if (m_index >= m_limits.rows)
        return fail(oversizedFile("csv: too many records"));
    m_fields.clear();
    std::size_t start = 0;
    for (const std::size_t end : m_ends) {
        m_fields.push_back(std::string_view(m_text).substr(start, end - start));
        start = end;
    }
    m_stopped = !m_onRecord({m_index, m_fields, m_strayQuote});
    ++m_index;
    m_text.clear();
    m_ends.clear();
    m_strayQuote = false;
    return {};
}

Result<> CsvParser::finish()
{
    if (m_stopped)
        return {};
    if (m_state == State::Quoted)
        return fail(damagedRow(m_index,
            QCoreApplication::translate("core",
                "引号没有成对，后面的内容无法分清。请在原文件中补上引号，或用 Excel、WPS 另存为 "
                ".xlsx 再导入。")));
    const bool unfinished
        = m_state == State::Plain || m_state == State::QuoteSeen || !m_ends.empty();
    if (!unfinished)
        return {};
    if (auto ended = endField(); !ended)
        return ended;
    return endRecord();
}

char findSeparator(std::string_view text)
{
    if (isSeparatorRecord(text))
        return text[4];
    Counts counts{};
    std::array<std::size_t, kCandidates.size()> found{};
    bool quoted = false;
    std::size_t records = 0;
    for (std::size_t i = 0; i < text.size() && records < kJudgedRecords; ++i) {
        const char c = text[i];
        if (c == '"')
            quoted = !quoted;
        if (quoted)
            continue;
        if (const std::size_t candidate = kCandidates.find(c); candidate != std::string_view::npos)
            ++found[candidate];
        if (c == '\n' || (c == '\r' && text.substr(i, 2) != "\r\n")) {
            addRecord(counts, found);
            found = {};
            ++records;
        }
    }
    addRecord(counts, found);
    const auto best = std::max_element(counts.begin(), counts.end());
    return kCandidates[static_cast<std::size_t>(best - counts.begin())];
}

bool isSeparatorRecord(std::string_view text)
{
    return text.size() >= 5 && (text.starts_with("sep=") || text.starts_with("SEP="))
        && (text.size() == 5 || text[5] == '\r' || text[5] == '\n');
}

} // namespace core
