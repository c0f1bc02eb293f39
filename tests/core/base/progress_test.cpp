#include "core/base/progress.h"

#include <catch2/catch.hpp>

TEST_CASE("a progress without a listener never cancels", "[base]")
{
    CHECK(core::Progress().step(1, 2));
}

TEST_CASE("a progress passes the listener's answer on", "[base]")
{
    const core::Progress progress([](qint64 done, qint64, const QString &) { return done < 2; });
    CHECK(progress.step(1, 3));
    CHECK_FALSE(progress.step(2, 3));
}
