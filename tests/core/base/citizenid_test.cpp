#include "core/base/citizenid.h"
#include "vectors.h"

#include <QStringList>

#include <random>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

const QDate kToday(2021, 12, 31);

/// An id of the demo kind: any known prefix, any day, sequence codes 996–999.
QString randomId(std::mt19937_64 &random)
{
    static const QStringList prefixes{
        u"141102"_s, u"141129"_s, u"142302"_s, u"142332"_s, u"110105"_s};
    const QString &prefix = prefixes.at(static_cast<qsizetype>(random() % 5));
    const QDate birth = QDate(1950, 1, 1).addDays(static_cast<qint64>(random() % 20'000));
    const QString first
        = prefix + birth.toString(u"yyyyMMdd") + QString::number(996 + random() % 4);
    return first + citizenIdCheckCharacter(first);
}

QStringList codesOf(const CitizenId &id)
{
    QStringList codes;
    for (const Finding &finding : id.findings)
        codes.append(finding.code);
    return codes;
}

} // namespace

TEST_CASE("valid citizen ids give birth date, sex, home and age", "[base]")
{
    for (const QJsonObject &vector : vectors("citizen_ids"_L1)) {
        const QString number = textOf(vector, "number"_L1);
        INFO(number.toStdString());
        const CitizenId id = readCitizenId(number, kToday);
        CHECK(id.isUsable());
        CHECK(id.number == number);
        CHECK(id.birthDate.toString(Qt::ISODate) == textOf(vector, "birth"_L1));
        CHECK(id.sex == textOf(vector, "sex"_L1));
        CHECK(id.division == textOf(vector, "division"_L1));
        const QDate on = QDate::fromString(textOf(vector, "on"_L1), Qt::ISODate);
        CHECK(age(id.birthDate, on) == integerOf(vector, "age"_L1));
        CHECK(ageBand(age(id.birthDate, on)) == textOf(vector, "band"_L1));
        const bool isTooOld = integerOf(vector, "age"_L1) > 120;
        CHECK(codesOf(id) == (isTooOld ? QStringList{u"R-106"_s} : QStringList()));
    }
}

TEST_CASE("a wrong citizen id is answered with its code", "[base]")
{
    for (const QJsonObject &vector : vectors("refused_ids"_L1)) {
        const QString text = textOf(vector, "text"_L1);
        INFO(text.toStdString());
        const CitizenId id = readCitizenId(text, kToday);
        CHECK(codesOf(id) == QStringList{textOf(vector, "code"_L1)});
        CHECK(id.isUsable() == vector.value("usable"_L1).toBool());
        CHECK(id.birthDate.isValid() == id.isUsable());
    }
}

TEST_CASE("what spreadsheets and people put around an id is taken off", "[base]")
{
    for (const QJsonObject &vector : vectors("written_ids"_L1))
        CHECK(normaliseIdNumber(textOf(vector, "text"_L1)) == textOf(vector, "number"_L1));
    CHECK(normaliseIdNumber(u"=\"11010519491231002X\""_s) == u"11010519491231002X"_s);
    CHECK(normaliseIdNumber(u"141102-19900307-9975"_s) == u"141102199003079975"_s);
    CHECK(normaliseIdNumber(u"\u202D11010519491231002ｘ\u202C\t"_s) == u"11010519491231002X"_s);
    CHECK(normaliseIdNumber(u" ' "_s).isEmpty());
}

TEST_CASE("the tests of an id run in their order", "[base]")
{
    const auto first
        = [](const QString &text) { return codesOf(readCitizenId(text, kToday)).value(0); };
    CHECK(first(u"1.41102199003E+17"_s) == u"E105"_s);
    CHECK(first(u"1.4E17"_s) == u"E105"_s);
    CHECK(first(u"141102199013990000"_s) == u"E105"_s); // no such day, but cut digits come first
    CHECK(first(u"14110219900307997A"_s) == u"E102"_s);
    CHECK(first(u"1411021990030799751"_s) == u"E102"_s);
    CHECK(first(u"14110290030799X"_s) == u"E102"_s);
    CHECK(first(u"141102199002309970"_s) == u"E104"_s); // no such day and a wrong check
    CHECK(first(u"1E2E"_s) == u"E102"_s);
    CHECK(first(u"E"_s) == u"E102"_s);
}

TEST_CASE("an id that rightly ends in 000 is no cut number", "[base]")
{
    for (int day = 1; day <= 28; ++day) {
        const QString first = u"141102"_s + QDate(1990, 3, day).toString(u"yyyyMMdd") + u"000"_s;
        if (citizenIdCheckCharacter(first) != u'0')
            continue;
        CHECK(readCitizenId(first + u'0', kToday).isUsable());
        return;
    }
    FAIL("no day of the month gives the check digit 0");
}

TEST_CASE("no single wrong digit of 10,000 ids passes", "[base]")
{
    std::mt19937_64 random(20210630);
    int accepted = 0;
    for (int i = 0; i < 10'000; ++i) {
        const QString id = randomId(random);
        REQUIRE(readCitizenId(id, kToday).isUsable());
        QString wrong = id;
        const auto place = static_cast<qsizetype>(random() % 17);
        const auto step = static_cast<char16_t>(1 + random() % 9);
        const auto digit = static_cast<char16_t>(id[place].unicode() - u'0');
        wrong[place] = QChar(static_cast<char16_t>(u'0' + (digit + step) % 10));
        accepted += readCitizenId(wrong, kToday).isUsable() ? 1 : 0;
    }
    CHECK(accepted == 0);
}

TEST_CASE("every wrong digit at every place of an id is refused", "[base]")
{
    const QString id = u"14233219721105997X"_s;
    for (qsizetype place = 0; place < 17; ++place) {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            QString wrong = id;
            wrong[place] = QChar(digit);
            CHECK(readCitizenId(wrong, kToday).isUsable() == (wrong == id));
        }
    }
}

TEST_CASE("swapped neighbours that differ are refused", "[base]")
{
    std::mt19937_64 random(7);
    for (int i = 0; i < 2'000; ++i) {
        const QString id = randomId(random);
        for (qsizetype place = 0; place + 1 < id.size(); ++place) {
            QString wrong = id;
            std::swap(wrong[place], wrong[place + 1]);
            REQUIRE(readCitizenId(wrong, kToday).isUsable() == (wrong == id));
        }
    }
}

TEST_CASE("a finding never repeats the number", "[base]")
{
    for (const QJsonObject &vector : vectors("refused_ids"_L1)) {
        const QString text = textOf(vector, "text"_L1);
        for (const Finding &finding : readCitizenId(text, kToday).findings) {
            CHECK_FALSE(finding.text.isEmpty());
            CHECK((text.isEmpty() || !finding.text.contains(text)));
        }
    }
}

TEST_CASE("prefixes of the city must be real ones, others need a province", "[base]")
{
    const auto codes = [](const QString &prefix) {
        const QString first = prefix + u"19900307997"_s;
        return codesOf(readCitizenId(first + citizenIdCheckCharacter(first), kToday));
    };
    CHECK(codes(u"142331"_s).isEmpty());
    CHECK(codes(u"142399"_s) == QStringList{u"E107"_s});
    CHECK(codes(u"141199"_s) == QStringList{u"E107"_s});
    CHECK(codes(u"130999"_s).isEmpty());
    CHECK(codes(u"160101"_s) == QStringList{u"E107"_s});
}

TEST_CASE("the kind of document decides how its number is checked", "[base]")
{
    CHECK(readIdNumber(u"810000198808089974"_s, u"2"_s, kToday).findings.isEmpty());
    CHECK(codesOf(readIdNumber(u"141102199003079975"_s, u"2"_s, kToday)) == QStringList{u"E107"_s});
    CHECK(codesOf(readIdNumber(u"810000198808089974"_s, u"3"_s, kToday)) == QStringList{u"E107"_s});
    const CitizenId passport = readIdNumber(u" g1234567 "_s, u"5"_s, kToday);
    CHECK(passport.findings.isEmpty());
    CHECK(passport.number == u"G1234567"_s);
    CHECK_FALSE(passport.birthDate.isValid());
    CHECK(codesOf(readIdNumber(QString(), u"5"_s, kToday)) == QStringList{u"E101"_s});
    CHECK(
        codesOf(readIdNumber(u"1234567890123456789"_s, u"4"_s, kToday)) == QStringList{u"E102"_s});
}

TEST_CASE("someone under 16 belongs to no age band", "[base]")
{
    CHECK(ageBand(15).isEmpty());
    CHECK(ageBand(16) == u"B0"_s);
    CHECK(ageBand(18) == u"B1"_s);
    CHECK(ageBand(61) == u"B3"_s);
}
