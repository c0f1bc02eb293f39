#include "core/base/creditcode.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qsizetype kLength = 18;
constexpr QStringView kAlphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY"; // no I O S V Z
constexpr std::array kWeights = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
constexpr std::array kOrganisationWeights = {3, 7, 9, 10, 5, 8, 4, 2};

int organisationValue(QChar c)
{
    if (c >= u'0' && c <= u'9')
        return c.unicode() - u'0';
    return c >= u'A' && c <= u'Z' ? c.unicode() - u'A' + 10 : -1;
}

bool isOfAlphabet(QStringView text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return kAlphabet.contains(c); });
}

Findings formProblem(QStringView code)
{
    if (code.size() != kLength) {
        return {blocked(u"USCC-FORM"_s,
            QCoreApplication::translate("core", "统一社会信用代码应为18位，现为%1位，请核对证照。")
                .arg(code.size()))};
    }
    return {blocked(u"USCC-FORM"_s,
        QCoreApplication::translate("core",
            "统一社会信用代码只能由数字和大写字母组成，不用字母I、O、S、V、Z，请核对证照。"))};
}

Findings checkProblems(QStringView code)
{
    Findings findings;
    if (creditCodeCheckCharacter(code.first(17)) != code.back()) {
        findings.append(warned(u"USCC-CHECK"_s,
            QCoreApplication::translate("core",
                "统一社会信用代码的校验码不符，请核对证照；证照上确实如此的，请注明原因后保留。")));
    }
    if (organisationCheckCharacter(code.sliced(8, 8)) != code[16]) {
        findings.append(warned(u"USCC-ORG"_s,
            QCoreApplication::translate("core",
                "统一社会信用代码中的组织机构代码校验码不符，请核对证照；确实如此的，请注明原因后保"
                "留。")));
    }
    return findings;
}

bool isWrapping(QChar c)
{
    return QStringView(u"-'\"‘’“”=‐‑–—").contains(c);
}

} // namespace

CreditCode readCreditCode(const QString &text)
{
    CreditCode code{.number = normaliseCreditCode(text)};
    const bool isFormed = code.number.size() == kLength && isOfAlphabet(code.number);
    code.findings = isFormed ? checkProblems(code.number) : formProblem(code.number);
    return code;
}

QString normaliseCreditCode(const QString &text)
{
    QString code = toHalfWidth(withoutBlanks(text)).toUpper();
    code.removeIf(isWrapping);
    return code;
}

QChar creditCodeCheckCharacter(QStringView first17)
{
    if (first17.size() != static_cast<qsizetype>(kWeights.size()) || !isOfAlphabet(first17))
        return {};
    qsizetype sum = 0;
    for (qsizetype i = 0; i < first17.size(); ++i)
        sum += kAlphabet.indexOf(first17[i]) * kWeights[static_cast<std::size_t>(i)];
    return kAlphabet[(31 - sum % 31) % 31];
}

QChar organisationCheckCharacter(QStringView first8)
{
    if (first8.size() != static_cast<qsizetype>(kOrganisationWeights.size()))
        return {};
    int sum = 0;
    for (qsizetype i = 0; i < first8.size(); ++i) {
        const int value = organisationValue(first8[i]);
        if (value < 0)
            return {};
        sum += value * kOrganisationWeights[static_cast<std::size_t>(i)];
    }
    return u"0X987654321"[sum % 11];
}

} // namespace core
