#include "core/base/filewriter.h"

#include "core/base/platform.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

namespace core {

using namespace Qt::StringLiterals;

namespace {

QString sentence(Obstacle obstacle, const QString &name)
{
    switch (obstacle) {
    case Obstacle::Full:
        return QCoreApplication::translate("core",
            "磁盘空间不足，“%1”没有保存，原来的文件没有改动。请清理磁盘或换一个位置再保存。")
            .arg(name);
    case Obstacle::Denied:
        return QCoreApplication::translate(
            "core", "没有写入权限，“%1”没有保存。请换一个可以写入的文件夹。")
            .arg(name);
    case Obstacle::Busy:
        return QCoreApplication::translate(
            "core", "“%1”正被其他程序（如 Excel、WPS）打开，没有保存。请先关闭它再试。")
            .arg(name);
    case Obstacle::Other:
        break;
    }
    return QCoreApplication::translate("core", "“%1”没有保存。请检查磁盘或换一个位置再试。")
        .arg(name);
}

tl::unexpected<Error> refused(const QString &path, Obstacle obstacle, const QString &detail)
{
    return fail({.code = Error::Code::File,
        .text = sentence(obstacle, QFileInfo(path).fileName()),
        .detail = path + u": "_s + detail});
}

/// Where the bytes really go: the file behind a link, not the link.
QString realPath(const QString &path)
{
    const QFileInfo info(path);
    return info.isSymLink() ? info.symLinkTarget() : info.absoluteFilePath();
}

/// Only the number of bytes taken tells a full disk from success (reliability.md, finding 3).
bool writtenAll(QFile &file, QByteArrayView bytes)
{
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return false;
    qint64 done = 0;
    while (done < bytes.size()) {
        const qint64 step = file.write(bytes.data() + done, bytes.size() - done);
        if (step <= 0)
            return false;
        done += step;
    }
    return file.flush();
}

/// Who has the file open, by the mark that office programs put beside it; empty when nobody has.
QString openedBy(const QFileInfo &info)
{
    QFile libre(info.absolutePath() + u"/.~lock."_s + info.fileName() + u'#');
    if (libre.open(QIODevice::ReadOnly)) {
        const QString user = QString::fromUtf8(libre.readLine(200)).section(u',', 1, 1).trimmed();
        return user.isEmpty() ? u"LibreOffice"_s : u"LibreOffice (%1)"_s.arg(user);
    }
    const bool isOffice = QFile::exists(info.absolutePath() + u"/~$"_s + info.fileName());
    return isOffice ? u"Excel / WPS"_s : QString();
}

} // namespace

Result<> checkTarget(const QString &path)
{
    const QFileInfo info(realPath(path));
    const auto no = [&](const QString &text) {
        return fail({.code = Error::Code::File, .text = text, .detail = path});
    };
    if (info.fileName().isEmpty() || info.isDir())
        return no(
            QCoreApplication::translate("core", "“%1”是一个文件夹，请写明文件名。").arg(path));
    if (!info.absoluteDir().exists())
        return no(QCoreApplication::translate("core", "文件夹“%1”不存在，请先建立它或换一个位置。")
                      .arg(QDir::toNativeSeparators(info.absolutePath())));
    if (info.exists() && !info.isFile())
        return no(
            QCoreApplication::translate("core", "“%1”不是普通文件，请换一个文件名。").arg(path));
    if (info.exists() && !info.isWritable())
        return no(QCoreApplication::translate("core", "“%1”是只读文件，没有保存。请换一个文件名。")
                      .arg(info.fileName()));
    if (const auto program = openedBy(info); info.exists() && !program.isEmpty())
        return no(QCoreApplication::translate(
            "core", "“%1”正被 %2 打开，没有保存。请先关闭它再试，或者换一个文件名。")
                      .arg(info.fileName(), program));
    if (info.exists() && isHeldElsewhere(info.filePath(), Use::Replace))
        return no(sentence(Obstacle::Busy, info.fileName()));
    return {};
}

QString nameBeside(const QString &path)
{
    const QFileInfo info(realPath(path));
    const auto mark = QRandomGenerator::system()->generate64();
    return info.absolutePath() + u"/.part-%1.tmp"_s.arg(mark, 16, 16, QChar(u'0'));
}

Result<> replaceFile(const QString &path, const QString &finished)
{
    const auto target = realPath(path);
    const auto give = [&](Obstacle obstacle, const QString &detail) {
        QFile::remove(finished);
        return refused(path, obstacle, detail);
    };
    if (auto usable = checkTarget(target); !usable) {
        QFile::remove(finished);
        return usable;
    }
    QFile file(finished);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) || !syncFile(file))
        return give(lastObstacle(), u"sync"_s);
    file.close();
    if (QFile::exists(target))
        QFile::setPermissions(finished, QFile::permissions(target));
    if (const auto obstacle = renameOver(finished, target))
        return give(*obstacle, u"rename"_s);
    syncFolder(QFileInfo(target).absolutePath());
    return {};
}

Result<> writeFile(const QString &path, QByteArrayView bytes)
{
    const auto target = realPath(path);
    if (auto usable = checkTarget(target); !usable)
        return usable;
    QFile part(nameBeside(target));
    if (!writtenAll(part, bytes)) {
        const auto obstacle = lastObstacle();
        part.remove();
        return refused(target, obstacle, u"write"_s);
    }
    part.close();
    return replaceFile(target, part.fileName());
}

} // namespace core
