#include "core/base/pagecode.h"

#include <QRegularExpression>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kSigns = u"23456789ABCDEFGHJKLMNPQRSTVWXYZ"; // 31, a prime number of them

/// Weighted by the place and taken modulo a prime: every wrong sign and every two signs exchanged
/// are noticed.
QChar checkSign(QStringView signs)
{
    qsizetype sum = 0;
    for (qsizetype i = 0; i < signs.size(); ++i)
        sum += (i + 1) * kSigns.indexOf(signs[i]);
    return kSigns[sum % kSigns.size()];
}

} // namespace

QString editionSigns(int number)
{
    QString signs;
    for (int i = 0; i < kEditionSigns; ++i) {
        signs.prepend(kSigns[number % kSigns.size()]);
        number /= int(kSigns.size());
    }
    return signs;
}

QString PageCode::text() const
{
    const QString signs = edition + kSigns[table % kSigns.size()];
    return signs + checkSign(signs);
}

std::optional<TypedCode> readPageCode(const QString &typed)
{
    static const QRegularExpression shape(
        u"^([2-9A-Z]{4})[-\\s]?([2-9A-Z])([2-9A-Z])(?:[\\s!.，,]+([A-Z]{1,2})\\s?(\\d{1,4}))?$"_s);
    const auto match = shape.match(typed.trimmed().toUpper());
    if (!match.hasMatch())
        return std::nullopt;
    const QString signs = match.captured(1) + match.captured(2);
    const bool isKnown
        = std::all_of(signs.begin(), signs.end(), [](QChar sign) { return kSigns.contains(sign); });
    if (!isKnown || match.captured(3) != checkSign(signs))
        return std::nullopt;
    return TypedCode{{match.captured(1), int(kSigns.indexOf(signs.back()))},
        match.captured(4) + match.captured(5)};
}

} // namespace core
