#include "core/exchange/gb18030.h"

#include "core/exchange/littleendian.h"

#include <QFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr std::size_t kTrails = 190;
constexpr std::size_t kTwoByteCodes = 126 * kTrails;
constexpr std::size_t kFourByteCodes = 39'420; // those of the basic plane
constexpr char16_t kFirstSmallM = 0x1E3F; // ḿ got a two-byte code later than the others
constexpr char16_t kItsOldPlace = 0xE7C7;

struct Pair
{
    char16_t privateUse;
    char32_t real;
};

constexpr std::array<Pair, 24> kPrivateUse{{
    {0xE78D, 0xFE10},
    {0xE78E, 0xFE12},
    {0xE78F, 0xFE11},
    {0xE790, 0xFE13},
    {0xE791, 0xFE14},
    {0xE792, 0xFE15},
    {0xE793, 0xFE16},
    {0xE794, 0xFE17},
    {0xE795, 0xFE18},
    {0xE796, 0xFE19},
    {0xE816, 0x20087},
    {0xE817, 0x20089},
    {0xE818, 0x200CC},
    {0xE81E, 0x9FB4},
    {0xE826, 0x9FB5},
    {0xE82B, 0x9FB6},
    {0xE82C, 0x9FB7},
    {0xE831, 0x215D7},
    {0xE832, 0x9FB8},
    {0xE83B, 0x2298F},
    {0xE843, 0x9FB9},
    {0xE854, 0x9FBA},
    {0xE855, 0x241FE},
    {0xE864, 0x9FBB},
}};

bool isTrail(quint8 byte)
{
    return byte >= 0x40 && byte <= 0xFE && byte != 0x7F;
}

} // namespace

Gb18030::Gb18030()
{
    QFile file(u":/core/text/gb18030.bin"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    m_two = opened ? file.readAll() : QByteArray();
    Q_ASSERT(m_two.size() == qsizetype(kTwoByteCodes * 2));
    std::vector<bool> hasTwoBytes(0x10000);
    for (std::size_t i = 0; i < kTwoByteCodes; ++i)
        hasTwoBytes[littleEndian16(m_two.constData() + i * 2)] = true;
    hasTwoBytes[kFirstSmallM] = false;
    hasTwoBytes[kItsOldPlace] = true;
    m_four.reserve(kFourByteCodes);
    for (quint32 c = 0x80; c <= 0xFFFF; ++c)
        if (!hasTwoBytes[c] && (c < 0xD800 || c > 0xDFFF))
            m_four.push_back(static_cast<char16_t>(c));
    Q_ASSERT(m_four.size() == kFourByteCodes);
}

const Gb18030 &Gb18030::table()
{
    static const Gb18030 kTable;
    return kTable;
}

char32_t Gb18030::twoBytes(quint8 lead, quint8 trail) const
{
    if (lead < 0x81 || lead == 0xFF || !isTrail(trail))
        return 0;
    const std::size_t column = trail - 0x40u - (trail > 0x7F ? 1u : 0u);
    const std::size_t index = (lead - 0x81u) * kTrails + column;
    return realCharacter(littleEndian16(m_two.constData() + index * 2));
}

char32_t Gb18030::fourBytes(quint8 first, quint8 second, quint8 third, quint8 fourth) const
{
    const auto digit = [](quint8 byte) { return byte >= 0x30 && byte <= 0x39; };
    if (first < 0x81 || first == 0xFF || !digit(second) || third < 0x81 || third == 0xFF
        || !digit(fourth))
        return 0;
    const std::size_t index
        = (((first - 0x81u) * 10 + (second - 0x30u)) * 126 + (third - 0x81u)) * 10
        + (fourth - 0x30u);
    if (index < m_four.size())
        return realCharacter(m_four[index]);
    static constexpr std::size_t kFirstBeyond = 15 * std::size_t(12'600); // 90 30 81 30 is U+10000
    if (index < kFirstBeyond || index - kFirstBeyond > 0xFFFFF)
        return 0;
    return static_cast<char32_t>(0x10000 + index - kFirstBeyond);
}

char32_t realCharacter(char32_t character)
{
    if (character < kPrivateUse.front().privateUse || character > kPrivateUse.back().privateUse)
        return character;
    const auto found = std::lower_bound(kPrivateUse.begin(), kPrivateUse.end(), character,
        [](const Pair &pair, char32_t wanted) { return pair.privateUse < wanted; });
    return found->privateUse == character ? found->real : character;
}

QString withRealCharacters(const QString &text)
{
    const auto isPrivate = [](QChar c) { return c >= QChar(0xE78D) && c <= QChar(0xE864); };
    if (std::none_of(text.begin(), text.end(), isPrivate))
        return text;
    QString real;
    for (const QChar c : text) {
        const char32_t character = realCharacter(c.unicode());
        if (character == c.unicode())
            real += c;
        else
            real += QString::fromUcs4(&character, 1);
    }
    return real;
}

} // namespace core
