#include "core/exchange/readers/bifftext.h"

#include "core/exchange/textdecoder.h"
#include "core/exchange/xstring.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

/// What Windows-1252 has where Latin-1 has control characters; 0: nothing.
constexpr std::array<char16_t, 32> kWindows1252{0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020,
    0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D,
    0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178};

void appendWindows1252(std::string_view bytes, std::string &utf8)
{
    for (const char each : bytes) {
        const auto byte = static_cast<quint8>(each);
        const bool moved = byte >= 0x80 && byte < 0xA0;
        const char32_t character = moved ? kWindows1252[byte - 0x80u] : byte;
        appendUtf8(utf8, character != 0 ? character : U'\uFFFD');
    }
}

void appendDecoded(TextEncoding encoding, std::string_view bytes, std::string &utf8)
{
    TextDecoder decoder(encoding);
    decoder.feed(bytes, utf8);
    decoder.finish(utf8);
}

} // namespace

bool BiffText::more()
{
    while (!m_ended && m_at >= m_records.data().size()) {
        const auto following = m_records.following();
        m_ended = following != biff::Continue || !m_records.next();
        m_at = 0;
        m_crossed = true;
    }
    return !m_ended;
}

quint8 BiffText::byte()
{
    return more() ? m_records.byte(m_at++) : quint8(0);
}

quint16 BiffText::word()
{
    const quint16 low = byte();
    return static_cast<quint16>(low | byte() << 8);
}

quint32 BiffText::dword()
{
    const quint32 low = word();
    return low | quint32(word()) << 16;
}

void BiffText::skip(quint64 bytes)
{
    while (bytes > 0 && more()) {
        const quint64 some = std::min<quint64>(bytes, m_records.data().size() - m_at);
        m_at += some;
        bytes -= some;
    }
}

bool BiffText::units(quint16 length, bool wide, std::string &utf16)
{
    for (quint16 i = 0; i < length; ++i) {
        m_crossed = false;
        if (!more())
            return false;
        if (m_crossed)
            wide = (byte() & 1) != 0; // a continued text says its width again
        utf16 += static_cast<char>(byte());
        utf16 += wide ? static_cast<char>(byte()) : '\0';
    }
    return !m_ended;
}

bool BiffText::text(quint16 length, std::string &utf8)
{
    const quint8 flags = byte();
    const quint32 runs = (flags & 8) != 0 ? word() : 0;
    const quint32 phonetic = (flags & 4) != 0 ? dword() : 0;
    std::string utf16;
    const bool whole = units(length, (flags & 1) != 0, utf16);
    appendDecoded(TextEncoding::Utf16Le, utf16, utf8);
    if (whole)
        skip(quint64(runs) * 4 + phonetic);
    return whole;
}

bool appendCodePageText(quint16 codePage, std::string_view bytes, std::string &utf8)
{
    const bool ascii = std::all_of(
        bytes.begin(), bytes.end(), [](char c) { return static_cast<quint8>(c) < 0x80; });
    if (ascii) {
        utf8 += bytes;
        return true;
    }
    switch (codePage) {
    case 936:
    case 54936:
        appendDecoded(TextEncoding::Gb18030, bytes, utf8);
        return true;
    case 65001:
        appendDecoded(TextEncoding::Utf8, bytes, utf8);
        return true;
    case 1252:
    case 28591:
    case 0x8001:
        appendWindows1252(bytes, utf8);
        return true;
    default:
        return false;
    }
}

} // namespace core
