#pragma once

#include <string>
#include <string_view>

namespace core {

/// Undoes the _xHHHH_ escapes of workbook text in place; lone surrogates become U+FFFD.
void decodeXString(std::string &text);

/// UTF-16 units that a UTF-8 text takes.
std::size_t utf16Length(std::string_view text);

void appendUtf8(std::string &text, char32_t character);

} // namespace core
