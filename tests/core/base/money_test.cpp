#include "core/base/money.h"
#include "vectors.h"

#include <QStringList>

#include <random>
#include <utility>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

const QString kDigits = u"零壹贰叁肆伍陆柒捌玖"_s;

qint64 multiplierOf(QChar unit)
{
    switch (unit.unicode()) {
    case u'拾':
        return 10;
    case u'佰':
        return 100;
    case u'仟':
        return 1'000;
    case u'万':
        return 10'000;
    case u'亿':
        return 100'000'000;
    default:
        FAIL("no unit of money: " << QString(unit).toStdString());
        return 0;
    }
}

/// Reads yuan in capitals: a larger unit multiplies all that was said since the next larger one.
qint64 readYuan(QStringView text)
{
    qint64 total = 0;
    qint64 group = 0;
    qint64 digit = 0;
    for (const QChar c : text) {
        if (const qsizetype value = kDigits.indexOf(c); value >= 0) {
            digit = value;
            continue;
        }
        const qint64 multiplier = multiplierOf(c);
        group = multiplier < 10'000 ? group + digit * multiplier : (group + digit) * multiplier;
        if (multiplier == 100'000'000)
            total = total * multiplier + std::exchange(group, 0);
        else if (multiplier == 10'000)
            total += std::exchange(group, 0);
        digit = 0;
    }
    return total + group + digit;
}

/// Reads an amount in capitals from left to right, independently of how it is written.
qint64 readCapitals(const QString &text)
{
    const qsizetype yuanEnd = text.indexOf(u'元');
    qint64 fen = yuanEnd < 0 ? 0 : readYuan(QStringView(text).first(yuanEnd)) * 100;
    for (qsizetype i = yuanEnd + 1; i + 1 < text.size(); ++i) {
        if (text[i + 1] == u'角')
            fen += kDigits.indexOf(text[i]) * 10;
        else if (text[i + 1] == u'分')
            fen += kDigits.indexOf(text[i]);
    }
    return fen;
}

} // namespace

TEST_CASE("amounts in capitals are written as the vectors say", "[base]")
{
    for (const QJsonObject &vector : vectors("capital_amounts"_L1)) {
        const qint64 fen = integerOf(vector, "fen"_L1);
        INFO(fen);
        CHECK(capitalAmount(fen).toStdString() == textOf(vector, "text"_L1).toStdString());
    }
}

TEST_CASE("amounts in capitals say the same amount when read back", "[base]")
{
    std::mt19937_64 random(606);
    for (int i = 0; i < 20'000; ++i) {
        const auto bound = static_cast<qint64>(1) << (1 + random() % 61);
        const auto fen = static_cast<qint64>(random() % static_cast<quint64>(bound));
        const QString text = capitalAmount(fen);
        INFO(text.toStdString());
        REQUIRE(readCapitals(text) == fen);
        REQUIRE_FALSE(text.contains(u"零零"_s));
        REQUIRE_FALSE(text.contains(u"零万"_s));
        REQUIRE_FALSE(text.contains(u"零亿"_s));
        REQUIRE((fen == 0 || !text.contains(u"零元"_s)));
    }
}

TEST_CASE("a place that is skipped is said once", "[base]")
{
    CHECK(capitalAmount(100'000'001'00) == u"壹亿零壹元整"_s);
    CHECK(capitalAmount(100'010'000'00) == u"壹亿零壹万元整"_s);
    CHECK(capitalAmount(100'500'00) == u"壹拾万零伍佰元整"_s);
    CHECK(capitalAmount(1'000'000'000'000'00) == u"壹万亿元整"_s);
    CHECK(capitalAmount(-80'000) == u"负捌佰元整"_s);
    CHECK(capitalAmount(80'005) == u"捌佰元零伍分"_s);
    CHECK_FALSE(capitalAmount(std::numeric_limits<qint64>::min()).isEmpty());
}

TEST_CASE("money typed in the usual ways is read exactly", "[base]")
{
    const auto fen = [](const QString &text) { return parseMoney(text).value(); };
    CHECK(fen(u"1,234.50"_s) == 123'450);
    CHECK(fen(u"¥800"_s) == 80'000);
    CHECK(fen(u"￥８００．５元"_s) == 80'050);
    CHECK(fen(u" 800元整 "_s) == 80'000);
    CHECK(fen(u"0.01"_s) == 1);
    CHECK(fen(u".5"_s) == 50);
    CHECK(fen(u"-3.20"_s) == -320);
    CHECK(fen(u"606万元"_s) == 606'000'000);
    CHECK(fen(u"1200.000"_s) == 120'000);
    CHECK(parseMoney(u"0.000001"_s, MoneyUnit::TenThousandYuan).value() == 1);
    CHECK(parseMoney(u"800元"_s, MoneyUnit::TenThousandYuan).value() == 80'000);
}

TEST_CASE("what is no exact amount is refused", "[base]")
{
    for (const QString &text :
        {u""_s, u"元"_s, u"1.234"_s, u"1,23"_s, u"1,2345"_s, u"1e3"_s, u"八百"_s, u"1.2.3"_s,
            u"--1"_s, u"0x10"_s, u"nan"_s, u"99999999999999999999"_s, u"."_s, u",123"_s}) {
        INFO(text.toStdString());
        const auto amount = parseMoney(text);
        REQUIRE_FALSE(amount);
        CHECK(amount.error().code == Error::Code::Invalid);
    }
}

TEST_CASE("an amount survives being written and read", "[base]")
{
    std::mt19937_64 random(1);
    for (int i = 0; i < 1'000; ++i) {
        const auto fen = static_cast<qint64>(random() % 2'000'000'000'000) - 1'000'000'000'000;
        REQUIRE(parseMoney(yuanText(fen)).value() == fen);
    }
}

TEST_CASE("万元 are rounded half-up from fen", "[base]")
{
    CHECK(tenThousandYuanText(606'000'000) == u"606.00"_s);
    CHECK(tenThousandYuanText(4'999) == u"0.00"_s);
    CHECK(tenThousandYuanText(5'000) == u"0.01"_s);
    CHECK(tenThousandYuanText(-1'234'567) == u"−1.23"_s);
    CHECK(tenThousandYuanText(-1) == u"0.00"_s);
}
