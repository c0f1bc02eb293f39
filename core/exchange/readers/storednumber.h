#pragma once

#include <optional>
#include <string_view>

namespace core {

/// What a file stores as a number, blanks around it allowed; nothing for "abc", "nan" or "1e999".
std::optional<double> storedNumber(std::string_view text);

/// From 1e15 on a double keeps no 16th digit.
bool losesDigits(double number);

} // namespace core
