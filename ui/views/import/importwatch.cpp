#include "ui/views/import/importwatch.h"

#include "ui/common/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QFileSystemWatcher>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

const auto kFolder = u"importWatch/folder"_s;
const auto kSeen = u"importWatch/seen"_s;

} // namespace

ImportWatch::ImportWatch(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_watcher(new QFileSystemWatcher(this))
{
    const QStringList seen = m_settings.value(kSeen).toStringList();
    m_seen = QSet<QString>(seen.begin(), seen.end());
    if (QFileInfo(folder()).isDir()) {
        m_watcher->addPath(folder());
        look();
    }
    connect(m_watcher, &QFileSystemWatcher::directoryChanged, this, &ImportWatch::look);
}

QString ImportWatch::folder() const
{
    return m_settings.value(kFolder).toString();
}

void ImportWatch::watch(const QString &folder)
{
    if (!m_watcher->directories().isEmpty())
        m_watcher->removePaths(m_watcher->directories());
    m_settings.setValue(kFolder, folder);
    m_seen.clear();
    m_waiting.clear();
    if (!folder.isEmpty()) {
        m_watcher->addPath(folder);
        const QStringList there = tables();
        m_seen = QSet<QString>(there.begin(), there.end());
    }
    keepSeen();
    Q_EMIT changed();
}

QStringList ImportWatch::tables() const
{
    QStringList paths;
    const auto entries = QDir(folder()).entryInfoList(
        {u"*.xlsx"_s, u"*.xlsm"_s, u"*.xls"_s, u"*.et"_s, u"*.ods"_s, u"*.csv"_s, u"*.txt"_s},
        QDir::Files, QDir::Name);
    for (const auto &entry : entries) {
        // what a spreadsheet program has open lies beside the file under such a name
        if (!entry.fileName().startsWith(u"~$"_s) && !entry.fileName().startsWith(u".~"_s))
            paths.append(entry.absoluteFilePath());
    }
    return paths;
}

void ImportWatch::look()
{
    m_waiting.clear();
    for (const auto &path : tables()) {
        if (!m_seen.contains(path))
            m_waiting.append(path);
    }
    Q_EMIT changed();
}

void ImportWatch::forget()
{
    for (const auto &path : std::as_const(m_waiting))
        m_seen.insert(path);
    m_waiting.clear();
    keepSeen();
    Q_EMIT changed();
}

void ImportWatch::keepSeen()
{
    m_settings.setValue(kSeen, QStringList(m_seen.begin(), m_seen.end()));
}

} // namespace ui
