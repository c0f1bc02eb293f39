#pragma once

#include "core/base/result.h"
#include "core/exchange/limits.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// One record of a text file; the views live until the callback returns.
struct CsvRecord
{
    quint64 index = 0; // from 0; every record counts, also an empty one
    std::span<const std::string_view> fields;
    bool strayQuote = false; // text behind a closing quote
};

/// Cuts UTF-8 text into records, whatever the blocks it comes in.
class CsvParser
{
public:
    /// False from the callback stops without an error.
    using OnRecord = std::function<bool(const CsvRecord &)>;

    CsvParser(char separator, const SheetLimits &limits, OnRecord onRecord);

    Result<> feed(std::string_view text);
    Result<> finish();
    bool isStopped() const { return m_stopped; }

private:
    enum class State { FieldStart, Plain, Quoted, QuoteSeen, AfterReturn };

    Result<> step(std::string_view &text);
    Result<> takePlain(std::string_view &text);
    Result<> takeQuoted(std::string_view &text);
    Result<> takeAfterQuote(std::string_view &text);
    Result<> append(std::string_view text);
    Result<> endField();
    Result<> endWith(char ending);
    Result<> endRecord();

    char m_separator;
    SheetLimits m_limits;
    OnRecord m_onRecord;
    State m_state = State::FieldStart;
    std::string m_text; // of the record so far
    std::vector<std::size_t> m_ends; // of its fields in m_text
    std::vector<std::string_view> m_fields;
    quint64 m_index = 0;
    bool m_strayQuote = false;
    bool m_stopped = false;
};

/// The separator of a file that starts with `text`: a "sep=;" line says it, else the commonest of ,
/// ; tab | outside quotes.
char findSeparator(std::string_view text);

/// Whether the first record only says which separator follows.
bool isSeparatorRecord(std::string_view text);

} // namespace core
