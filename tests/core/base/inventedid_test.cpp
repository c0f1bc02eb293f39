#include "core/base/citizenid.h"
#include "core/base/creditcode.h"
#include "core/base/inventedid.h"

#include <QSet>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace core;

TEST_CASE("invented ids pass every check and are as invented as they say", "[base]")
{
    const QDate today(2021, 12, 31);
    QSet<QString> all;
    for (int i = 0; i < 8'000; ++i) {
        const QString prefix = i % 2 == 0 ? u"141126"_s : u"142332"_s;
        const int sequence = kFirstInventedSequence + i / 2 % 4;
        const QDate birth = QDate(1999, 1, 1).addDays(i / 8);
        const CitizenId id = readCitizenId(inventedCitizenId(prefix, birth, sequence), today);
        REQUIRE(id.findings.isEmpty());
        REQUIRE(id.birthDate == birth);
        REQUIRE(id.sex == (sequence % 2 == 1 ? u"1"_s : u"2"_s));
        REQUIRE(id.number.sliced(14, 2) == u"99"_s);
        all.insert(id.number);
    }
    CHECK(all.size() == 8'000);
}

TEST_CASE("invented credit codes pass both checks", "[base]")
{
    QSet<QString> all;
    for (const QString &kind : {u"91"_s, u"52"_s, u"12"_s}) {
        for (int number = 0; number < 500; ++number) {
            const QString code = inventedCreditCode(kind, u"141181", number);
            REQUIRE(readCreditCode(code).findings.isEmpty());
            all.insert(code);
        }
    }
    CHECK(all.size() == 1'500);
}
