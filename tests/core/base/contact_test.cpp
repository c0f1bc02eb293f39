#include "core/base/bankaccount.h"
#include "core/base/personname.h"
#include "core/base/phone.h"
#include "vectors.h"

using namespace Qt::StringLiterals;
using namespace core;

TEST_CASE("phones are told apart and written one way", "[base]")
{
    for (const QJsonObject &vector : vectors("phones"_L1)) {
        const QString text = textOf(vector, "text"_L1);
        const QString kind = textOf(vector, "kind"_L1);
        INFO(text.toStdString());
        const Phone phone = kind == u"mobile"_s ? readMobile(text) : readPhone(text);
        CHECK(phone.findings.isEmpty() == vector.value("fits"_L1).toBool());
        CHECK(phone.number == textOf(vector, "number"_L1));
        if (phone.findings.isEmpty()) {
            CHECK((phone.kind == PhoneKind::Mobile) == (kind == u"mobile"_s));
            CHECK((phone.kind == PhoneKind::Landline) == (kind == u"landline"_s));
        }
    }
}

TEST_CASE("a wrong phone warns with E130 and is kept as typed", "[base]")
{
    const Phone phone = readMobile(u" 12345678901 "_s);
    REQUIRE(phone.findings.size() == 1);
    CHECK(phone.findings.front().code == u"E130"_s);
    CHECK(phone.findings.front().severity == Severity::Warn);
    CHECK_FALSE(phone.findings.front().text.contains(u"12345678901"_s));
    CHECK(phone.number == u"12345678901"_s);
    CHECK_FALSE(readMobile(u"0358-8222583"_s).findings.isEmpty());
    CHECK(readPhone(u"8222583"_s).findings.front().text.contains(u"0358"_s));
}

TEST_CASE("phones are read through what people write around them", "[base]")
{
    CHECK(readMobile(u"\u202D138-0013-8000\u202C"_s).number == u"13800138000"_s);
    CHECK(readMobile(u"0086 138 0013 8000"_s).number == u"13800138000"_s);
    CHECK(readMobile(u"８６１３８００１３８０００"_s).number == u"13800138000"_s);
    CHECK(readPhone(u"（0358）8222583"_s).number == u"0358-8222583"_s);
    CHECK(readPhone(u"+86 358 8222583"_s).number == u"0358-8222583"_s);
    CHECK(readPhone(u"01062345678"_s).number == u"010-62345678"_s);
    CHECK(readPhone(u"400-810-1234"_s).kind == PhoneKind::Service);
    CHECK_FALSE(readPhone(u"13800138000/13800138001"_s).findings.isEmpty());
    CHECK_FALSE(readPhone(u"无"_s).findings.isEmpty());
    CHECK_FALSE(readPhone(QString()).findings.isEmpty());
}

TEST_CASE("bank accounts are digits, and the Luhn check only warns", "[base]")
{
    for (const QJsonObject &vector : vectors("bank_accounts"_L1)) {
        const QString number = textOf(vector, "number"_L1);
        CHECK(fitsLuhn(number) == vector.value("luhn"_L1).toBool());
        CHECK(readBankAccount(number).findings.isEmpty() == vector.value("luhn"_L1).toBool());
    }
    CHECK(readBankAccount(u"6222 0205 1234 5678 902"_s).number == u"6222020512345678902"_s);
    CHECK(readBankAccount(u"6222 0205 1234 5678 902"_s).findings.isEmpty());
    for (const QString &text :
        {u""_s, u"12345678901"_s, u"12345678901234567890"_s, u"6.22E+18"_s}) {
        const BankAccount account = readBankAccount(text);
        REQUIRE(account.findings.size() == 1);
        CHECK(account.findings.front().code == u"E131"_s);
        CHECK(account.findings.front().severity == Severity::Warn);
    }
    CHECK_FALSE(fitsLuhn(u""));
}

TEST_CASE("names are Han characters, letters and the dot", "[base]")
{
    for (const QString &text :
        {u"张三丰"_s, u"阿卜杜•热合曼"_s, u"𠮷䶮"_s, u"Smith"_s, u" 王　伟 "_s})
        CHECK(readPersonName(text).findings.isEmpty());
    CHECK(readPersonName(u" 王　伟 "_s).text == u"王伟"_s);
    for (const QString &text :
        {u""_s, u" "_s, u"·"_s, u"张3"_s, u"=cmd"_s, u"张三(小)"_s, u"张三、李四"_s}) {
        INFO(text.toStdString());
        const PersonName name = readPersonName(text);
        REQUIRE_FALSE(name.isUsable());
        CHECK(name.findings.front().code == u"E110"_s);
    }
    const PersonName ownFont = readPersonName(u"张\uE863"_s);
    CHECK(ownFont.isUsable());
    CHECK(ownFont.findings.size() == 1);
}
