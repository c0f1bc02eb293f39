#include "core/base/certificatenumber.h"

#include "core/base/citizenid.h"
#include "core/base/numbertemplate.h"
#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qsizetype kBodyCodeLength = 13;

/// 9 a digit, 5 a level 1–5, 4 a body kind 0–4, Y one of Y S, A a capital letter,
/// G one of G S C X, N one of N W; R itself.
bool fits(QChar c, QChar mark)
{
    switch (mark.unicode()) {
    case u'9':
        return isAsciiDigit(c);
    case u'5':
        return c >= u'1' && c <= u'5';
    case u'4':
        return c >= u'0' && c <= u'4';
    case u'Y':
        return c == u'Y' || c == u'S';
    case u'A':
        return c >= u'A' && c <= u'Z';
    case u'G':
        return QStringView(u"GSCX").contains(c);
    case u'N':
        return c == u'N' || c == u'W';
    default:
        return c == mark;
    }
}

bool hasShape(QStringView number, QStringView shape)
{
    return number.size() == shape.size()
        && std::equal(number.cbegin(), number.cend(), shape.cbegin(), fits);
}

using MaybeNumber = std::optional<CertificateNumber>;

MaybeNumber readLevel22(const QString &number, CertificateFormat format)
{
    const QStringView shape = format == CertificateFormat::Level22 ? u"Y999999999999995999999"
                                                                   : u"Y99999999999999A999999";
    if (!hasShape(number, shape))
        return {};
    return CertificateNumber{.format = format,
        .evaluator = number.first(1),
        .body = number.sliced(1, 4),
        .province = number.sliced(5, 2),
        .site = number.sliced(7, 6),
        .year = number.sliced(13, 2),
        .level = number.sliced(15, 1),
        .serial = number.sliced(16)};
}

MaybeNumber readQualification16(const QString &number)
{
    if (!hasShape(number, u"9999994999599999"))
        return {};
    return CertificateNumber{.format = CertificateFormat::Qualification16,
        .evaluator = number.sliced(6, 1),
        .body = number.sliced(7, 3),
        .province = number.sliced(2, 2),
        .city = number.sliced(4, 2),
        .year = number.first(2),
        .level = number.sliced(10, 1),
        .serial = number.sliced(11)};
}

MaybeNumber readLevel20(const QString &number)
{
    if (!hasShape(number, u"RGN99999999999999999"))
        return {};
    return CertificateNumber{.format = CertificateFormat::Level20,
        .evaluator = number.sliced(2, 1),
        .body = number.sliced(9, 3),
        .city = number.sliced(3, 6),
        .year = number.sliced(12, 2),
        .level = number.sliced(14, 1),
        .serial = number.sliced(15)};
}

MaybeNumber readFree(const QString &number)
{
    const bool isPlain = std::all_of(number.cbegin(), number.cend(),
        [](QChar c) { return fits(c, u'9') || fits(c.toUpper(), u'A') || c == u'-'; });
    if (!isPlain || number.size() < 6 || number.size() > 40)
        return {};
    return CertificateNumber{.serial = number};
}

MaybeNumber readLocal(const QString &number, QStringView localTemplate)
{
    const auto values = readNumber(localTemplate, number);
    if (!values)
        return {};
    const auto isYear = [](const QString &name) { return name.startsWith(u"yyyy"); };
    const QStringList names = values->keys();
    const auto year = std::find_if(names.cbegin(), names.cend(), isYear);
    return CertificateNumber{.format = CertificateFormat::Local,
        .year = year == names.cend() ? QString() : values->value(*year).left(4),
        .level = values->value(u"level"_s),
        .serial = values->value(u"seq"_s)};
}

MaybeNumber readId(const QString &number, CertificateFormat format)
{
    const QString id = format == CertificateFormat::Id ? number : number.mid(1);
    const bool hasMark = format == CertificateFormat::Id || number.startsWith(u'T');
    const bool isId
        = id.size() == 18 && citizenIdCheckCharacter(QStringView(id).first(17)) == id.back();
    if (!hasMark || !isId)
        return {};
    return CertificateNumber{.format = format, .serial = id};
}

/// Special-grade and chief technicians have a letter where the others have their level.
CertificateFormat formatFor(CertificateFormat format, const CertificateFacts &facts)
{
    const bool hasLetter = facts.level == "SP"_L1 || facts.level == "CH"_L1;
    return format == CertificateFormat::Level22 && hasLetter ? CertificateFormat::Level22Letter
                                                             : format;
}

bool isOtherYear(const CertificateNumber &number, QDate issueDate)
{
    return issueDate.isValid() && !number.year.isEmpty()
        && !QString::number(issueDate.year()).endsWith(number.year);
}

bool isOtherLevel(const CertificateNumber &number, const QString &level)
{
    return !level.isEmpty() && !number.level.isEmpty()
        && number.format != CertificateFormat::Level22Letter && number.level != level;
}

Finding mismatch(const QString &text)
{
    return warned(u"R-302"_s, text);
}

Findings comparedWith(
    const CertificateFacts &facts, const CertificateNumber &parts, const QString &number)
{
    Findings findings;
    if (isOtherYear(parts, facts.issueDate))
        findings.append(mismatch(QCoreApplication::translate(
            "core", "证书编号中的年份与发证日期的年份不一致，请核对证书。")));
    if (isOtherLevel(parts, facts.level))
        findings.append(mismatch(QCoreApplication::translate(
            "core", "证书编号中的等级与填写的等级不一致，请核对证书。")));
    const bool hasBodyCode = parts.format == CertificateFormat::Level22
        || parts.format == CertificateFormat::Level22Letter;
    if (hasBodyCode && !facts.bodyCode.isEmpty() && number.left(kBodyCodeLength) != facts.bodyCode)
        findings.append(mismatch(QCoreApplication::translate(
            "core", "证书编号的前13位与评价机构的编码不一致，请核对证书和评价机构。")));
    const bool isId
        = parts.format == CertificateFormat::Id || parts.format == CertificateFormat::IdWithT;
    if (isId && !facts.holderId.isEmpty() && parts.serial != facts.holderId)
        findings.append(warned(u"R-305"_s,
            QCoreApplication::translate(
                "core", "证书编号中的身份证号码与持证人的不一致，请核对证书。")));
    return findings;
}

} // namespace

std::optional<CertificateFormat> certificateFormat(QStringView word)
{
    static const QHash<QString, CertificateFormat> formats{
        {u"LEVEL22"_s, CertificateFormat::Level22},
        {u"LEVEL22T"_s, CertificateFormat::Level22Letter},
        {u"QUAL16"_s, CertificateFormat::Qualification16},
        {u"LEVEL20"_s, CertificateFormat::Level20},
        {u"FREE"_s, CertificateFormat::Free},
        {u"LOCAL"_s, CertificateFormat::Local},
        {u"ID"_s, CertificateFormat::Id},
        {u"TID"_s, CertificateFormat::IdWithT},
    };
    const auto found = formats.constFind(word.toString());
    return found == formats.cend() ? std::nullopt : std::optional(*found);
}

std::optional<CertificateNumber> readCertificateNumber(
    const QString &number, CertificateFormat format, QStringView localTemplate)
{
    switch (format) {
    case CertificateFormat::Level22:
    case CertificateFormat::Level22Letter:
        return readLevel22(number, format);
    case CertificateFormat::Qualification16:
        return readQualification16(number);
    case CertificateFormat::Level20:
        return readLevel20(number);
    case CertificateFormat::Free:
        return readFree(number);
    case CertificateFormat::Local:
        return readLocal(number, localTemplate);
    case CertificateFormat::Id:
    case CertificateFormat::IdWithT:
        return readId(number, format);
    }
    Q_UNREACHABLE();
}

Findings checkCertificateNumber(
    const QString &number, CertificateFormat format, const CertificateFacts &facts)
{
    const auto parts = readCertificateNumber(number, formatFor(format, facts), facts.localTemplate);
    if (parts)
        return comparedWith(facts, *parts, number);
    return {warned(u"E151"_s,
        QCoreApplication::translate(
            "core", "证书编号的格式与证书类别不符，请核对证书，无误可以保留。"))};
}

QString normaliseCertificateNumber(const QString &text)
{
    QString number = toHalfWidth(withoutBlanks(text)).toUpper();
    number.removeIf([](QChar c) { return QStringView(u"'\"‘’“”=").contains(c); });
    for (QChar &c : number) {
        if (QStringView(u"‐‑‒–—―−").contains(c))
            c = u'-';
    }
    return number;
}

} // namespace core
