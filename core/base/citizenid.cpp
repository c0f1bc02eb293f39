#include "core/base/citizenid.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Prefix
{
    int code;
    int division; // the current one
};

// GB/T 2260 codes of the city and the 1423xx of the prefecture it was until 2003,
// by code. A code at first registration stays in the id for life.
constexpr std::array kCityPrefixes = {
    Prefix{141100, 141100},
    Prefix{141102, 141102},
    Prefix{141121, 141121},
    Prefix{141122, 141122},
    Prefix{141123, 141123},
    Prefix{141124, 141124},
    Prefix{141125, 141125},
    Prefix{141126, 141126},
    Prefix{141127, 141127},
    Prefix{141128, 141128},
    Prefix{141129, 141129},
    Prefix{141130, 141130},
    Prefix{141181, 141181},
    Prefix{141182, 141182},
    Prefix{142300, 141100},
    Prefix{142301, 141181},
    Prefix{142302, 141102},
    Prefix{142303, 141182},
    Prefix{142321, 141182},
    Prefix{142322, 141121},
    Prefix{142323, 141122},
    Prefix{142324, 141181},
    Prefix{142325, 141123},
    Prefix{142326, 141124},
    Prefix{142327, 141125},
    Prefix{142328, 141126},
    Prefix{142329, 141127},
    Prefix{142330, 141128},
    Prefix{142331, 141102},
    Prefix{142332, 141129},
    Prefix{142333, 141130},
};

// First two digits: provinces, residence permits of Hong Kong, Macao and Taiwan, and 91 for
// foreigners.
constexpr std::array kProvinces = {11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41,
    42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83, 91};

constexpr std::array kWeights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
constexpr char16_t kCheckCharacters[] = u"10X98765432";
constexpr qsizetype kLength = 18;
constexpr int kFirstYear = 1800;
constexpr int kOldestAge = 120;

int number(QStringView digits)
{
    int value = 0;
    for (const QChar c : digits)
        value = value * 10 + (c.unicode() - u'0');
    return value;
}

bool isWellFormed(QStringView id)
{
    return id.size() == kLength && isAsciiDigits(id.first(17))
        && (isAsciiDigit(id.back()) || id.back() == u'X');
}

/// 1.41102E+17 and its kin: what a spreadsheet shows of a long number.
bool isScientific(QStringView id)
{
    const qsizetype exponent = id.indexOf(u'E');
    if (exponent < 1 || exponent + 1 >= id.size())
        return false;
    QStringView power = id.sliced(exponent + 1);
    if (power.front() == u'+')
        power = power.sliced(1);
    const QStringView mantissa = id.first(exponent);
    const bool isNumber = std::all_of(mantissa.cbegin(), mantissa.cend(),
        [](QChar c) { return isAsciiDigit(c) || c == u'.' || c == u','; });
    return isNumber && isAsciiDigit(mantissa.front()) && !power.isEmpty() && isAsciiDigits(power);
}

QDate birthDate(QStringView id)
{
    const int year = number(id.sliced(6, 4));
    return year < kFirstYear ? QDate()
                             : QDate(year, number(id.sliced(10, 2)), number(id.sliced(12, 2)));
}

const Prefix *cityPrefix(int code)
{
    const auto found = std::lower_bound(kCityPrefixes.cbegin(), kCityPrefixes.cend(), code,
        [](const Prefix &prefix, int wanted) { return prefix.code < wanted; });
    return found != kCityPrefixes.cend() && found->code == code ? &*found : nullptr;
}

/// Outside the city only the first two digits are known; inside, all six.
bool isKnownPrefix(int code)
{
    if (code / 100 == 1411 || code / 100 == 1423)
        return cityPrefix(code) != nullptr;
    return std::binary_search(kProvinces.cbegin(), kProvinces.cend(), code / 10000);
}

Finding lengthOrCharacters(QStringView id)
{
    if (id.size() != kLength) {
        return blocked(u"E102"_s,
            QCoreApplication::translate("core", "身份证号码应为18位，现为%1位，请核对原件。")
                .arg(id.size()));
    }
    return blocked(u"E102"_s,
        QCoreApplication::translate(
            "core", "身份证号码含有不允许的字符：前17位应为数字，末位应为数字或X，请核对原件。"));
}

std::optional<Finding> birthDateProblem(QStringView id, QDate today)
{
    const QDate birth = birthDate(id);
    if (!birth.isValid()) {
        return blocked(u"E104"_s,
            QCoreApplication::translate("core", "身份证号码中的出生日期不存在，请核对原件。"));
    }
    if (birth > today) {
        return blocked(u"E104"_s,
            QCoreApplication::translate("core", "身份证号码中的出生日期晚于今天，请核对原件。"));
    }
    return {};
}

std::optional<Finding> firstProblem(QStringView id, QDate today)
{
    if (id.isEmpty())
        return blocked(u"E101"_s, QCoreApplication::translate("core", "身份证号码为空，请补填。"));
    const bool isFormed = isWellFormed(id);
    const bool isChecked = isFormed && citizenIdCheckCharacter(id.first(17)) == id.back();
    const bool isCut
        = id.size() == kLength && isAsciiDigits(id) && id.endsWith(u"000"_s) && !isChecked;
    if (isCut || isScientific(id)) {
        return blocked(u"E105"_s,
            QCoreApplication::translate("core",
                "身份证号码疑似被电子表格截断（末三位为000或科学计数法），请索取原始号码重新填写"
                "。"));
    }
    if (id.size() == 15 && isAsciiDigits(id)) {
        return blocked(u"E106"_s,
            QCoreApplication::translate("core", "身份证号码是15位旧号码，请换成18位号码。"));
    }
    if (!isFormed)
        return lengthOrCharacters(id);
    if (auto problem = birthDateProblem(id, today))
        return problem;
    if (!isChecked) {
        return blocked(u"E103"_s,
            QCoreApplication::translate("core", "身份证号码校验码错误，请逐位核对原件。"));
    }
    return {};
}

Finding unknownPrefix()
{
    return warned(u"E107"_s,
        QCoreApplication::translate("core",
            "身份证号码的地址码不在行政区划表（含历史代码）中，请核对原件，无误可以保留。"));
}

bool isPrefixOfType(QStringView id, const QString &idType)
{
    if (idType == "2"_L1)
        return id.startsWith(u"81") || id.startsWith(u"82");
    return idType != "3"_L1 || id.startsWith(u"83");
}

CitizenId readUnchecked(const QString &text)
{
    CitizenId id{.number = normaliseIdNumber(text)};
    if (id.number.isEmpty())
        id.findings.append(
            blocked(u"E101"_s, QCoreApplication::translate("core", "证件号码为空，请补填。")));
    else if (id.number.size() > kLength)
        id.findings.append(blocked(
            u"E102"_s, QCoreApplication::translate("core", "证件号码超过18位，请核对原件。")));
    return id;
}

/// What some programs put around digits to keep them text: '123 and ="123".
QStringView unwrapped(QStringView text)
{
    if (text.startsWith(u'='))
        text = text.sliced(1);
    while (!text.isEmpty() && QStringView(u"'\"‘’“”`").contains(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && QStringView(u"'\"‘’“”").contains(text.back()))
        text.chop(1);
    return text;
}

bool isHyphen(QChar c)
{
    return c == u'-' || (c >= u'\u2010' && c <= u'\u2015');
}

} // namespace

CitizenId readCitizenId(const QString &text, QDate today)
{
    CitizenId id{.number = normaliseIdNumber(text)};
    if (const auto problem = firstProblem(id.number, today)) {
        id.findings.append(*problem);
        return id;
    }
    const QStringView digits = id.number;
    id.birthDate = birthDate(digits);
    id.sex = number(digits.sliced(16, 1)) % 2 == 1 ? u"1"_s : u"2"_s;
    const int prefix = number(digits.first(6));
    if (const Prefix *known = cityPrefix(prefix))
        id.division = QString::number(known->division);
    if (!isKnownPrefix(prefix))
        id.findings.append(unknownPrefix());
    if (age(id.birthDate, today) > kOldestAge) {
        id.findings.append(warned(u"R-106"_s,
            QCoreApplication::translate("core", "按身份证号码计算，年龄超过%1岁，请核对原件。")
                .arg(kOldestAge)));
    }
    return id;
}

CitizenId readIdNumber(const QString &text, const QString &idType, QDate today)
{
    if (idType == "4"_L1 || idType == "5"_L1)
        return readUnchecked(text);
    CitizenId id = readCitizenId(text, today);
    if (id.isUsable() && !isPrefixOfType(id.number, idType)) {
        id.findings.append(warned(u"E107"_s,
            QCoreApplication::translate("core", "证件号码的开头与证件类型不符，请核对证件类型。")));
    }
    return id;
}

QString normaliseIdNumber(const QString &text)
{
    if (isWellFormed(text))
        return text;
    const QString narrow = toHalfWidth(withoutBlanks(text));
    QString id = unwrapped(narrow).toString().toUpper();
    id.removeIf(isHyphen);
    if (id.isEmpty())
        return id;
    if (QStringView(u"×ХΧ").contains(id.back()))
        id.back() = u'X';
    return id;
}

QChar citizenIdCheckCharacter(QStringView first17)
{
    if (first17.size() != 17 || !isAsciiDigits(first17))
        return {};
    int sum = 0;
    for (qsizetype i = 0; i < first17.size(); ++i)
        sum += (first17[i].unicode() - u'0') * kWeights[static_cast<std::size_t>(i)];
    return kCheckCharacters[sum % 11];
}

int age(QDate birth, QDate on)
{
    const bool isBefore
        = on.month() < birth.month() || (on.month() == birth.month() && on.day() < birth.day());
    return on.year() - birth.year() - (isBefore ? 1 : 0);
}

QString ageBand(int age)
{
    if (age < 16)
        return {};
    if (age < 18)
        return u"B0"_s;
    if (age <= 45)
        return u"B1"_s;
    return age <= 60 ? u"B2"_s : u"B3"_s;
}

} // namespace core
