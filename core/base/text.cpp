#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace core {

namespace {

using Radical = std::pair<char16_t, char16_t>;

// Radicals of the supplement that Unicode gives no decomposition but fonts of PDFs use all the
// same.
constexpr std::array kSupplement = {
    Radical{u'\u2EA0', u'民'},
    Radical{u'\u2EC4', u'西'},
    Radical{u'\u2EC5', u'见'},
    Radical{u'\u2EC6', u'角'},
    Radical{u'\u2EC9', u'贝'},
    Radical{u'\u2ECB', u'车'},
    Radical{u'\u2ED3', u'长'},
    Radical{u'\u2ED4', u'门'},
    Radical{u'\u2ED8', u'青'},
    Radical{u'\u2ED9', u'韦'},
    Radical{u'\u2EDA', u'页'},
    Radical{u'\u2EDB', u'风'},
    Radical{u'\u2EDC', u'飞'},
    Radical{u'\u2EDD', u'食'},
    Radical{u'\u2EE2', u'马'},
    Radical{u'\u2EE3', u'骨'},
    Radical{u'\u2EE4', u'鬼'},
    Radical{u'\u2EE5', u'鱼'},
    Radical{u'\u2EE6', u'鸟'},
    Radical{u'\u2EE7', u'卤'},
    Radical{u'\u2EE8', u'麦'},
    Radical{u'\u2EE9', u'黄'},
    Radical{u'\u2EEC', u'齐'},
    Radical{u'\u2EEE', u'齿'},
    Radical{u'\u2EF0', u'龙'},
};

constexpr char16_t kNameDot = u'\u00B7';

constexpr bool isBetween(char32_t c, char32_t first, char32_t last)
{
    return c >= first && c <= last;
}

bool isInvisible(char16_t c)
{
    return isBetween(c, 0x200B, 0x200F) || isBetween(c, 0x202A, 0x202E)
        || isBetween(c, 0x2066, 0x2069) || c == 0x2060 || c == 0xFEFF;
}

bool isSpace(char16_t c)
{
    return QChar::isSpace(c);
}

bool isBlank(char16_t c)
{
    return isInvisible(c) || isSpace(c);
}

char16_t halfWidth(char16_t c)
{
    if (isBetween(c, 0xFF01, 0xFF5E))
        return static_cast<char16_t>(c - 0xFEE0);
    return c == 0x3000 ? u' ' : c;
}

char16_t oneDot(char16_t c)
{
    switch (c) {
    case 0x2022: // bullet
    case 0x2027: // hyphenation point
    case 0x2219: // bullet operator
    case 0x22C5: // dot operator
    case 0x30FB: // katakana middle dot
    case 0xFF0E: // full-width full stop
    case 0xFF65: // half-width katakana middle dot
        return kNameDot;
    default:
        return c;
    }
}

char16_t plain(char16_t c)
{
    return isBetween(c, 0x2E80, 0x2FD5) ? plainRadical(c) : c;
}

char16_t foldedUnit(char16_t c)
{
    if (c < 0x80)
        return isBetween(c, 'A', 'Z') ? static_cast<char16_t>(c + 0x20) : c;
    if (QChar::isSurrogate(c))
        return c;
    return QChar(halfWidth(plain(oneDot(c)))).toCaseFolded().unicode();
}

/// Drops the units `isDropped` names and changes the others; shares the text when nothing changes.
template <class Dropped, class Changed>
QString rewritten(const QString &text, Dropped isDropped, Changed changed)
{
    const auto isKept
        = [&](QChar c) { return !isDropped(c.unicode()) && changed(c.unicode()) == c.unicode(); };
    const auto firstOther = std::find_if_not(text.cbegin(), text.cend(), isKept);
    if (firstOther == text.cend())
        return text;
    QString result;
    result.reserve(text.size());
    result.append(text.constData(), firstOther - text.cbegin());
    for (auto it = firstOther; it != text.cend(); ++it) {
        if (!isDropped(it->unicode()))
            result.append(QChar(changed(it->unicode())));
    }
    return result;
}

char16_t unchanged(char16_t c)
{
    return c;
}

} // namespace

QString cleanText(const QString &text)
{
    return rewritten(text, isInvisible, unchanged).trimmed();
}

QString withoutBlanks(const QString &text)
{
    return rewritten(text, isBlank, unchanged);
}

QString toHalfWidth(const QString &text)
{
    return rewritten(
        text, [](char16_t) { return false; }, halfWidth);
}

QString folded(const QString &text)
{
    return rewritten(text, isBlank, foldedUnit);
}

QString cleanName(const QString &text)
{
    return rewritten(text, isBlank, [](char16_t c) { return plain(oneDot(c)); });
}

bool isAsciiDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool isAsciiDigits(QStringView text)
{
    return std::all_of(text.cbegin(), text.cend(), isAsciiDigit);
}

bool isHan(char32_t character)
{
    return isBetween(character, 0x4E00, 0x9FFF) || isBetween(character, 0x3400, 0x4DBF)
        || isBetween(character, 0x20000, 0x2FA1F) || isBetween(character, 0x30000, 0x323AF)
        || isBetween(character, 0xF900, 0xFAFF) || character == 0x3007;
}

bool isPrivateUse(char32_t character)
{
    return isBetween(character, 0xE000, 0xF8FF) || isBetween(character, 0xF0000, 0x10FFFF);
}

char16_t plainRadical(char16_t character)
{
    if (!isBetween(character, 0x2E80, 0x2FD5))
        return character;
    const auto known = std::find_if(kSupplement.cbegin(), kSupplement.cend(),
        [character](const Radical &radical) { return radical.first == character; });
    if (known != kSupplement.cend())
        return known->second;
    const QString decomposed = QChar::decomposition(character);
    return decomposed.size() == 1 ? decomposed.front().unicode() : character;
}

QString joinedList(const QStringList &items)
{
    return items.join(QCoreApplication::translate("core", "、"));
}

QString joinedSentences(const QStringList &sentences)
{
    return sentences.join(QCoreApplication::translate("core", "；"));
}

} // namespace core
