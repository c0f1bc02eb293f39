#include "core/domain/person.h"
#include "core/storage/backup.h"
#include "core/storage/recordstore.h"
#include "tests/core/storage/ledgerfile.h"

#include <QFile>
#include <QFileInfo>

#include <catch2/catch.hpp>

using namespace core;

namespace {

void insertPerson(fixture::LedgerFile &ledger, int index)
{
    auto writer = ledger.begin();
    REQUIRE(writer->insert(persons(), fixture::person(index)));
    REQUIRE(writer->commit());
}

} // namespace

TEST_CASE("a backup of an open ledger holds what was just written", "[storage]")
{
    fixture::LedgerFile ledger;
    insertPerson(ledger, 1);
    const QString copy = ledger.folder() + QStringLiteral("/copy.backup");
    REQUIRE(backUp(ledger.database(), copy));
    CHECK_FALSE(QFile::exists(copy + QStringLiteral("-wal")));
    CHECK_FALSE(QFile::exists(copy + QStringLiteral(".part")));
    auto opened = Database::open(copy, Database::Access::ReadOnly);
    REQUIRE(opened);
    CHECK(fixture::contents(**opened) == fixture::contents(ledger.database()));
}

TEST_CASE(
    "restoring brings the backup back although newer changes wait in the log beside the ledger",
    "[storage]")
{
    fixture::LedgerFile ledger;
    insertPerson(ledger, 1);
    const QByteArray then = fixture::contents(ledger.database());
    const QString copy = ledger.folder() + QStringLiteral("/copy.backup");
    REQUIRE(backUp(ledger.database(), copy));
    insertPerson(ledger, 2);
    // a crash leaves the log: keep a copy of it across the close
    const QString wal = ledger.path() + QStringLiteral("-wal");
    REQUIRE(QFile::copy(wal, wal + QStringLiteral(".kept")));
    ledger.close();
    QFile::remove(wal);
    REQUIRE(QFile::rename(wal + QStringLiteral(".kept"), wal));
    const auto kept = restoreBackup(copy, ledger.path());
    REQUIRE(kept);
    CHECK(QFileInfo::exists(*kept));
    ledger.reopen();
    CHECK(fixture::contents(ledger.database()) == then);
}

TEST_CASE("a damaged backup is refused and the ledger stays", "[storage]")
{
    fixture::LedgerFile ledger;
    insertPerson(ledger, 1);
    const QByteArray before = fixture::contents(ledger.database());
    const QString copy = ledger.folder() + QStringLiteral("/copy.backup");
    REQUIRE(backUp(ledger.database(), copy));
    QFile file(copy);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.resize(file.size() / 2));
    file.close();
    ledger.close();
    CHECK_FALSE(restoreBackup(copy, ledger.path()));
    ledger.reopen();
    CHECK(fixture::contents(ledger.database()) == before);
}

TEST_CASE("a backup never overwrites", "[storage]")
{
    fixture::LedgerFile ledger;
    const auto refused = backUp(ledger.database(), ledger.path());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().text.contains(QStringLiteral("已经存在")));
}
