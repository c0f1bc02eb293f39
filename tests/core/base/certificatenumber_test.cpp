#include "core/base/certificatenumber.h"
#include "vectors.h"

using namespace Qt::StringLiterals;
using namespace core;

namespace {

QString segment(const CertificateNumber &number, const QString &name)
{
    const bool isQualification = number.format == CertificateFormat::Qualification16;
    const QHash<QString, QString> segments{
        {u"body_kind"_s, number.evaluator},
        {u"org_kind"_s, number.evaluator},
        {u"org_code"_s, number.body},
        {u"org_serial"_s, number.body},
        {u"province"_s, number.province},
        {u"province_or_sector"_s, number.province},
        {u"city"_s, number.city},
        {u"site_serial"_s, isQualification ? QString() : number.site},
        {u"year"_s, number.year},
        {u"level"_s, number.level},
        {u"serial"_s, number.serial},
    };
    REQUIRE(segments.contains(name));
    return segments.value(name);
}

QStringList codesOf(const QString &number, CertificateFormat format, const CertificateFacts &facts)
{
    const Findings findings = checkCertificateNumber(number, format, facts);
    CHECK_FALSE(hasBlocking(findings));
    QStringList codes;
    for (const Finding &finding : findings)
        codes.append(finding.code);
    return codes;
}

CertificateFacts factsOf(QDate issueDate, const QString &level)
{
    CertificateFacts facts;
    facts.issueDate = issueDate;
    facts.level = level;
    return facts;
}

} // namespace

TEST_CASE("certificate numbers are told by their shape and taken apart", "[base]")
{
    for (const QJsonObject &vector : vectors("certificate_numbers"_L1)) {
        const QString text = textOf(vector, "number"_L1);
        INFO(text.toStdString());
        const auto format = certificateFormat(textOf(vector, "format"_L1));
        REQUIRE(format);
        const auto number = readCertificateNumber(text, *format);
        REQUIRE(number.has_value() == vector.value("fits"_L1).toBool());
        const QJsonObject parts = vector.value("parts"_L1).toObject();
        for (auto part = parts.begin(); part != parts.end(); ++part)
            CHECK(segment(*number, part.key()) == part.value().toString());
    }
    CHECK_FALSE(certificateFormat(u"LEVEL23"));
}

TEST_CASE("a special-grade technician has a letter in place of the level", "[base]")
{
    const QString number = u"S00001411000121T000001"_s;
    CHECK(readCertificateNumber(number, CertificateFormat::Level22Letter));
    CHECK(codesOf(number, CertificateFormat::Level22, factsOf({}, u"SP"_s)).isEmpty());
    CHECK(
        codesOf(number, CertificateFormat::Level22, factsOf({}, u"1"_s)) == QStringList{u"E151"_s});
}

TEST_CASE("the older local form and the free form are known", "[base]")
{
    const auto older = readCertificateNumber(u"RGN14110200121500001"_s, CertificateFormat::Level20);
    REQUIRE(older);
    CHECK(older->city == u"141102"_s);
    CHECK(older->body == u"001"_s);
    CHECK(older->year == u"21"_s);
    CHECK(older->level == u"5"_s);
    CHECK_FALSE(readCertificateNumber(u"RAN14110200121500001"_s, CertificateFormat::Level20));
    CHECK(readCertificateNumber(u"1411-ab-2021"_s, CertificateFormat::Free));
    CHECK_FALSE(readCertificateNumber(u"12345"_s, CertificateFormat::Free));
    CHECK_FALSE(readCertificateNumber(u"证1234567"_s, CertificateFormat::Free));
}

TEST_CASE("year, level and body of a number are compared with what is known", "[base]")
{
    const QString number = u"S000014110001215000001"_s;
    const auto codes = [&](const CertificateFacts &facts) {
        return codesOf(number, CertificateFormat::Level22, facts);
    };
    CHECK(codes({}).isEmpty());
    CHECK(codes(factsOf(QDate(2021, 7, 5), u"5"_s)).isEmpty());
    CHECK(codes(factsOf(QDate(2022, 1, 5), u"5"_s)) == QStringList{u"R-302"_s});
    CHECK(codes(factsOf(QDate(2020, 1, 5), u"4"_s)) == QStringList{u"R-302"_s, u"R-302"_s});
    CertificateFacts facts;
    facts.bodyCode = u"S000014110001"_s;
    CHECK(codes(facts).isEmpty());
    facts.bodyCode = u"S000014110002"_s;
    CHECK(codes(facts) == QStringList{u"R-302"_s});
    CHECK(codesOf(u"LLHG-2021-000001"_s, CertificateFormat::Local, factsOf(QDate(2022, 1, 1), {}))
        == QStringList{u"R-302"_s});
}

TEST_CASE("a number that is an id belongs to the holder", "[base]")
{
    CertificateFacts facts;
    facts.holderId = u"141102199003079975"_s;
    CHECK(codesOf(u"T141102199003079975"_s, CertificateFormat::IdWithT, facts).isEmpty());
    CHECK(
        codesOf(u"14233219721105997X"_s, CertificateFormat::Id, facts) == QStringList{u"R-305"_s});
    CHECK(codesOf(u"141102199003079970"_s, CertificateFormat::Id, facts) == QStringList{u"E151"_s});
    CHECK(codesOf(u"141102199003079975"_s, CertificateFormat::IdWithT, facts)
        == QStringList{u"E151"_s});
}

TEST_CASE("an office may have its own template of local numbers", "[base]")
{
    CertificateFacts facts;
    facts.localTemplate = u"石楼培字{yyyy}第{seq4}号"_s;
    CHECK(codesOf(u"石楼培字2021第0042号"_s, CertificateFormat::Local, facts).isEmpty());
    CHECK(
        codesOf(u"LLHG-2021-000001"_s, CertificateFormat::Local, facts) == QStringList{u"E151"_s});
}

TEST_CASE("a certificate number is normalised", "[base]")
{
    CHECK(normaliseCertificateNumber(u" ｓ0000 1411　0001215000001'"_s)
        == u"S000014110001215000001"_s);
    CHECK(normaliseCertificateNumber(u"LLHG—2021–000001"_s) == u"LLHG-2021-000001"_s);
}
