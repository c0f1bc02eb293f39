#pragma once

#include <QString>

namespace core {

/// Which neighbours decide between several readings of a character.
enum class Reading {
    Name, // a person: the surname stands first and is read as surnames are
    Word // places, institutions, trades, courses
};

/// "zhang xiao ming": toneless syllables with a blank between, ü written v as it is typed.
/// Letters and digits stay, in lower case and half width; anything else only separates.
QString pinyin(QStringView text, Reading reading = Reading::Name);

/// "zxm": the first letter of each syllable; runs of letters and digits stay whole.
QString initials(QStringView text, Reading reading = Reading::Name);

/// Whether it is a whole syllable as pinyin() writes them.
bool isSyllable(QStringView letters);
/// Whether a syllable begins so.
bool beginsSyllable(QStringView letters);

} // namespace core
