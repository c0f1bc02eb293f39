#include "core/base/money.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr quint64 kFenPerYuan = 100;
constexpr quint64 kFenPerTenThousandYuan = 1'000'000;
constexpr int kLargestExponent = 17; // fen have at most 17 digits here, far below 2^63

constexpr char16_t kDigits[] = u"零壹贰叁肆伍陆柒捌玖";

quint64 magnitude(Fen amount)
{
    return amount < 0 ? 0 - static_cast<quint64>(amount) : static_cast<quint64>(amount);
}

QString twoDigits(quint64 value)
{
    return QString::number(value).rightJustified(2, u'0');
}

/// Takes `suffix` off the end and says whether it was there.
bool takeSuffix(QStringView &text, QStringView suffix)
{
    if (!text.endsWith(suffix))
        return false;
    text.chop(suffix.size());
    return true;
}

bool takePrefix(QStringView &text, QStringView prefix)
{
    if (!text.startsWith(prefix))
        return false;
    text = text.sliced(prefix.size());
    return true;
}

/// Digits without their thousands separators; nothing when a separator stands in a wrong place.
std::optional<QString> ungrouped(QStringView whole)
{
    if (!whole.contains(u','))
        return whole.toString();
    const QList<QStringView> groups = whole.split(u',');
    const bool isGrouped = !groups.front().isEmpty() && groups.front().size() <= 3
        && std::all_of(groups.cbegin() + 1, groups.cend(),
            [](QStringView group) { return group.size() == 3; });
    return isGrouped ? std::optional(whole.toString().remove(u',')) : std::nullopt;
}

/// Unsigned decimal number × 10^decimals as an integer.
std::optional<Fen> scaled(QStringView text, int decimals)
{
    const qsizetype point = text.indexOf(u'.');
    const auto whole = ungrouped(point < 0 ? text : text.first(point));
    QString fraction = point < 0 ? QString() : text.sliced(point + 1).toString();
    while (fraction.size() > decimals && fraction.endsWith(u'0'))
        fraction.chop(1);
    if (!whole || (whole->isEmpty() && fraction.isEmpty()) || fraction.size() > decimals)
        return {};
    const QString digits = *whole + fraction.leftJustified(decimals, u'0');
    if (digits.size() > kLargestExponent || !isAsciiDigits(digits))
        return {};
    return digits.toLongLong();
}

QString sectionText(int section)
{
    constexpr char16_t units[] = u"\0拾佰仟";
    QString text;
    bool isZeroPending = false;
    for (int place = 3, power = 1000; place >= 0; --place, power /= 10) {
        const int digit = section / power % 10;
        if (digit == 0) {
            isZeroPending = !text.isEmpty();
            continue;
        }
        if (isZeroPending)
            text += u'零';
        isZeroPending = false;
        text += QChar(kDigits[digit]);
        if (place > 0)
            text += QChar(units[place]);
    }
    return text;
}

/// `high` units of `unit` and what is below them, with 零 where a place is skipped.
QString joined(const QString &high, QChar unit, const QString &low, bool isPlaceSkipped)
{
    return high + unit + (isPlaceSkipped && !low.isEmpty() ? u"零"_s : QString()) + low;
}

QString yuanInCapitals(quint64 yuan)
{
    constexpr quint64 tenThousand = 10'000;
    constexpr quint64 hundredMillion = 100'000'000;
    if (yuan >= hundredMillion) {
        const quint64 low = yuan % hundredMillion;
        return joined(yuanInCapitals(yuan / hundredMillion), u'亿', yuanInCapitals(low),
            low < hundredMillion / 10);
    }
    if (yuan >= tenThousand) {
        const quint64 low = yuan % tenThousand;
        return joined(
            yuanInCapitals(yuan / tenThousand), u'万', yuanInCapitals(low), low < tenThousand / 10);
    }
    return sectionText(static_cast<int>(yuan));
}

QString jiaoAndFen(quint64 jiao, quint64 fen, bool hasYuan)
{
    if (jiao == 0 && fen == 0)
        return u"整"_s;
    QString text;
    if (jiao > 0)
        text = QChar(kDigits[jiao]) + u"角"_s;
    else if (hasYuan)
        text = u"零"_s;
    return text + (fen > 0 ? QChar(kDigits[fen]) + u"分"_s : u"整"_s);
}

} // namespace

Result<Fen> parseMoney(const QString &text, MoneyUnit unit)
{
    const QString narrow = toHalfWidth(withoutBlanks(text));
    QStringView rest = narrow;
    const bool isNegative = takePrefix(rest, u"-") || takePrefix(rest, u"−");
    takePrefix(rest, u"人民币");
    if (!takePrefix(rest, u"¥"))
        takePrefix(rest, u"￥");
    if (takeSuffix(rest, u"万元") || takeSuffix(rest, u"万"))
        unit = MoneyUnit::TenThousandYuan;
    else if (takeSuffix(rest, u"元整") || takeSuffix(rest, u"元"))
        unit = MoneyUnit::Yuan;
    const auto amount = scaled(rest, unit == MoneyUnit::Yuan ? 2 : 6);
    if (!amount) {
        return fail({.code = Error::Code::Invalid,
            .text = QCoreApplication::translate(
                "core", "“%1”不是有效的金额，请写成数字，最多精确到分，例如 1234.50。")
                        .arg(text.left(40))});
    }
    return isNegative ? -*amount : *amount;
}

QString yuanText(Fen amount)
{
    const quint64 fen = magnitude(amount);
    return (amount < 0 ? u"-"_s : QString()) + QString::number(fen / kFenPerYuan) + u'.'
        + twoDigits(fen % kFenPerYuan);
}

QString tenThousandYuanText(Fen amount)
{
    constexpr quint64 step = kFenPerTenThousandYuan / 100;
    const quint64 hundredths
        = magnitude(amount) / step + (magnitude(amount) % step >= step / 2 ? 1 : 0);
    return (amount < 0 && hundredths > 0 ? u"−"_s : QString()) + QString::number(hundredths / 100)
        + u'.' + twoDigits(hundredths % 100);
}

QString capitalAmount(Fen amount)
{
    const quint64 fen = magnitude(amount);
    if (fen == 0)
        return u"零元整"_s;
    const quint64 yuan = fen / kFenPerYuan;
    const QString whole = yuan > 0 ? yuanInCapitals(yuan) + u'元' : QString();
    return (amount < 0 ? u"负"_s : QString()) + whole
        + jiaoAndFen(fen / 10 % 10, fen % 10, yuan > 0);
}

} // namespace core
