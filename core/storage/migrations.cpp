#include "core/storage/migrations.h"

#include "core/storage/backup.h"
#include "core/storage/installation.h"
#include "core/storage/rowimage.h"
#include "core/storage/statement.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace core {

namespace {

/// The steps in order: 0001_initial.sql, 0002_….sql; the number counts, the words are for people.
QStringList steps()
{
    return QDir(QStringLiteral(":/migrations"))
        .entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

Result<void> runScript(const Database &database, const QString &name)
{
    QFile file(QStringLiteral(":/migrations/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return fail({Error::Code::File,
            QCoreApplication::translate("core", "程序文件不完整，请重新安装。"), name});
    for (auto sql : file.readAll().split(';')) {
        sql = sql.trimmed();
        if (sql.isEmpty())
            continue;
        if (auto done = database.execute(sql.constData()); !done)
            return done;
    }
    return {};
}

Result<void> runStep(const Database &database, int number, const QString &name)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return fail(transaction.error());
    if (auto done = runScript(database, name); !done)
        return done;
    const QByteArray version = "PRAGMA user_version=" + QByteArray::number(number);
    if (auto done = database.execute(version.constData()); !done)
        return done;
    return transaction->commit();
}

Result<void> runSteps(const Database &database, int from)
{
    const auto names = steps();
    for (int number = from + 1; number <= names.size(); ++number) {
        if (auto done = runStep(database, number, names[number - 1]); !done)
            return done;
    }
    return {};
}

QString backupPath(const QString &path, int version)
{
    const QFileInfo file(path);
    const QString stamp = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    return file.dir().filePath(
        QStringLiteral("%1.v%2-%3.backup").arg(file.completeBaseName()).arg(version).arg(stamp));
}

/// An older file that is only to be read, but may be written.
bool canUpgrade(const Database &database)
{
    const auto version = database.integer("PRAGMA user_version");
    return version && *version < newestSchema() && QFileInfo(database.path()).isWritable();
}

} // namespace

int newestSchema()
{
    return int(steps().size());
}

Result<void> migrate(const Database &database)
{
    const auto version = database.integer("PRAGMA user_version");
    if (!version)
        return fail(version.error());
    if (*version > newestSchema()) {
        return fail({Error::Code::File,
            QCoreApplication::translate(
                "core", "“%1”由更新版本的程序建立，本程序不能打开，也没有改动它。请升级程序。")
                .arg(database.path())});
    }
    if (*version == newestSchema())
        return {};
    if (!database.isWritable()) {
        return fail({Error::Code::File,
            QCoreApplication::translate(
                "core", "“%1”需要升级，但它是只读的。请复制到可写的文件夹后再打开。")
                .arg(database.path())});
    }
    if (auto copied = backUp(database, backupPath(database.path(), int(*version))); !copied)
        return copied;
    return runSteps(database, int(*version));
}

Result<void> buildSchema(const Database &database, const Birth &birth)
{
    if (auto built = runSteps(database, 0); !built)
        return built;
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return fail(transaction.error());
    auto key
        = Statement::prepare(database, "INSERT INTO ledger_meta (name, value) VALUES ('key', ?)");
    if (!key)
        return fail(key.error());
    key->bindBytes(1, birth.hashKey.isEmpty() ? randomBytes(kLedgerKeySize) : birth.hashKey);
    if (auto written = key->run(); !written)
        return written;
    if (auto registered = registerSite(database, birth.site); !registered)
        return registered;
    return transaction->commit();
}

Result<std::unique_ptr<Database>> openLedger(
    const QString &path, Database::Access access, Database::Patience patience)
{
    auto database = Database::open(path, access, patience);
    if (!database)
        return database;
    if (access == Database::Access::ReadOnly && canUpgrade(**database)) {
        database->reset();
        auto upgraded = openLedger(path, Database::Access::ReadWrite, patience);
        if (!upgraded)
            return upgraded;
        upgraded->reset();
        database = Database::open(path, access, patience);
        if (!database)
            return database;
    }
    if (auto migrated = migrate(**database); !migrated)
        return fail(migrated.error());
    return database;
}

} // namespace core
