#include "core/exchange/readers/storednumber.h"

#include <charconv>
#include <cmath>

namespace core {

std::optional<double> storedNumber(std::string_view text)
{
    static constexpr std::string_view kBlank = " \t\r\n";
    const std::size_t first = text.find_first_not_of(kBlank);
    if (first == std::string_view::npos)
        return std::nullopt;
    text = text.substr(first, text.find_last_not_of(kBlank) - first + 1);
    if (text.starts_with('+'))
        text.remove_prefix(1);
    double number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = read.ec == std::errc() && read.ptr == text.data() + text.size();
    return whole && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

bool losesDigits(double number)
{
    return std::fabs(number) >= 1e15;
}

} // namespace core
