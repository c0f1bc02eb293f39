#include "core/domain/person.h"
#include "core/storage/keysort.h"
#include "core/storage/recordstore.h"
#include "tests/core/storage/ledgerfile.h"

#include <catch2/catch.hpp>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

QList<RowId> inSql(const Database &database, const QByteArray &order)
{
    auto statement = Statement::prepare(database, "SELECT id FROM person ORDER BY " + order);
    REQUIRE(statement);
    QList<RowId> ids;
    REQUIRE(statement->forEach([&](const Statement &row) {
        ids.append(row.integer(0));
        return true;
    }));
    return ids;
}

/// Villages that share their beginnings, are long, short or missing.
void fill(fixture::LedgerFile &file)
{
    const Table &table = persons();
    auto writer = file.begin();
    const QStringList villages = {u"岚县东村镇"_s, u"岚县东村镇一号"_s, u"岚"_s, {}, u"a"_s,
        u"0123456789abcdef"_s, u"0123456789abcdefg"_s, u"0123456789abcdeF"_s, u"交城县"_s};
    for (int i = 0; i < 90; ++i) {
        Record record = fixture::person(i);
        table.set(record, "home_village"_L1, villages[i * 7 % villages.size()]);
        REQUIRE(writer->insert(table, record));
    }
    REQUIRE(writer->commit());
}

} // namespace

TEST_CASE("rows sorted here lie as SQLite would lay them", "[storage]")
{
    fixture::LedgerFile file;
    fill(file);
    const RecordStore store(file.database());
    const auto sorted = [&](const QList<SortKey> &order) {
        const auto ids = store.ids(persons(), {.order = order});
        REQUIRE(ids);
        return *ids;
    };
    const auto &database = file.database();
    CHECK(sorted({{u"home_village"_s}}) == inSql(database, "home_village, id"));
    CHECK(sorted({{u"home_village"_s, Qt::DescendingOrder}})
        == inSql(database, "home_village DESC, id"));
    CHECK(sorted({{u"sex"_s}, {u"home_village"_s, Qt::DescendingOrder}})
        == inSql(database, "sex, home_village DESC, id"));
    CHECK(sorted({{u"home_village"_s}, {u"updated_at"_s, Qt::DescendingOrder}, {u"sex"_s}})
        == inSql(database, "home_village, updated_at DESC, sex, id"));
    CHECK(sorted({{u"row_version"_s, Qt::DescendingOrder}})
        == inSql(database, "row_version DESC, id"));
}

TEST_CASE("a filter and a sort go together", "[storage]")
{
    fixture::LedgerFile file;
    fill(file);
    const auto ids = RecordStore(file.database())
                         .ids(persons(),
                             {.conditions = {{u"sex"_s, Condition::Test::Equal, {u"1"_s}}},
                                 .order = {{u"home_village"_s}}});
    REQUIRE(ids);
    auto expected = inSql(file.database(), "home_village, id");
    expected.removeIf([&](RowId id) {
        const auto record = RecordStore(file.database()).read(persons().table(), id);
        return persons().table().value(*record, "sex"_L1).text() != u"1"_s;
    });
    CHECK(*ids == expected);
}
