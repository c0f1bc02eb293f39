#pragma once

#include "core/exchange/readers/biffrecords.h"

#include <string>

namespace core {

/// Which of the two layouts an .xls stream has: texts in a code page or in Unicode.
enum class BiffVersion { Five, Eight };

/// Reads on over the CONTINUE records behind a record, where texts change their width.
class BiffText
{
public:
    explicit BiffText(BiffRecords &records, std::size_t at = 0)
        : m_records(records)
        , m_at(at)
    { }

    bool atEnd() const { return m_ended; }
    quint8 byte();
    quint16 word();
    quint32 dword();
    void skip(quint64 bytes);

    /// A Unicode text of `length` units, its flags before it, rich runs and phonetic parts behind
    /// it skipped. False when the data ends within it.
    bool text(quint16 length, std::string &utf8);

private:
    bool more();
    bool units(quint16 length, bool wide, std::string &utf16);

    BiffRecords &m_records;
    std::size_t m_at;
    bool m_ended = false;
    bool m_crossed = false; // the last byte() began a CONTINUE record
};

/// `bytes` of a BIFF5 text in UTF-8; false for a code page we have no table for.
bool appendCodePageText(quint16 codePage, std::string_view bytes, std::string &utf8);

} // namespace core
