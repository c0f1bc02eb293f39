#include "core/base/creditcode.h"
#include "core/base/inventedid.h"
#include "vectors.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

const QString kAlphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY"_s;

QStringList codesOf(const CreditCode &code)
{
    QStringList codes;
    for (const Finding &finding : code.findings)
        codes.append(finding.code);
    return codes;
}

QString randomCode(std::mt19937_64 &random)
{
    return inventedCreditCode(u"91", u"141181", static_cast<int>(random() % 100'000));
}

} // namespace

TEST_CASE("credit codes are checked outside and inside, and a wrong check only warns", "[base]")
{
    for (const QJsonObject &vector : vectors("credit_codes"_L1)) {
        const QString text = textOf(vector, "code"_L1);
        INFO(text.toStdString());
        const CreditCode code = readCreditCode(text);
        CHECK(code.isUsable());
        CHECK(QString(creditCodeCheckCharacter(QStringView(text).first(17)))
            == textOf(vector, "check"_L1));
        CHECK(codesOf(code).contains(u"USCC-CHECK"_s) != vector.value("fits"_L1).toBool());
        CHECK(
            codesOf(code).contains(u"USCC-ORG"_s) != vector.value("organisation_fits"_L1).toBool());
    }
}

TEST_CASE("a credit code of another length or alphabet is refused", "[base]")
{
    for (const QJsonObject &vector : vectors("refused_credit_codes"_L1))
        CHECK_FALSE(readCreditCode(textOf(vector, "code"_L1)).isUsable());
    CHECK_FALSE(readCreditCode(QString()).isUsable());
    CHECK_FALSE(readCreditCode(u"91350200776049653"_s).isUsable());
    CHECK_FALSE(readCreditCode(u"91350200776049653AA"_s).isUsable());
    CHECK_FALSE(readCreditCode(u"9135020077604965汉A"_s).isUsable());
}

TEST_CASE("a credit code is normalised before it is checked", "[base]")
{
    CHECK(readCreditCode(u" ９１350200-776049653a "_s).number == u"91350200776049653A"_s);
    CHECK(readCreditCode(u"'91350200776049653a"_s).findings.isEmpty());
}

// 31 is prime and no weight is a multiple of it, so the maths allows no exception.
TEST_CASE("every single wrong character of a credit code is noticed", "[base]")
{
    std::mt19937_64 random(32100);
    for (int i = 0; i < 200; ++i) {
        const QString code = randomCode(random);
        REQUIRE(readCreditCode(code).findings.isEmpty());
        for (qsizetype place = 0; place < code.size(); ++place) {
            QString wrong = code;
            const auto step = static_cast<qsizetype>(1 + random() % 30);
            wrong[place] = kAlphabet[(kAlphabet.indexOf(code[place]) + step) % 31];
            REQUIRE(codesOf(readCreditCode(wrong)).contains(u"USCC-CHECK"_s));
        }
    }
}

// Neighbouring weights differ by a factor of 3, so 2·w·(a−b) is never 0 mod 31 for a ≠ b.
TEST_CASE("swapped neighbours of a credit code are noticed", "[base]")
{
    std::mt19937_64 random(11714);
    for (int i = 0; i < 500; ++i) {
        const QString code = randomCode(random);
        for (qsizetype place = 0; place + 2 < code.size(); ++place) {
            QString wrong = code;
            std::swap(wrong[place], wrong[place + 1]);
            REQUIRE(codesOf(readCreditCode(wrong)).contains(u"USCC-CHECK"_s) == (wrong != code));
        }
    }
}

TEST_CASE("check characters want text of the right form", "[base]")
{
    CHECK(creditCodeCheckCharacter(u"9135020077604965").isNull());
    CHECK(creditCodeCheckCharacter(u"9135020077604965O").isNull());
    CHECK(organisationCheckCharacter(u"7760496").isNull());
    CHECK(organisationCheckCharacter(u"7760496-").isNull());
    CHECK(organisationCheckCharacter(u"77604965") == u'3');
}
