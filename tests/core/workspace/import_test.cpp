#include "core/domain/catalog.h"
#include "core/domain/person.h"
#include "core/domain/trainingclass.h"
#include "core/exchange/refusedworkbook.h"
#include "core/workspace/import.h"
#include "core/workspace/selfcheck.h"
#include "tests/core/storage/ledgerfile.h"
#include "tests/core/workspace/cityledger.h"

#include <QFile>

#include <catch2/catch.hpp>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

ImportRequest roster(const QString &file = u"02_岚县土豆宴厨师花名册-三个班.xlsx"_s)
{
    ImportRequest request{QStringLiteral(TEST_DATA) + u"/sheets/"_s + file, {}, {}};
    request.options.asOf = QDate(2021, 12, 31);
    request.options.division = u"141127"_s;
    request.options.classStart = QDate(2021, 6, 1);
    request.options.classEnd = QDate(2021, 6, 15);
    return request;
}

ImportOutcome imported(
    Workspace &workspace, const ImportRequest &request, ImportMode mode = ImportMode::Write)
{
    auto outcome = importFile(workspace, request, mode);
    REQUIRE(outcome);
    return std::move(*outcome);
}

qint64 count(const Workspace &workspace, const Table &table)
{
    return *workspace.records().count(table);
}

/// A file of two rows in the words counties use.
QString smallRoster(fixture::CityLedger &city, const QByteArray &rows)
{
    const QString path = city.file(u"名单.csv"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("姓名,身份证号,手机号\n" + rows);
    return path;
}

} // namespace

TEST_CASE("a roster of three sheets becomes three draft classes with their people", "[workspace]")
{
    fixture::CityLedger city;
    const auto outcome = imported(*city, roster());
    const auto good
        = outcome.reading.count(RowOutcome::Accepted) + outcome.reading.count(RowOutcome::Warned);
    CHECK(good == 92);
    CHECK(outcome.reading.count(RowOutcome::Blocked) == 12);
    CHECK(count(*city, trainingClasses()) == 3);
    CHECK(count(*city, enrolments()) == good);
    CHECK(count(*city, persons()) == good);
    CHECK(selfCheck(*city)->isEmpty());
}

TEST_CASE(
    "an import that is undone leaves every registry as it was, and can be redone", "[workspace]")
{
    fixture::CityLedger city;
    const QByteArray before = fixture::contents(city->database());
    const auto outcome = imported(*city, roster());
    const QByteArray after = fixture::contents(city->database());
    const auto undone = city->undo(outcome.set.number);
    REQUIRE(undone);
    CHECK((fixture::contents(city->database()) == before));
    REQUIRE(city->undo(undone->number));
    CHECK((fixture::contents(city->database()) == after));
    CHECK(selfCheck(*city)->isEmpty());
}

TEST_CASE(
    "the same file again changes nothing and says when it came first, until that import is undone",
    "[workspace]")
{
    fixture::CityLedger city;
    const auto first = imported(*city, roster());
    const auto people = count(*city, persons());
    const auto again = imported(*city, roster());
    REQUIRE(again.earlier);
    CHECK(again.earlier->number == first.set.number);
    CHECK(again.set.number == 0);
    CHECK(count(*city, persons()) == people);
    REQUIRE(city->undo(first.set.number));
    CHECK_FALSE(imported(*city, roster()).earlier);
}

TEST_CASE("checking a file writes nothing", "[workspace]")
{
    fixture::CityLedger city;
    const auto outcome = imported(*city, roster(), ImportMode::Check);
    CHECK(outcome.reading.count(RowOutcome::Accepted) > 0);
    CHECK(outcome.set.number == 0);
    CHECK(count(*city, persons()) == 0);
    CHECK(count(*city, trainingClasses()) == 0);
}

TEST_CASE("refused rows come back as a workbook of the same sheets and headings", "[workspace]")
{
    fixture::CityLedger city;
    const auto outcome = imported(*city, roster());
    const QString path = city.file(u"拒收.xlsx"_s);
    REQUIRE(writeRefusedWorkbook(path, roster().path, outcome.reading, roster().options));
    auto source = readImport(path, roster().options, city->names());
    REQUIRE(source);
    REQUIRE(source->sheets.size() == 3);
    qsizetype rows = 0;
    for (const auto &sheet : source->sheets) {
        rows += sheet.rows.size() - sheet.count(RowOutcome::Ignored);
        CHECK(sheet.kind == SheetKind::Roster);
    }
    CHECK(rows == outcome.reading.count(RowOutcome::Blocked));
}

TEST_CASE("a person of the ledger with another name is not enrolled under it", "[workspace]")
{
    fixture::CityLedger city;
    const Record known = fixture::person(1);
    const QByteArray id = persons().table().value(known, "id_number"_L1).text().toUtf8();
    REQUIRE(city->insert(persons(), known));
    ImportRequest request = roster();
    request.path = smallRoster(city, "王五," + id + ",13800000000\n");
    const auto outcome = imported(*city, request);
    REQUIRE(outcome.reading.count(RowOutcome::Blocked) == 1);
    const auto &row = outcome.reading.sheets.first().rows.last();
    CHECK(row.findings.last().code == "E111"_L1);
    CHECK_FALSE(row.findings.last().text.contains(QString::fromUtf8(id)));
    CHECK(count(*city, enrolments()) == 0);
}

TEST_CASE("a person whose classes would overlap is refused in the second", "[workspace]")
{
    fixture::CityLedger city;
    const Record someone = fixture::person(1);
    const QByteArray line = persons().table().value(someone, "name"_L1).text().toUtf8() + ','
        + persons().table().value(someone, "id_number"_L1).text().toUtf8() + ",13800000000\n";
    ImportRequest request = roster();
    request.path = smallRoster(city, line);
    imported(*city, request);
    CHECK(count(*city, enrolments()) == 1);
    request.path = smallRoster(city, line + "\n");
    request.options.classStart = QDate(2021, 6, 10);
    const auto second = imported(*city, request);
    REQUIRE(second.reading.count(RowOutcome::Blocked) == 1);
    CHECK(second.reading.sheets.first().rows.first().findings.last().code == "E122"_L1);
    CHECK(count(*city, trainingClasses()) == 1);
}

TEST_CASE("a class that does not exist is named before anything is written", "[workspace]")
{
    fixture::CityLedger city;
    ImportRequest request = roster();
    request.classNo = u"141127-202106-9999"_s;
    const auto refused = importFile(*city, request, ImportMode::Write);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().text.contains(request.classNo));
    CHECK(count(*city, persons()) == 0);
}
