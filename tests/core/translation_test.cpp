#include <QTranslator>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("the English texts are built in", "[translation]")
{
    QTranslator english;
    REQUIRE(english.load(u":/i18n/skill-ledger_en.qm"_s));
    CHECK(english.translate("core", "绿") == u"green"_s);
    CHECK(english.translate("core", "no text of ours").isEmpty());
}
