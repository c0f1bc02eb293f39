#include "core/domain/person.h"
#include "core/storage/check.h"
#include "core/storage/journal.h"
#include "core/storage/statement.h"
#include "tests/core/storage/ledgerfile.h"

#include <QFile>

#include <catch2/catch.hpp>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const Table &people()
{
    return persons();
}

/// 600 imported persons, two of them edited since, one removed.
struct Tampered
{
    Tampered()
    {
        auto writer = ledger.begin(ChangeKind::Import, u"导入花名册"_s);
        for (int i = 0; i < 600; ++i)
            ids.append(*writer->insert(people(), fixture::person(i), i + 2));
        REQUIRE(writer->commit());
        for (const int index : {10, 300}) {
            writer = ledger.begin(ChangeKind::Edit, u"改手机"_s);
            auto record = writer->read(people(), ids[index]);
            people().set(**record, "mobile"_L1, u"13800000001"_s);
            REQUIRE(writer->update(people(), **record));
            REQUIRE(writer->commit());
        }
        writer = ledger.begin(ChangeKind::Edit, u"删除"_s);
        REQUIRE(writer->remove(people(), ids[20]));
        REQUIRE(writer->commit());
    }

    /// What someone with another SQLite program could do.
    void tamper(const QByteArray &sql)
    {
        INFO(sql.constData());
        const auto done = ledger.database().execute(sql.constData());
        REQUIRE(done);
    }

    CheckFindings check() const
    {
        auto found = checkStorage(ledger.database());
        REQUIRE(found);
        return *found;
    }

    bool finds(const QString &code, RowId id = 0) const
    {
        const auto findings = check();
        return std::any_of(findings.begin(), findings.end(), [&](const CheckFinding &finding) {
            return finding.code == code && (id == 0 || finding.id == id);
        });
    }

    QByteArray row(int index) const { return QByteArray::number(ids[index]); }

    fixture::LedgerFile ledger;
    QList<RowId> ids;
};

} // namespace

TEST_CASE("an honest ledger has no findings", "[storage]")
{
    Tampered ledger;
    CHECK(ledger.check().isEmpty());
    CHECK(checkAtOpening(ledger.ledger.database())->isEmpty());

    SECTION("after an import was undone and redone")
    {
        const auto undo = [&](qint64 number, ChangeKind kind) {
            auto writer = ledger.ledger.begin(kind);
            REQUIRE(undoInto(*writer, number));
            const auto committed = writer->commit();
            REQUIRE(committed);
            return committed->number;
        };
        qint64 last = 4;
        for (const qint64 number : {4, 3, 2, 1})
            last = undo(number, ChangeKind::Undo);
        CHECK(ledger.check().isEmpty());
        CHECK(checkAtOpening(ledger.ledger.database())->isEmpty());
        undo(last, ChangeKind::Redo);
        CHECK(ledger.check().isEmpty());
        CHECK(checkAtOpening(ledger.ledger.database())->isEmpty());
    }
    SECTION("after it was closed and opened")
    {
        ledger.ledger.reopen();
        CHECK(ledger.check().isEmpty());
    }
    SECTION("when a column was added that its old rows do not fill")
    {
        ledger.tamper("ALTER TABLE person ADD COLUMN nickname TEXT");
        CHECK(ledger.check().isEmpty());
    }
    SECTION("when an image was lawfully erased")
    {
        auto statement = Statement::prepare(ledger.ledger.database(),
            "UPDATE change SET erased=?, before=NULL, salt=NULL WHERE op=3");
        auto read = Statement::prepare(
            ledger.ledger.database(), "SELECT salt, before FROM change WHERE op=3");
        REQUIRE(*read->step());
        const auto erased = imageDigest(read->bytes(0), read->bytes(1));
        read->reset();
        statement->bindBytes(1, erased);
        REQUIRE(statement->run());
        CHECK(ledger.check().isEmpty());
    }
}

TEST_CASE("a row changed by another program is named", "[storage]")
{
    Tampered ledger;
    SECTION("one never edited")
    {
        ledger.tamper("UPDATE person SET name='王五' WHERE id=" + ledger.row(5));
        const auto findings = ledger.check();
        REQUIRE(findings.size() == 1);
        CHECK(findings.first().code == u"row_hash"_s);
        CHECK(findings.first().table == u"person"_s);
        CHECK(findings.first().id == ledger.ids[5]);
        CHECK(findings.first().text.contains(u"王五"_s));
    }
    SECTION("one edited before")
    {
        ledger.tamper("UPDATE person SET mobile=NULL WHERE id=" + ledger.row(10));
        CHECK(ledger.finds(u"row_hash"_s, ledger.ids[10]));
    }
    SECTION("one put back to what it was before an edit")
    {
        ledger.tamper("UPDATE person SET mobile=NULL, row_version=1 WHERE id=" + ledger.row(300));
        CHECK(ledger.finds(u"row_hash"_s, ledger.ids[300]));
    }
    SECTION("one deleted")
    {
        ledger.tamper("DELETE FROM person WHERE id=" + ledger.row(7));
        CHECK(ledger.finds(u"row_missing"_s, ledger.ids[7]));
        CHECK_FALSE(checkAtOpening(ledger.ledger.database(), 2000)->isEmpty());
    }
    SECTION("one inserted")
    {
        ledger.tamper("INSERT INTO person (id, id_type, id_number, name, sex, birth_date, "
                      "home_division) VALUES (77, '1', 'x', '赵六', '1', '1980-01-01', '141127')");
        CHECK(ledger.finds(u"row_unknown"_s, 77));
        CHECK_FALSE(checkAtOpening(ledger.ledger.database(), 2000)->isEmpty());
    }
    SECTION("one that was removed, brought back")
    {
        ledger.tamper("INSERT INTO person SELECT " + ledger.row(20)
            + ", owner_unit, status, row_version, created_at, created_by, updated_at, updated_by, "
              "id_type, 'y', name, former_names, sex, birth_date, ethnicity, education, "
              "household_kind, home_division, home_town, home_village, live_division, mobile, "
              "bank_name, bank_account, prior_level, prior_high, work_status, employer, closed_on, "
              "search_pinyin, search_initials FROM person WHERE id="
            + ledger.row(21));
        CHECK(ledger.finds(u"row_unknown"_s, ledger.ids[20]));
    }
    SECTION("one whose link leads nowhere")
    {
        REQUIRE(ledger.ledger.database().execute("PRAGMA foreign_keys=OFF"));
        ledger.tamper("UPDATE person SET employer=99 WHERE id=" + ledger.row(8));
        CHECK(ledger.finds(u"link"_s, ledger.ids[8]));
        CHECK(ledger.finds(u"row_hash"_s, ledger.ids[8]));
    }
}

TEST_CASE("a journal changed by another program is noticed", "[storage]")
{
    Tampered ledger;
    SECTION("a before-image")
    {
        ledger.tamper("UPDATE change SET before=x'a0' WHERE op=2 AND row_id=" + ledger.row(10));
        CHECK(ledger.finds(u"chain"_s));
        CHECK_FALSE(checkAtOpening(ledger.ledger.database(), 2000)->isEmpty());
    }
    SECTION("a change deleted")
    {
        ledger.tamper("DELETE FROM change WHERE op=2 AND row_id=" + ledger.row(10));
        CHECK(ledger.finds(u"chain"_s));
        CHECK(ledger.finds(u"row_hash"_s, ledger.ids[10]));
    }
    SECTION("a hash in a block")
    {
        ledger.tamper(
            "UPDATE change_block SET hashes=(SELECT hashes FROM change_block WHERE cnt=250 "
            "ORDER BY n LIMIT 1) WHERE first_id="
            + ledger.row(250));
        CHECK(ledger.finds(u"chain"_s));
        CHECK(ledger.finds(u"row_hash"_s, ledger.ids[250]));
    }
    SECTION("the title of a set")
    {
        ledger.tamper("UPDATE change_set SET title='无事' WHERE no=2");
        const auto findings = ledger.check();
        REQUIRE(findings.size() == 1);
        CHECK(findings.first().code == u"chain"_s);
        CHECK(findings.first().text.contains(u"无事"_s));
        CHECK_FALSE(checkAtOpening(ledger.ledger.database(), 2000)->isEmpty());
    }
    SECTION("a set in the middle deleted")
    {
        ledger.tamper("DELETE FROM change_set WHERE no=2");
        CHECK(ledger.finds(u"chain"_s));
        CHECK_FALSE(checkAtOpening(ledger.ledger.database(), 2000)->isEmpty());
    }
    SECTION("a set in the middle deleted with its changes")
    {
        ledger.tamper("DELETE FROM change WHERE n>>24=3");
        ledger.tamper("DELETE FROM change_set WHERE no=3");
        CHECK(ledger.finds(u"chain"_s));
        CHECK(ledger.finds(u"row_hash"_s, ledger.ids[300]));
    }
    SECTION("the last set cut off")
    {
        ledger.tamper("DELETE FROM change WHERE n>>24=4");
        ledger.tamper("DELETE FROM change_set WHERE no=4");
        CHECK(ledger.finds(u"row_missing"_s, ledger.ids[20]));
    }
    SECTION("the last set without its changes")
    {
        ledger.tamper("DELETE FROM change_set WHERE no=4");
        CHECK(ledger.finds(u"chain"_s));
    }
}

TEST_CASE("a damaged file is a finding and not an end", "[storage]")
{
    Tampered ledger;
    REQUIRE(ledger.ledger.database().execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    const auto page = ledger.ledger.database().integer(
        "SELECT rootpage FROM sqlite_master WHERE name='training_project'");
    REQUIRE(page);
    const QString path = ledger.ledger.path();
    ledger.ledger.close();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek((*page - 1) * 4096));
    file.write(QByteArray(512, '\x55'));
    file.close();
    const auto database = Database::open(path, Database::Access::ReadOnly);
    REQUIRE(database);
    const auto findings = checkStorage(**database);
    REQUIRE(findings);
    REQUIRE_FALSE(findings->isEmpty());
    CHECK(findings->first().code == u"file"_s);
}

TEST_CASE("a check that is cancelled stops and says so", "[storage]")
{
    Tampered ledger;
    int steps = 0;
    const Progress cancel([&](qint64, qint64, const QString &) { return ++steps < 2; });
    const auto stopped = checkStorage(ledger.ledger.database(), cancel);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == Error::Code::Cancelled);
}
