#include "core/domain/person.h"
#include "core/storage/backup.h"
#include "core/storage/database.h"
#include "core/storage/recordstore.h"
#include "core/storage/statement.h"
#include "tests/core/storage/ledgerfile.h"

#include <QDir>
#include <QFile>

#include <catch2/catch.hpp>
#include <sqlite3.h>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

using namespace core;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Opening must fail with one Chinese sentence and leave the file as it was.
void checkRefused(const QString &path, const QString &words)
{
    const bool isFile = QFileInfo(path).isFile();
    const QByteArray before = isFile ? bytesOf(path) : QByteArray();
    const auto opened = openLedger(path);
    REQUIRE_FALSE(opened);
    INFO(opened.error().text.toStdString());
    CHECK(opened.error().code == Error::Code::File);
    CHECK(opened.error().text.contains(words));
    CHECK_FALSE(opened.error().text.contains(u'\n'));
    if (isFile)
        CHECK(bytesOf(path) == before);
}

qint64 persons(const Database &database)
{
    return *RecordStore(database).count(core::persons());
}

} // namespace

TEST_CASE("what is no ledger is refused in one sentence and left alone", "[storage]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.ledger"));
    SECTION("a missing file is not created")
    {
        checkRefused(path, QStringLiteral("找不到"));
        CHECK_FALSE(QFile::exists(path));
    }
    SECTION("a folder")
    {
        checkRefused(folder.path(), QStringLiteral("文件夹"));
    }
    SECTION("an empty file")
    {
        write(path, {});
        checkRefused(path, QStringLiteral("空文件"));
    }
    SECTION("a text file")
    {
        write(path, QByteArray("姓名,身份证号\n").repeated(200));
        checkRefused(path, QStringLiteral("不是技能台账"));
    }
    SECTION("another program's database")
    {
        sqlite3 *other = nullptr;
        REQUIRE(sqlite3_open(path.toUtf8().constData(), &other) == SQLITE_OK);
        REQUIRE(sqlite3_exec(other, "CREATE TABLE t (a)", nullptr, nullptr, nullptr) == SQLITE_OK);
        sqlite3_close(other);
        checkRefused(path, QStringLiteral("别的程序"));
    }
}

TEST_CASE("a ledger cut in half says that it is damaged", "[storage]")
{
    fixture::LedgerFile ledger;
    REQUIRE(ledger.database().execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    ledger.close();
    const QByteArray whole = bytesOf(ledger.path());
    write(ledger.path(), whole.left(whole.size() / 2));
    const auto opened = openLedger(ledger.path());
    if (opened) {
        // the header survived; the first read past the cut must still say so
        const auto verdict = (*opened)->text("PRAGMA integrity_check(1)");
        CHECK((!verdict || *verdict != QLatin1String("ok")));
    } else {
        CHECK(opened.error().text.contains(QStringLiteral("损坏")));
    }
}

TEST_CASE("a damaged page is an error, never the end of the rows", "[storage]")
{
    fixture::LedgerFile ledger;
    auto writer = ledger.begin();
    for (int i = 0; i < 2000; ++i)
        REQUIRE(writer->insert(core::persons(), fixture::person(i)));
    REQUIRE(writer->commit());
    writer.reset();
    const auto root
        = ledger.database().integer("SELECT rootpage FROM sqlite_master WHERE name='person'");
    REQUIRE(root);
    REQUIRE(ledger.database().execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    ledger.close();
    QByteArray bytes = bytesOf(ledger.path());
    // the last leaf of the table that holds people: overwritten with rubbish
    const auto last = bytes.lastIndexOf(fixture::person(1999).values[8].text().toUtf8());
    REQUIRE(last > 0);
    const auto page = last / 4096 * 4096;
    bytes.replace(page, 4096, QByteArray(4096, '\x5a'));
    write(ledger.path(), bytes);
    ledger.reopen();
    int rows = 0;
    const auto read
        = RecordStore(ledger.database()).forEach(core::persons(), {}, [&](const Record &) {
              ++rows;
              return true;
          });
    CHECK((!read || rows == 2000));
    const auto verdict = ledger.database().text("PRAGMA integrity_check(1)");
    CHECK((!verdict || *verdict != QLatin1String("ok")));
}

TEST_CASE("every connection keeps acknowledged work through a power cut: WAL with synchronous FULL",
    "[storage]")
{
    fixture::LedgerFile ledger;
    CHECK(*ledger.database().text("PRAGMA journal_mode") == QLatin1String("wal"));
    CHECK(*ledger.database().integer("PRAGMA synchronous") == 2);
    CHECK(*ledger.database().integer("PRAGMA foreign_keys") == 1);
    CHECK(*ledger.database().integer("PRAGMA secure_delete") == 1);
    CHECK(*ledger.database().integer("PRAGMA trusted_schema") == 0);
}

TEST_CASE("sorting people writes no identity numbers to temporary files", "[storage]")
{
    fixture::LedgerFile ledger;
    CHECK(*ledger.database().integer("PRAGMA temp_store") == 2);
}

TEST_CASE("while another program writes, a write fails in words and reading goes on", "[storage]")
{
    fixture::LedgerFile ledger;
    auto second
        = openLedger(ledger.path(), Database::Access::ReadWrite, Database::Patience::Window);
    REQUIRE(second);
    auto writer = ledger.begin();
    REQUIRE(writer->insert(core::persons(), fixture::person(1)));
    const auto blocked = Transaction::begin(**second);
    REQUIRE_FALSE(blocked);
    CHECK(blocked.error().text.contains(QStringLiteral("另一个程序正在写")));
    CHECK(persons(**second) == 0);
    REQUIRE(writer->commit());
    CHECK(persons(**second) == 1);
}

TEST_CASE(
    "when the disk is full the whole change is taken back and the ledger is intact", "[storage]")
{
    fixture::LedgerFile ledger;
    {
        auto writer = ledger.begin();
        REQUIRE(writer->insert(core::persons(), fixture::person(0)));
        REQUIRE(writer->commit());
    }
    const QByteArray before = fixture::contents(ledger.database());
    const auto pages = ledger.database().integer("PRAGMA page_count");
    const QByteArray limit = "PRAGMA max_page_count=" + QByteArray::number(*pages + 4);
    REQUIRE(ledger.database().integer(limit.constData()));
    auto writer = ledger.begin(ChangeKind::Import);
    std::optional<Error> error;
    for (int i = 1; i < 2000 && !error; ++i) {
        const auto inserted = writer->insert(core::persons(), fixture::person(i));
        if (!inserted)
            error = inserted.error();
    }
    REQUIRE(error);
    CHECK(error->text.contains(QStringLiteral("磁盘已满")));
    // a careless caller goes on: nothing of it may stay
    (void)writer->insert(core::persons(), fixture::person(1900));
    CHECK_FALSE(writer->commit());
    writer.reset();
    CHECK((fixture::contents(ledger.database()) == before));
    CHECK(*ledger.database().text("PRAGMA integrity_check") == QLatin1String("ok"));
}

TEST_CASE("a file opened read-only refuses writing in words", "[storage]")
{
    fixture::LedgerFile ledger;
    auto reader = openLedger(ledger.path(), Database::Access::ReadOnly);
    REQUIRE(reader);
    const auto refused = Transaction::begin(**reader);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().text.contains(QStringLiteral("只读")));
}

#ifdef Q_OS_LINUX // elsewhere folders guard the files, and an open file cannot be moved
TEST_CASE("a new ledger may be read by its owner only", "[storage]")
{
    fixture::LedgerFile ledger;
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup
        | QFileDevice::WriteOther;
    CHECK((QFile::permissions(ledger.path()) & others) == 0);
}

TEST_CASE("a ledger whose folder was taken away no longer says saved", "[storage]")
{
    fixture::LedgerFile ledger;
    auto writer = ledger.begin();
    REQUIRE(writer->insert(core::persons(), fixture::person(1)));
    REQUIRE(QFile::rename(ledger.path(), ledger.path() + QStringLiteral(".gone")));
    const auto committed = writer->commit();
    REQUIRE_FALSE(committed);
    CHECK(committed.error().text.contains(QStringLiteral("移走")));
}

/// Permissions do not bind the administrator; while this lives, nobody runs the program.
class Unprivileged
{
public:
    Unprivileged()
    {
        if (m_isRoot)
            REQUIRE(setresuid(kNobody, kNobody, 0) == 0);
    }
    ~Unprivileged()
    {
        if (m_isRoot)
            (void)!setresuid(0, 0, 0);
    }
    Unprivileged(const Unprivileged &) = delete;
    Unprivileged &operator=(const Unprivileged &) = delete;

private:
    static constexpr uid_t kNobody = 65534;
    bool m_isRoot = geteuid() == 0;
};

TEST_CASE("a ledger in a folder that may not be written is opened to be read", "[storage]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("目录 里的台账#1.ledger"));
    {
        fixture::LedgerFile ledger;
        auto writer = ledger.begin();
        REQUIRE(writer->insert(core::persons(), fixture::person(1)));
        REQUIRE(writer->commit());
        REQUIRE(backUp(ledger.database(), path));
    }
    const auto sealed = QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther
        | QFileDevice::ExeOwner | QFileDevice::ExeGroup | QFileDevice::ExeOther;
    REQUIRE(QFile::setPermissions(path, sealed));
    for (const bool isLeft : {false, true}) {
        REQUIRE(QFile::setPermissions(folder.path(), sealed | QFileDevice::WriteOwner));
        if (isLeft)
            write(path + QStringLiteral("-wal"), "x");
        REQUIRE(QFile::setPermissions(folder.path(), sealed));
        const Unprivileged user;
        for (const auto access : {Database::Access::ReadOnly, Database::Access::ReadWrite}) {
            const auto opened = openLedger(path, access);
            CHECK(opened.has_value() == !isLeft);
            if (opened) {
                CHECK(persons(**opened) == 1);
                CHECK_FALSE((*opened)->isWritable());
            } else {
                CHECK(opened.error().text.contains(QStringLiteral("没有并入的修改")));
            }
        }
    }
}
#endif

TEST_CASE("two writers in turn never lose a row", "[storage]")
{
    fixture::LedgerFile ledger;
    auto second = openLedger(ledger.path());
    REQUIRE(second);
    for (int i = 0; i < 40; ++i) {
        Database &database = i % 2 == 0 ? ledger.database() : **second;
        auto writer = ChangeWriter::begin(database, {.title = QStringLiteral("新建")});
        REQUIRE(writer);
        REQUIRE((*writer)->insert(core::persons(), fixture::person(i)));
        REQUIRE((*writer)->commit());
    }
    CHECK(persons(ledger.database()) == 40);
    CHECK(*ledger.database().integer("SELECT COUNT(*) FROM change_set") == 40);
    CHECK(*ledger.database().integer("SELECT MAX(no) FROM change_set") == 40);
}
