#include "core/domain/catalog.h"
#include "core/domain/person.h"
#include "core/domain/trainingclass.h"
#include "core/storage/journal.h"
#include "core/storage/recordstore.h"
#include "tests/core/storage/ledgerfile.h"

#include <catch2/catch.hpp>
#include <random>

using namespace core;

namespace {

const Table &people()
{
    return persons();
}

RowId insertPerson(fixture::LedgerFile &ledger, int index)
{
    auto writer = ledger.begin(ChangeKind::Edit, QStringLiteral("新建学员"));
    const auto id = writer->insert(people(), fixture::person(index));
    REQUIRE(id);
    REQUIRE(writer->commit());
    return *id;
}

void setMobile(fixture::LedgerFile &ledger, RowId id, const QString &mobile)
{
    auto writer = ledger.begin(ChangeKind::Edit, QStringLiteral("改手机"));
    auto record = writer->read(people(), id);
    REQUIRE(record);
    people().set(**record, "mobile"_L1, mobile);
    REQUIRE(writer->update(people(), **record));
    REQUIRE(writer->commit());
}

Result<CommittedSet> takeBack(
    fixture::LedgerFile &ledger, qint64 number, ChangeKind kind = ChangeKind::Undo)
{
    auto writer = ChangeWriter::begin(
        ledger.database(), {.kind = kind, .title = QStringLiteral("撤销"), .undoes = number});
    REQUIRE(writer);
    if (auto undone = undoInto(**writer, number); !undone)
        return fail(undone.error());
    return (*writer)->commit();
}

QString mobileOf(fixture::LedgerFile &ledger, RowId id)
{
    const auto record = RecordStore(ledger.database()).read(people(), id);
    REQUIRE(record);
    return people().value(*record, "mobile"_L1).text();
}

} // namespace

TEST_CASE("a row's history names every field, who set it and what it was before", "[storage]")
{
    fixture::LedgerFile ledger;
    const RowId id = insertPerson(ledger, 1);
    setMobile(ledger, id, QStringLiteral("13800000001"));
    setMobile(ledger, id, QStringLiteral("13800000002"));
    const auto entries = history(ledger.database(), people(), id);
    REQUIRE(entries);
    const auto mobile = [&](int nth) {
        int seen = 0;
        for (const auto &entry : *entries) {
            if (entry.column == QLatin1String("mobile") && seen++ == nth)
                return entry;
        }
        return HistoryEntry();
    };
    CHECK(mobile(0).before.text() == QLatin1String("13800000001"));
    CHECK(mobile(0).after.text() == QLatin1String("13800000002"));
    CHECK(mobile(1).before.isNull());
    CHECK(mobile(1).set.title == QStringLiteral("改手机"));
    CHECK(entries->last().operation == 1);
}

TEST_CASE("undo gives an edited field its former value back and redo sets it again", "[storage]")
{
    fixture::LedgerFile ledger;
    const RowId id = insertPerson(ledger, 1);
    setMobile(ledger, id, QStringLiteral("13800000001"));
    const auto edit = nextUndo(ledger.database());
    REQUIRE(edit);
    REQUIRE(*edit);
    REQUIRE(takeBack(ledger, (*edit)->number));
    CHECK(mobileOf(ledger, id).isEmpty());
    const auto undone = nextRedo(ledger.database());
    REQUIRE(undone);
    REQUIRE(*undone);
    REQUIRE(takeBack(ledger, (*undone)->number, ChangeKind::Redo));
    CHECK(mobileOf(ledger, id) == QLatin1String("13800000001"));
}

TEST_CASE("undo still works after the ledger was closed and opened again", "[storage]")
{
    fixture::LedgerFile ledger;
    const RowId id = insertPerson(ledger, 1);
    setMobile(ledger, id, QStringLiteral("13800000001"));
    ledger.reopen();
    const auto edit = nextUndo(ledger.database());
    REQUIRE(edit);
    REQUIRE(*edit);
    REQUIRE(takeBack(ledger, (*edit)->number));
    CHECK(mobileOf(ledger, id).isEmpty());
}

TEST_CASE("an edit whose field was changed again later is not undone, and nothing is half done",
    "[storage]")
{
    fixture::LedgerFile ledger;
    const RowId id = insertPerson(ledger, 1);
    setMobile(ledger, id, QStringLiteral("13800000001"));
    const auto first = nextUndo(ledger.database());
    setMobile(ledger, id, QStringLiteral("13800000002"));
    const QByteArray before = fixture::contents(ledger.database());
    const auto refused = takeBack(ledger, (*first)->number);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::Conflict);
    CHECK(fixture::contents(ledger.database()) == before);
}

TEST_CASE("an import of many rows is undone and redone as a whole, row for row", "[storage]")
{
    fixture::LedgerFile ledger;
    insertPerson(ledger, 0);
    const QByteArray before = fixture::contents(ledger.database());
    auto writer = ledger.begin(ChangeKind::Import, QStringLiteral("导入花名册"));
    for (int i = 1; i <= 700; ++i)
        REQUIRE(writer->insert(people(), fixture::person(i), i + 3));
    const auto imported = writer->commit();
    REQUIRE(imported);
    CHECK(imported->changes == 700);
    writer.reset();
    const QByteArray after = fixture::contents(ledger.database());

    const auto undone = takeBack(ledger, imported->number);
    REQUIRE(undone);
    CHECK(fixture::contents(ledger.database()) == before);
    REQUIRE(takeBack(ledger, undone->number, ChangeKind::Redo));
    CHECK(fixture::contents(ledger.database()) == after);
}

TEST_CASE("the history of an imported row leads to its row of the sheet", "[storage]")
{
    fixture::LedgerFile ledger;
    auto writer = ledger.begin(ChangeKind::Import, QStringLiteral("导入花名册"));
    QList<RowId> ids;
    for (int i = 0; i < 300; ++i)
        ids.append(*writer->insert(people(), fixture::person(i), i < 100 ? i + 3 : i + 10));
    REQUIRE(writer->commit());
    for (const int i : {0, 99, 100, 249, 250, 299}) {
        const auto entries = history(ledger.database(), people(), ids[i]);
        REQUIRE(entries);
        REQUIRE_FALSE(entries->isEmpty());
        CHECK(entries->first().sourceRow == (i < 100 ? i + 3 : i + 10));
    }
}

TEST_CASE("a removed row comes back with its id", "[storage]")
{
    fixture::LedgerFile ledger;
    const RowId id = insertPerson(ledger, 5);
    const QByteArray before = fixture::contents(ledger.database());
    auto writer = ledger.begin(ChangeKind::Edit, QStringLiteral("删除"));
    REQUIRE(writer->remove(people(), id));
    const auto removed = writer->commit();
    REQUIRE(removed);
    writer.reset();
    CHECK_FALSE(RecordStore(ledger.database()).read(people(), id));
    REQUIRE(takeBack(ledger, removed->number));
    CHECK(fixture::contents(ledger.database()) == before);
}

TEST_CASE("rows that others refer to are not taken away by undo", "[storage]")
{
    fixture::LedgerFile ledger;
    const RowId id = insertPerson(ledger, 1);
    const auto made = nextUndo(ledger.database());
    auto writer = ledger.begin();
    Record group = tableNamed(QStringLiteral("person_category"))->blank();
    const Table &categories = *tableNamed(QStringLiteral("person_category"));
    categories.set(group, "person"_L1, id);
    categories.set(group, "category"_L1, QStringLiteral("02"));
    categories.set(group, "valid_from"_L1, QStringLiteral("2021-01-01"));
    REQUIRE(writer->insert(categories, group));
    REQUIRE(writer->commit());
    writer.reset();
    const auto refused = takeBack(ledger, (*made)->number);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::InUse);
    CHECK(RecordStore(ledger.database()).read(people(), id));
}

TEST_CASE(
    "any mixture of edits is undone step by step to the very beginning and redone to the very end",
    "[storage]")
{
    fixture::LedgerFile ledger;
    std::mt19937 random(20211231);
    QList<RowId> alive;
    QList<qint64> sets;
    QList<QByteArray> states = {fixture::contents(ledger.database())};
    for (int step = 0; step < 40; ++step) {
        auto writer = ledger.begin();
        const auto action = random() % 4;
        if (alive.isEmpty() || action == 0) {
            for (unsigned long i = 0, count = 1 + random() % 6; i < count; ++i)
                alive.append(*writer->insert(people(), fixture::person(int(step * 8 + int(i)))));
        } else if (action == 3 && alive.size() > 1) {
            const auto victim = qsizetype(random() % quint64(alive.size()));
            REQUIRE(writer->remove(people(), alive.takeAt(victim)));
        } else {
            auto record
                = writer->read(people(), alive[qsizetype(random() % quint64(alive.size()))]);
            people().set(**record, "mobile"_L1,
                QStringLiteral("1380000%1").arg(random() % 10000, 4, 10, QLatin1Char('0')));
            REQUIRE(writer->update(people(), **record));
        }
        const auto committed = writer->commit();
        REQUIRE(committed);
        if (committed->number == 0)
            continue;
        sets.append(committed->number);
        states.append(fixture::contents(ledger.database()));
    }
    QList<qint64> undos;
    for (auto step = sets.size(); step > 0; --step) {
        const auto undone = takeBack(ledger, sets[step - 1]);
        REQUIRE(undone);
        undos.append(undone->number);
        REQUIRE(fixture::contents(ledger.database()) == states[step - 1]);
    }
    for (auto step = undos.size(); step > 0; --step) {
        REQUIRE(takeBack(ledger, undos[step - 1], ChangeKind::Redo));
        REQUIRE(fixture::contents(ledger.database()) == states[undos.size() - step + 1]);
    }
}
