#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <optional>

/// What each system does in its own way; one source file a system, and no other place asks which
/// one it is.
namespace core {

/// Why a file could not be had.
enum class Obstacle { Full, Denied, Busy, Other };

/// Of the call to the system that has just failed.
Obstacle lastObstacle();

enum class Use { Read, Replace };
/// True when another program (Excel, WPS) keeps the file to itself.
bool isHeldElsewhere(const QString &path, Use use);

/// True when files may be made there. (On Windows the read-only mark of a folder says nothing about
/// that, and the folder 文档 has it.)
bool isFolderWritable(const QString &folder);

/// Brings what was written to the disk.
bool syncFile(QFile &file);
/// A rename is only safe from a power cut once its folder is on the disk too.
void syncFolder(const QString &folder);
/// Puts `from` in the place of `to` in one step; says what stood in the way.
std::optional<Obstacle> renameOver(const QString &from, const QString &to);

/// The path as other libraries have to be told it, so that also a very long one is found.
QString reachablePath(const QString &path);

/// True for a place on another machine, where two programs cannot share a ledger safely.
bool isOnNetwork(const QString &path);

/// Lets the process `id` bring its window to the front, which the one a person has just started may
/// allow.
void letRaiseWindow(qint64 id);

/// What the system's own settings ask for; nothing where Qt's palette tells it.
std::optional<bool> isDarkWanted();

/// Standard output carries UTF-8 with plain line ends, in a console window too.
void prepareConsole();
/// True when a person watches what goes to standard error.
bool isErrorWatched();
/// The Qt platform that paints on paper without a screen.
QByteArray paperPlatform();

/// While it lives, standard error goes nowhere: for libraries that print what is told in words.
class Hushed
{
public:
    Hushed();
    ~Hushed();
    Q_DISABLE_COPY_MOVE(Hushed)

private:
    int m_kept;
};

} // namespace core
