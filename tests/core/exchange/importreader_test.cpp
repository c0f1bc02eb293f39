#include "core/base/inventedid.h"
#include "core/exchange/cellvalues.h"
#include "core/exchange/importreader.h"
#include "core/exchange/importreport.h"
#include "tests/core/exchange/resourcenames.h"
#include "tests/core/exchange/workbookbuilder.h"

#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace core;
using namespace tests;
using namespace Qt::StringLiterals;

namespace {

const Names &names()
{
    static const ResourceNames kNames;
    return kNames;
}

ImportOptions options()
{
    return {.asOf = QDate(2021, 12, 31), .division = u"141124"_s, .classStart = QDate(2021, 6, 1)};
}

/// Different people, all invented, of the right age.
QString person(int number)
{
    return inventedCitizenId(u"142326", QDate(1980, 1, 1).addDays(number), 997);
}

ImportReading readText(const QString &text, const ImportOptions &chosen = options())
{
    const auto reading = readImport(text.toUtf8(), u"名册.csv"_s, chosen, names());
    REQUIRE(reading);
    return *reading;
}

SheetReading readRoster(const QString &rows)
{
    const auto reading = readText(u"序号,姓名,身份证号,性别,手机号,乡镇,开班日期,备注\n"_s + rows);
    REQUIRE(reading.sheets.size() == 1);
    REQUIRE(reading.sheets.front().kind == SheetKind::Roster);
    return reading.sheets.front();
}

QStringList codesOf(const ImportRow &row)
{
    QStringList codes;
    for (const Finding &finding : row.findings)
        codes.append(finding.code);
    return codes;
}

} // namespace

TEST_CASE("a good row comes out normalised", "[exchange]")
{
    const auto sheet = readRoster(
        u" 1 ,王　伟,'%1,男性,138-0000 0000,城庄镇,2021年6月1日,=1+1\n"_s.arg(person(1)));
    REQUIRE(sheet.rows.size() == 1);
    const ImportRow &row = sheet.rows.front();
    CHECK(row.number == 2);
    CHECK(row.outcome == RowOutcome::Accepted);
    CHECK(sheet.value(row, "name") == u"王伟");
    CHECK(sheet.value(row, "id_number") == person(1));
    CHECK(sheet.value(row, "sex") == u"1");
    CHECK(sheet.value(row, "mobile") == u"13800000000");
    CHECK(sheet.value(row, "town") == u"141124102");
    CHECK(sheet.value(row, "start_date") == u"2021-06-01");
    CHECK(sheet.value(row, "remark") == u"=1+1");
    CHECK(sheet.columnOf("mobile") == u"E");
}

TEST_CASE("each mistake of a row is named with its field", "[exchange]")
{
    const auto judged = [](const QString &line) {
        const auto sheet = readRoster(line);
        REQUIRE(sheet.rows.size() == 1);
        return sheet.rows.front();
    };
    const auto check = [&](const QString &line, RowOutcome outcome, const QString &code,
                           const QByteArray &field) {
        const ImportRow row = judged(line);
        INFO(line.toStdString());
        CHECK(row.outcome == outcome);
        REQUIRE(row.findings.size() == 1);
        CHECK(row.findings.front().code == code);
        CHECK(row.findings.front().column == field);
        CHECK_FALSE(row.findings.front().text.isEmpty());
    };
    const QString id = person(1);
    check(u"1,王伟,,男,,,,"_s, RowOutcome::Blocked, u"E101"_s, "id_number");
    check(u"1,王伟,%1,男,,,,"_s.arg(id.left(17)), RowOutcome::Blocked, u"E102"_s, "id_number");
    check(u"1,王伟,1.42326E+17,男,,,,"_s, RowOutcome::Blocked, u"E105"_s, "id_number");
    check(u"1,,%1,男,,,,"_s.arg(id), RowOutcome::Blocked, u"E110"_s, "name");
    check(u"1,王伟1,%1,男,,,,"_s.arg(id), RowOutcome::Blocked, u"E110"_s, "name");
    check(u"1,王伟,%1,女,,,,"_s.arg(id), RowOutcome::Warned, u"E108"_s, "sex");
    check(u"1,王伟,%1,男,无,,,"_s.arg(id), RowOutcome::Warned, u"E130"_s, "mobile");
    check(u"1,王伟,%1,男,,,昨天,"_s.arg(id), RowOutcome::Blocked, u"E141"_s, "start_date");
    check(u"1,王伟,%1,男,,,2021年6月,"_s.arg(id), RowOutcome::Warned, u"E141"_s, "start_date");
    check(u"1,王伟,%1,男,,,2051-06-01,"_s.arg(id), RowOutcome::Warned, u"E142"_s, "id_number");
    check(u"1,王伟,%1,甲,,,,"_s.arg(id), RowOutcome::Blocked, u"E140"_s, "sex");
    CHECK(
        judged(u"1,王伟,,男,,,,"_s).cells.at(1) == u"王伟"); // a refused row keeps what stood there
    CHECK(
        judged(u"1,王伟,%1,男,13800000000/13900000000,,,"_s.arg(id)).outcome == RowOutcome::Warned);
    CHECK(codesOf(judged(u"1,王1,%1,女,,,,"_s.arg(id.left(17))))
        == QStringList{u"E110"_s, u"E102"_s});
}

TEST_CASE("under sixteen nobody joins a class", "[exchange]")
{
    const QString child = inventedCitizenId(u"142326", QDate(2006, 1, 1), 997);
    const auto sheet = readRoster(u"1,王伟,%1,男,,,,\n"_s.arg(child));
    CHECK(sheet.rows.front().outcome == RowOutcome::Blocked);
    CHECK(codesOf(sheet.rows.front()) == QStringList{u"E142"_s});
}

TEST_CASE("rows that are no people are left out and reading goes on behind them", "[exchange]")
{
    const auto sheet = readRoster(u"1,王伟,%1,男,,,,\n"
                                  "2,,,,,,,\n"
                                  "\n"
                                  "小计,1人,,,,,,\n"
                                  ",合  计,共2人,,,,,\n"
                                  "序号,姓名,身份证号,性别,手机号,乡镇,开班日期,备注\n"
                                  "注：以上信息真实有效。,,,,,,,\n"
                                  "填表人：李某        联系电话：0358-0000000,,,,,,,\n"
                                  "单位负责人：,,,审核人：,,,,\n"
                                  "3,李明,%2,男,,,,\n"_s.arg(person(1), person(2)));
    CHECK(sheet.count(RowOutcome::Accepted) == 2);
    CHECK(sheet.count(RowOutcome::Ignored) == 6);
    CHECK(sheet.count(RowOutcome::Blocked) == 0);
    CHECK(sheet.rows.last().number == 11);
}

TEST_CASE("rows that were printed or filled down beforehand are no people", "[exchange]")
{
    const auto sheet = readRoster(u"1,王伟,%1,男,,城庄镇,2021-06-01,\n"
                                  "2,,,,,城庄镇,2021-06-01,\n"
                                  "3,,,女,,城庄镇,2021-06-01,\n"
                                  "以下空白,,,,,,,\n"
                                  ",以下空白,,,,,,\n"
                                  "示例,张三,%2,男,,,,\n"_s.arg(person(1), person(2)));
    CHECK(sheet.count(RowOutcome::Accepted) == 1);
    CHECK(sheet.count(RowOutcome::Ignored) == 4);
    CHECK(sheet.count(RowOutcome::Blocked) == 1); // a sex of its own is somebody
}

TEST_CASE("a person of whom only the name stands there is not lost", "[exchange]")
{
    const auto sheet = readRoster(u"1,王伟,,,,,,\n,李明,,,,,,\n"_s);
    REQUIRE(sheet.rows.size() == 2);
    CHECK(codesOf(sheet.rows.at(0)) == QStringList{u"E101"_s});
    CHECK(codesOf(sheet.rows.at(1)) == QStringList{u"E101"_s});
}

TEST_CASE("the first of two rows of one person stays", "[exchange]")
{
    const auto sheet = readRoster(
        u"1,王伟,%1,男,,,昨天,\n2,王伟,%1,男,,,,\n3,王 伟,%1,男,,,,\n4,李明,%1,男,,,,\n"_s.arg(
            person(1)));
    CHECK(codesOf(sheet.rows.at(0)) == QStringList{u"E141"_s}); // refused, so it does not count
    CHECK(sheet.rows.at(1).outcome == RowOutcome::Accepted);
    CHECK(codesOf(sheet.rows.at(2)) == QStringList{u"E120"_s});
    CHECK(codesOf(sheet.rows.at(3)) == QStringList{u"E111"_s});
    CHECK(sheet.rows.at(3).findings.front().text.contains(u"第 3 行"_s));
}

TEST_CASE("a phone that more than five rows share is named from the sixth on", "[exchange]")
{
    QString rows;
    for (int i = 0; i < 7; ++i)
        rows += u"%1,王伟,%2,男,13800000000,,,\n"_s.arg(i + 1).arg(person(i));
    const auto sheet = readRoster(rows);
    CHECK(sheet.count(RowOutcome::Accepted) == 5);
    CHECK(codesOf(sheet.rows.at(5)) == QStringList{u"E133"_s});
    CHECK(codesOf(sheet.rows.at(6)) == QStringList{u"E133"_s});
}

TEST_CASE("a file without a known table says so", "[exchange]")
{
    CHECK(readText(u"单位,年度目标\n石楼县,4700\n"_s).problems.front().code == u"E001");
    const auto empty
        = readImport(WorkbookBuilder().rows({}).bytes(), u"空.xlsx"_s, options(), names());
    REQUIRE(empty);
    CHECK(empty->problems.front().code == u"E002");
    CHECK_FALSE(readImport(QByteArray("PK\3\4"), u"坏.xlsx"_s, options(), names()));
}

TEST_CASE("two columns that could be the id are left to a person", "[exchange]")
{
    const QString text = u"姓名,身份证号,性别,证件号码\n王伟,%1,男,\n"_s.arg(person(1));
    const auto sheet = readText(text).sheets.front();
    REQUIRE(hasBlocking(sheet.problems));
    CHECK(sheet.problems.front().text.contains(u"B、D 列"_s));
    CHECK(sheet.rows.isEmpty());

    ImportOptions chosen = options();
    chosen.sheets[QString()].columns = {{1, u"id_number"_s}, {3, QString()}};
    const auto settled = readText(text, chosen).sheets.front();
    CHECK(settled.rows.front().outcome == RowOutcome::Accepted);
    CHECK(settled.unmapped.contains(3));
}

TEST_CASE("a heading learned from a sender is understood", "[exchange]")
{
    ImportOptions chosen = options();
    chosen.learned = {{headingKey(u"俺的号"_s), u"id_number"_s}};
    const auto sheet
        = readText(u"姓名,俺的号,性别\n王伟,%1,男\n"_s.arg(person(1)), chosen).sheets.front();
    CHECK(sheet.columnOf("id_number") == u"B");
}

TEST_CASE("merged cells hold for all their rows, others stay empty", "[exchange]")
{
    const auto cell = [](const char *reference, const QString &text) {
        return "<c r=\"" + QByteArray(reference) + "\" t=\"inlineStr\"><is><t>" + text.toUtf8()
            + "</t></is></c>";
    };
    QByteArray rows = "<row r=\"1\">" + cell("A1", u"乡镇"_s) + cell("B1", u"姓名"_s)
        + cell("C1", u"身份证号"_s) + "</row>";
    rows += "<row r=\"2\">" + cell("A2", u"城庄镇"_s) + cell("B2", u"王伟"_s)
        + cell("C2", person(1)) + "</row>";
    rows += "<row r=\"3\">" + cell("B3", u"李明"_s) + cell("C3", person(2)) + "</row>";
    rows += "<row r=\"4\">" + cell("B4", u"张三"_s) + cell("C4", person(3)) + "</row>";
    const auto reading
        = readImport(WorkbookBuilder()
                         .rows(rows, R"(<mergeCells><mergeCell ref="A2:A3"/></mergeCells>)")
                         .bytes(),
            u"名册.xlsx"_s, options(), names());
    REQUIRE(reading);
    const SheetReading &sheet = reading->sheets.front();
    REQUIRE(sheet.rows.size() == 3);
    CHECK(sheet.value(sheet.rows.at(0), "town") == u"141124102");
    CHECK(sheet.value(sheet.rows.at(1), "town") == u"141124102");
    CHECK(sheet.value(sheet.rows.at(2), "town").isEmpty());
}

TEST_CASE("an id stored as a number is refused even when its digits fit", "[exchange]")
{
    QByteArray rows
        = R"(<row r="1"><c r="A1" t="str"><v>姓名</v></c><c r="B1" t="str"><v>身份证号</v></c><c r="C1" t="str"><v>性别</v></c></row>)";
    rows += "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>王伟</v></c><c r=\"B2\"><v>" + person(1).toUtf8()
        + "</v></c></row>";
    const auto reading
        = readImport(WorkbookBuilder().rows(rows).bytes(), u"名册.xlsx"_s, options(), names());
    REQUIRE(reading);
    CHECK(codesOf(reading->sheets.front().rows.front()) == QStringList{u"E105"_s});
}

TEST_CASE("other lists than rosters are told by what only they have", "[exchange]")
{
    const auto kind
        = [](const QString &heading) { return readText(heading + u"\nx\n"_s).sheets.front().kind; };
    CHECK(kind(u"姓名,身份证号,理论成绩,实操成绩"_s) == SheetKind::Score);
    CHECK(kind(u"姓名,身份证号,证书编号,发证日期"_s) == SheetKind::Certificate);
    CHECK(kind(u"姓名,身份证号,补贴金额,银行账号"_s) == SheetKind::Subsidy);
    CHECK(kind(u"券号,券种,姓名,身份证号,面值"_s) == SheetKind::Voucher);
    CHECK(kind(u"机构名称,统一社会信用代码,地址,联系电话"_s) == SheetKind::Institution);
    CHECK(kind(u"姓名,身份证号,培训券号,班级编号"_s) == SheetKind::Roster);
    CHECK(kind(u"姓名,身份证号,工种,证书编号"_s) == SheetKind::Roster);
    CHECK(kind(u"离石区证书清单\n姓名,身份证号,工种,证书编号"_s) == SheetKind::Certificate);
}

TEST_CASE("a heading on two levels is read by its lower words and their group", "[exchange]")
{
    const auto sheet = readText(u"石楼县名册,,,,,,\n"
                                "序号,姓名,身份证号,户籍所在地,,培训时间,\n"
                                ",,,乡镇,村,起,止\n"
                                "1,王伟,%1,城庄镇,小山村,2021.6.1,2021.6.15\n"_s.arg(person(1)))
                           .sheets.front();
    CHECK(sheet.headerRow == 3);
    CHECK(sheet.columnOf("town") == u"D");
    CHECK(sheet.columnOf("village") == u"E");
    CHECK(sheet.columnOf("start_date") == u"F");
    CHECK(sheet.columnOf("end_date") == u"G");
    REQUIRE(sheet.rows.size() == 1);
    CHECK(sheet.rows.front().outcome == RowOutcome::Accepted);
}

TEST_CASE("amounts follow the unit of their heading or sheet", "[exchange]")
{
    const auto sheet = readText(
        u"姓名,身份证号,补贴标准（万元/天）,补贴金额\n王伟,%1,0.003,800元\n李明,%2,0.003,面议\n"_s
            .arg(person(1), person(2)))
                           .sheets.front();
    CHECK(sheet.value(sheet.rows.front(), "standard") == u"30.00");
    CHECK(sheet.value(sheet.rows.front(), "amount") == u"800.00");
    CHECK(sheet.rows.at(1).outcome == RowOutcome::Blocked);
}

TEST_CASE("certificates are checked against their kind and dates", "[exchange]")
{
    const auto sheet
        = readText(u"姓名,身份证号,证书类别,证书编号,发证日期,结业日期\n"
                   "王伟,%1,职业技能等级证书,S000014110001215000001,2021-07-01,2021-06-01\n"
                   "李明,%2,职业技能等级证书,S00001411000121500001,2021-07-01,2021-06-01\n"
                   "张三,%3,职业技能等级证书,S000014110001215000002,2021-05-01,2021-06-01\n"
                   "赵六,%4,职业技能等级证书,S000014110001215000001,2021-07-01,2021-06-01\n"
                   "孙七,%5,职业技能等级证书,,2021-07-01,2021-06-01\n"_s.arg(
                       person(1), person(2), person(3), person(4), person(5)))
              .sheets.front();
    REQUIRE(sheet.rows.size() == 5);
    CHECK(sheet.rows.at(0).outcome == RowOutcome::Accepted);
    CHECK(codesOf(sheet.rows.at(1)) == QStringList{u"E151"_s});
    CHECK(codesOf(sheet.rows.at(2)) == QStringList{u"E152"_s});
    CHECK(codesOf(sheet.rows.at(3)) == QStringList{u"E150"_s});
    CHECK(codesOf(sheet.rows.at(4)) == QStringList{u"FIELD-EMPTY"_s});
}

TEST_CASE("the report names rows, codes and columns", "[exchange]")
{
    const auto report = importReport(
        readText(u"姓名,身份证号,手机号,签字\n王伟,%1,12,\n合计,,,\n"_s.arg(person(1))));
    CHECK(report["file"_L1] == u"名册.csv"_s);
    const auto sheet = report["sheets"_L1][0];
    CHECK(sheet["kind"_L1] == u"roster"_s);
    CHECK(sheet["header_row"_L1] == 1);
    CHECK(sheet["mapping"_L1]["B"_L1] == u"id_number"_s);
    CHECK(sheet["unmapped"_L1]["D"_L1] == u"签字"_s);
    const auto row = sheet["rows"_L1][0];
    CHECK(row["row"_L1] == 2);
    CHECK(row["outcome"_L1] == u"warned"_s);
    CHECK(row["codes"_L1][0] == u"E130"_s);
    CHECK(row["findings"_L1][0]["column"_L1] == u"C"_s);
    CHECK(row["values"_L1]["name"_L1] == u"王伟"_s);
    CHECK(sheet["rows"_L1][1]["outcome"_L1] == u"ignored"_s);
    const auto broken = importReport(u"坏.xlsx"_s, {Error::Code::File, u"坏了。"_s});
    CHECK(broken["error"_L1]["message"_L1] == u"坏了。"_s);
}

TEST_CASE("options are read from the manifest of a folder", "[exchange]")
{
    const QJsonObject own{{"as_of"_L1, u"2021-12-31"_s}, {"division_code"_L1, u"141126"_s},
        {"class"_L1, QJsonObject{{"start_date"_L1, u"2021-06-01"_s}, {"age_max"_L1, 55}}}};
    const QJsonObject manifest{
        {"files"_L1, QJsonArray{QJsonObject{{"file"_L1, u"a.xlsx"_s}, {"options"_L1, own}}}}};
    const auto found = importOptionsFor(manifest, u"a.xlsx"_s, {});
    REQUIRE(found);
    CHECK(found->asOf == QDate(2021, 12, 31));
    CHECK(found->division == u"141126");
    CHECK(found->classStart == QDate(2021, 6, 1));
    CHECK(found->ageMin == 18);
    CHECK(found->ageMax == 55);
    CHECK(importOptionsFor(manifest, u"b.xlsx"_s, options())->asOf == options().asOf);
    CHECK_FALSE(importOptionsFrom({{"as_of"_L1, u"gestern"_s}}, {}));
    CHECK_FALSE(importOptionsFrom({{"kind"_L1, u"花名册"_s}}, {}));
}
