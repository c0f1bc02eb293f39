#include "core/exchange/gb18030text.h"

#include "core/exchange/gb18030.h"

#include <QHash>

namespace core {

namespace {

constexpr quint32 kFourByteCodes = 39'420; // those of the basic plane
constexpr quint32 kFirstBeyond = 189'000; // 90 30 81 30 is U+10000

quint32 fourBytes(quint32 index)
{
    const quint32 fourth = 0x30 + index % 10;
    const quint32 third = 0x81 + index / 10 % 126;
    const quint32 second = 0x30 + index / 1260 % 10;
    const quint32 first = 0x81 + index / 12'600;
    return first << 24 | second << 16 | third << 8 | fourth;
}

/// The reading table turned round.
QHash<char32_t, quint32> codesOfCharacters()
{
    const auto &table = Gb18030::table();
    QHash<char32_t, quint32> codes;
    for (quint32 index = 0; index < kFourByteCodes; ++index) {
        const quint32 code = fourBytes(index);
        const char32_t character = table.fourBytes(
            quint8(code >> 24), quint8(code >> 16), quint8(code >> 8), quint8(code));
        codes.insert(character, code);
    }
    for (quint32 lead = 0x81; lead <= 0xfe; ++lead) {
        for (quint32 trail = 0x40; trail <= 0xfe; ++trail) {
            const char32_t character = table.twoBytes(quint8(lead), quint8(trail));
            if (character != 0)
                codes.insert(character, lead << 8 | trail);
        }
    }
    return codes;
}

void append(QByteArray &bytes, quint32 code)
{
    for (int shift = code > 0xffff ? 24 : 8; shift >= 0; shift -= 8)
        bytes.append(char(quint8(code >> shift)));
}

} // namespace

QByteArray toGb18030(const QString &text)
{
    static const auto codes = codesOfCharacters();
    QByteArray bytes;
    bytes.reserve(text.size() * 2);
    for (const char32_t character : text.toUcs4()) {
        if (character < 0x80) {
            bytes.append(char(character));
        } else if (const auto code = codes.constFind(character); code != codes.constEnd()) {
            append(bytes, *code);
        } else {
            Q_ASSERT(character > 0xffff);
            append(bytes, fourBytes(kFirstBeyond + character - 0x10000));
        }
    }
    return bytes;
}

} // namespace core
