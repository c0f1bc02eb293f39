#include "core/base/shares.h"

#include <catch2/catch.hpp>
#include <numeric>
#include <random>

using core::apportioned;
using core::spread;

namespace {

qint64 sumOf(const std::vector<qint64> &numbers)
{
    return std::accumulate(numbers.begin(), numbers.end(), qint64(0));
}

std::vector<qint64> someNumbers(std::mt19937 &random, size_t count, int most)
{
    std::vector<qint64> numbers(count);
    for (auto &number : numbers)
        number = std::uniform_int_distribution<int>(0, most)(random);
    return numbers;
}

} // namespace

TEST_CASE("shares of a whole add up to it", "[base]")
{
    const auto shares = apportioned({1, 1, 1, 5, 0}, 100);
    CHECK(sumOf(shares) == 100);
    CHECK(shares.back() == 0);
    CHECK(apportioned({1, 1, 1}, 100) == std::vector<qint64>{34, 33, 33});
    CHECK(apportioned({3, 9}, 0) == std::vector<qint64>{0, 0});
    CHECK(apportioned({0, 0}, 7) == std::vector<qint64>{0, 0});
}

TEST_CASE("whatever the weights, shares add up and none is a whole unit off", "[base]")
{
    std::mt19937 random(7);
    for (int round = 0; round < 500; ++round) {
        const auto weights = someNumbers(random, 1 + random() % 20, 90'000);
        const qint64 sum = sumOf(weights);
        const qint64 total = random() % 3'000'000;
        const auto shares = apportioned(weights, total);
        if (sum == 0)
            continue;
        REQUIRE(sumOf(shares) == total);
        for (size_t i = 0; i < weights.size(); ++i) {
            REQUIRE(shares[i] >= weights[i] * total / sum);
            REQUIRE(shares[i] <= weights[i] * total / sum + 1);
        }
    }
}

TEST_CASE("a grid keeps the sums of its rows and of its columns, no cell negative", "[base]")
{
    std::mt19937 random(11);
    for (int round = 0; round < 300; ++round) {
        const auto rows = someNumbers(random, 1 + random() % 15, 30'000);
        const auto weights = someNumbers(random, 12, 900);
        const auto columns = apportioned(weights, sumOf(rows));
        if (sumOf(weights) == 0)
            continue;
        const auto cells = spread(rows, columns);
        REQUIRE(cells.size() == rows.size());
        std::vector<qint64> down(columns.size());
        for (size_t row = 0; row < rows.size(); ++row) {
            REQUIRE(sumOf(cells[row]) == rows[row]);
            for (size_t column = 0; column < columns.size(); ++column) {
                REQUIRE(cells[row][column] >= 0);
                down[column] += cells[row][column];
            }
        }
        REQUIRE(down == columns);
    }
}
