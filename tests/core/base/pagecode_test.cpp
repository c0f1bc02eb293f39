#include "core/base/pagecode.h"

#include <catch2/catch.hpp>

using namespace core;
using namespace Qt::StringLiterals;

TEST_CASE("a code read from paper is read back, however it is typed", "[base]")
{
    const PageCode code{editionSigns(123'456), 6};
    const auto typed = readPageCode(u" "_s + code.text().toLower().remove(u'-') + u" c12 "_s);
    REQUIRE(typed);
    CHECK(typed->code.edition == code.edition);
    CHECK(typed->code.table == 6);
    CHECK(typed->cell == u"C12"_s);
    CHECK(readPageCode(code.text())->cell.isEmpty());
    CHECK_FALSE(readPageCode(u"王芳"_s));
    CHECK_FALSE(readPageCode(u"S0000141100012"_s));
}

TEST_CASE("every wrong sign and every two signs exchanged are noticed", "[base]")
{
    const QString signs = u"23456789ABCDEFGHJKLMNPQRSTVWXYZ"_s;
    for (const int number : {0, 31, 4'711, 99'999, kEditionCodes - 1}) {
        const QString right = PageCode{editionSigns(number), number % 7}.text().remove(u'-');
        REQUIRE(readPageCode(right));
        for (qsizetype i = 0; i < right.size(); ++i) {
            for (const QChar sign : signs) {
                QString wrong = right;
                wrong[i] = sign;
                CHECK((wrong == right || !readPageCode(wrong)));
            }
            QString exchanged = right;
            if (i + 1 < right.size())
                std::swap(exchanged[i], exchanged[i + 1]);
            CHECK((exchanged == right || !readPageCode(exchanged)));
        }
    }
}
