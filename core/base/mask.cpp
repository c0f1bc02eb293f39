#include "core/base/mask.h"

#include "core/base/citizenid.h"
#include "core/base/text.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>

namespace core {

namespace {

constexpr qsizetype kIdLength = 18;
constexpr qsizetype kMobileLength = 11;

QString stars(qsizetype count)
{
    return QString(count, u'*');
}

QString kept(const QString &text, qsizetype head, qsizetype tail)
{
    return text.first(head) + stars(text.size() - head - tail) + text.last(tail);
}

QString maskedId(const QString &text, qsizetype head)
{
    if (text.size() == kIdLength)
        return kept(text, head, 4);
    return kept(text, text.size() > 6 ? 3 : 0, 0);
}

QString maskedPhone(const QString &text)
{
    return text.size() < kMobileLength ? kept(text, 0, std::min<qsizetype>(text.size() / 3, 2))
                                       : kept(text, 3, 4);
}

QString maskedAccount(const QString &text)
{
    return text.size() < 12 ? stars(text.size()) : kept(text, 4, 4);
}

QString maskedName(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    if (characters.size() < 2)
        return stars(characters.size());
    QString shown;
    shown.append(QChar::fromUcs4(characters.front()));
    shown.append(stars(std::max<qsizetype>(1, characters.size() - 2)));
    if (characters.size() > 2)
        shown.append(QChar::fromUcs4(characters.back()));
    return shown;
}

/// Kinds 50 and 60 print the holder's id, the second with a T before it.
bool holdsId(const QString &text)
{
    const qsizetype skipped = text.startsWith(u'T') || text.startsWith(u't') ? 1 : 0;
    const QStringView id = QStringView(text).sliced(skipped);
    return id.size() == kIdLength && isAsciiDigits(id.chopped(1));
}

QString maskedCertificate(const QString &text)
{
    if (holdsId(text)) {
        const qsizetype skipped = text.size() - kIdLength;
        return text.first(skipped) + maskedId(text.sliced(skipped), 4);
    }
    return kept(text, text.size() / 2, text.size() * 6 / 22);
}

} // namespace

QString masked(const QString &text, Mask mask)
{
    switch (mask) {
    case Mask::PublicityStandard:
        return maskedId(text, 6);
    case Mask::PublicityStrict:
        return maskedId(text, 4);
    case Mask::Screen:
        return maskedId(text, 3);
    case Mask::Mobile:
        return maskedPhone(text);
    case Mask::Bank:
        return maskedAccount(text);
    case Mask::Name:
        return maskedName(text);
    case Mask::Certificate:
        return maskedCertificate(text);
    }
    Q_UNREACHABLE();
}

QString maskedWithin(const QString &text)
{
    static const QRegularExpression kNumber(
        QStringLiteral("(?<![0-9])(?:[0-9]{17}[0-9Xx]|1[3-9][0-9]{9})(?![0-9])"));
    QString shown = text;
    auto matches = kNumber.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString number = match.captured();
        if (number.size() == kMobileLength)
            shown.replace(match.capturedStart(), number.size(), maskedPhone(number));
        else if (number.back().toUpper() == citizenIdCheckCharacter(QStringView(number).first(17)))
            shown.replace(match.capturedStart(), number.size(), maskedId(number, 3));
    }
    return shown;
}

} // namespace core
