#include "core/base/phone.h"

#include "core/base/text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qsizetype kMobileLength = 11;

bool isSeparator(QChar c)
{
    return QStringView(u"-()（）'\"‘’=‐‑‒–—―").contains(c);
}

bool isMobile(QStringView digits)
{
    return digits.size() == kMobileLength && digits[0] == u'1' && digits[1] >= u'3'
        && digits[1] <= u'9';
}

bool isWithoutAreaCode(QStringView digits)
{
    return (digits.size() == 7 || digits.size() == 8) && digits.front() >= u'2';
}

/// 010 and 02x have three digits, all others four.
qsizetype areaCodeLength(QStringView digits)
{
    return digits.startsWith(u"01") || digits.startsWith(u"02") ? 3 : 4;
}

bool isLandline(QStringView digits)
{
    const qsizetype local = digits.size() - areaCodeLength(digits);
    return digits.startsWith(u'0') && !digits.startsWith(u"00") && (local == 7 || local == 8);
}

/// 110, 12333, 95588, 400 and 800 numbers.
bool isService(QStringView digits)
{
    if (digits.size() == 3 || digits.size() == 5)
        return digits.startsWith(u"11") || digits.startsWith(u"12")
            || (digits.size() == 5 && (digits.startsWith(u"10") || digits.startsWith(u"95")));
    return digits.size() == 10 && (digits.startsWith(u"400") || digits.startsWith(u"800"));
}

PhoneKind kindOf(QStringView digits)
{
    if (!isAsciiDigits(digits))
        return PhoneKind::Unknown;
    if (isMobile(digits))
        return PhoneKind::Mobile;
    if (isLandline(digits))
        return PhoneKind::Landline;
    return isService(digits) ? PhoneKind::Service : PhoneKind::Unknown;
}

/// Without the country's 86 in front of a mobile or an area code (then without its 0).
QString withoutCountryCode(const QString &digits)
{
    for (const QStringView code : {u"+86", u"0086", u"86"}) {
        if (!digits.startsWith(code))
            continue;
        QString rest = digits.sliced(code.size());
        if (isMobile(rest) || kindOf(rest) == PhoneKind::Landline)
            return rest;
        QString withZero = u'0' + rest;
        if (code.size() > 2 && kindOf(withZero) == PhoneKind::Landline)
            return withZero;
    }
    return digits;
}

Finding badPhone(const QString &text)
{
    return warned(u"E130"_s, text);
}

} // namespace

Phone readMobile(const QString &text)
{
    Phone phone = readPhone(text);
    if (phone.kind == PhoneKind::Mobile)
        return phone;
    phone.findings = {badPhone(
        QCoreApplication::translate("core", "手机号码格式错误，应为1开头的11位数字，请核对。"))};
    return phone;
}

Phone readPhone(const QString &text)
{
    QString digits = toHalfWidth(withoutBlanks(text));
    digits.removeIf(isSeparator);
    digits = withoutCountryCode(digits);
    const PhoneKind kind = kindOf(digits);
    if (kind == PhoneKind::Landline) {
        const qsizetype area = areaCodeLength(digits);
        return {.number = digits.first(area) + u'-' + digits.sliced(area), .kind = kind};
    }
    if (kind != PhoneKind::Unknown)
        return {.number = digits, .kind = kind};
    Phone phone{.number = cleanText(text)};
    phone.findings.append(isAsciiDigits(digits) && isWithoutAreaCode(digits)
            ? badPhone(QCoreApplication::translate(
                "core", "电话号码缺少区号，请补上，例如吕梁市的区号是0358。"))
            : badPhone(QCoreApplication::translate(
                "core", "电话号码格式错误，请填手机号码，或“区号-号码”形式的固定电话。")));
    return phone;
}

} // namespace core
