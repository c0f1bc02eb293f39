#include "core/base/platform.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace core {

Obstacle lastObstacle()
{
    switch (errno) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return Obstacle::Full;
    case EACCES:
    case EPERM:
    case EROFS:
        return Obstacle::Denied;
    case ETXTBSY:
    case EBUSY:
        return Obstacle::Busy;
    default:
        return Obstacle::Other;
    }
}

/// Nobody can keep a file to himself here.
bool isHeldElsewhere(const QString &, Use)
{
    return false;
}

bool isFolderWritable(const QString &folder)
{
    return QFileInfo(folder).isWritable();
}

bool syncFile(QFile &file)
{
    return fsync(file.handle()) == 0;
}

void syncFolder(const QString &folder)
{
    const int handle
        = open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    fsync(handle);
    close(handle);
}

std::optional<Obstacle> renameOver(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0)
        return std::nullopt;
    return lastObstacle();
}

QString reachablePath(const QString &path)
{
    return path;
}

bool isOnNetwork(const QString &path)
{
    static constexpr const char *kKinds[]
        = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "fuse.davfs2", "davfs", "9p"};
    const QByteArray kind = QStorageInfo(path).fileSystemType();
    for (const char *remote : kKinds) {
        if (kind == remote)
            return true;
    }
    return false;
}

/// The window system decides here.
void letRaiseWindow(qint64) { }

std::optional<bool> isDarkWanted()
{
    return std::nullopt;
}

void prepareConsole() { }

bool isErrorWatched()
{
    return isatty(STDERR_FILENO) != 0;
}

QByteArray paperPlatform()
{
    return "offscreen";
}

Hushed::Hushed()
    : m_kept(fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 0))
{
    const int nothing = open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (m_kept >= 0 && nothing >= 0)
        dup2(nothing, STDERR_FILENO);
    if (nothing >= 0)
        close(nothing);
}

Hushed::~Hushed()
{
    if (m_kept < 0)
        return;
    fflush(stderr);
    dup2(m_kept, STDERR_FILENO);
    close(m_kept);
}

} // namespace core
