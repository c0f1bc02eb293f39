#include "core/domain/importing.h"
#include "core/domain/person.h"
#include "core/domain/trainingclass.h"
#include "core/exchange/refusedworkbook.h"
#include "core/workspace/selfcheck.h"
#include "tests/core/storage/ledgerfile.h"
#include "tests/core/workspace/importdesk.h"

#include <QFile>

#include <algorithm>
#include <random>

using namespace core;
using namespace Qt::StringLiterals;
using fixture::Counts;
using fixture::counts;
using fixture::imported;
using fixture::request;
using fixture::sheetFile;
using fixture::someone;
using fixture::words;

namespace {

const QStringList kHeading = {u"姓名"_s, u"身份证号码"_s, u"手机号"_s, u"人员类别"_s, u"备注"_s};

/// Lines of people with the troubles that sheets have: wrong numbers, twice the same, notes. A
/// person's line says the same wherever it stands.
QList<QStringList> randomRows(std::mt19937 &random, int most)
{
    const auto upTo = [&](int limit) { return int(random() % unsigned(limit)); };
    QHash<int, QStringList> lines;
    QList<QStringList> rows;
    const int count = 3 + upTo(most);
    for (int i = 0; i < count; ++i) {
        const int index = upTo(40);
        QStringList &cells = lines[index];
        if (cells.isEmpty()) {
            cells = someone(index);
            if (upTo(7) == 0)
                cells[1].chop(1);
            cells += {upTo(3) == 0 ? QString() : u"1390000%1"_s.arg(upTo(9000) + 1000),
                upTo(4) == 0 ? u"没有这一类"_s : QString(), upTo(2) == 0 ? u"贫困户"_s : QString()};
        }
        rows.append(cells);
        if (upTo(9) == 0)
            rows.append({u"小计"_s, {}, {}, {}, {}});
    }
    return rows;
}

QString written(fixture::CityLedger &city, const QString &name, QList<QStringList> rows)
{
    rows.prepend(kHeading);
    rows.prepend({u"培训花名册"_s});
    return sheetFile(city.file(name), rows);
}

/// Whether anything of the people and classes is different.
QByteArray registries(const Workspace &workspace)
{
    return fixture::contents(workspace.database());
}

} // namespace

TEST_CASE("over random sheets a check counts what the import then does, and undo takes it back",
    "[workspace]")
{
    std::mt19937 random(20210601);
    fixture::CityLedger city;
    for (int round = 0; round < 6; ++round) {
        const auto asked
            = request(written(city, u"名单%1.csv"_s.arg(round), randomRows(random, 25)));
        const auto checked = imported(*city, asked, ImportMode::Check);
        const QByteArray before = registries(*city);
        const auto first = imported(*city, asked);
        INFO(words(first.reading));
        CHECK(counts(first.reading) == counts(checked.reading));
        const QByteArray after = registries(*city);
        if (first.set.number == 0)
            continue;
        REQUIRE(city->undo(first.set.number));
        CHECK((registries(*city) == before));
        const auto again = imported(*city, asked);
        CHECK(counts(again.reading) == counts(first.reading));
        CHECK(*city->records().count(enrolments())
            == QString::fromUtf8(after).count(u"\nenrolment"_s));
    }
    CHECK(selfCheck(*city)->isEmpty());
}

TEST_CASE("over random sheets rows that are in already have no second effect", "[workspace]")
{
    std::mt19937 random(7);
    for (int round = 0; round < 4; ++round) {
        fixture::CityLedger city;
        auto rows = randomRows(random, 25);
        const auto first = imported(*city, request(written(city, u"名单.csv"_s, rows)));
        if (first.set.number == 0)
            continue;
        const QByteArray after = registries(*city);
        // the same rows in another order and under another name
        std::shuffle(rows.begin(), rows.end(), random);
        auto asked = request(written(city, u"名单（2）.csv"_s, rows));
        const auto second = imported(*city, asked);
        INFO(words(second.reading));
        CHECK(second.set.number == 0);
        CHECK(counts(second.reading).added == 0);
        CHECK((registries(*city) == after));
    }
}

TEST_CASE("a list that is sent again with two more people takes in these two", "[workspace]")
{
    fixture::CityLedger city;
    QList<QStringList> rows;
    for (int i = 0; i < 6; ++i)
        rows.append(someone(i) + QStringList{{}, {}, {}});
    imported(*city, request(written(city, u"一班.csv"_s, rows)));
    for (int i = 6; i < 8; ++i)
        rows.append(someone(i) + QStringList{{}, {}, {}});
    const auto second = imported(*city, request(written(city, u"一班补.csv"_s, rows)));
    INFO(words(second.reading));
    CHECK(counts(second.reading) == Counts{.added = 2, .same = 6});
    CHECK(*city->records().count(trainingClasses()) == 1);
}

TEST_CASE("refused rows come back as the same workbook and import clean once mended", "[workspace]")
{
    fixture::CityLedger city;
    QList<QStringList> rows;
    for (int i = 0; i < 5; ++i)
        rows.append(someone(i) + QStringList{u"13900000000"_s, {}, u"=1+1"_s});
    rows[2][1].chop(1);
    rows[4][3] = u"没有这一类"_s;
    const auto asked = request(written(city, u"名单.csv"_s, rows));
    const auto first = imported(*city, asked);
    INFO(words(first.reading));
    REQUIRE(counts(first.reading) == Counts{.added = 3, .refused = 2});
    const QString errors = city.file(u"名单-拒收.xlsx"_s);
    REQUIRE(writeRefusedWorkbook(errors, asked.path, first.reading, asked.options));

    auto again = request(errors);
    const auto unmended = imported(*city, again, ImportMode::Check);
    INFO(words(unmended.reading));
    REQUIRE(unmended.reading.sheets.size() == 1);
    const auto &sheet = unmended.reading.sheets.first();
    CHECK(sheet.headerRow == 2);
    CHECK(sheet.columns.size() == first.reading.sheets.first().columns.size());
    CHECK(sheet.unmapped.values() == QStringList{refusalHeading()});
    CHECK(counts(unmended.reading) == Counts{.refused = 2});

    auto &choice = again.options.sheets[sheet.name];
    choice.cells[3].insert(1, someone(2).last());
    choice.cells[4].insert(3, QString());
    const auto mended = imported(*city, again);
    INFO(words(mended.reading));
    CHECK(counts(mended.reading) == Counts{.added = 2});
    CHECK(*city->records().count(trainingClasses()) == 1);
    CHECK(*city->records().count(enrolments()) == 5);
    CHECK(mended.notStored.isEmpty());
}

TEST_CASE("good rows go first, and the mended ones follow from the same file", "[workspace]")
{
    fixture::CityLedger city;
    QList<QStringList> rows;
    for (int i = 0; i < 4; ++i)
        rows.append(someone(i) + QStringList{{}, {}, {}});
    rows[1][1].chop(1);
    auto asked = request(written(city, u"名单.csv"_s, rows));
    CHECK(counts(imported(*city, asked).reading) == Counts{.added = 3, .refused = 1});
    CHECK(imported(*city, asked).earlier);
    asked.options.sheets[QString()].cells[4].insert(1, someone(1).last());
    const auto second = imported(*city, asked);
    INFO(words(second.reading));
    CHECK(counts(second.reading) == Counts{.added = 1, .same = 3});
    CHECK(*city->records().count(trainingClasses()) == 1);
}

TEST_CASE(
    "what a clerk chose is remembered: the next month of the layout asks nothing", "[workspace]")
{
    fixture::CityLedger city;
    const QList<QStringList> heading = {{u"参训"_s, u"居民号"_s, u"电联"_s, u"属于"_s}};
    const auto month = [&](int from) {
        auto lines = heading;
        for (int i = from; i < from + 3; ++i)
            lines.append(someone(i) + QStringList{u"13900000000"_s, u"种地的"_s});
        return request(sheetFile(city.file(u"%1月.csv"_s.arg(from)), lines));
    };
    auto first = month(1);
    CHECK(imported(*city, first, ImportMode::Check).reading.count(RowOutcome::Accepted) == 0);
    auto &choice = first.options.sheets[QString()];
    choice.kind = SheetKind::Roster;
    choice.headerRow = 1;
    choice.columns
        = {{0, u"name"_s}, {1, u"id_number"_s}, {2, u"mobile"_s}, {3, u"trainee_category"_s}};
    const auto categories = city->names().codes("trainee_category"_L1);
    first.options.values[u"trainee_category"_s].insert(
        valueKey(u"种地的"_s), categories.first().code);
    const auto chosen = imported(*city, first);
    INFO(words(chosen.reading));
    CHECK(counts(chosen.reading) == Counts{.added = 3});

    const auto second = imported(*city, month(10));
    INFO(words(second.reading));
    CHECK(counts(second.reading) == Counts{.added = 3});
    for (const auto &column : second.reading.sheets.first().columns)
        CHECK(column.reason.contains(u"以前"_s));

    SECTION("another sender's sheets are not read by it")
    {
        auto other = month(20);
        other.options.division = u"141126"_s;
        CHECK(imported(*city, other, ImportMode::Check).reading.count(RowOutcome::Accepted) == 0);
    }
    SECTION("undoing the import keeps what was learned")
    {
        REQUIRE(city->undo(second.set.number));
        CHECK(*city->records().count(importLayouts()) == 1);
        CHECK(counts(imported(*city, month(30)).reading) == Counts{.added = 3});
    }
}
