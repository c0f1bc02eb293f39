#include "core/storage/database.h"

#include "core/base/platform.h"
#include "core/storage/sqlitefile.h"
#include "core/storage/statement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

namespace core {

namespace {

constexpr int kConnectionFlags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;

/// What stands at the path, as far as it can be told without reading it ourselves (reliability.md,
/// finding 5).
Result<void> checkPath(const QString &path)
{
    const QFileInfo file(path);
    if (path.isEmpty() || !file.exists())
        return fail({Error::Code::File,
            QCoreApplication::translate("core", "找不到文件“%1”。请检查位置和文件名。").arg(path)});
    if (file.isDir())
        return fail({Error::Code::File,
            QCoreApplication::translate(
                "core", "“%1”是文件夹，不是台账文件。请选择其中的 .ledger 文件。")
                .arg(path)});
    if (!file.isReadable())
        return fail({Error::Code::File,
            QCoreApplication::translate("core", "没有读取“%1”的权限。请联系本机管理员。")
                .arg(path)});
    if (QFileInfo(path + QStringLiteral("-wal")).size() > 0
        && !isFolderWritable(QFileInfo(path).absolutePath()))
        return fail({Error::Code::File,
            QCoreApplication::translate("core",
                "“%1”所在的文件夹是只读的，里面还有没有并入的修改（-wal 文件）。请把这两个文件一起"
                "复制到可写的文件夹后再打开。")
                .arg(path)});
    if (file.size() == 0)
        return fail({Error::Code::File,
            QCoreApplication::translate("core", "“%1”是空文件，不是台账。请从备份恢复或另选文件。")
                .arg(path)});
    return {};
}

QString sentence(int code, const QString &path)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return QCoreApplication::translate("core", "另一个程序正在写“%1”。请稍后再试。").arg(path);
    case SQLITE_FULL:
        return QCoreApplication::translate(
            "core", "磁盘已满，本次修改没有保存，台账完好。请腾出空间后再试。");
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return QCoreApplication::translate(
            "core", "“%1”是只读的，修改没有保存。请取消只读属性，或复制到可写的文件夹。")
            .arg(path);
    case SQLITE_NOTADB:
        return QCoreApplication::translate("core", "“%1”不是技能台账文件。请另选文件。").arg(path);
    case SQLITE_CORRUPT:
        return QCoreApplication::translate("core", "“%1”已损坏。请不要再写入，并从最近的备份恢复。")
            .arg(path);
    case SQLITE_CANTOPEN:
        return QCoreApplication::translate("core", "打不开“%1”。请检查文件夹是否存在、是否可写。")
            .arg(path);
    case SQLITE_IOERR:
        return QCoreApplication::translate(
            "core", "读写“%1”时磁盘出错，本次修改没有保存。请检查磁盘或网络位置。")
            .arg(path);
    case SQLITE_INTERRUPT:
        return QCoreApplication::translate("core", "已取消。");
    case SQLITE_TOOBIG:
        return QCoreApplication::translate("core", "内容过长，无法保存。");
    default:
        return QCoreApplication::translate("core", "台账数据库出错，本次修改没有保存。");
    }
}

Error::Code errorCode(int extended)
{
    switch (extended) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
        return Error::Code::Duplicate;
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return Error::Code::InUse;
    case SQLITE_INTERRUPT:
        return Error::Code::Cancelled;
    default:
        break;
    }
    switch (extended & 0xff) {
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
        return Error::Code::Invalid;
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return Error::Code::File;
    default:
        return Error::Code::Storage;
    }
}

/// Where nothing may be written, SQLite cannot set up what readers and writers share: the file is
/// then read as one that nobody changes.
bool isSealed(const QString &path)
{
    return !isFolderWritable(QFileInfo(path).absolutePath())
        && QFileInfo(path + QStringLiteral("-wal")).size() == 0;
}

QByteArray sealedAddress(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    return (absolute.startsWith(u'/') ? "file://" : "file:///")
        + QUrl::toPercentEncoding(absolute, "/:") + "?immutable=1";
}

} // namespace

Database::Database(sqlite3 *handle, QString path)
    : m_handle(handle)
    , m_path(std::move(path))
    , m_thread(QThread::currentThreadId())
{ }

Database::~Database()
{
    if (m_writable) {
        sqlite3_exec(m_handle, "PRAGMA analysis_limit=1000", nullptr, nullptr, nullptr);
        sqlite3_exec(m_handle, "PRAGMA optimize", nullptr, nullptr, nullptr);
    }
    sqlite3_close_v2(m_handle);
}

sqlite3 *Database::handle() const
{
    Q_ASSERT(m_thread == QThread::currentThreadId());
    return m_handle;
}

Result<std::unique_ptr<Database>> Database::connect(
    const QString &path, int flags, Patience patience)
{
    sqlite3 *handle = nullptr;
    const bool sealed = isSealed(path);
    const int code = sealed ? sqlite3_open_v2(sealedAddress(path).constData(), &handle,
                         SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | kConnectionFlags, nullptr)
                            : openFile(path, flags | kConnectionFlags, &handle);
    std::unique_ptr<Database> database(new Database(handle, path));
    if (code != SQLITE_OK)
        return fail({Error::Code::File, sentence(code, path), QString::number(code)});
    if (auto hardened = database->harden(patience); !hardened)
        return fail(hardened.error());
    return database;
}

Result<std::unique_ptr<Database>> Database::open(
    const QString &path, Access access, Patience patience)
{
    if (auto checked = checkPath(path); !checked)
        return fail(checked.error());
    auto opened = connect(
        path, access == Access::ReadWrite ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY, patience);
    if (!opened)
        return opened;
    Database &database = **opened;
    const auto mark = database.integer("PRAGMA application_id");
    if (!mark) {
        auto error = mark.error();
        error.code = Error::Code::File;
        return fail(error);
    }
    if (*mark != kApplicationId) {
        return fail({Error::Code::File,
            QCoreApplication::translate(
                "core", "“%1”是别的程序的数据库，不是技能台账文件。请另选文件。")
                .arg(path)});
    }
    database.m_writable
        = access == Access::ReadWrite && sqlite3_db_readonly(database.m_handle, "main") == 0;
    if (auto set = database.setPragmas(); !set) {
        auto error = set.error();
        error.code = Error::Code::File;
        return fail(error);
    }
    return opened;
}

Result<std::unique_ptr<Database>> Database::create(const QString &path)
{
    const QFileInfo file(path);
    if (file.exists()) {
        return fail({Error::Code::File,
            QCoreApplication::translate("core", "“%1”已经存在，没有覆盖。请换一个文件名。")
                .arg(path)});
    }
    if (path.isEmpty() || !file.dir().exists()) {
        return fail({Error::Code::File,
            QCoreApplication::translate("core", "文件夹“%1”不存在。请先建立文件夹。")
                .arg(file.path())});
    }
    QFile fresh(path);
    if (!fresh.open(QIODevice::NewOnly | QIODevice::WriteOnly)
        || !fresh.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        return fail({Error::Code::File,
            QCoreApplication::translate("core", "不能在“%1”建立文件。请检查文件夹是否可写。")
                .arg(file.path()),
            fresh.errorString()});
    }
    fresh.close();
    auto opened = connect(path, SQLITE_OPEN_READWRITE, Patience::Work);
    if (!opened)
        return opened;
    Database &database = **opened;
    database.m_writable = true;
    const QByteArray mark = "PRAGMA application_id=" + QByteArray::number(kApplicationId);
    if (auto marked = database.execute(mark.constData()); !marked)
        return fail(marked.error());
    if (auto set = database.setPragmas(); !set)
        return fail(set.error());
    return opened;
}

Result<void> Database::harden(Patience patience) const
{
    sqlite3_busy_timeout(m_handle, patience == Patience::Window ? 250 : 5000);
    for (const int option : {SQLITE_DBCONFIG_DEFENSIVE, SQLITE_DBCONFIG_TRUSTED_SCHEMA,
             SQLITE_DBCONFIG_DQS_DML, SQLITE_DBCONFIG_DQS_DDL}) {
        const int wanted = option == SQLITE_DBCONFIG_DEFENSIVE ? 1 : 0;
        int now = -1;
        if (sqlite3_db_config(m_handle, option, wanted, &now) != SQLITE_OK || now != wanted)
            return fail({Error::Code::Storage,
                QCoreApplication::translate(
                    "core", "本机的 SQLite 不支持安全设置，程序不能打开台账。")});
    }
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 0);
    return {};
}

Result<void> Database::setPragmas() const
{
    struct Pragma
    {
        const char *set;
        const char *read;
        qint64 value;
    };
    static constexpr Pragma kPragmas[] = {
        {"PRAGMA foreign_keys=ON", "PRAGMA foreign_keys", 1},
        {"PRAGMA recursive_triggers=ON", "PRAGMA recursive_triggers", 1},
        {"PRAGMA secure_delete=ON", "PRAGMA secure_delete", 1},
        {"PRAGMA temp_store=MEMORY", "PRAGMA temp_store", 2},
        {"PRAGMA cell_size_check=ON", "PRAGMA cell_size_check", 1},
        {"PRAGMA mmap_size=0", "PRAGMA mmap_size", 0},
        {"PRAGMA cache_size=-65536", "PRAGMA cache_size", -65536},
        {"PRAGMA synchronous=FULL", "PRAGMA synchronous", 2},
        {"PRAGMA journal_size_limit=67108864", "PRAGMA journal_size_limit", 67108864},
    };
    if (m_writable) {
        const auto mode = text("PRAGMA journal_mode=WAL");
        if (!mode)
            return fail(mode.error());
        if (*mode != QLatin1String("wal"))
            return fail({Error::Code::File,
                QCoreApplication::translate(
                    "core", "“%1”所在的磁盘不支持安全写入。请把台账放到本机磁盘。")
                    .arg(m_path)});
    }
    for (const auto &pragma : kPragmas) {
        if (auto set = execute(pragma.set); !set)
            return set;
        const auto now = integer(pragma.read);
        if (!now)
            return fail(now.error());
        if (*now != pragma.value)
            return fail({Error::Code::Storage,
                QCoreApplication::translate(
                    "core", "本机的 SQLite 不支持安全设置，程序不能打开台账。"),
                QString::fromLatin1(pragma.read)});
    }
    return {};
}

Result<void> Database::execute(const char *sql) const
{
    auto statement = Statement::prepare(*this, sql);
    if (!statement)
        return fail(statement.error());
    return statement->run();
}

Result<qint64> Database::integer(const char *sql) const
{
    auto statement = Statement::prepare(*this, sql);
    if (!statement)
        return fail(statement.error());
    const auto row = statement->step();
    if (!row)
        return fail(row.error());
    return *row ? statement->integer(0) : 0;
}

Result<QString> Database::text(const char *sql) const
{
    auto statement = Statement::prepare(*this, sql);
    if (!statement)
        return fail(statement.error());
    const auto row = statement->step();
    if (!row)
        return fail(row.error());
    return *row ? statement->text(0) : QString();
}

Error Database::failure(const QByteArray &sql) const
{
    const int code = sqlite3_extended_errcode(m_handle);
    const QString driver = QString::fromUtf8(sqlite3_errmsg(m_handle));
    return {errorCode(code), sentence(code, m_path),
        QStringLiteral("%1: %2 [%3]").arg(code).arg(driver, QString::fromUtf8(sql))};
}

Result<Transaction> Transaction::begin(const Database &database)
{
    if (!database.isWritable())
        return fail({Error::Code::Storage, sentence(SQLITE_READONLY, database.path())});
    if (auto begun = database.execute("BEGIN IMMEDIATE"); !begun)
        return fail(begun.error());
    return Transaction(&database);
}

Transaction::~Transaction()
{
    if (m_database && sqlite3_get_autocommit(m_database->handle()) == 0)
        sqlite3_exec(m_database->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

Result<void> Transaction::stillOpen() const
{
    Q_ASSERT(m_database);
    if (sqlite3_get_autocommit(m_database->handle()) != 0)
        return fail({Error::Code::Storage,
            QCoreApplication::translate(
                "core", "写入中途出错，本次修改全部撤回，台账完好。请再试一次。")});
    return {};
}

Result<void> Transaction::commit()
{
    Q_ASSERT(m_database);
    const Database &database = *m_database;
    if (auto open = stillOpen(); !open)
        return open;
    int moved = 0;
    sqlite3_file_control(database.handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    if (moved != 0) {
        return fail({Error::Code::File,
            QCoreApplication::translate(
                "core", "台账“%1”已被移走或磁盘已拔出，本次修改没有保存。请接回磁盘后重新打开。")
                .arg(database.path())});
    }
    if (auto committed = database.execute("COMMIT"); !committed)
        return committed;
    m_database = nullptr;
    return {};
}

} // namespace core
