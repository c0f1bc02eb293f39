#include "core/exchange/textdecoder.h"

#include "core/exchange/gb18030.h"
#include "core/exchange/xstring.h"

#include <utility>

namespace core {

namespace {

constexpr std::size_t kIncomplete = 0;

quint8 byteAt(std::string_view bytes, std::size_t at)
{
    return static_cast<quint8>(bytes[at]);
}

bool isTail(quint8 byte)
{
    return (byte & 0xC0) == 0x80;
}

std::size_t utf8Length(quint8 lead)
{
    if (lead >= 0xC2 && lead <= 0xDF)
        return 2;
    if ((lead & 0xF0) == 0xE0)
        return 3;
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
}

/// Refuses longer writings than needed, surrogates, and what lies past U+10FFFF.
bool isAllowedSecond(quint8 lead, quint8 second)
{
    switch (lead) {
    case 0xE0:
        return second >= 0xA0;
    case 0xED:
        return second <= 0x9F;
    case 0xF0:
        return second >= 0x90;
    case 0xF4:
        return second <= 0x8F;
    default:
        return true;
    }
}

} // namespace

void TextDecoder::feed(std::string_view bytes, std::string &utf8)
{
    if (m_carried.empty())
        return decode(bytes, utf8);
    const std::string joined = std::exchange(m_carried, {}).append(bytes);
    decode(joined, utf8);
}

void TextDecoder::finish(std::string &utf8)
{
    if (!m_carried.empty())
        bad(m_carried.size(), utf8);
    m_carried.clear();
}

void TextDecoder::decode(std::string_view bytes, std::string &utf8)
{
    const bool wide = m_encoding == TextEncoding::Utf16Le || m_encoding == TextEncoding::Utf16Be;
    while (!bytes.empty()) {
        std::size_t used = 0;
        while (!wide && used < bytes.size() && byteAt(bytes, used) < 0x80)
            ++used;
        utf8.append(bytes.substr(0, used));
        if (used == 0) {
            used = wide                               ? decodeUtf16(bytes, utf8)
                : m_encoding == TextEncoding::Gb18030 ? decodeGb18030(bytes, utf8)
                                                      : decodeUtf8(bytes, utf8);
            if (used == kIncomplete)
                break;
        }
        bytes.remove_prefix(used);
        m_offset += used;
    }
    m_carried = bytes;
}

std::size_t TextDecoder::bad(std::size_t length, std::string &utf8)
{
    if (!m_firstBad)
        m_firstBad = m_offset;
    appendUtf8(utf8, U'\uFFFD');
    return length;
}

std::size_t TextDecoder::decodeUtf8(std::string_view bytes, std::string &utf8)
{
    const quint8 lead = byteAt(bytes, 0);
    const std::size_t length = utf8Length(lead);
    if (length == 0)
        return bad(1, utf8);
    for (std::size_t i = 1; i < length; ++i) {
        if (i >= bytes.size())
            return kIncomplete;
        const quint8 tail = byteAt(bytes, i);
        if (!isTail(tail) || (i == 1 && !isAllowedSecond(lead, tail)))
            return bad(i, utf8);
    }
    utf8.append(bytes.substr(0, length));
    return length;
}

std::size_t TextDecoder::decodeGb18030(std::string_view bytes, std::string &utf8)
{
    if (bytes.size() < 2)
        return kIncomplete;
    const quint8 second = byteAt(bytes, 1);
    const bool four = second >= 0x30 && second <= 0x39;
    if (four && bytes.size() < 4)
        return kIncomplete;
    const Gb18030 &table = Gb18030::table();
    const char32_t character = four
        ? table.fourBytes(byteAt(bytes, 0), second, byteAt(bytes, 2), byteAt(bytes, 3))
        : table.twoBytes(byteAt(bytes, 0), second);
    if (character == 0)
        return bad(1, utf8);
    appendUtf8(utf8, character);
    return four ? 4 : 2;
}

std::size_t TextDecoder::decodeUtf16(std::string_view bytes, std::string &utf8)
{
    const bool little = m_encoding == TextEncoding::Utf16Le;
    const auto unit = [&](std::size_t at) -> char32_t {
        const quint8 low = byteAt(bytes, little ? at : at + 1);
        const quint8 high = byteAt(bytes, little ? at + 1 : at);
        return static_cast<char32_t>(high << 8 | low);
    };
    if (bytes.size() < 2)
        return kIncomplete;
    const char32_t first = unit(0);
    if (first < 0xD800 || first > 0xDFFF) {
        appendUtf8(utf8, first);
        return 2;
    }
    if (first > 0xDBFF)
        return bad(2, utf8);
    if (bytes.size() < 4)
        return kIncomplete;
    const char32_t second = unit(2);
    if (second < 0xDC00 || second > 0xDFFF)
        return bad(2, utf8);
    appendUtf8(utf8, 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00));
    return 4;
}

} // namespace core
