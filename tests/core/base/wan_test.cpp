#include "core/base/wan.h"
#include "vectors.h"

using namespace Qt::StringLiterals;
using namespace core;

TEST_CASE("counts in 万 are written as in the report", "[base]")
{
    for (const QJsonObject &vector : vectors("wan_forced"_L1))
        CHECK(wanText(integerOf(vector, "number"_L1)).toStdString()
            == textOf(vector, "text"_L1).toStdString());
    CHECK(wanText(0) == u"0万"_s);
    CHECK(wanText(-25'000) == u"−2.5万"_s);
    CHECK(wanText(-49) == u"0万"_s);
}

TEST_CASE("a count that 万 cannot say exactly stays in full", "[base]")
{
    for (const QJsonObject &vector : vectors("wan_auto"_L1))
        CHECK(wanTextIfExact(integerOf(vector, "number"_L1)) == textOf(vector, "text"_L1));
    CHECK(wanTextIfExact(214'000) == u"21.4万"_s);
    CHECK(wanTextIfExact(6'000) == u"6000"_s);
    CHECK(wanTextIfExact(10'050) == u"10050"_s);
    CHECK(wanTextIfExact(-741) == u"−741"_s);
}
