#include "ui/common/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QWidget>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRecentFiles = 10;

QString windowKey(const QWidget &window)
{
    Q_ASSERT(!window.objectName().isEmpty());
    return u"window/"_s + window.objectName();
}

} // namespace

Settings::Settings()
    : m_file(std::make_unique<QSettings>(
        QSettings::IniFormat, QSettings::UserScope, u"SkillLedger"_s, u"skill-ledger"_s))
{ }

Settings::Settings(const QString &path)
    : m_file(std::make_unique<QSettings>(path, QSettings::IniFormat))
{ }

Settings::~Settings() = default;

ThemeMode Settings::theme() const
{
    return value(u"theme"_s).toString() == u"dark"_s ? ThemeMode::Dark : ThemeMode::Light;
}

void Settings::setTheme(ThemeMode mode)
{
    setValue(u"theme"_s, mode == ThemeMode::Dark ? u"dark"_s : u"light"_s);
}

void Settings::restoreWindow(QWidget &window) const
{
    window.restoreGeometry(value(windowKey(window)).toByteArray());
}

void Settings::saveWindow(const QWidget &window)
{
    setValue(windowKey(window), window.saveGeometry());
}

ColumnLayout Settings::columns(const QString &table) const
{
    const auto prefix = u"columns/"_s + table;
    ColumnLayout layout{value(prefix + u"/order"_s).toStringList(),
        value(prefix + u"/hidden"_s).toStringList(), {}};
    const auto widths = value(prefix + u"/widths"_s).toHash();
    for (auto width = widths.begin(); width != widths.end(); ++width)
        layout.widths.insert(width.key(), width->toInt());
    return layout;
}

void Settings::setColumns(const QString &table, const ColumnLayout &layout)
{
    const auto prefix = u"columns/"_s + table;
    QVariantHash widths;
    for (auto width = layout.widths.begin(); width != layout.widths.end(); ++width)
        widths.insert(width.key(), *width);
    setValue(prefix + u"/order"_s, layout.order);
    setValue(prefix + u"/hidden"_s, layout.hidden);
    setValue(prefix + u"/widths"_s, widths);
}

QStringList Settings::recentFiles() const
{
    return value(u"recent"_s).toStringList();
}

void Settings::addRecentFile(const QString &path)
{
    const auto absolute = QFileInfo(path).absoluteFilePath();
    auto files = recentFiles();
    files.removeAll(absolute);
    files.prepend(absolute);
    setValue(u"recent"_s, files.mid(0, kRecentFiles));
}

void Settings::removeRecentFile(const QString &path)
{
    auto files = recentFiles();
    files.removeAll(QFileInfo(path).absoluteFilePath());
    setValue(u"recent"_s, files);
}

QString Settings::folder(const QString &purpose) const
{
    const auto path = value(u"folder/"_s + purpose).toString();
    return QFileInfo(path).isDir() ? path : QDir::homePath();
}

void Settings::setFolder(const QString &purpose, const QString &path)
{
    setValue(u"folder/"_s + purpose, path);
}

QVariant Settings::value(const QString &key, const QVariant &otherwise) const
{
    return m_file->value(key, otherwise);
}

void Settings::setValue(const QString &key, const QVariant &value)
{
    m_file->setValue(key, value);
}

} // namespace ui
