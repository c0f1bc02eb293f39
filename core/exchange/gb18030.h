#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace core {

/// The code table of GB 18030: one- and two-byte codes from a checked-in table, four-byte codes
/// computed from it.
class Gb18030
{
public:
    static const Gb18030 &table();

    /// 0 for what is no code: lead 81–FE, trail 40–7E or 80–FE.
    char32_t twoBytes(quint8 lead, quint8 trail) const;
    char32_t fourBytes(quint8 first, quint8 second, quint8 third, quint8 fourth) const;

private:
    Gb18030();

    QByteArray m_two; // 126 × 190 UTF-16 units, little endian
    std::vector<char16_t> m_four; // the characters of the basic plane that have no two-byte code
};

/// Old files carry 24 characters in the private area that have real code points today.
char32_t realCharacter(char32_t character);

/// `text` with those characters replaced.
QString withRealCharacters(const QString &text);

} // namespace core
