#include "core/storage/backup.h"

#include "core/base/platform.h"
#include "core/storage/sqlitefile.h"
#include "core/storage/statement.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace core {

namespace {

Error cannotWrite(const QString &path, const QString &detail)
{
    return {Error::Code::File,
        QCoreApplication::translate("core", "备份没有写成“%1”。请检查磁盘空间和文件夹权限。")
            .arg(path),
        detail};
}

Result<void> copyPages(const Database &from, sqlite3 *to, const QString &target)
{
    sqlite3_backup *backup = sqlite3_backup_init(to, "main", from.handle(), "main");
    if (!backup)
        return fail(cannotWrite(target, QString::fromUtf8(sqlite3_errmsg(to))));
    const int stepped = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup);
    if (stepped != SQLITE_DONE || finished != SQLITE_OK)
        return fail(cannotWrite(target, QString::fromUtf8(sqlite3_errmsg(to))));
    return {};
}

/// Opened as a ledger, every page read.
Result<void> verify(const QString &path)
{
    auto copy = Database::open(path, Database::Access::ReadOnly);
    if (!copy)
        return fail(copy.error());
    const auto verdict = (*copy)->text("PRAGMA integrity_check(1)");
    if (!verdict)
        return fail(verdict.error());
    if (*verdict != QLatin1String("ok"))
        return fail({Error::Code::File,
            QCoreApplication::translate("core", "“%1”已损坏，不能使用。请另选一份备份。").arg(path),
            *verdict});
    return {};
}

void removeSideFiles(const QString &path)
{
    QFile::remove(path + QStringLiteral("-wal"));
    QFile::remove(path + QStringLiteral("-shm"));
    QFile::remove(path + QStringLiteral("-journal"));
}

} // namespace

Result<void> backUp(const Database &database, const QString &target)
{
    if (QFileInfo::exists(target))
        return fail({Error::Code::File,
            QCoreApplication::translate("core", "“%1”已经存在，没有覆盖。请换一个文件名。")
                .arg(target)});
    const QString part = target + QStringLiteral(".part");
    QFile::remove(part);
    {
        QFile fresh(part);
        if (!fresh.open(QIODevice::WriteOnly)
            || !fresh.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
            return fail(cannotWrite(target, fresh.errorString()));
    }
    sqlite3 *copy = nullptr;
    const int opened = openFile(part, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, &copy);
    Result<void> copied = opened == SQLITE_OK
        ? copyPages(database, copy, target)
        : Result<void>(fail(cannotWrite(target, QString::number(opened))));
    // the copy is one file: no side files travel with it
    if (copied
        && sqlite3_exec(copy, "PRAGMA journal_mode=DELETE", nullptr, nullptr, nullptr) != SQLITE_OK)
        copied = fail(cannotWrite(target, QString::fromUtf8(sqlite3_errmsg(copy))));
    sqlite3_close(copy);
    if (copied)
        copied = verify(part);
    removeSideFiles(part);
    if (!copied || !QFile::rename(part, target)) {
        QFile::remove(part);
        return copied ? Result<void>(fail(cannotWrite(target, QString()))) : copied;
    }
    syncFolder(QFileInfo(target).absolutePath());
    return {};
}

Result<QString> restoreBackup(const QString &backup, const QString &ledger)
{
    if (auto verified = verify(backup); !verified)
        return fail(verified.error());
    auto source = Database::open(backup, Database::Access::ReadOnly);
    if (!source)
        return fail(source.error());
    const QString fresh = ledger + QStringLiteral(".restoring");
    QFile::remove(fresh);
    removeSideFiles(fresh);
    if (auto copied = backUp(**source, fresh); !copied)
        return fail(copied.error());
    QString kept;
    if (QFileInfo::exists(ledger)) {
        kept = ledger
            + QDateTime::currentDateTime().toString(QStringLiteral("'.'yyyyMMdd-HHmmss-zzz'.old'"));
        for (const auto &suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
            if (QFileInfo::exists(ledger + suffix)
                && !QFile::rename(ledger + suffix, kept + suffix)) {
                QFile::remove(fresh);
                return fail({Error::Code::File,
                    QCoreApplication::translate(
                        "core", "“%1”正在被使用，没有恢复。请关闭所有窗口后再试。")
                        .arg(ledger)});
            }
        }
    }
    if (!QFile::rename(fresh, ledger))
        return fail(cannotWrite(ledger, QString()));
    syncFolder(QFileInfo(ledger).absolutePath());
    return kept;
}

} // namespace core
