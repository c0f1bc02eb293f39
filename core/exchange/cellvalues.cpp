#include "core/exchange/cellvalues.h"

#include "core/base/text.h"
#include "core/exchange/celldate.h"
#include "core/exchange/gb18030.h"

#include <QRegularExpression>

#include <algorithm>
#include <charconv>
#include <cmath>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int kSafeDigits = 15;

/// ="123", '123 and '=cmd: how programs and people keep a text a text.
QString unwrapped(const QString &text)
{
    static const QRegularExpression kQuotedFormula(u"^=\"([^\"]*)\"$"_s);
    if (const auto match = kQuotedFormula.match(text); match.hasMatch())
        return match.captured(1).trimmed();
    static const QRegularExpression kKept(u"^'+[0-9=+\\-@\\t\\r＝＋－＠]"_s);
    return kKept.match(text).hasMatch() ? text.sliced(1) : text;
}

/// What stands in front of a unit: "1,200平方米" -> "1200"; nothing when there is no number.
std::optional<QString> leadingNumber(const QString &text)
{
    static const QRegularExpression kNumber(
        u"^([+-]?)(\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.(\\d*))?"
        "(?:分|元|个|名|人|岁|周岁|天|日|次|课时|学时|小时|平方米|平米|㎡|m2)?$"_s);
    const auto match = kNumber.match(toHalfWidth(withoutBlanks(text)));
    if (!match.hasMatch())
        return std::nullopt;
    QString whole = match.captured(2).remove(u',');
    QString fraction = match.captured(3);
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    while (whole.size() > 1 && whole.front() == u'0')
        whole.remove(0, 1);
    const QString sign = match.captured(1) == u"-"_s ? u"-"_s : QString();
    return sign + whole + (fraction.isEmpty() ? QString() : u'.' + fraction);
}

QString withoutBrackets(const QString &text)
{
    static const QRegularExpression kBracket(
        u"\\([^()]*\\)|\\[[^\\[\\]]*\\]|【[^【】]*】|〔[^〔〕]*〕|<[^<>]*>"_s);
    QString rest = text;
    rest.remove(kBracket);
    return rest.isEmpty() ? text : rest;
}

bool isMark(QChar c)
{
    return QStringView(u"*:;,.、。·※★#_-/\\\"'").contains(c);
}

} // namespace

CellValue keptCell(const SheetCell &cell)
{
    return {cell.kind, cell.flags,
        QString::fromUtf8(cell.text.data(), static_cast<qsizetype>(cell.text.size())), cell.number};
}

bool needsApostrophe(const QString &text)
{
    static const QRegularExpression kRun(u"^(?:'*[=+\\-@\\t\\r＝＋－＠]|'+[0-9])"_s);
    return kRun.match(text).hasMatch();
}

CellValue textCell(const QString &text)
{
    return {.text = text};
}

QString numberText(double number)
{
    if (!std::isfinite(number))
        return {};
    char digits[40];
    const auto written = std::to_chars(
        digits, digits + sizeof digits, number, std::chars_format::general, kSafeDigits);
    double rounded = 0;
    std::from_chars(digits, written.ptr, rounded);
    char plain[400];
    const auto last = std::to_chars(plain, plain + sizeof plain, rounded, std::chars_format::fixed);
    const QString text = QString::fromLatin1(plain, last.ptr - plain);
    return text == u"-0"_s ? u"0"_s : text;
}

QString textOf(const CellValue &cell, DaySystem days)
{
    switch (cell.kind) {
    case CellKind::Number:
        return numberText(cell.number);
    case CellKind::Date: {
        const CellDate date = dateOf(cell, {days, {}});
        return date.kind == CellDate::Kind::Day ? date.day.toString(Qt::ISODate) : cell.text;
    }
    case CellKind::Bool:
        return cell.number == 1 ? u"1"_s : u"0"_s;
    case CellKind::Error:
    case CellKind::Text:
        break;
    }
    return unwrapped(cleanText(withRealCharacters(cell.text)));
}

std::optional<QString> decimalOf(const CellValue &cell)
{
    const bool numeric = cell.kind == CellKind::Number || cell.kind == CellKind::Date;
    return leadingNumber(numeric && cell.isNumber() ? numberText(cell.number) : textOf(cell));
}

std::optional<qint64> integerOf(const CellValue &cell)
{
    const auto decimal = decimalOf(cell);
    if (!decimal || decimal->contains(u'.') || decimal->size() > kSafeDigits)
        return std::nullopt;
    return decimal->toLongLong();
}

Result<Fen> moneyOf(const CellValue &cell, MoneyUnit unit)
{
    static const QRegularExpression kPer(u"(/|每)(人|天|日|月|年|次|人次|人天)$"_s);
    QString text = cell.isNumber() && cell.kind != CellKind::Bool ? numberText(cell.number)
                                                                  : withoutBlanks(textOf(cell));
    return parseMoney(text.remove(kPer), unit);
}

std::optional<bool> yesNoOf(const CellValue &cell)
{
    static const QStringList kYes{u"1"_s, u"是"_s, u"有"_s, u"对"_s, u"√"_s, u"✓"_s, u"✔"_s, u"☑"_s,
        u"v"_s, u"y"_s, u"yes"_s, u"true"_s, u"t"_s};
    static const QStringList kNo{u"0"_s, u"否"_s, u"无"_s, u"错"_s, u"×"_s, u"✗"_s, u"✘"_s, u"╳"_s,
        u"☒"_s, u"✕"_s, u"✖"_s, u"х"_s, u"x"_s, u"n"_s, u"no"_s, u"false"_s, u"f"_s};
    const QString mark = folded(textOf(cell));
    if (kYes.contains(mark))
        return true;
    if (kNo.contains(mark))
        return false;
    return std::nullopt;
}

QString headingKey(const QString &heading)
{
    QString key = withoutBrackets(folded(heading));
    key.removeIf(isMark);
    return key;
}

MoneyUnit moneyUnitOf(const QString &heading, MoneyUnit otherwise)
{
    const QString text = folded(heading);
    if (text.contains(u"万元"))
        return MoneyUnit::TenThousandYuan;
    return text.contains(u"(元") ? MoneyUnit::Yuan : otherwise;
}

} // namespace core
