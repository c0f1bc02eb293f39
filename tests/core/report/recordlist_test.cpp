#include "core/domain/person.h"
#include "core/report/recordlist.h"
#include "core/storage/codebook.h"
#include "tests/core/workspace/cityledger.h"

using namespace core;
using namespace Qt::StringLiterals;

TEST_CASE("a printed list holds what the grid shows, numbers of persons shortened", "[report]")
{
    fixture::CityLedger city;
    const Table &table = persons();
    QList<Record> people;
    for (const auto &name : {u"王甲"_s, u"李乙"_s}) {
        Record person = table.blank();
        table.set(person, "name"_L1, name);
        table.set(person, "id_number"_L1, u"142326196801019960"_s);
        people.append(person);
    }
    const auto document = recordList(table, people, city->names(),
        {.columns = {u"name"_s, u"id_number"_s},
            .sentence = u"姓名 含 甲"_s,
            .unit = u"吕梁市"_s,
            .at = city->now(),
            .data = RecordListRequest::Data::Demo});
    CHECK(document.line.middle == u"姓名 含 甲"_s);
    CHECK(document.line.right == u"共 2 条"_s);
    CHECK(document.footer.watermark == u"演示数据"_s);
    CHECK(document.page.orientation == Document::Orientation::Portrait);
    REQUIRE(document.blocks.size() == 1);
    const auto &list = std::get<Document::Table>(document.blocks.front());
    CHECK(list.header.front().size() == 3);
    REQUIRE(list.rows.size() == 2);
    CHECK(list.rows[1].cells[0].shown() == u"2"_s);
    CHECK(list.rows[1].cells[1].shown() == u"李乙"_s);
    CHECK(list.rows[1].cells[2].shown() == u"142***********9960"_s);
}
