#include "core/domain/handover.h"
#include "core/domain/person.h"
#include "core/domain/trainingclass.h"
#include "core/exchange/cellvalues.h"
#include "core/exchange/sheetreader.h"
#include "core/exchange/sheetwriter.h"
#include "core/workspace/demo.h"
#include "core/workspace/handover.h"
#include "tests/core/workspace/sheettexts.h"
#include "tests/results.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// A small part of the city, a ledger of its own for each test.
class City
{
public:
    City()
    {
        static const QTemporaryDir kept;
        static const QString made = [] {
            const QString path = kept.filePath(u"demo.ledger"_s);
            REQUIRE(makeDemo(path, {.persons = 1500, .irregularPercent = 0}));
            return path;
        }();
        REQUIRE(QFile::copy(made, file(u"city.ledger"_s)));
        auto opened = Workspace::open(file(u"city.ledger"_s), {});
        REQUIRE(opened);
        workspace = std::move(*opened);
    }
    QString file(const QString &name) const { return m_folder.filePath(name); }

    std::unique_ptr<Workspace> workspace;

private:
    QTemporaryDir m_folder;
};

const HandOverRequest kHalf{QDate(2021, 1, 1), QDate(2021, 6, 30)};

HandOverMade made(City &city, const HandOverRequest &request = kHalf)
{
    auto batch = makeHandOver(*city.workspace, request, city.file(u"batch.xlsx"_s), u"月报"_s);
    REQUIRE(batch);
    return *batch;
}

QString stateOf(const City &city, RowId batch)
{
    const auto record = city.workspace->records().read(exportBatches(), batch);
    REQUIRE(record);
    return exportBatches().value(*record, "state"_L1).text();
}

QString receipt(const City &city, const QString &key, const QString &reason)
{
    const std::vector<SheetColumn> columns{{u"记录号"_s}, {u"结果"_s}, {u"原因"_s}};
    const QString path = city.file(u"receipt.xlsx"_s);
    auto writer = SheetWriter::create(path, columns);
    REQUIRE(writer);
    REQUIRE((*writer)->row(std::vector<Value>{Value(key), Value(u"退回"_s), Value(reason)}));
    REQUIRE((*writer)->finish());
    return path;
}

} // namespace

TEST_CASE("the map of fields leads somewhere in all four groups", "[handover]")
{
    City city;
    QStringList groups;
    for (const auto &[key, title] : handOverGroups())
        groups.append(key);
    CHECK(groups.size() == 4);
    const auto sheets = handOverSheets(*city.workspace, groups);
    REQUIRE(sheets);
    CHECK(sheets->size() == 5); // training has people and timetable
    Record row = city.workspace->records().find(exportFields(), {.limit = 1})->constFirst();
    const Record before = row;
    exportFields().set(row, "path"_L1, u"person.nothing"_s);
    REQUIRE(city.workspace->update(exportFields(), before, row));
    const auto wrong = handOverSheets(*city.workspace, groups);
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().text.contains(u"person.nothing"_s));
}

TEST_CASE("a batch holds the period's records as the province wants them", "[handover]")
{
    City city;
    const auto batch = made(city);
    CHECK(batch.number == u"SB-%1-001"_s.arg(city.workspace->today().year()));
    CHECK(batch.plan.count(HandOverChange::Added) == batch.plan.lines.size());
    CHECK(batch.plan.countOf(0) > 10);
    QFile file(city.file(u"batch.xlsx"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(QString::fromLatin1(
              QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex())
        == batch.sha256);
    const auto rows = fixture::sheetTexts(file.fileName(), 0);
    REQUIRE(rows.size() == batch.plan.countOf(0) + 1);
    const auto column = [&](const QString &code) {
        for (qsizetype i = 0; i < rows.at(0).size(); ++i) {
            if (rows.at(0).at(i).contains(code))
                return i;
        }
        return qsizetype(-1);
    };
    CHECK(rows.at(1).value(column(u"aac002"_s)).size() == 18);
    CHECK(rows.at(1).value(column(u"aac006"_s)).size() == 8); // yyyyMMdd
    CHECK(QStringList{u"1"_s, u"2"_s}.contains(rows.at(1).value(column(u"aac004"_s))));
    CHECK_FALSE(rows.at(1).value(column(u"chb100"_s)).isEmpty());
    CHECK_FALSE(rows.at(1).value(column(u"aab004"_s)).isEmpty());
    const auto step = city.workspace->undoable();
    REQUIRE(step);
    CHECK((*step)->title.contains(batch.number));
}

TEST_CASE("the next batch holds only what is new, changed, gone or refused", "[handover]")
{
    City city;
    const HandOverRequest training{kHalf.from, kHalf.to, {u"training"_s}};
    const auto first = made(city, training);
    const auto again = planHandOver(*city.workspace, training);
    REQUIRE(again);
    CHECK(again->lines.isEmpty());
    CHECK(again->unchanged == first.plan.lines.size());

    // a name put right, after the period was handed over
    const auto &line = first.plan.lines.constFirst();
    const auto enrolment = city.workspace->records().read(enrolments(), line.record);
    REQUIRE(enrolment);
    const RowId person = enrolments().table().value(*enrolment, "person"_L1).integer();
    const auto before = city.workspace->records().read(persons(), person);
    REQUIRE(before);
    Record after = *before;
    persons().table().set(after, "name"_L1, u"王改名"_s);
    REQUIRE(city.workspace->update(persons(), *before, after));
    const auto changed = planHandOver(
        *city.workspace, {QDate(2021, 12, 31), QDate(2021, 12, 31), {u"training"_s}});
    REQUIRE(changed);
    CHECK(changed->count(HandOverChange::Changed) >= 1);

    REQUIRE(markHandOverSent(*city.workspace, first.batch, city.workspace->today()));
    CHECK(stateOf(city, first.batch) == u"sent"_s);
    const QString refused = first.plan.lines.constLast().key;
    const auto answer = takeHandOverReceipt(
        *city.workspace, first.batch, receipt(city, refused, u"证件号码与公安库不符"_s));
    REQUIRE(answer);
    CHECK(answer->refused == 1);
    CHECK(answer->accepted == first.plan.lines.size() - 1);
    CHECK(stateOf(city, first.batch) == u"partly"_s);
    const auto row = city.workspace->records().findOne(exportRows(),
        {{u"key"_s, Condition::Test::Equal, {refused}},
            {u"batch"_s, Condition::Test::Equal, {first.batch}}});
    REQUIRE(row);
    REQUIRE(*row);
    CHECK(exportRows().value(**row, "error"_L1).text() == u"证件号码与公安库不符"_s);

    const auto second = made(city, training);
    CHECK(second.plan.count(HandOverChange::Resent) == 1);
    CHECK(stateOf(city, first.batch) == u"resent"_s);
}

TEST_CASE("a receipt of another batch, or none at all, is refused with a sentence", "[handover]")
{
    City city;
    const auto batch = made(city, {kHalf.from, kHalf.to, {u"certificate"_s}});
    const auto other
        = takeHandOverReceipt(*city.workspace, batch.batch, receipt(city, u"x-1"_s, u"错"_s));
    REQUIRE_FALSE(other);
    CHECK(other.error().text.contains(u"记录号"_s));
    const auto none = takeHandOverReceipt(*city.workspace, batch.batch, city.file(u"batch.xlsx"_s));
    REQUIRE_FALSE(none);
    CHECK(stateOf(city, batch.batch) == u"made"_s);
}

TEST_CASE("without a purpose nothing leaves and no batch is on record", "[handover]")
{
    City city;
    const QString path = city.file(u"no.xlsx"_s);
    CHECK_FALSE(makeHandOver(*city.workspace, kHalf, path, u" "_s));
    CHECK_FALSE(QFile::exists(path));
    CHECK(*city.workspace->records().count(exportBatches()) == 0);
}
