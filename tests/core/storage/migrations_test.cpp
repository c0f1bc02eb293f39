#include "core/domain/catalog.h"
#include "core/storage/migrations.h"
#include "core/storage/statement.h"
#include "core/storage/statements.h"
#include "tests/core/storage/ledgerfile.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace core;

namespace {

/// Columns that steps after the first add to tables that were there before.
QList<std::pair<QString, QString>> addedColumns()
{
    static const QRegularExpression adding(u"ALTER TABLE \"([a-z_]+)\" ADD COLUMN \"([a-z_]+)\""_s);
    QList<std::pair<QString, QString>> columns;
    for (const auto &name : QDir(u":/migrations"_s).entryList({u"*.sql"_s})) {
        QFile file(u":/migrations/"_s + name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        auto found = adding.globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext()) {
            const auto match = found.next();
            columns.append({match.captured(1), match.captured(2)});
        }
    }
    return columns;
}

} // namespace

TEST_CASE("after all migrations every declared column is stored, in kind and demand, and no other",
    "[storage]")
{
    fixture::LedgerFile ledger;
    for (const Table *table : catalog()) {
        INFO(table->name.data());
        auto columns = Statement::prepare(ledger.database(),
            "SELECT name, type, \"notnull\" FROM pragma_table_info('"
                + QByteArray(table->name.data()) + "') WHERE name<>'id' ORDER BY name");
        REQUIRE(columns);
        QStringList stored;
        REQUIRE(columns->forEach([&](const Statement &row) {
            stored.append(row.text(0) + u' ' + row.text(1) + u' ' + row.text(2));
            return true;
        }));
        QStringList declared;
        for (const auto &field : table->fields) {
            const bool demanded
                = field.is(Rule::Key) || (field.is(Rule::Required) && !table->hasStates());
            declared.append(QString(field.column) + u' '
                + QString::fromLatin1(storageClass(field.kind)) + u' ' + QString::number(demanded));
        }
        declared.sort();
        CHECK(stored.join(u'\n') == declared.join(u'\n'));
    }
}

TEST_CASE("every declared link is kept by the database", "[storage]")
{
    fixture::LedgerFile ledger;
    for (const Table *table : catalog()) {
        for (const auto &field : table->fields) {
            if (field.kind != Kind::Link || field.is(Rule::System))
                continue;
            INFO(table->name.data() << '.' << field.column.data());
            auto link = Statement::prepare(ledger.database(),
                "SELECT COUNT(*) FROM pragma_foreign_key_list('" + QByteArray(table->name.data())
                    + "') WHERE \"from\"=? AND \"table\"=?");
            REQUIRE(link);
            REQUIRE(link->bind({QString(field.column), QString(field.reference)}).step());
            CHECK(link->integer(0) == 1);
        }
    }
}

TEST_CASE("field and table numbers of the journal are used once", "[storage]")
{
    QSet<int> tables;
    for (const Table *table : catalog()) {
        INFO(table->name.data());
        CHECK_FALSE(tables.contains(table->number));
        tables.insert(table->number);
        QSet<int> fields;
        for (const auto &field : table->fields) {
            INFO(field.column.data());
            CHECK(field.number > 1);
            CHECK_FALSE(fields.contains(field.number));
            fields.insert(field.number);
        }
    }
}

TEST_CASE("a ledger made by a newer program is refused and not touched", "[storage]")
{
    fixture::LedgerFile ledger;
    const QByteArray newer = "PRAGMA user_version=" + QByteArray::number(newestSchema() + 1);
    REQUIRE(ledger.database().execute(newer.constData()));
    REQUIRE(ledger.database().execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    ledger.close();
    const auto bytes = [&] {
        QFile file(ledger.path());
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray before = bytes();
    const auto opened = openLedger(ledger.path());
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == Error::Code::File);
    CHECK(opened.error().text.contains(QStringLiteral("升级程序")));
    CHECK(bytes() == before);
}

TEST_CASE(
    "an older ledger is brought up to date even when it is opened only to be read", "[storage]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"older.ledger"_s);
    {
        const auto database = Database::create(path);
        REQUIRE(database);
        REQUIRE(buildSchema(**database, {}));
        for (const char *sql : {"PRAGMA foreign_keys=OFF", "PRAGMA user_version=1"})
            REQUIRE((*database)->execute(sql));
        QStringList added;
        for (const Table *table : catalog()) {
            if (table->number >= 40)
                added.append(QString(table->name));
        }
        for (const auto &name : std::as_const(added))
            REQUIRE((*database)->execute(("DROP TABLE \"" + name.toUtf8() + '"').constData()));
        for (const auto &[table, column] : addedColumns()) {
            if (!added.contains(table)) {
                REQUIRE((*database)->execute(
                    u"ALTER TABLE \"%1\" DROP COLUMN \"%2\""_s.arg(table, column).toUtf8()));
            }
        }
    }
    const auto opened = openLedger(path, Database::Access::ReadOnly);
    REQUIRE(opened);
    CHECK_FALSE((*opened)->isWritable());
    CHECK((*opened)->integer("PRAGMA user_version") == newestSchema());
    CHECK((*opened)->integer("SELECT count(*) FROM subsidy_item") == 0);
    CHECK(QDir(folder.path()).entryList({u"older.v1-*.backup"_s}, QDir::Files).size() == 1);
}
