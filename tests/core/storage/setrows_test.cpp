#include "core/domain/person.h"
#include "core/storage/journal.h"
#include "core/storage/setrows.h"
#include "tests/core/storage/ledgerfile.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

/// A set that inserts `count` people as an import does, the first from row 2 of its file.
qint64 importPeople(fixture::LedgerFile &ledger, int count)
{
    auto writer = ledger.begin(ChangeKind::Import, QStringLiteral("导入"));
    for (int index = 0; index < count; ++index)
        REQUIRE(writer->insert(persons(), fixture::person(index), index * 3 + 2));
    const auto committed = writer->commit();
    REQUIRE(committed);
    return committed->number;
}

} // namespace

TEST_CASE("a set names its rows in order, with the row of the file each came from", "[storage]")
{
    fixture::LedgerFile ledger;
    const auto number = importPeople(ledger, 40);
    const auto rows = rowsOfSet(ledger.database(), number, 1000);
    REQUIRE(rows);
    REQUIRE(rows->size() == 40);
    CHECK(rows->first().sourceRow == 2);
    CHECK(rows->at(7).sourceRow == 23);
    CHECK(rows->at(7).operation == 1);
    CHECK(rows->at(7).table == &static_cast<const Table &>(persons()));
    CHECK(rows->at(8).id == rows->at(7).id + 1);

    const auto some = rowsOfSet(ledger.database(), number, 10);
    REQUIRE(some);
    CHECK(some->size() == 10);
}

TEST_CASE("what a set did is counted by table and kind", "[storage]")
{
    fixture::LedgerFile ledger;
    const auto imported = importPeople(ledger, 40);
    const auto rows = rowsOfSet(ledger.database(), imported, 2);
    REQUIRE(rows);
    auto writer = ledger.begin();
    auto record = writer->read(persons(), rows->first().id);
    REQUIRE(record);
    static_cast<const Table &>(persons()).set(**record, "mobile"_L1, QStringLiteral("13800138000"));
    REQUIRE(writer->update(persons(), **record));
    REQUIRE(writer->remove(persons(), rows->last().id));
    const auto committed = writer->commit();
    REQUIRE(committed);

    const auto counts = countsOfSet(ledger.database(), committed->number);
    REQUIRE(counts);
    REQUIRE(counts->size() == 2);
    CHECK(counts->at(0).rows == 1);
    CHECK(counts->at(0).operation + counts->at(1).operation == 5);
    const auto whole = countsOfSet(ledger.database(), imported);
    REQUIRE(whole);
    REQUIRE(whole->size() == 1);
    CHECK(whole->first().rows == 40);
}
