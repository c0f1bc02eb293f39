#include "core/exchange/celldate.h"

#include "core/base/text.h"
#include "core/exchange/gb18030.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr double kLastSerial = 2'958'465; // 31 December 9999
constexpr double kSecond = 1.0 / 86'400;
constexpr int k1904Offset = 1'462;
constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2100;
// A number without a date format is a serial only in these years: 45 in a date column is no date.
constexpr int kFirstSerialYear = 1910;
constexpr int kLastSerialYear = 2099;

CellDate unreadable()
{
    return {CellDate::Kind::Unreadable, {}};
}

CellDate dayOrUnreadable(int year, int month, int day)
{
    const QDate date(year, month, day);
    if (!date.isValid() || year < kFirstYear || year > kLastYear)
        return unreadable();
    return {CellDate::Kind::Day, date};
}

CellDate monthOrUnreadable(int year, int month)
{
    CellDate date = dayOrUnreadable(year, month, 1);
    if (date.kind == CellDate::Kind::Day)
        date.kind = CellDate::Kind::Month;
    return date;
}

CellDate serialDate(double serial, DaySystem days)
{
    serial = std::floor(serial + kSecond / 2);
    if (days == DaySystem::From1904)
        serial += k1904Offset;
    // 60 is the 29 February 1900 that never was; the days before it are one off
    if (serial < 1 || serial > kLastSerial || serial == 60)
        return unreadable();
    const QDate base = serial < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    return {CellDate::Kind::Day, base.addDays(static_cast<qint64>(serial))};
}

CellDate plainSerial(double serial, DaySystem days)
{
    const CellDate date = serialDate(serial, days);
    const bool likely = date.day.year() >= kFirstSerialYear && date.day.year() <= kLastSerialYear;
    return date.kind == CellDate::Kind::Day && likely ? date : unreadable();
}

int fullYear(int year, QDate today)
{
    if (year >= 100)
        return year;
    const int newest = (today.isValid() ? today : QDate::currentDate()).year() + 1;
    return 2000 + year <= newest ? 2000 + year : 1900 + year;
}

/// 20210601, 202106, 210601 and serials that are written as text.
CellDate fromDigits(const QString &digits, const DateRules &rules)
{
    const auto part
        = [&digits](qsizetype at, qsizetype length) { return digits.mid(at, length).toInt(); };
    switch (digits.size()) {
    case 8:
        return dayOrUnreadable(part(0, 4), part(4, 2), part(6, 2));
    case 6: {
        const CellDate month
            = part(0, 4) < kLastYear ? monthOrUnreadable(part(0, 4), part(4, 2)) : unreadable();
        const CellDate day
            = dayOrUnreadable(fullYear(part(0, 2), rules.today), part(2, 2), part(4, 2));
        const bool isMonth = month.kind == CellDate::Kind::Month;
        if (isMonth && day.kind == CellDate::Kind::Day)
            return {CellDate::Kind::Doubtful, {}};
        return isMonth ? month : day;
    }
    case 5:
        return plainSerial(digits.toDouble(), rules.days);
    default:
        return unreadable();
    }
}

CellDate fromNumber(const CellValue &cell, const DateRules &rules)
{
    const double number = cell.number;
    const bool whole = number == std::floor(number);
    if (number >= kFirstYear && number <= kLastYear && !whole)
        return {CellDate::Kind::Doubtful, {}};
    const QString digits = numberText(number);
    if (whole && (digits.size() == 8 || digits.size() == 6))
        return fromDigits(digits, rules);
    return plainSerial(number, rules.days);
}

/// "二十一" -> 21, "〇六" -> 6; -1 for anything else.
int chineseNumber(QStringView text)
{
    int value = 0;
    int digit = 0;
    for (const QChar c : text) {
        const qsizetype index
            = QStringView(u"〇一二三四五六七八九").indexOf(c == u'零' || c == u'○' ? u'〇' : c);
        if (c == u'十')
            value += (digit == 0 ? 1 : std::exchange(digit, 0)) * 10;
        else if (index >= 0)
            digit = digit * 10 + static_cast<int>(index);
        else
            return -1;
    }
    return text.isEmpty() ? -1 : value + digit;
}

CellDate fromChinese(const QString &text)
{
    static const QRegularExpression kDate(
        u"^([〇零○一二三四五六七八九]{4})年([〇零○一二三四五六七八九十]{1,3})月(?:([〇零○一二三四五六七八九十]{1,4})[日号])?$"_s);
    const auto match = kDate.match(text);
    if (!match.hasMatch())
        return unreadable();
    const int year = chineseNumber(match.capturedView(1));
    const int month = chineseNumber(match.capturedView(2));
    if (match.capturedView(3).isEmpty())
        return monthOrUnreadable(year, month);
    return dayOrUnreadable(year, month, chineseNumber(match.capturedView(3)));
}

/// 1-Jun-2021, Jun 1, 2021.
CellDate fromEnglish(const QString &text)
{
    static const QRegularExpression kDayFirst(
        u"^(\\d{1,2})[-/., ]*([a-z]{3,9})[-/., ]*(\\d{4})$"_s);
    static const QRegularExpression kMonthFirst(
        u"^([a-z]{3,9})[-/., ]*(\\d{1,2})[-/., ]+(\\d{4})$"_s);
    const auto dayFirst = kDayFirst.match(text);
    const auto match = dayFirst.hasMatch() ? dayFirst : kMonthFirst.match(text);
    if (!match.hasMatch())
        return unreadable();
    const QString name = match.captured(dayFirst.hasMatch() ? 2 : 1).left(3);
    const qsizetype at = u"janfebmaraprmayjunjulaugsepoctnovdec"_s.indexOf(name);
    if (at < 0 || at % 3 != 0)
        return unreadable();
    const int day = match.captured(dayFirst.hasMatch() ? 1 : 2).toInt();
    return dayOrUnreadable(match.captured(3).toInt(), static_cast<int>(at / 3) + 1, day);
}

/// 15/6/2021: day and month can be told only where one of them is past 12.
CellDate yearLast(int first, int second, int year)
{
    if (first > 12 && second <= 12)
        return dayOrUnreadable(year, second, first);
    if (second > 12 && first <= 12)
        return dayOrUnreadable(year, first, second);
    if (first == second)
        return dayOrUnreadable(year, first, second);
    return {CellDate::Kind::Doubtful, {}};
}

/// Three or two numbers with anything a person puts between them.
CellDate fromParts(const QString &text, const DateRules &rules)
{
    static const QString kBetween = u"[-./\\\\年月一—–‐‑‒―−~·,，、。_:']+"_s;
    static const QRegularExpression kThree(
        u"^(\\d{1,4})"_s + kBetween + u"(\\d{1,2})"_s + kBetween + u"(\\d{1,4})[日号]?\\.?$"_s);
    static const QRegularExpression kTwo(u"^(\\d{4})"_s + kBetween + u"(\\d{1,2})月?\\.?$"_s);
    if (const auto two = kTwo.match(text); two.hasMatch())
        return monthOrUnreadable(two.captured(1).toInt(), two.captured(2).toInt());
    const auto three = kThree.match(text);
    if (!three.hasMatch())
        return unreadable();
    const int first = three.captured(1).toInt();
    const int second = three.captured(2).toInt();
    const int third = three.captured(3).toInt();
    if (three.capturedLength(3) == 4 && three.capturedLength(1) <= 2)
        return yearLast(first, second, third);
    const bool yearFirst = three.capturedLength(1) == 4 || three.capturedLength(1) == 2;
    return yearFirst && three.capturedLength(3) <= 2
        ? dayOrUnreadable(fullYear(first, rules.today), second, third)
        : unreadable();
}

/// Without what may stand around a date: a time, a weekday, 公元, 生.
QString bare(const QString &text)
{
    static const QRegularExpression kTime(
        u"(?:[T\\s]+|(?<=[日号]))(?:[上下]午|am|pm)?\\s*\\d{1,2}(?::\\d{1,2}){1,2}(?:\\.\\d+)?\\s*(?:am|pm)?(?:z|[+-]\\d\\d:?\\d\\d)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kChineseTime(
        u"(?<=[日号\\s])[上下]?午?\\s*\\d{1,2}[时点](?:\\d{1,2}分)?(?:\\d{1,2}秒)?$"_s);
    static const QRegularExpression kWeekday(u"[(]?(?:星期|周|礼拜)[一二三四五六日天][)]?$"_s);
    QString rest = toHalfWidth(cleanText(withRealCharacters(text))).trimmed();
    rest.remove(kTime).remove(kChineseTime);
    rest = rest.trimmed().remove(kWeekday);
    if (rest.startsWith(u"公元"))
        rest.remove(0, 2);
    if (rest.endsWith(u"出生"))
        rest.chop(2);
    else if (rest.endsWith(u'生'))
        rest.chop(1);
    return rest.trimmed();
}

CellDate fromText(const QString &text, const DateRules &rules)
{
    static const QRegularExpression kDigits(u"^\\d+$"_s);
    const QString rest = bare(text);
    const QString joined = withoutBlanks(rest);
    if (joined.isEmpty())
        return {};
    const bool isSplit = rest != joined;
    const bool isDigits = kDigits.match(joined).hasMatch();
    CellDate date = isDigits ? unreadable() : fromParts(joined, rules);
    if (date.kind == CellDate::Kind::Unreadable && isSplit)
        date = fromParts(rest.simplified().replace(u' ', u'-'), rules);
    if (date.kind != CellDate::Kind::Unreadable)
        return date;
    if (isDigits)
        return fromDigits(joined, rules);
    date = fromChinese(joined);
    return date.kind == CellDate::Kind::Unreadable ? fromEnglish(rest.toLower()) : date;
}

} // namespace

CellDate dateOf(const CellValue &cell, const DateRules &rules)
{
    if (cell.isUnknown() || cell.kind == CellKind::Bool || cell.kind == CellKind::Error)
        return unreadable();
    if (!cell.isNumber())
        return fromText(textOf({.text = cell.text}), rules);
    return cell.kind == CellKind::Date ? serialDate(cell.number, rules.days)
                                       : fromNumber(cell, rules);
}

} // namespace core
