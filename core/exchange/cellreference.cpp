#include "core/exchange/cellreference.h"

namespace core {

namespace {

constexpr quint32 kColumns = 16'384;
constexpr quint32 kRows = 1'048'576;

quint32 letterValue(char c)
{
    if (c >= 'A' && c <= 'Z')
        return static_cast<quint32>(c - 'A') + 1;
    if (c >= 'a' && c <= 'z')
        return static_cast<quint32>(c - 'a') + 1;
    return 0;
}

} // namespace

std::optional<CellReference> parseCellReference(std::string_view text)
{
    std::size_t i = text.starts_with('$') ? 1 : 0;
    quint32 column = 0;
    for (; i < text.size() && letterValue(text[i]) != 0; ++i) {
        column = column * 26 + letterValue(text[i]);
        if (column > kColumns)
            return std::nullopt;
    }
    if (i < text.size() && text[i] == '$')
        ++i;
    quint32 row = 0;
    const std::size_t digits = i;
    for (; i < text.size() && text[i] >= '0' && text[i] <= '9'; ++i) {
        row = row * 10 + static_cast<quint32>(text[i] - '0');
        if (row > kRows)
            return std::nullopt;
    }
    if (column == 0 || row == 0 || i == digits || i != text.size())
        return std::nullopt;
    return CellReference{row - 1, column - 1};
}

QString columnLetters(quint64 column)
{
    QString letters;
    for (quint64 rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(static_cast<char16_t>(u'A' + (rest - 1) % 26)));
    return letters;
}

std::optional<quint32> columnNumber(QStringView letters)
{
    quint32 column = 0;
    for (const QChar letter : letters) {
        const quint32 value = letter.unicode() < 128 ? letterValue(letter.toLatin1()) : 0;
        column = column * 26 + value;
        if (value == 0 || column > kColumns)
            return std::nullopt;
    }
    return letters.isEmpty() ? std::nullopt : std::optional(column - 1);
}

} // namespace core
