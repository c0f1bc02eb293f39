#include "core/exchange/xstring.h"

#include <optional>

namespace core {

namespace {

constexpr std::size_t kEscapeLength = 7; // _x0041_

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return -1;
}

std::optional<char32_t> escapeAt(std::string_view text, std::size_t at)
{
    if (text.size() < kEscapeLength || at > text.size() - kEscapeLength || text[at] != '_'
        || text[at + 1] != 'x' || text[at + 6] != '_')
        return std::nullopt;
    char32_t value = 0;
    for (std::size_t i = at + 2; i < at + 6; ++i) {
        const int digit = hexValue(text[i]);
        if (digit < 0)
            return std::nullopt;
        value = value * 16 + static_cast<char32_t>(digit);
    }
    return value;
}

bool isHigh(char32_t unit)
{
    return unit >= 0xD800 && unit <= 0xDBFF;
}

bool isLow(char32_t unit)
{
    return unit >= 0xDC00 && unit <= 0xDFFF;
}

} // namespace

void decodeXString(std::string &text)
{
    std::size_t at = text.find("_x");
    if (at == std::string::npos)
        return;
    std::string decoded;
    std::size_t copied = 0;
    for (; at != std::string::npos; at = text.find("_x", at)) {
        const auto unit = escapeAt(text, at);
        if (!unit) {
            at += 2;
            continue;
        }
        decoded.append(text, copied, at - copied);
        at += kEscapeLength;
        const auto second = isHigh(*unit) ? escapeAt(text, at) : std::nullopt;
        if (second && isLow(*second)) {
            appendUtf8(decoded, 0x10000 + ((*unit - 0xD800) << 10) + (*second - 0xDC00));
            at += kEscapeLength;
        } else {
            appendUtf8(decoded, isHigh(*unit) || isLow(*unit) ? U'\uFFFD' : *unit);
        }
        copied = at;
    }
    decoded.append(text, copied, std::string::npos);
    text.swap(decoded);
}

std::size_t utf16Length(std::string_view text)
{
    std::size_t units = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        units += byte >= 0xF0 ? 2u : (byte & 0xC0) != 0x80 ? 1u : 0u;
    }
    return units;
}

void appendUtf8(std::string &text, char32_t character)
{
    const auto add = [&text](char32_t byte) { text.push_back(static_cast<char>(byte)); };
    const auto addTail = [&](int shift) { add(0x80 | ((character >> shift) & 0x3F)); };
    if (character < 0x80) {
        add(character);
    } else if (character < 0x800) {
        add(0xC0 | (character >> 6));
        addTail(0);
    } else if (character < 0x10000) {
        add(0xE0 | (character >> 12));
        addTail(6);
        addTail(0);
    } else {
        add(0xF0 | (character >> 18));
        addTail(12);
        addTail(6);
        addTail(0);
    }
}

} // namespace core
