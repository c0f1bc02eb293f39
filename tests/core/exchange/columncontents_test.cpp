#include "core/base/inventedid.h"
#include "core/exchange/importreader.h"
#include "tests/core/exchange/resourcenames.h"

#include <catch2/catch.hpp>

using namespace core;
using namespace tests;
using namespace Qt::StringLiterals;

namespace {

QString person(int number)
{
    return inventedCitizenId(u"142326", QDate(1980, 1, 1).addDays(number), 997);
}

QString mobile(int number)
{
    return u"1390000%1"_s.arg(number, 4, 10, QChar(u'0'));
}

/// `heading` over ten rows, each made by `row`.
SheetReading readSheet(const QString &heading, const std::function<QStringList(int)> &row)
{
    static const ResourceNames kNames;
    QString text = heading + u'\n';
    for (int i = 0; i < 10; ++i)
        text += row(i).join(u',') + u'\n';
    const auto reading = readImport(text.toUtf8(), u"名册.csv"_s,
        {.asOf = QDate(2021, 12, 31), .division = u"141124"_s}, kNames);
    REQUIRE(reading);
    REQUIRE(reading->sheets.size() == 1);
    return reading->sheets.front();
}

const QStringList kNames10 = u"王伟 李秀英 张敏 刘洋 陈静 杨军 赵磊 黄艳 周杰 吴霞"_s.split(u' ');

} // namespace

TEST_CASE("a column whose heading nobody knows is told by what its cells hold", "[exchange]")
{
    const auto sheet = readSheet(u"姓名,公民号,备注,能找到人的号,读到哪"_s, [](int i) {
        return QStringList{
            kNames10.at(i), person(i), QString(), mobile(i), i % 2 == 0 ? u"初中"_s : u"高中"_s};
    });
    CHECK(sheet.kind == SheetKind::Roster);
    CHECK(sheet.columnOf(u"id_number") == u"B");
    CHECK(sheet.columnOf(u"mobile") == u"D");
    CHECK(sheet.columnOf(u"education") == u"E");
    CHECK(sheet.count(RowOutcome::Blocked) == 0);
    for (const ImportColumn &column : sheet.columns)
        CHECK(column.byContent == (column.field != "name"_L1 && column.field != "remark"_L1));
    CHECK(sheet.columns.at(1).reason.contains(u"前 10 格里有 10 格"_s));
}

TEST_CASE("what two columns could be is left to a person", "[exchange]")
{
    const auto sheet = readSheet(u"姓名,身份证号,性别,本人的号,家里的号"_s, [](int i) {
        return QStringList{kNames10.at(i), person(i), u"女"_s, mobile(i), mobile(i + 50)};
    });
    CHECK(sheet.columnOf(u"mobile").isEmpty());
    CHECK(sheet.unmapped.size() == 2);
}

TEST_CASE("a few words among remarks say nothing of a column", "[exchange]")
{
    const auto sheet = readSheet(u"姓名,身份证号,性别,另记"_s, [](int i) {
        return QStringList{kNames10.at(i), person(i), u"女"_s, i < 4 ? u"初中"_s : QString()};
    });
    CHECK(sheet.columnOf(u"education").isEmpty());
    CHECK(sheet.unmapped.contains(3));
}

TEST_CASE("numbers that could be anything are never told by their cells", "[exchange]")
{
    const auto sheet = readSheet(u"姓名,身份证号,性别,甲,乙,丙"_s, [](int i) {
        return QStringList{kNames10.at(i), person(i), u"女"_s, QString::number(i + 1),
            u"2021-06-0%1"_s.arg(i % 9 + 1), u"%1"_s.arg(30 + i)};
    });
    CHECK(sheet.columns.size() == 3);
    CHECK(sheet.unmapped.size() == 3);
}

TEST_CASE("a damaged number or two among the cells does not hide what the column is", "[exchange]")
{
    const auto sheet = readSheet(u"姓名,公民号,性别,手机"_s, [](int i) {
        return QStringList{
            kNames10.at(i), i < 2 ? u"14232619800101"_s : person(i), u"女"_s, mobile(i)};
    });
    CHECK(sheet.columnOf(u"id_number") == u"B");
    CHECK(sheet.count(RowOutcome::Blocked) == 2);
}

TEST_CASE("a trade that everybody learns is no column of names", "[exchange]")
{
    const auto sheet = readSheet(u"甲,丙,手机,乙"_s, [](int i) {
        return QStringList{kNames10.at(i), person(i), mobile(i), u"育婴"_s};
    });
    CHECK(sheet.kind == SheetKind::Ignored); // one known heading is too few for a table
    const auto roster = readSheet(u"甲,身份证号,手机,乙"_s, [](int i) {
        return QStringList{kNames10.at(i), person(i), mobile(i), u"育婴"_s};
    });
    CHECK(roster.columnOf(u"name") == u"A");
    CHECK(roster.unmapped.contains(3));
}

TEST_CASE("what the cells say beyond doubt wins over a heading that is not clear", "[exchange]")
{
    const auto sheet = readSheet(u"人员,号码,手机,受训内容"_s, [](int i) {
        return QStringList{kNames10.at(i), person(i), mobile(i), u"育婴"_s};
    });
    CHECK(sheet.kind == SheetKind::Roster);
    CHECK(sheet.columnOf(u"name") == u"A");
    CHECK(sheet.columnOf(u"id_number") == u"B");
}

TEST_CASE("words of one meaning stand for each other in a heading", "[exchange]")
{
    const auto sheet = readSheet(
        u"券编码,券类型,面额,领取人,身份证编号,领取时间,使用状态"_s, [](int i) {
            return QStringList{u"PX2021%1"_s.arg(i, 8, 10, QChar(u'0')), u"普惠制培训券"_s,
                u"800"_s, kNames10.at(i), person(i), u"2021-05-0%1"_s.arg(i % 9 + 1), u"已使用"_s};
        });
    CHECK(sheet.kind == SheetKind::Voucher);
    CHECK(sheet.columns.size() == 7);
    CHECK(sheet.columnOf(u"voucher_no") == u"A");
    CHECK(sheet.columnOf(u"id_number") == u"E");
}
