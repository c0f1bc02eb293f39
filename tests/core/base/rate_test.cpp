#include "core/base/rate.h"
#include "vectors.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace core;

TEST_CASE("R-506: the rates of the report come out in both roundings", "[base]")
{
    for (const QJsonObject &vector : vectors("rates"_L1)) {
        const qint64 actual = integerOf(vector, "actual"_L1);
        const qint64 target = integerOf(vector, "target"_L1);
        INFO(actual << " of " << target);
        CHECK(rateText(rateTimes100(actual, target)) == textOf(vector, "half_up"_L1));
        CHECK(rateText(rateTimes100(actual, target, Rounding::Truncated))
            == textOf(vector, "truncated"_L1));
    }
}

TEST_CASE("one decimal is rounded once, from the integers", "[base]")
{
    for (const QJsonObject &vector : vectors("one_decimal_rates"_L1)) {
        const auto rate
            = rateTimes10(integerOf(vector, "actual"_L1), integerOf(vector, "target"_L1));
        CHECK(oneDecimalText(rate) == textOf(vector, "text"_L1));
    }
    CHECK(rateTimes10(11'445, 100'000)
        == 114); // 11.445: two decimals first would give 11.45, then 11.5
}

TEST_CASE("a rate is the integer that the definition names", "[base]")
{
    std::mt19937_64 random(5);
    for (int i = 0; i < 20'000; ++i) {
        const auto actual = static_cast<qint64>(random() % 5'000'000);
        const auto target = static_cast<qint64>(1 + random() % 3'000'000);
        const qint64 rate = rateTimes100(actual, target).value();
        REQUIRE(rate == (20'000 * actual + target) / (2 * target));
        const qint64 truncated = rateTimes100(actual, target, Rounding::Truncated).value();
        REQUIRE(truncated == 10'000 * actual / target);
        REQUIRE(rate - truncated >= 0);
        REQUIRE(rate - truncated <= 1);
        // nearest: |10000 a / t − rate| ≤ 1/2
        REQUIRE(std::abs(2 * (10'000 * actual - rate * target)) <= target);
    }
}

TEST_CASE("large numbers do not overflow", "[base]")
{
    CHECK(rateTimes100(400'000'000'000'000, 400'000'000'000'000) == 10'000);
    CHECK(rateTimes100(400'000'000'000'000, 1) == 4'000'000'000'000'000'000);
    CHECK(rateTimes100(399'999'999'999'999, 400'000'000'000'000) == 10'000);
    CHECK(rateTimes100(399'999'999'999'999, 400'000'000'000'000, Rounding::Truncated) == 9'999);
    CHECK(rateTimes100(500'000'000'000'000, 1) == std::nullopt);
}

TEST_CASE("R-506: without a target there is no rate", "[base]")
{
    CHECK(rateTimes100(5, 0) == std::nullopt);
    CHECK(rateTimes100(5, -3) == std::nullopt);
    CHECK(growthTimes100(5, 0) == std::nullopt);
    CHECK(rateText(rateTimes100(5, 0)) == u"—"_s);
    CHECK(signedRateText(std::nullopt) == u"—"_s);
    CHECK(oneDecimalText(std::nullopt) == u"—"_s);
}

TEST_CASE("the change against last year carries its sign", "[base]")
{
    CHECK(signedRateText(growthTimes100(46'610, 48'495)) == u"−3.89"_s);
    CHECK(signedRateText(growthTimes100(42'405, 42'843)) == u"−1.02"_s);
    CHECK(signedRateText(growthTimes100(48'495, 46'610)) == u"+4.04"_s);
    CHECK(signedRateText(0) == u"0.00"_s);
    CHECK(rateText(-5) == u"−0.05"_s);
    CHECK(rateTimes100(-1, 3) == -3'333);
}
