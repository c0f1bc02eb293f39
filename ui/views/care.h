#pragma once

#include <QDateTime>
#include <QObject>

namespace ui {

class Settings;

/// When a ledger was last checked and copied on this computer, and what came of it.
class Care : public QObject
{
    Q_OBJECT

public:
    Care(Settings &settings, const QString &ledger, QObject *parent = nullptr);

    /// Invalid when it never was.
    QDateTime checkedAt() const;
    int findings() const;
    void noteCheck(int findings);

    QDateTime backedUpAt() const;
    QString backupFile() const;
    void noteBackup(const QString &file);

Q_SIGNALS:
    void changed();

private:
    QVariant value(const QString &name) const;
    void setValue(const QString &name, const QVariant &value);

    Settings &m_settings;
    QString m_prefix;
};

/// 今天 09:12, 昨天 17:40, 6月30日, 2021年6月30日.
QString shortMoment(const QDateTime &moment, const QDateTime &now);

} // namespace ui
