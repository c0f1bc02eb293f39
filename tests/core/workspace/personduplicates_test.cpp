#include "core/domain/person.h"
#include "core/workspace/personduplicates.h"
#include "core/workspace/personmerge.h"
#include "tests/core/workspace/peopleledger.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

using Ledger = fixture::PeopleLedger;

const QDate kBirth(1985, 3, 12);

QList<PersonPair> pairs(Ledger &ledger)
{
    const auto found = personDuplicates(ledger->database());
    REQUIRE(found);
    return *found;
}

/// The one pair, which must be these two.
PersonPair only(Ledger &ledger, RowId one, RowId other)
{
    const auto found = pairs(ledger);
    REQUIRE(found.size() == 1);
    CHECK(found.first().first == std::min(one, other));
    CHECK(found.first().second == std::max(one, other));
    return found.first();
}

QString numberWith(const QString &number, int place, QChar digit)
{
    QString other = number;
    other[place] = digit;
    return other;
}

} // namespace

TEST_CASE("people who have nothing but a name in common are no pair", "[people]")
{
    Ledger ledger;
    ledger.person(Ledger::number(u"142328"_s, kBirth), u"张伟"_s);
    ledger.person(Ledger::number(u"142328"_s, QDate(1979, 11, 5)), u"张伟"_s);
    ledger.person(Ledger::number(u"142328"_s, kBirth, 999), u"李强"_s); // born there that day too
    CHECK(pairs(ledger).isEmpty());
}

TEST_CASE("R-101: the same number under another kind of document is one human", "[people]")
{
    Ledger ledger;
    const QString number = Ledger::number(u"142328"_s, kBirth);
    const RowId one = ledger.person(number, u"张伟"_s);
    const RowId other = ledger.person(number, u"张 伟"_s, {{"id_type"_L1, u"5"_s}});
    const auto pair = only(ledger, one, other);
    CHECK(pair.likenesses == QList{Likeness::SameNumber});
    CHECK(pair.score >= 95);
    CHECK(pair.reasons.join(u'，').contains(u"证件号码相同"));
}

TEST_CASE("the old number of fifteen is found in the new one of eighteen", "[people]")
{
    Ledger ledger;
    const QString number = Ledger::number(u"142328"_s, kBirth);
    const RowId one = ledger.person(number, u"张伟"_s);
    const RowId other = ledger.person(number.left(6) + number.mid(8, 9), u"张伟"_s);
    CHECK(only(ledger, one, other).reasons.first().contains(u"15 位"));
}

TEST_CASE("a number that is one digit off is explained by place and digits", "[people]")
{
    Ledger ledger;
    const RowId one = ledger.person(Ledger::number(u"142328"_s, QDate(1985, 3, 12)), u"张伟"_s);
    const RowId other = ledger.person(Ledger::number(u"142328"_s, QDate(1985, 8, 12)), u"张伟"_s);
    const auto pair = only(ledger, one, other);
    CHECK(pair.likenesses.first() == Likeness::OneDigit);
    CHECK(pair.reasons.first() == u"身份证号只差一位（第 12 位 3/8）"_s);
    CHECK(pair.reasons.contains(u"姓名相同"_s));
}

TEST_CASE("a digit mistyped so that the check fails is found under any name", "[people]")
{
    Ledger ledger;
    const QString number = Ledger::number(u"142328"_s, kBirth);
    const RowId one = ledger.person(number, u"张伟"_s);
    const RowId other = ledger.person(
        numberWith(number, 5, u'9'), u"王芳"_s, {{"birth_date"_L1, u"1985-03-12"_s}});
    const auto pair = only(ledger, one, other);
    CHECK(pair.likenesses.first() == Likeness::OneDigit);
    CHECK(pair.reasons.contains(u"姓名不同"_s));
    CHECK(pair.score < 90);
}

TEST_CASE("two neighbouring digits swapped are found", "[people]")
{
    Ledger ledger;
    const RowId one = ledger.person(Ledger::number(u"142328"_s, QDate(1985, 3, 12)), u"张伟"_s);
    const RowId other = ledger.person(Ledger::number(u"142328"_s, QDate(1985, 3, 21)), u"张伟"_s);
    const auto pair = only(ledger, one, other);
    CHECK(pair.likenesses.first() == Likeness::Swapped);
    CHECK(pair.reasons.first().contains(u"第 13、14 位"));
}

TEST_CASE("the same name and birthday is a pair, more certain with the same phone", "[people]")
{
    Ledger ledger;
    const RowId one = ledger.person(
        Ledger::number(u"142328"_s, kBirth), u"张伟"_s, {{"mobile"_L1, u"13900000001"_s}});
    const RowId other = ledger.person(Ledger::number(u"141129"_s, kBirth, 999), u"张伟"_s);
    const auto before = only(ledger, one, other);
    CHECK(before.likenesses == QList{Likeness::NameAndBirth});
    ledger.set(persons(), other, {{"mobile"_L1, u"13900000001"_s}});
    const auto after = only(ledger, one, other);
    CHECK(after.score > before.score);
    CHECK(after.reasons.contains(u"手机号相同"_s));
}

TEST_CASE(
    "the same phone and nearly the same name is a pair; an office's phone is none", "[people]")
{
    Ledger ledger;
    const RowId one = ledger.person(
        Ledger::number(u"142328"_s, kBirth), u"张晓燕"_s, {{"mobile"_L1, u"13900000001"_s}});
    const RowId other = ledger.person(Ledger::number(u"142328"_s, QDate(1979, 1, 5)), u"张小燕"_s,
        {{"mobile"_L1, u"13900000001"_s}});
    CHECK(only(ledger, one, other).likenesses == QList{Likeness::Phone});
    for (int i = 0; i < 4; ++i) {
        ledger.person(Ledger::number(u"142328"_s, QDate(1971 + i, 7, 19)),
            u"周%1"_s.arg(QChar(0x4e2d + i)), {{"mobile"_L1, u"13900000001"_s}});
    }
    CHECK(pairs(ledger).isEmpty());
}

TEST_CASE("the most certain pair comes first", "[people]")
{
    Ledger ledger;
    ledger.person(Ledger::number(u"142328"_s, kBirth), u"张伟"_s);
    ledger.person(Ledger::number(u"141129"_s, kBirth, 999), u"张伟"_s);
    const QString number = Ledger::number(u"142330"_s, QDate(1990, 7, 1));
    ledger.person(number, u"王芳"_s);
    ledger.person(number, u"王芳"_s, {{"id_type"_L1, u"5"_s}});
    const auto found = pairs(ledger);
    REQUIRE(found.size() == 2);
    CHECK(found[0].likenesses.first() == Likeness::SameNumber);
    CHECK(found[0].score > found[1].score);
}

TEST_CASE(
    "who was said not to be the same is not asked for again, until that is undone", "[people]")
{
    Ledger ledger;
    const RowId one = ledger.person(Ledger::number(u"142328"_s, kBirth), u"张伟"_s);
    const RowId other = ledger.person(Ledger::number(u"141129"_s, kBirth, 999), u"张伟"_s);
    REQUIRE(keepApart(*ledger, other, one));
    CHECK(pairs(ledger).isEmpty());
    ledger.reopen();
    CHECK(pairs(ledger).isEmpty());
    REQUIRE(ledger->undo((*ledger->undoable())->number));
    CHECK(pairs(ledger).size() == 1);
}

TEST_CASE("many of one name are compared by keys and none is missed", "[people]")
{
    Ledger ledger;
    constexpr int kNamesakes = 30;
    QList<RowId> ids;
    for (int i = 0; i < kNamesakes; ++i)
        ids.append(ledger.person(
            Ledger::number(u"142328"_s, QDate(1960 + i, 1 + i % 12, 1 + i)), u"张伟"_s));
    CHECK(pairs(ledger).isEmpty());
    const RowId twin = ledger.person(Ledger::number(u"142329"_s, QDate(1960, 1, 1)), u"张伟"_s);
    const auto found = pairs(ledger);
    REQUIRE(found.size() == 1);
    CHECK(found.first().first == ids.first());
    CHECK(found.first().second == twin);
    CHECK(found.first().likenesses.first() == Likeness::OneDigit);
}
