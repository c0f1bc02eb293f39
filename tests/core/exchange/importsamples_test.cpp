#include "core/exchange/importreader.h"
#include "tests/core/exchange/resourcenames.h"

#include <catch2/catch.hpp>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

struct Expected
{
    QString file;
    QString division;
    QString sheet;
    SheetKind kind;
    quint32 headerRow;
    QString fields; // in the order of the columns
    int accepted;
    QString notable; // row and codes of what is not simply accepted
};

const QList<Expected> &samples()
{
    static const QList<Expected> kSamples{
        {u"01_石楼县福海厨工培训花名册（第3期）.xlsx"_s, u"141126"_s, u"Sheet1"_s,
            SheetKind::Roster, 4,
            u"seq name sex birth_date ethnicity id_number education town village trainee_category occupation level mobile remark"_s,
            58, u"12:E108 43!E103"_s},
        {u"02_岚县土豆宴厨师花名册-三个班.xlsx"_s, u"141127"_s, u"第1班"_s, SheetKind::Roster, 2,
            u"seq name id_number sex age mobile education town trainee_category occupation level class_no start_date end_date"_s,
            32, u"35!E120"_s},
        {u"02_岚县土豆宴厨师花名册-三个班.xlsx"_s, u"141127"_s, u"第2班"_s, SheetKind::Roster, 2,
            u"seq name id_number sex age mobile education town trainee_category occupation level class_no start_date end_date"_s,
            33, u"19!E106 20:E130 24!E120 37:E130"_s},
        {u"02_岚县土豆宴厨师花名册-三个班.xlsx"_s, u"141127"_s, u"第3班"_s, SheetKind::Roster, 1,
            u"seq name id_number sex age mobile education town trainee_category occupation level class_no start_date end_date"_s,
            25, u"17!E104 18!E102 19!E120 20!E104 21!E101 22!E102 30!E110 31!E103 33!E111"_s},
        {u"03_临县的哥培训人员名单.xlsx"_s, u"141124"_s, u"Sheet1"_s, SheetKind::Roster, 2,
            u"seq name sex birth_date id_number household_address mobile occupation level start_date end_date remark"_s,
            31,
            u"3!E140 4!E105 5!E141 6:E130 11:E130 23:E130 25!E105 26!E105 30:E130 32!E105 35:E109 38!E105 40:E130 41!E105 42!E105 43!E140 48:E107"_s},
        {u"04_柳林碗托培训班学员.csv"_s, u"141125"_s, QString(), SheetKind::Roster, 1,
            u"seq name sex birth_date id_number town village mobile occupation level start_date end_date remark"_s,
            56, u"6!E105 16!E140 56!E105 61!E105"_s},
        {u"05_交城县企业职工岗位技能提升培训花名册.csv"_s, u"141122"_s, QString(),
            SheetKind::Roster, 2,
            u"seq name sex id_number birth_date education trainee_category employer income mobile occupation level class_no start_date end_date remark"_s,
            40, u"24:E142 26!E140 30:E142 35!E120 42:E130 46!E103"_s},
        {u"16_voucher_export.csv"_s, u"141102"_s, QString(), SheetKind::Voucher, 1,
            u"voucher_no voucher_kind name id_number mobile face_value issued_on claimed_on used_on redeemed_on valid_to voucher_status institution"_s,
            50, QString()},
        {u"18_交口县1904日期花名册.xlsx"_s, u"141130"_s, u"花名册"_s, SheetKind::Roster, 2,
            u"seq name sex birth_date age id_number mobile occupation level start_date end_date"_s,
            36, u"18:E109 23:E142 27:E142 36:E141"_s},
        {u"19_汾阳市白酒酿造工（启用宏的工作簿）.xlsm"_s, u"141182"_s, u"学员"_s, SheetKind::Roster,
            4,
            u"seq name id_number sex birth_date mobile occupation level start_date end_date hours remark"_s,
            49, u"49!E110"_s},
    };
    return kSamples;
}

QString notableRows(const SheetReading &sheet)
{
    QStringList notable;
    for (const ImportRow &row : sheet.rows)
        if (row.outcome == RowOutcome::Warned || row.outcome == RowOutcome::Blocked)
            notable.append(QString::number(row.number)
                + (row.outcome == RowOutcome::Warned ? u':' : u'!') + row.findings.front().code);
    return notable.join(u' ');
}

} // namespace

TEST_CASE("rosters as county offices send them are judged row by row", "[exchange]")
{
    const tests::ResourceNames names;
    for (const Expected &expected : samples()) {
        INFO(expected.file.toStdString() << " " << expected.sheet.toStdString());
        const ImportOptions options{.asOf = QDate(2021, 12, 31),
            .division = expected.division,
            .classStart = QDate(2021, 6, 1)};
        const auto reading
            = readImport(QStringLiteral(TEST_DATA "/sheets/") + expected.file, options, names);
        REQUIRE(reading);
        CHECK(reading->problems.isEmpty());
        const auto sheet = std::find_if(reading->sheets.begin(), reading->sheets.end(),
            [&](const SheetReading &each) { return each.name == expected.sheet; });
        REQUIRE(sheet != reading->sheets.end());
        CHECK(sheet->kind == expected.kind);
        CHECK(sheet->headerRow == expected.headerRow);
        QStringList fields;
        for (const ImportColumn &column : sheet->columns)
            fields.append(column.field);
        CHECK(fields.join(u' ').toStdString() == expected.fields.toStdString());
        CHECK(sheet->count(RowOutcome::Accepted) == expected.accepted);
        CHECK(notableRows(*sheet).toStdString() == expected.notable.toStdString());
    }
}
