#include "ui/common/ledgerclaim.h"

#include "core/base/platform.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QSysInfo>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QDir claims()
{
    const QDir cache(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    const QString folder = cache.filePath(u"open"_s);
    QDir().mkpath(folder);
    return QDir(folder);
}

/// The same for every way to write the path of a file.
QString claimOf(const QString &ledger, const QString &ending)
{
    const QFileInfo file(ledger);
    const auto path = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    const auto mark = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1).toHex();
    return claims().filePath(QString::fromLatin1(mark) + ending);
}

/// The lock knows the short name of a computer, the system also a longer one.
bool isThisComputer(const QString &name)
{
    constexpr int kShortName = 15;
    const auto own = QSysInfo::machineHostName();
    return name.left(kShortName).compare(own.left(kShortName), Qt::CaseInsensitive) == 0;
}

} // namespace

LedgerClaim::LedgerClaim(const QString &ledger)
    : m_call(claimOf(ledger, u".call"_s))
    , m_lock(claimOf(ledger, u".lock"_s))
{
    m_lock.setStaleLockTime(
        0); // held as long as the window is open; a program that died holds nothing
    if (!m_lock.tryLock(0))
        return;
    QFile::remove(m_call);
    m_watcher.addPath(QFileInfo(m_call).absolutePath());
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &LedgerClaim::answer);
}

void LedgerClaim::answer()
{
    if (QFile::remove(m_call))
        Q_EMIT calledForward();
}

bool LedgerClaim::handedOver(const QString &ledger)
{
    QLockFile lock(claimOf(ledger, u".lock"_s));
    lock.setStaleLockTime(0);
    if (lock.tryLock(0))
        return false;
    qint64 process = 0;
    QString computer;
    QString program;
    if (!lock.getLockInfo(&process, &computer, &program)
        || process == QCoreApplication::applicationPid() || !isThisComputer(computer))
        return false;
    core::letRaiseWindow(process);
    return callForward(ledger);
}

bool LedgerClaim::callForward(const QString &ledger)
{
    QFile call(claimOf(ledger, u".call"_s));
    return call.open(QIODevice::WriteOnly);
}

} // namespace ui
