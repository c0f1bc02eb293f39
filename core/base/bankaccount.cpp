#include "core/base/bankaccount.h"

#include "core/base/text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qsizetype kShortest = 12;
constexpr qsizetype kLongest = 19;

bool isSeparator(QChar c)
{
    return QStringView(u"-'\"‘’=‐‑–—").contains(c);
}

} // namespace

BankAccount readBankAccount(const QString &text)
{
    BankAccount account{.number = toHalfWidth(withoutBlanks(text))};
    account.number.removeIf(isSeparator);
    const qsizetype length = account.number.size();
    if (length < kShortest || length > kLongest || !isAsciiDigits(account.number)) {
        account.findings.append(warned(u"E131"_s,
            QCoreApplication::translate("core", "银行账号格式错误，应为%1至%2位数字，请核对。")
                .arg(kShortest)
                .arg(kLongest)));
    } else if (!fitsLuhn(account.number)) {
        account.findings.append(warned(u"E131"_s,
            QCoreApplication::translate(
                "core", "银行账号不符合银行卡号的校验规则，请逐位核对；存折等账号无误可以保留。")));
    }
    return account;
}

bool fitsLuhn(QStringView digits)
{
    int sum = 0;
    bool isDoubled = false;
    for (qsizetype i = digits.size() - 1; i >= 0; --i) {
        const int digit = digits[i].unicode() - u'0';
        sum += isDoubled ? digit * 2 / 10 + digit * 2 % 10 : digit;
        isDoubled = !isDoubled;
    }
    return !digits.isEmpty() && sum % 10 == 0;
}

} // namespace core
