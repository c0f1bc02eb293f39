#pragma once

#include "ui/common/theme.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <memory>

class QSettings;
class QWidget;

namespace ui {

/// How a person left the columns of a table.
struct ColumnLayout
{
    QStringList order; // names of the columns, from left to right
    QStringList hidden;
    QHash<QString, int> widths;

    bool isEmpty() const { return order.isEmpty() && hidden.isEmpty() && widths.isEmpty(); }
    bool operator==(const ColumnLayout &) const = default;
};

/// What the program remembers for a person on a computer; nothing of it belongs to the ledger.
class Settings
{
public:
    Settings(); // the person's own
    explicit Settings(const QString &path);
    ~Settings();

    ThemeMode theme() const;
    void setTheme(ThemeMode mode);

    /// Size and place of a window or the parts of a splitter, by its objectName; back on a screen
    /// that exists.
    void restoreWindow(QWidget &window) const;
    void saveWindow(const QWidget &window);

    ColumnLayout columns(const QString &table) const;
    void setColumns(const QString &table, const ColumnLayout &layout);

    /// Ledgers opened before, newest first; at most ten.
    QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    void removeRecentFile(const QString &path);

    /// Folder used last for a purpose (import, export, backup).
    QString folder(const QString &purpose) const;
    void setFolder(const QString &purpose, const QString &path);

    QVariant value(const QString &key, const QVariant &otherwise = {}) const;
    void setValue(const QString &key, const QVariant &value);

private:
    std::unique_ptr<QSettings> m_file;
};

} // namespace ui
