#include "core/base/platform.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <io.h>
#include <windows.h>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestPlainPath = 240; // 260, less what SQLite and others append to a name
constexpr int kErrorStream = 2;

std::wstring wide(const QString &path)
{
    return reachablePath(path).toStdWString();
}

/// Whether the file or folder can be opened for that, beside whoever has it open.
bool canOpen(const QString &path, DWORD access)
{
    const HANDLE file = CreateFileW(wide(path).c_str(), access,
        FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING,
        FILE_FLAG_BACKUP_SEMANTICS, nullptr);
    return file != INVALID_HANDLE_VALUE && CloseHandle(file);
}

Obstacle obstacleOf(DWORD error)
{
    switch (error) {
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
        return Obstacle::Full;
    case ERROR_ACCESS_DENIED:
    case ERROR_WRITE_PROTECT:
        return Obstacle::Denied;
    case ERROR_SHARING_VIOLATION:
    case ERROR_LOCK_VIOLATION:
    case ERROR_USER_MAPPED_FILE:
        return Obstacle::Busy;
    default:
        return Obstacle::Other;
    }
}

} // namespace

Obstacle lastObstacle()
{
    return obstacleOf(GetLastError());
}

bool isHeldElsewhere(const QString &path, Use use)
{
    return !canOpen(path, use == Use::Read ? GENERIC_READ : DELETE)
        && lastObstacle() == Obstacle::Busy;
}

bool isFolderWritable(const QString &folder)
{
    return canOpen(folder, FILE_ADD_FILE);
}

bool syncFile(QFile &file)
{
    return _commit(file.handle()) == 0;
}

/// MOVEFILE_WRITE_THROUGH has done it.
void syncFolder(const QString &) { }

std::optional<Obstacle> renameOver(const QString &from, const QString &to)
{
    if (MoveFileExW(wide(from).c_str(), wide(to).c_str(),
            MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH))
        return std::nullopt;
    const auto obstacle = lastObstacle();
    // a file in use is reported as one without permission
    return isHeldElsewhere(to, Use::Replace) ? Obstacle::Busy : obstacle;
}

QString reachablePath(const QString &path)
{
    const auto native = QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath());
    if (native.size() < kLongestPlainPath || native.startsWith(u"\\\\?\\"_s))
        return native;
    return native.startsWith(u"\\\\"_s) ? u"\\\\?\\UNC"_s + native.mid(1) : u"\\\\?\\"_s + native;
}

bool isOnNetwork(const QString &path)
{
    const auto native = QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath());
    if (native.startsWith(u"\\\\"_s))
        return !native.startsWith(u"\\\\?\\"_s) || native.startsWith(u"\\\\?\\UNC\\"_s);
    return GetDriveTypeW(native.left(3).toStdWString().c_str()) == DRIVE_REMOTE;
}

void letRaiseWindow(qint64 id)
{
    AllowSetForegroundWindow(static_cast<DWORD>(id));
}

std::optional<bool> isDarkWanted()
{
    const QSettings desktop(
        u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"_s,
        QSettings::NativeFormat);
    return desktop.value(u"AppsUseLightTheme"_s, 1).toInt() == 0;
}

void prepareConsole()
{
    static const UINT before = GetConsoleOutputCP();
    _setmode(_fileno(stdout), _O_BINARY);
    _setmode(_fileno(stderr), _O_BINARY);
    if (before == 0 || before == CP_UTF8 || !SetConsoleOutputCP(CP_UTF8))
        return;
    std::atexit([] { SetConsoleOutputCP(before); });
}

bool isErrorWatched()
{
    return _isatty(kErrorStream) != 0;
}

/// The offscreen platform knows no fonts here.
QByteArray paperPlatform()
{
    return "windows";
}

Hushed::Hushed()
    : m_kept(_dup(kErrorStream))
{
    const int nothing = _open("NUL", _O_WRONLY);
    if (m_kept >= 0 && nothing >= 0)
        _dup2(nothing, kErrorStream);
    if (nothing >= 0)
        _close(nothing);
}

Hushed::~Hushed()
{
    if (m_kept < 0)
        return;
    std::fflush(stderr);
    _dup2(m_kept, kErrorStream);
    _close(m_kept);
}

} // namespace core
