#pragma once

#include <QString>

namespace core {

/// How much of a personal datum is shown.
enum class Mask {
    PublicityStandard, // id: first 6, 8 stars, last 4
    PublicityStrict, // id: first 4, 10 stars, last 4
    Screen, // id: first 3, 11 stars, last 4
    Mobile, // first 3, 4 stars, last 4
    Bank, // first 4, stars, last 4
    Name, // the first and, of three or more characters, the last
    Certificate // about half, and the last quarter; a number that holds an id as that id
};

/// A text of another length than its profile expects shows less, never more.
QString masked(const QString &text, Mask mask);

/// Free text with every valid citizen id and every mobile number in it shortened as on screen.
QString maskedWithin(const QString &text);

} // namespace core
