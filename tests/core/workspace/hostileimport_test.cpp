#include "core/domain/catalog.h"
#include "core/workspace/import.h"
#include "core/workspace/selfcheck.h"
#include "tests/core/exchange/badcases/badcases.h"
#include "tests/core/exchange/workbookbuilder.h"
#include "tests/core/workspace/cityledger.h"

#include <QFile>

#include <catch2/catch.hpp>

using namespace core;
using namespace tests;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kHeading
    = R"(<row r="1"><c r="A1" t="inlineStr"><is><t>姓名</t></is></c><c r="B1" t="inlineStr"><is>)"
      R"(<t>身份证号</t></is></c><c r="C1" t="inlineStr"><is><t>手机号</t></is></c></row>)";

/// Rows that are refused, each dear to keep: `cells` beside an id that is none.
QByteArray dearRows(const QByteArray &cells, const QByteArray &sharedText)
{
    const QByteArray row
        = "<row><c t=\"inlineStr\"><is><t>张三</t></is></c><c><v>1</v></c>" + cells + "</row>";
    return WorkbookBuilder()
        .sharedStrings("<si><t>" + sharedText + "</t></si>")
        .rows(kHeading + row.repeated(2'000))
        .bytes();
}

/// Cells without a place, up to the last column.
QByteArray wideRows()
{
    QByteArray rows;
    for (int i = 2; i < 2'000; ++i) {
        const QByteArray n = QByteArray::number(i);
        rows += "<row r=\"" + n + "\"><c r=\"A" + n + "\"><v>7</v></c><c r=\"XFD" + n
            + "\"><v>1</v></c></row>";
    }
    return WorkbookBuilder().rows(kHeading + rows).bytes();
}

BadCases hostileFiles()
{
    BadCases files;
    for (const BadCase &each : containerCases() + bombCases() + xmlCases() + structureCases())
        if (each.outcome == BadCase::Outcome::Refused)
            files.append(each);
    const QByteArray manyCells = QByteArray("<c t=\"s\"><v>0</v></c>").repeated(20);
    files.append({"long shared texts in refused rows", BadCase::Outcome::Refused,
        [manyCells] { return dearRows(manyCells, QByteArray(30'000, 'x')); }});
    files.append({"refused rows as wide as the grid", BadCase::Outcome::Refused, wideRows});
    return files;
}

QList<qint64> rowsOfAllTables(const Workspace &workspace)
{
    QList<qint64> counts;
    for (const Table *table : catalog())
        counts.append(*workspace.records().count(*table));
    return counts;
}

} // namespace

TEST_CASE("a hostile file is refused with a sentence and leaves the ledger alone", "[workspace]")
{
    fixture::CityLedger city;
    const auto before = rowsOfAllTables(*city);
    for (const BadCase &each : hostileFiles()) {
        INFO(each.name);
        const QString path = city.file(u"名册.xlsx"_s);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(each.bytes());
        file.close();
        const auto outcome = importFile(*city, {path, {}, {}}, ImportMode::Write);
        if (!outcome)
            CHECK(outcome.error().text.endsWith(u'。'));
        else
            CHECK(outcome->reading.count(RowOutcome::Blocked) < 2'000);
    }
    CHECK(rowsOfAllTables(*city) == before);
    CHECK(selfCheck(*city)->isEmpty());
}
