#pragma once

#include <span>

namespace core {

/// One tally, in SQL: ?1 and ?2 are the first and the last day, ?3 and ?4 their months as yyyymm.
struct Tally
{
    const char *code;
    const char *what; // is counted
    const char *part; // it is divided by; '' when undivided
    const char *unit;
    const char *from; // the table it goes through first, under the name t
    const char *where;
};
std::span<const Tally> tallies();

/// Of a tally that counts people.
inline constexpr const char *kCountedPersons = "count(DISTINCT t.person)";

} // namespace core
