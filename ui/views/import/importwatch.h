#pragma once

#include <QObject>
#include <QSet>
#include <QStringList>

class QFileSystemWatcher;

namespace ui {

class Settings;

/// Looks after one folder on request: what is put into it is offered, never imported unasked. The
/// folder belongs to the computer, not to the ledger.
class ImportWatch : public QObject
{
    Q_OBJECT

public:
    ImportWatch(Settings &settings, QObject *parent);

    QString folder() const;
    /// Empty: none. What lies there now is not new.
    void watch(const QString &folder);
    /// New since the folder was last looked into, and not taken yet.
    QStringList waiting() const { return m_waiting; }
    void forget();

Q_SIGNALS:
    void changed();

private:
    void look();
    QStringList tables() const;
    void keepSeen();

    Settings &m_settings;
    QFileSystemWatcher *m_watcher;
    QSet<QString> m_seen;
    QStringList m_waiting;
};

} // namespace ui
