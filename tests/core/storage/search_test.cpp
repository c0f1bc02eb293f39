#include "core/base/pinyin.h"
#include "core/domain/catalog.h"
#include "core/domain/person.h"
#include "core/storage/recordstore.h"
#include "core/storage/searchsql.h"
#include "core/storage/statement.h"
#include "tests/core/storage/ledgerfile.h"

#include <catch2/catch.hpp>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

RowId add(ChangeWriter &writer, int index, const QString &name, const QString &mobile = {})
{
    const Table &table = persons();
    Record record = fixture::person(index);
    table.set(record, "name"_L1, name);
    table.set(record, "mobile"_L1, mobile);
    table.set(record, kSearchPinyin, pinyin(name));
    table.set(record, kSearchInitials, initials(name));
    const auto id = writer.insert(table, record);
    REQUIRE(id);
    return *id;
}

QStringList steps(const Database &database, const Table &table, const QString &typed)
{
    QStringList details;
    auto plan = Statement::prepare(database, "EXPLAIN QUERY PLAN " + searchSql(table, typed).text);
    REQUIRE(plan);
    REQUIRE(plan->forEach([&](const Statement &row) {
        details.append(row.text(3));
        return true;
    }));
    return details;
}

} // namespace

TEST_CASE("a person is found by any way of typing the name in letters", "[storage]")
{
    fixture::LedgerFile file;
    auto writer = file.begin();
    const RowId wangWei = add(*writer, 1, u"王伟"_s);
    const RowId wangXiaoMing = add(*writer, 2, u"王小明"_s);
    const RowId maWei = add(*writer, 3, u"马伟"_s);
    const RowId zhangSan = add(*writer, 4, u"张三"_s);
    const RowId xu = add(*writer, 5, u"徐霞"_s);
    REQUIRE(writer->commit());
    const RecordStore store(file.database());
    const auto found = [&](const QString &typed) {
        const auto ids = store.search(persons(), typed, 50);
        REQUIRE(ids);
        return QSet<RowId>(ids->begin(), ids->end());
    };
    using Found = QSet<RowId>;
    CHECK(found(u"wangw"_s) == Found{wangWei});
    CHECK(found(u"wangwei"_s) == Found{wangWei});
    CHECK(found(u"WangWei"_s) == Found{wangWei});
    CHECK(found(u"wang wei"_s) == Found{wangWei});
    CHECK(found(u"ww"_s) == Found{wangWei});
    CHECK(found(u"wwei"_s) == Found{wangWei});
    CHECK(found(u"wang"_s) == Found{wangWei, wangXiaoMing});
    CHECK(found(u"wangxm"_s) == Found{wangXiaoMing});
    CHECK(found(u"wxming"_s) == Found{wangXiaoMing});
    CHECK(found(u"wangxiaom"_s) == Found{wangXiaoMing});
    CHECK(found(u"mwei"_s) == Found{maWei});
    CHECK(found(u"zhangs"_s) == Found{zhangSan});
    CHECK(found(u"zhs"_s) == Found{zhangSan});
    CHECK(found(u"x"_s) == Found{xu});
    CHECK(found(u"xx"_s) == Found{xu});
    CHECK(found(u"小明"_s) == Found{wangXiaoMing});
    CHECK(found(u"wangwu"_s).isEmpty());
    const auto filtered = store.ids(persons(), {.search = u"wangw"_s});
    REQUIRE(filtered);
    CHECK(*filtered == QList{wangWei});
}

TEST_CASE("a person is found by the last digits of a telephone number", "[storage]")
{
    fixture::LedgerFile file;
    auto writer = file.begin();
    const RowId id = add(*writer, 1, u"王伟"_s, u"13800006789"_s);
    add(*writer, 2, u"马伟"_s, u"13800001234"_s);
    REQUIRE(writer->commit());
    const auto found = RecordStore(file.database()).search(persons(), u"6789"_s, 50);
    REQUIRE(found);
    CHECK(*found == QList{id});
}

TEST_CASE("search never reads all rows of a large registry", "[storage]")
{
    fixture::LedgerFile file;
    for (const Table *table : catalog()) {
        // categories are searched by nothing
        if (table->size != Table::Size::Large || table->name == "person_category"_L1)
            continue;
        for (const auto &typed : {u"王"_s, u"王伟"_s, u"w"_s, u"wangw"_s, u"wxming"_s, u"6789"_s,
                 u"123456"_s, u"19800101"_s, u"138000067"_s, u"14232819800101996X"_s, u"JG-14"_s}) {
            for (const auto &step : steps(file.database(), *table, typed)) {
                INFO(
                    table->name.data() << " " << typed.toStdString() << ": " << step.toStdString());
                CHECK_FALSE(step.startsWith(u"SCAN person"_s));
                CHECK_FALSE(step.startsWith(u"SCAN linking"_s));
                CHECK_FALSE(step == u"SCAN "_s + table->name);
            }
        }
    }
}
